import Conversations
import LanguageAnalysis
public import Rubrics
import Scoring

/// What a rubric asks for, for the people who are scored with it.
public struct RubricReport: Sendable {
  private let texts: Texts
  private let style: TextStyle

  public init(texts: Texts, style: TextStyle) {
    self.texts = texts
    self.style = style
  }

  /// The rubric as UTF-8 lines.
  public func bytes(for rubric: Rubric) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph(text(rubric.title), tone: .strong)
    let size = texts.rubricSize(rubric.sections.count, rubric.criteria.count)
    page.paragraph(
      "\(DisplayText.safe(rubric.id)) \(rubric.version)\(style.separator)\(size)", tone: .faint)
    if !text(rubric.description).isEmpty { page.paragraph(text(rubric.description)) }
    putPolicies(of: rubric, on: &page)
    for section in rubric.sections { put(section, on: &page) }
    return page.bytes
  }

  private func putPolicies(of rubric: Rubric, on page: inout Page) {
    page.space()
    let policies = rubric.policies
    let facts = [
      "notApplicable: \(policies.notApplicable.rawValue)", "fail: \(policies.fail.rawValue)",
      "normalise: \(policies.normalise.rawValue)", "display: \(policies.display.rawValue)",
    ]
    page.paragraph(facts.joined(separator: style.separator), tone: .faint)
    let bands = rubric.bands.map { "\(text($0.title)) \(texts.from(texts.exact($0.from)))" }
    if !bands.isEmpty {
      page.paragraph("\(texts.bands)\(texts.colon) \(bands.joined(separator: ", "))")
    }
    if let pass = rubric.pass { page.paragraph(texts.passMark(texts.exact(pass))) }
  }

  private func put(_ section: Section, on page: inout Page) {
    page.space()
    let weight = section.weight.map { texts.weight(texts.exact($0)) } ?? ""
    page.row(text(section.title), weight, lead: "", indent: 0, tone: .strong)
    for criterion in section.criteria { put(criterion, on: &page) }
  }

  private func put(_ criterion: Criterion, on page: inout Page) {
    var points = texts.points(texts.exact(criterion.maxPoints), criterion.maxPoints)
    if criterion.isBonus { points += style.separator + texts.explain.bonus.lowercased() }
    page.row(text(criterion.title), points, lead: "", indent: 2, tone: .faint)
    page.paragraph(rule(of: criterion.kind), indent: 4, tone: .faint)
    if let only = criterion.only { page.paragraph("only: \(only)", indent: 4, tone: .faint) }
    if let critical = criterion.critical {
      page.paragraph("critical: \(critical.rawValue)", indent: 4, tone: .bad)
    }
    if let example = criterion.examples.first(where: \.isGood) {
      let quote = texts.quoted(text(example.text), style: style)
      page.paragraph("\(texts.tryFor)\(texts.colon) \(quote)", indent: 4)
    }
  }

  /// How the points are found, in the words of the rubric's own language.
  private func rule(of kind: Criterion.Kind) -> String {
    switch kind {
    case .answer(let rule):
      let order = rule.before.isEmpty ? "" : style.separator + "before: \(list(rule.before))"
      return "occasion: \(list(rule.occasion))\(style.separator)answer: \(list(rule.answer))"
        + "\(style.separator)window: \(rule.window)" + order
    case .levels(let levels):
      return levels.map { level in
        "\(texts.exact(level.points))" + (level.when.map { " when \($0)" } ?? "")
      }.joined(separator: style.separator)
    case .absence(let rule):
      return "never: \(list(rule.never))\(style.separator)each: \(texts.exact(rule.each))"
    case .manual: return texts.status(.manual)
    }
  }

  private func list(_ behaviours: [BehaviourReference]) -> String {
    behaviours.map(\.description).joined(separator: " or ")
  }

  private func text(_ text: LocalizedText) -> String { DisplayText.safe(text[texts.language]) }
}
