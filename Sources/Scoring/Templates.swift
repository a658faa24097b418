internal import Conversations
internal import LanguageAnalysis
internal import Rubrics

/// The parts of a score card that are the same for every conversation.
struct Templates: Sendable {
  let reference: RubricReference
  let sections: [SectionScore]
  let criteria: [CriterionReference]
  private let advice: [LocalizedText]

  init(_ rubric: Rubric) {
    reference = RubricReference(id: rubric.id, version: rubric.version, hash: rubric.hash)
    sections = rubric.sections.map { section in
      let weights = section.criteria.reduce(0) { $0 + ($1.isBonus ? 0 : $1.weight) }
      return SectionScore(
        id: section.id, title: section.title, score: nil, weight: section.weight ?? weights,
        appliedWeight: 0)
    }
    criteria = rubric.sections.flatMap { section in
      section.criteria.map { criterion in
        CriterionReference(
          id: criterion.id, section: section.id, title: criterion.title, skill: criterion.skill,
          pillars: criterion.tags, maxPoints: criterion.maxPoints, weight: criterion.weight)
      }
    }
    advice = rubric.sections.flatMap { $0.criteria.map(\.help) }
  }

  func advice(_ criterion: Int, _ language: Language) -> String? {
    let text = advice[criterion]
    return language == .en ? text.en : text.fr
  }
}

extension Criterion {
  /// By language: the advice, else the guidance, else the first good example.
  var help: LocalizedText {
    let good = examples.filter(\.isGood).map(\.text)
    return LocalizedText(
      en: advice.en ?? guidance.en ?? good.lazy.compactMap(\.en).first,
      fr: advice.fr ?? guidance.fr ?? good.lazy.compactMap(\.fr).first)
  }
}
