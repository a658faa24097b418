import Conversations
import LanguageAnalysis
public import Rubrics

/// What `rubric bind` proposes, why, and how sure.
public struct BindingReport: Sendable {
  private let texts: Texts
  private let words: BindingTexts
  private let style: TextStyle

  public init(texts: Texts, style: TextStyle) {
    self.texts = texts
    words = BindingTexts.texts(in: texts.language)
    self.style = style
  }

  /// - Parameter least: proposals of a lower grade are shown, and not used.
  public func bytes(
    for rubric: Rubric, _ proposals: [BindingProposal], least: BindingConfidence
  ) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph(safe(rubric.title[texts.language]), tone: .strong)
    let used = proposals.filter { ($0.confidence ?? .possible) >= least && $0.confidence != nil }
    let percent = Numbers.whole(100 * rubric.share(ofCriteria: Set(used.map(\.criterion))))
    page.paragraph(words.summary(used.count, proposals.count, percent), tone: .faint)
    put(words.bound, used, of: rubric, on: &page)
    put(
      words.notUsed, proposals.filter { $0.confidence.map { $0 < least } ?? false }, of: rubric,
      on: &page)
    put(words.leftToPeople, proposals.filter { $0.confidence == nil }, of: rubric, on: &page)
    return page.bytes
  }

  private func put(
    _ heading: String, _ proposals: [BindingProposal], of rubric: Rubric, on page: inout Page
  ) {
    guard !proposals.isEmpty else { return }
    page.space()
    page.paragraph(heading, tone: .strong)
    for proposal in proposals {
      let criterion = rubric.criteria.first { $0.id == proposal.criterion }
      let title = safe(criterion?.title[texts.language] ?? proposal.criterion)
      let grade = proposal.confidence.map(words.confidence) ?? ""
      page.row(
        title, grade, lead: "", indent: 2, tone: proposal.confidence == .sure ? .good : .faint)
      for line in RuleLines.lines(of: proposal.entry, texts: texts) {
        page.paragraph(line, indent: 4, tone: .faint)
      }
      let reasons = proposal.reasons.map(words.reason)
      page.paragraph(
        safe((reasons.isEmpty ? [words.nothingFound] : reasons).joined(separator: "; ")),
        indent: 4)
    }
  }

  private func safe(_ text: String) -> String { DisplayText.safe(text) }
}

/// The rules of an overlay's entry, as the rubric language writes them.
enum RuleLines {
  static func lines(of entry: RubricOverlay.Entry, texts: Texts) -> [String] {
    var lines: [String] = []
    switch entry.kind {
    case .answer(let rule):
      lines.append("occasion: \(list(rule.occasion))")
      lines.append("answer: \(list(rule.answer))")
    case .levels(let levels):
      for level in levels {
        guard let when = level.when else { continue }
        lines.append("\(texts.exact(level.points)) when \(when)")
      }
    case .absence(let rule): lines.append("never: \(list(rule.never))")
    case .manual, nil: break
    }
    if let only = entry.only { lines.append("only: \(only)") }
    if let critical = entry.critical { lines.append("critical: \(critical.rawValue)") }
    return lines
  }

  private static func list(_ behaviours: [BehaviourReference]) -> String {
    behaviours.map(\.description).joined(separator: " or ")
  }
}
