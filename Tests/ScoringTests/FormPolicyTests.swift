import Rubrics
import Testing

@testable import Scoring

/// Fails, bonus, bands, outcome and coverage.
@Suite struct FormPolicyTests {
  func sectionForm(_ fail: Policies.Fail, critical: Double) -> Rubric {
    rubric(
      section(
        "a", weight: 50, fixed("a1", .points(critical), of: 4, critical: .section),
        fixed("a2", .points(4), of: 4)),
      section("b", weight: 50, fixed("b1", .points(3), of: 4)),
      policies: Policies(fail: fail))
  }

  @Test func failedSectionCountsZeroAndTheScoreBeforeIsKept() throws {
    let card = try score(smallTalk, sectionForm(.zero, critical: 1))
    #expect(card.sections.map(\.score) == [0, 75])
    #expect(card.sections.map(\.isFailed) == [true, false])
    #expect(card.sections.map(\.appliedWeight) == [0.5, 0.5])
    #expect(card.score == 37.5)
    #expect(card.scoreBeforeFail == 68.75)
    #expect(card.outcome == .fail)
  }

  @Test func markedSectionKeepsItsScore() throws {
    let card = try score(smallTalk, sectionForm(.mark, critical: 1))
    #expect(card.sections.map(\.score) == [62.5, 75])
    #expect(card.sections.map(\.isFailed) == [true, false])
    #expect(card.score == 68.75)
    #expect(card.outcome == .fail)
  }

  @Test func criticalCriterionAtItsBorderIsNotFailed() throws {
    let card = try score(smallTalk, sectionForm(.zero, critical: 2))
    #expect(card.sections[0].isFailed == false)
    #expect(card.score == card.scoreBeforeFail)
    #expect(card.outcome == .pass)
  }

  @Test(arguments: [Fixed.notOwed, .manual])
  func criticalCriterionThatWasNotScoredFailsNothing(result: Fixed) throws {
    let card = try score(
      smallTalk,
      rubric([fixed("a", result, of: 4, critical: .form), fixed("b", .points(4), of: 4)]))
    #expect(card.score == 100)
    #expect(card.outcome == .pass)
  }

  @Test(arguments: [(nil, 110.0), (105, 105), (100, 100), (80, 90)] as [(Double?, Double)])
  func bonusIsAddedUpToItsCap(cap: Double?, total: Double) throws {
    let form = rubric(
      section(
        "a", fixed("base", .points(9), of: 10), fixed("extra", .points(2), of: 2, isBonus: true)),
      policies: Policies(bonusCap: cap))
    let card = try score(smallTalk, form)
    #expect(card.score == total)
    #expect(card.sections[0].score == 90)
    #expect(card.criteria.map(\.appliedWeight) == [1, 0.2])
  }

  @Test("Playvox: a bonus section of 20 on 100 points makes 120 at most (qa-platforms.md §1a)")
  func bonusSectionComesOnTop() throws {
    for policy in Policies.NotApplicable.allCases {
      let form = rubric(
        section("a", fixed("base", .points(100), of: 100)),
        section("b", fixed("extra", .points(20), of: 20, isBonus: true)),
        policies: Policies(notApplicable: policy))
      #expect(try score(smallTalk, form).score == 120)
    }
  }

  @Test func bonusThatIsNotOwedAddsNothingUnderAnyPolicy() throws {
    for policy in Policies.NotApplicable.allCases {
      let form = rubric(
        [fixed("base", .points(5), of: 10), fixed("extra", .notOwed, of: 2, isBonus: true)],
        policies: Policies(notApplicable: policy))
      #expect(try score(smallTalk, form).score == 50)
    }
  }

  @Test func failedFormIsZeroWithItsBonusToo() throws {
    let card = try score(
      smallTalk,
      rubric([
        fixed("fatal", .points(0), of: 10, critical: .form), fixed("base", .points(10), of: 10),
        fixed("extra", .points(2), of: 2, isBonus: true),
      ]))
    #expect(card.score == 0)
    #expect(card.scoreBeforeFail == 60)
  }

  @Test(arguments: [(85.0, "strong"), (84.99, "fair"), (60, "fair"), (59.99, nil)])
  func bandStartsAtItsBorder(points: Double, id: String?) throws {
    let form = rubric(
      section("a", fixed("a", .points(points), of: 100)),
      bands: [band("strong", from: 85), band("fair", from: 60)])
    #expect(try score(smallTalk, form).band == id)
  }

  @Test(arguments: [
    (70.0, ScoreCard.Outcome.pass), (69.996, .pass), (69.99, .fail),
  ])
  func passIsDecidedOnThePrintedScore(points: Double, outcome: ScoreCard.Outcome) throws {
    let form = rubric(section("a", fixed("a", .points(points), of: 100)), pass: 70)
    #expect(try score(smallTalk, form).outcome == outcome)
  }

  @Test func noPassMarkAndNoCriticalCriterionIsNoOutcome() throws {
    let card = try score(smallTalk, rubric(section("a", fixed("a", .points(0), of: 1))))
    #expect(card.score == 0)
    #expect(card.outcome == .none)
  }

  @Test func negativePointsLowerTheFormButNeverBelowZero() throws {
    func form(_ points: Double) -> Rubric {
      rubric([fixed("a", .points(points), of: 5, from: -10), fixed("b", .points(5), of: 5)])
    }
    #expect(try score(smallTalk, form(-2)).score == 30)
    #expect(try score(smallTalk, form(-10)).score == 0)
    #expect(try score(smallTalk, form(-10)).criteria[0].score == 0)
  }

  @Test func keptSectionsWithoutWeightsCountTheirCriteria() throws {
    let form = rubric(
      section("a", fixed("a1", .points(0), of: 10), fixed("a2", .notOwed, of: 20)),
      section("b", fixed("b1", .points(10), of: 10)),
      policies: Policies(notApplicable: .keepSections))
    let card = try score(smallTalk, form)
    #expect(card.score == 25)
    #expect(card.criteria.map(\.appliedWeight) == [0.75, 0, 0.25])
  }

  @Test func coverageIsTheShareOfTheWeightAsWritten() throws {
    let form = rubric(
      section("a", weight: 75, fixed("a1", .points(1), of: 1), fixed("a2", .manual, of: 2)),
      section("b", weight: 25, fixed("b1", .notOwed, of: 1)))
    #expect(abs(try score(smallTalk, form).coverage - 0.5) < 1e-12)
  }

  @Test func weightlessCriticalCriterionStillFails() throws {
    let card = try score(
      smallTalk,
      rubric([
        fixed("fatal", .points(0), of: 1, weight: 0, critical: .form),
        fixed("base", .points(1), of: 1),
      ]))
    #expect(card.scoreBeforeFail == 100)
    #expect(card.score == 0)
  }
}
