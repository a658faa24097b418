public import Conversations
public import ServiceMetrics
import SkillProgress
import Statistics

/// Customers' themes as text, JSON and CSV.
public struct ThemesReport: Sendable {
  private let figures: ServiceFigures
  private let style: TextStyle

  public init(texts: Texts, style: TextStyle) {
    figures = ServiceFigures(texts)
    self.style = style
  }

  private var words: ServiceTexts { figures.words }

  /// - Parameter conversations: how many were read.
  public func bytes(for themes: [Theme], of conversations: Int) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph(words.themesHead(themes.count, conversations), tone: .strong)
    for theme in themes {
      page.space()
      page.paragraph(DisplayText.safe(theme.title), tone: .strong)
      var facts = [words.themeCounts(theme.conversations, theme.negative)]
      if let interval = theme.interval, theme.conversations >= KPIFigure.fewest {
        let range =
          Numbers.percent(interval.lower) + (style.isPlain ? "-" : "–")
          + Numbers.percent(interval.upper)
        facts.append(words.shareNegative(words.percent(range)))
      }
      if !theme.wordings.isEmpty {
        facts.append(
          words.also + " " + theme.wordings.map(DisplayText.safe).joined(separator: ", "))
      }
      page.paragraph(facts.joined(separator: style.separator), indent: 2, tone: .faint)
      for quote in theme.quotes {
        page.paragraph(
          figures.texts.quoted(DisplayText.safe(quote.text), style: style) + " ("
            + words.conversation(DisplayText.safe(quote.conversation), quote.turn) + ")", indent: 2)
      }
    }
    return page.bytes
  }

  public func value(of themes: [Theme], of conversations: Int) -> JSONValue {
    .members([
      ("schema", .integer(1)), ("conversations", .integer(conversations)),
      ("themes", .array(themes.map(value))),
    ])
  }

  private func value(_ theme: Theme) -> JSONValue {
    .members([
      ("language", .string(theme.language.rawValue)), ("title", .string(theme.title)),
      ("wordings", .array(theme.wordings.map { .string($0) })),
      ("conversations", .integer(theme.conversations)), ("negative", .integer(theme.negative)),
      ("positive", .integer(theme.positive)), ("lower", .decimal(theme.interval?.lower)),
      ("upper", .decimal(theme.interval?.upper)),
      (
        "quotes",
        .array(
          theme.quotes.map { quote in
            .members([
              ("conversation", .string(quote.conversation)), ("turn", .integer(quote.turn)),
              ("text", .string(quote.text)), ("negative", .boolean(quote.isNegative)),
            ])
          })
      ),
    ])
  }

  public func csv(of themes: [Theme]) -> [UInt8] {
    var out: [UInt8] = []
    out.append(literal: "language,theme,conversations,negative,positive,lower,upper,wordings,quote")
    out.appendRecordEnd()
    for theme in themes {
      out.append(cell: theme.language.rawValue)
      out.append(nextCell: theme.title)
      out.append(nextCell: Double(theme.conversations))
      out.append(nextCell: Double(theme.negative))
      out.append(nextCell: Double(theme.positive))
      out.append(nextCell: theme.interval?.lower)
      out.append(nextCell: theme.interval?.upper)
      out.append(nextCell: theme.wordings.joined(separator: ", "))
      out.append(nextCell: theme.quotes.first?.text)
      out.appendRecordEnd()
    }
    return out
  }
}
