import LanguageAnalysis
public import RolePlay

/// A line a scenario: id, title, level, skills, and where it is from.
public struct ScenarioListing: Sendable {
  private let texts: Texts
  private let words: ScenarioTexts
  private var rows: [(id: String, title: String, facts: String, path: String)] = []

  public init(texts: Texts, words: ScenarioTexts) {
    self.texts = texts
    self.words = words
  }

  /// - Parameter path: nil for a built-in scenario.
  public mutating func add(_ scenario: Scenario, id: String, path: String?) {
    let facts = [
      texts.channel(scenario.channel), words.level(scenario.difficulty),
      scenario.skills.joined(separator: ", "),
    ]
    rows.append(
      (
        DisplayText.safe(id), DisplayText.safe(scenario.title[texts.language]),
        facts.joined(separator: " · "), DisplayText.safe(path ?? texts.builtIn)
      ))
  }

  /// The list as UTF-8 lines.
  public func bytes(style: TextStyle) -> [UInt8] {
    var page = Page(style: style)
    let ids = rows.map { DisplayText.width(of: $0.id) }.max() ?? 0
    for row in rows {
      let lead = DisplayText.pad(row.id, to: ids) + "  "
      page.row(row.title, row.path, lead: lead, indent: 0, tone: .faint)
      let facts = style.isPlain ? row.facts.replacing(" · ", with: " - ") : row.facts
      page.paragraph(facts, indent: min(DisplayText.width(of: lead), style.width / 2), tone: .faint)
    }
    return page.bytes
  }
}
