public import Conversations
public import SkillProgress

/// What `parley doctor` says.
public struct HealthReport: Sendable {
  private let texts: Texts
  private let style: TextStyle
  private let words: ProgressTexts

  public init(texts: Texts, style: TextStyle) {
    self.texts = texts
    self.style = style
    words = ProgressTexts.texts(in: texts.language)
  }

  /// A few UTF-8 lines.
  public func bytes(for health: StoreHealth, path: String) -> [UInt8] {
    var page = Page(style: style)
    let isSound = health.problems.isEmpty
    page.paragraph(
      isSound ? words.isSound : health.problems.map(words.problem).first ?? "",
      lead: DisplayText.safe(path) + texts.colon + " ", tone: isSound ? .good : .bad)
    for problem in health.problems.dropFirst() {
      page.paragraph(DisplayText.safe(words.problem(problem)), indent: 2, tone: .bad)
    }
    if isSound || !health.schema.isEmpty {
      page.paragraph(words.health(health), indent: 2)
      if let first = health.firstDay, let last = health.lastDay {
        page.paragraph(words.period(first, last), indent: 2)
      }
    }
    for remark in health.remarks {
      page.paragraph(DisplayText.safe(words.remark(remark)), indent: 2, tone: .fair)
    }
    return page.bytes
  }

  public func value(of health: StoreHealth, path: String) -> JSONValue {
    .members([
      ("schema", .integer(1)), ("path", .string(path)), ("version", .string(health.schema)),
      ("people", .integer(health.people)), ("conversations", .integer(health.conversations)),
      ("evaluations", .integer(health.evaluations)), ("values", .integer(health.values)),
      ("firstDay", .text(health.firstDay)),
      ("lastDay", .text(health.lastDay)),
      ("problems", .array(health.problems.map { .string(words.problem($0)) })),
      ("remarks", .array(health.remarks.map { .string(words.remark($0)) })),
    ])
  }

  /// A record a problem or remark.
  public func csv(of health: StoreHealth) -> [UInt8] {
    var out: [UInt8] = []
    out.append(literal: "kind,text")
    out.appendRecordEnd()
    let lines =
      health.problems.map { ("problem", words.problem($0)) }
      + health.remarks.map { ("remark", words.remark($0)) }
    for (kind, text) in lines {
      out.append(cell: kind)
      out.append(nextCell: text)
      out.appendRecordEnd()
    }
    return out
  }
}
