import Conversations
import LanguageAnalysis
public import Rubrics
public import Scoring

/// How a score came about, as a table that adds up, and the smallest change that lifts it.
public struct DerivationReport: Sendable {
  private let rubric: Rubric
  private let texts: Texts
  private let style: TextStyle

  public init(rubric: Rubric, texts: Texts, style: TextStyle) {
    self.rubric = rubric
    self.texts = texts
    self.style = style
  }

  /// The table as UTF-8 lines.
  public func bytes(for derivation: Derivation) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph(texts.explain.title, tone: .strong)
    for section in derivation.sections { put(section, of: derivation, on: &page) }
    putSum(derivation, on: &page)
    for effect in derivation.effects { page.paragraph(sentence(effect), lead: "* ", indent: 2) }
    if let step = derivation.nextStep { put(step, on: &page) }
    return page.bytes
  }

  // MARK: - The sum

  private func put(
    _ section: Derivation.SectionTotal, of derivation: Derivation, on page: inout Page
  ) {
    page.row(
      title(section.title), figure(section.contribution), lead: "", indent: 2, tone: .strong)
    for term in derivation.terms where term.section == section.id {
      page.row(title(term.title), figures(of: term), lead: "", indent: 4, tone: .faint)
    }
  }

  /// `50% × 12.5 = 6.25`: share of the points, times what the criterion can bring, of 100.
  private func figures(of term: Derivation.Term) -> String {
    guard let share = term.share, term.appliedWeight > 0 || term.isBonus else {
      return texts.status(term.status)
    }
    let percent = DisplayText.pad(Numbers.percent(share) + "%", to: 4, right: true)
    let worth = DisplayText.pad(texts.exact(100 * term.appliedWeight), to: 5, right: true)
    return "\(percent) \(style.times) \(worth) = \(figure(term.contribution))"
  }

  private func figure(_ number: Double) -> String {
    DisplayText.pad(texts.exact(number), to: 6, right: true)
  }

  private func putSum(_ derivation: Derivation, on page: inout Page) {
    guard let sum = derivation.sum else {
      return page.paragraph("\(texts.noScore)\(texts.colon) \(texts.noScoreReason)", indent: 2)
    }
    page.row(texts.explain.sum, figure(sum), lead: "", indent: 2, tone: .strong)
    if derivation.bonus != 0 {
      page.row(
        texts.explain.bonus, figure(derivation.bonus), lead: "", indent: 2, tone: .strong)
    }
    if let score = derivation.card.score, figure(score) != figure(sum) {
      page.row(texts.explain.score, figure(score), lead: "", indent: 2, tone: .strong)
    }
  }

  // MARK: - What the policies did

  private func sentence(_ effect: PolicyEffect) -> String {
    switch effect {
    case .notApplicable(let policy, let criteria, let weight):
      texts.explain.notApplicable(names(criteria), Numbers.percent(weight), policy.rawValue)
    case .leftOut(let criteria, let weight):
      texts.explain.leftOut(names(criteria), Numbers.percent(weight))
    case .scaleFromMinimum(let criteria): texts.explain.scaleFromMinimum(names(criteria))
    case .sectionFailed(let section, let criteria, let policy):
      texts.explain.failed(sectionName(section), names(criteria), policy)
    case .bonusCapped(let from, let cap):
      texts.explain.bonusCapped(texts.exact(from), texts.exact(cap))
    case .raisedToZero(let from): texts.explain.raisedToZero(texts.exact(from))
    case .formFailed(let criteria, let policy):
      texts.explain.failed(nil, names(criteria), policy)
    }
  }

  private func names(_ ids: [String]) -> String {
    ids.map { id in
      title(rubric.criteria.first { $0.id == id }?.title ?? LocalizedText(en: id))
    }.map { texts.quoted($0, style: style) }.joined(separator: ", ")
  }

  private func sectionName(_ id: String) -> String {
    title(rubric.sections.first { $0.id == id }?.title ?? LocalizedText(en: id))
  }

  private func title(_ text: LocalizedText) -> String { DisplayText.safe(text[texts.language]) }

  // MARK: - The next step

  private func put(_ step: NextStep, on page: inout Page) {
    page.space()
    let target =
      switch step.target {
      case .band(let band): texts.explain.toBand(title(band.title), texts.exact(band.from))
      case .pass: texts.explain.toPass
      }
    page.paragraph(
      "\(target)\(texts.colon) \(texts.explain.reached(texts.exact(step.score)))", tone: .strong)
    for change in step.changes { put(change, on: &page) }
  }

  private func put(_ change: NextStep.Change, on page: inout Page) {
    let points = "\(texts.exact(change.points)) \(style.isPlain ? "->" : "→") "
    page.row(
      title(change.title), points + texts.exact(change.newPoints), lead: "", indent: 2, tone: .good)
    page.paragraph(lift(change), indent: 4)
    if let example = change.example {
      let suggestion = Suggestion.given(example, for: change.criterion, in: rubric)
      page.paragraph(suggestion.sentence(texts, style), indent: 4)
    }
  }

  private func lift(_ change: NextStep.Change) -> String {
    let turns = change.turns.prefix(5).map(String.init).joined(separator: ", ")
    let words =
      switch change.lift {
      case .answer(let occasions): texts.explain.answer(occasions)
      case .level(let level): texts.explain.level(levelTitle(change.criterion, level))
      case .avoid(let count): texts.explain.avoid(count)
      }
    return words + (turns.isEmpty ? "" : " (\(texts.explain.inTurns(turns, change.turns.count)))")
  }

  /// The level's own title, where it has one.
  private func levelTitle(_ criterion: String, _ level: Int) -> String? {
    guard case .levels(let levels) = rubric.criteria.first(where: { $0.id == criterion })?.kind,
      levels.indices.contains(level)
    else { return nil }
    let own = title(levels[level].title)
    return own.isEmpty ? levels[level].when?.description : texts.quoted(own, style: style)
  }
}
