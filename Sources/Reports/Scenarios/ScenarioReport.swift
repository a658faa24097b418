import Conversations
import LanguageAnalysis
public import RolePlay

/// What a scenario is about, scene by scene; for authors.
public struct ScenarioReport: Sendable {
  private let texts: Texts
  private let words: ScenarioTexts
  private let style: TextStyle

  public init(texts: Texts, words: ScenarioTexts, style: TextStyle) {
    self.texts = texts
    self.words = words
    self.style = style
  }

  public func bytes(for scenario: Scenario) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph(DisplayText.safe(scenario.title[texts.language]), tone: .strong)
    let facts = [
      scenario.id, texts.channel(scenario.channel), words.level(scenario.difficulty),
      scenario.skills.joined(separator: ", "), words.scenes(scenario.scenes.count),
    ]
    page.paragraph(facts.joined(separator: style.separator), tone: .faint)
    page.space()
    page.paragraph(
      words.customer(
        number(scenario.temper.anger), number(scenario.temper.trust), scenario.temper.patience))
    section(words.card, [scenario.card[texts.language]], on: &page)
    section(words.mayGrant, scenario.allow, on: &page)
    section(
      words.facts, scenario.facts.map { "\($0.name) (\($0.kind.rawValue))" }, on: &page)
    page.space()
    page.paragraph(words.scenesTitle, tone: .strong)
    for scene in scenario.scenes { put(scene, on: &page) }
    return page.bytes
  }

  private func number(_ thousandths: Int) -> String { texts.exact(Double(thousandths) / 1000) }

  private func section(_ title: String, _ lines: [String], on page: inout Page) {
    if lines.isEmpty { return }
    page.space()
    page.paragraph(title, tone: .strong)
    for line in lines { page.paragraph(DisplayText.safe(line), indent: 2) }
  }

  private func put(_ scene: Scene, on page: inout Page) {
    let what = scene.ending.map { " (\(words.ending($0)))" } ?? ""
    page.paragraph(scene.name + what, indent: 2)
    for line in scene.lines.prefix(1) {
      page.paragraph(
        texts.quoted(DisplayText.safe(line.text[texts.language]), style: style), indent: 4,
        tone: .faint)
    }
    if let goal = scene.goal {
      page.paragraph(words.goal("\(goal.condition)", goal.turns), indent: 4)
    }
    let arrow = style.isPlain ? "->" : "→"
    for route in scene.routes {
      let text = "\(route)".dropFirst(3).replacing(" -> ", with: " \(arrow) ")
      page.paragraph(String(text), indent: 4)
    }
    if let fallback = scene.fallback {
      page.paragraph("\(words.otherwise) \(arrow) \(fallback)", indent: 4)
    }
  }
}
