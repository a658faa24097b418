public import Conversations
public import ServiceMetrics
import SkillProgress
import Statistics

/// SERVQUAL gaps as text, JSON and CSV.
public struct SurveyReport: Sendable {
  private let figures: ServiceFigures
  private let style: TextStyle

  public init(texts: Texts, style: TextStyle) {
    figures = ServiceFigures(texts)
    self.style = style
  }

  private var words: ServiceTexts { figures.words }

  public func bytes(for survey: Survey) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph(plain(words.survey(survey.respondents)), tone: .strong)
    for gap in survey.gaps {
      page.space()
      let interval = gap.interval.map {
        " (" + signed($0.lower) + (style.isPlain ? " to " : " … ") + signed($0.upper) + ")"
      }
      let tone: TextStyle.Tone =
        gap.interval.map { $0.upper < 0 ? .bad : $0.lower > 0 ? .good : .fair } ?? .faint
      page.row(
        words.dimension(gap.dimension),
        plain(signed(gap.gap) + (interval ?? " " + words.tooFew)), lead: "", indent: 2, tone: tone)
      page.paragraph(
        [
          words.expected.lowercased() + " " + figures.tenths(gap.expected),
          words.perceived.lowercased() + " " + figures.tenths(gap.perceived), "n = \(gap.count)",
        ].joined(separator: style.separator), indent: 4, tone: .faint)
    }
    page.space()
    if let widest = survey.gaps.min(by: { $0.gap < $1.gap }), widest.gap < 0 {
      page.paragraph(plain(words.widest(words.dimension(widest.dimension))), tone: .strong)
    }
    page.paragraph(words.surveyLegend, tone: .faint)
    return page.bytes
  }

  private func signed(_ value: Double) -> String {
    let hundredths = (value * 100).rounded(.toNearestOrAwayFromZero) / 100
    let sign = hundredths > 0 ? "+" : hundredths < 0 ? "−" : ""
    return sign + figures.texts.exact(abs(hundredths))
  }

  private func plain(_ text: String) -> String {
    style.isPlain ? text.replacing("−", with: "-").replacing(" · ", with: " - ") : text
  }

  public func value(of survey: Survey) -> JSONValue {
    .members([
      ("schema", .integer(1)), ("respondents", .integer(survey.respondents)),
      (
        "gaps",
        .array(
          survey.gaps.map { gap in
            .members([
              ("dimension", .string(gap.dimension.rawValue)), ("count", .integer(gap.count)),
              ("expected", .number(gap.expected)), ("perceived", .number(gap.perceived)),
              ("gap", .number(gap.gap)), ("lower", .decimal(gap.interval?.lower)),
              ("upper", .decimal(gap.interval?.upper)),
            ])
          })
      ),
    ])
  }

  public func csv(of survey: Survey) -> [UInt8] {
    var out: [UInt8] = []
    out.append(literal: "dimension,count,expected,perceived,gap,lower,upper")
    out.appendRecordEnd()
    for gap in survey.gaps {
      out.append(cell: gap.dimension.rawValue)
      out.append(nextCell: Double(gap.count))
      out.append(nextCell: gap.expected)
      out.append(nextCell: gap.perceived)
      out.append(nextCell: gap.gap)
      out.append(nextCell: gap.interval?.lower)
      out.append(nextCell: gap.interval?.upper)
      out.appendRecordEnd()
    }
    return out
  }
}
