import Rubrics
import Testing

@testable import Scoring

/// Worked examples of qa-platforms.md §2; the sections below are its own.
@Suite struct FormTotalTests {
  typealias NotApplicable = Policies.NotApplicable

  @Test("§2.1 Amazon Connect: 40/20/20/20 scored 10/5/5/0 is 60 %, 75 % without the fourth")
  func weightsAreRedistributedInProportion() throws {
    func form(_ last: Fixed) -> Rubric {
      rubric([
        fixed("q1", .points(10), of: 10, weight: 40), fixed("q2", .points(5), of: 10, weight: 20),
        fixed("q3", .points(5), of: 10, weight: 20), fixed("q4", last, of: 10, weight: 20),
      ])
    }
    let full = try score(smallTalk, form(.points(0)))
    #expect(full.score == 60)
    #expect(full.criteria.map(\.appliedWeight) == [0.4, 0.2, 0.2, 0.2])
    let short = try score(smallTalk, form(.notOwed))
    #expect(short.score == 75)
    #expect(short.criteria.map(\.appliedWeight) == [0.5, 0.25, 0.25, 0])
    #expect(short.criteria[3].status == .notOwed)
    #expect(short.coverage == 1)
  }

  @Test("§2.2 Genesys: (40 + 20)/(80 + 20) is 60 %; an N/A question is 0 of 0")
  func pointsArePooledWithGroupWeights() throws {
    func form(_ second: Fixed) -> Rubric {
      rubric(
        section(
          "g1", weight: 40, fixed("a", .points(1), of: 1), fixed("b", second, of: 1)),
        section("g2", weight: 20, fixed("c", .points(1), of: 1)),
        policies: Policies(notApplicable: .pool))
    }
    #expect(try score(smallTalk, form(.points(0))).score == 60)
    #expect(try score(smallTalk, form(.notOwed)).score == 100)
  }

  @Test("§2.2 Genesys: a fatal question fails the form with any answer below its best")
  func fatalQuestionFailsBelowItsMaximum() throws {
    func form(_ points: Double, _ fail: Policies.Fail) -> Rubric {
      rubric(
        section(
          "g", fixed("a", .points(4), of: 4),
          fixed("fatal", .points(points), of: 4, critical: .form, failsBelow: 1)),
        policies: Policies(notApplicable: .pool, fail: fail))
    }
    let failed = try score(smallTalk, form(3, .zero))
    #expect(failed.score == 0)
    #expect(failed.scoreBeforeFail == 87.5)
    #expect(failed.outcome == .fail)
    let marked = try score(smallTalk, form(3, .mark))
    #expect(marked.score == 87.5)
    #expect(marked.outcome == .fail)
    let passed = try score(smallTalk, form(4, .zero))
    #expect(passed.score == 100)
    #expect(passed.outcome == .pass)
  }

  @Test(
    "§2.3 Zendesk QA: a 4-point scale gives 0, 33.3, 66.6, 100",
    arguments: [(1.0, 0.0), (2, 33.33), (3, 66.67), (4, 100)])
  func scaleStartsAtItsMinimum(selected: Double, percent: Double) throws {
    let category = fixed("tone", .points(selected), of: 4, from: 1)
    let card = try score(
      smallTalk, rubric([category], policies: Policies(normalise: .min)))
    #expect(card.score == percent)
    #expect(card.criteria[0].points == selected)
  }

  @Test("§2.3 Zendesk QA: a critical category below 50 % makes the review 0")
  func criticalCategoryBelowHalfZeroesTheReview() throws {
    func review(_ selected: Double) throws -> ScoreCard {
      try score(
        smallTalk,
        rubric(
          [
            fixed("tone", .points(selected), of: 5, from: 1, weight: 20, critical: .form),
            fixed("grammar", .points(5), of: 5, from: 1, weight: 80),
          ], policies: Policies(normalise: .min)))
    }
    let below = try review(2)
    #expect(below.score == 0)
    #expect(below.scoreBeforeFail == 85)
    // The category's own score is not touched: skills are not polluted by zeros of compliance.
    #expect(below.criteria[1].score == 100)
    #expect(try review(3).score == 90)
  }

  @Test("§2.4 MaestroQA: sections kept give 70 % where total points give 65 %")
  func sectionsKeepTheirWeight() throws {
    func form(_ policy: NotApplicable, weighted: Bool) -> Rubric {
      rubric(
        section("a", weight: weighted ? 10 : nil, fixed("a1", .points(3), of: 3)),
        section("b", weight: weighted ? 30 : nil, fixed("b1", .points(5), of: 10)),
        section("c", weight: weighted ? 50 : nil, fixed("c1", .points(4), of: 5)),
        section("d", weight: weighted ? 10 : nil, fixed("d1", .points(1), of: 2)),
        policies: Policies(notApplicable: policy))
    }
    #expect(try score(smallTalk, form(.keepSections, weighted: true)).score == 70)
    #expect(try score(smallTalk, form(.pool, weighted: false)).score == 65)
  }

  @Test(
    "§2.7: one case, four policies",
    arguments: [
      (NotApplicable.redistribute, 83.33), (.pool, 83.33), (.keepSections, 75), (.pass, 87.5),
    ])
  func oneCaseUnderEachPolicy(policy: NotApplicable, percent: Double) throws {
    let form = rubric(
      section("a", weight: 50, fixed("a1", .points(5), of: 10), fixed("a2", .notOwed, of: 10)),
      section("b", weight: 50, fixed("b1", .points(20), of: 20)),
      policies: Policies(notApplicable: policy))
    let card = try score(smallTalk, form)
    #expect(card.score == percent)
    #expect(abs(card.criteria.reduce(0) { $0 + $1.appliedWeight } - 1) < 1e-12)
    #expect(card.policies.notApplicable == policy)
  }

  @Test("§2.7: all items N/A is no score, never 0 or 100", arguments: NotApplicable.allCases)
  func nothingOwedIsNoScore(policy: NotApplicable) throws {
    var form = rubric(
      section("a", fixed("a1", .notOwed, of: 10)), section("b", fixed("b1", .notOwed, of: 5)),
      policies: Policies(notApplicable: policy), pass: 50, bands: [band("weak", from: 0)])
    form.pass = 50
    let card = try score(smallTalk, form)
    #expect(card.score == nil)
    #expect(card.scoreBeforeFail == nil)
    #expect(card.outcome == .none)
    #expect(card.band == nil)
    #expect(card.sections.map(\.score) == [nil, nil])
    #expect(card.coverage == 1)
  }
}
