public import Conversations
public import ServiceMetrics
import SkillProgress
import Statistics

/// Service figures as text, JSON and CSV.
public struct KPIReport: Sendable {
  private let figures: ServiceFigures
  private let style: TextStyle

  public init(texts: Texts, style: TextStyle) {
    figures = ServiceFigures(texts)
    self.style = style
  }

  private var words: ServiceTexts { figures.words }

  /// A paragraph a group, a line a metric.
  public func bytes(for table: KPITable) -> [UInt8] {
    var page = Page(style: style)
    for row in table.rows {
      page.space()
      page.paragraph(DisplayText.safe(figures.title(row, in: table.grouping)), tone: .strong)
      for figure in row.figures { put(figure, on: &page) }
      if let reading = row.reading { page.paragraph(words.reading(reading), indent: 2) }
    }
    page.space()
    page.paragraph(words.legend, tone: .faint)
    return page.bytes
  }

  private func put(_ figure: KPIFigure, on page: inout Page) {
    let target = figures.target(figure).map { words.target.lowercased() + " " + $0 }
    let right = [
      figures.value(figure.value, of: figure.metric), figures.interval(figure).map { "(\($0))" },
      "n = \(figure.count)", target, figures.verdict(figure),
    ].compactMap(\.self).joined(separator: "  ")
    let tone: TextStyle.Tone =
      switch figure.verdict {
      case .reached: .good
      case .missed: .bad
      case .open, nil: .faint
      }
    page.row(words.metric(figure.metric), plain(right), lead: "", indent: 2, tone: tone)
  }

  private func plain(_ text: String) -> String {
    guard style.isPlain else { return text }
    return text.replacing("–", with: "-").replacing("−", with: "-").replacing("≥", with: ">=")
      .replacing("≤", with: "<=").replacing("…", with: "to")
  }

  /// An object a group.
  public func value(of table: KPITable) -> JSONValue {
    .array(
      table.rows.map { row in
        .members([
          ("schema", .integer(1)), ("by", .string(table.grouping.rawValue)),
          ("group", .text(row.group)),
          ("figures", .array(row.figures.map(value))),
          ("reading", .text(row.reading?.rawValue)),
        ])
      })
  }

  private func value(_ figure: KPIFigure) -> JSONValue {
    .members([
      ("metric", .string(figure.metric.rawValue)), ("count", .integer(figure.count)),
      ("value", .number(figure.value)), ("lower", .decimal(figure.interval?.lower)),
      ("upper", .decimal(figure.interval?.upper)), ("target", .decimal(figure.target)),
      ("verdict", .text(figure.verdict?.rawValue)),
    ])
  }

  /// A record a group and metric.
  public func csv(of table: KPITable) -> [UInt8] {
    var out: [UInt8] = []
    out.append(literal: "by,group,metric,count,value,lower,upper,target,verdict")
    out.appendRecordEnd()
    for row in table.rows {
      for figure in row.figures {
        out.append(cell: table.grouping.rawValue)
        out.append(nextCell: row.group)
        out.append(nextCell: figure.metric.rawValue)
        out.append(nextCell: Double(figure.count))
        out.append(nextCell: figure.value)
        out.append(nextCell: figure.interval?.lower)
        out.append(nextCell: figure.interval?.upper)
        out.append(nextCell: figure.target)
        out.append(nextCell: figure.verdict?.rawValue)
        out.appendRecordEnd()
      }
    }
    return out
  }
}
