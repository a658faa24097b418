import LanguageAnalysis
import Rubrics

@testable import Scoring

/// What a criterion comes to in a test of weights, whatever the conversation.
enum Fixed {
  case points(Double)
  case notOwed
  case manual
}

/// A criterion that earns the same in every conversation.
func fixed(
  _ id: String, _ result: Fixed, of maxPoints: Double, from minPoints: Double = 0,
  weight: Double? = nil, critical: Criterion.Critical? = nil, failsBelow: Double = 0.5,
  isBonus: Bool = false
) -> Criterion {
  let never = Rule.count(BehaviourReference("greeting"), .less, 0)
  var kind = Criterion.Kind.manual([Level(points: maxPoints), Level(points: minPoints)])
  if case .points(let points) = result {
    kind = .levels([
      Level(points: maxPoints, when: points == maxPoints ? .not(never) : never),
      Level(points: points), Level(points: minPoints),
    ])
  }
  var only: Rule?
  if case .notOwed = result { only = never }
  return Criterion(
    id: id, title: LocalizedText(en: id), kind: kind, maxPoints: maxPoints, weight: weight,
    critical: critical, failsBelow: failsBelow, isBonus: isBonus, only: only)
}

func section(_ id: String, weight: Double? = nil, _ criteria: Criterion...) -> Section {
  Section(id: id, title: LocalizedText(en: id), weight: weight, criteria: criteria)
}

func rubric(
  _ sections: Section..., policies: Policies = Policies(), pass: Double? = nil, bands: [Band] = []
) -> Rubric {
  Rubric(
    id: "test", version: 1, title: LocalizedText(en: "Test"), policies: policies, pass: pass,
    bands: bands, sections: sections)
}

func rubric(_ criteria: [Criterion], policies: Policies = Policies()) -> Rubric {
  Rubric(
    id: "test", version: 1, title: LocalizedText(en: "Test"), policies: policies,
    sections: [Section(id: "all", title: LocalizedText(en: "All"), criteria: criteria)])
}

func band(_ id: String, from: Double) -> Band {
  Band(id: id, from: from, title: LocalizedText(en: id))
}

/// Kind 1 with the feeling as occasion.
func answers(
  occasion: [BehaviourReference] = [BehaviourReference("customer-anger")],
  answer: [BehaviourReference] = [BehaviourReference("apology")], window: Int = 2,
  late: Double = 0, before: [BehaviourReference] = [], outOfOrder: Double = 0,
  maxPoints: Double = 4, alwaysOwed: Bool = false
) -> Criterion {
  Criterion(
    id: "answers", title: LocalizedText(en: "answers"),
    kind: .answer(
      AnswerRule(
        occasion: occasion, answer: answer, window: window, late: late, before: before,
        outOfOrder: outOfOrder)),
    maxPoints: maxPoints, alwaysOwed: alwaysOwed)
}

/// Kind 2 with one rule: 2 points where it holds, else 0.
func level(_ rule: Rule, only: Rule? = nil) -> Criterion {
  Criterion(
    id: "level", title: LocalizedText(en: "level"),
    kind: .levels([Level(points: 2, when: rule), Level(points: 0)]), maxPoints: 2, only: only)
}

/// Kind 3.
func absence(
  _ never: BehaviourReference..., each: Double = 2, maxPoints: Double = 4,
  alwaysOwed: Bool = false
) -> Criterion {
  Criterion(
    id: "absence", title: LocalizedText(en: "absence"),
    kind: .absence(AbsenceRule(never: never, each: each)), maxPoints: maxPoints,
    alwaysOwed: alwaysOwed)
}

/// `b`, as a rule.
func said(_ name: BehaviourID, _ comparison: Rule.Comparison = .atLeast, _ number: Int = 1) -> Rule
{
  .count(BehaviourReference(name), comparison, number)
}
