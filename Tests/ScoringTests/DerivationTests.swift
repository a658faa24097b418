import Conversations
import LanguageAnalysis
import Rubrics
import Testing

@testable import Scoring

@Suite struct DerivationTests {
  func derive(_ conversation: AnnotatedConversation, _ rubric: Rubric) throws -> Derivation {
    try Scorer(rubric: rubric, catalogue: testCatalogue).derivation(of: conversation)
  }

  @Test func termsAddUpToTheScore() throws {
    for policy in Policies.NotApplicable.allCases {
      let form = rubric(
        section(
          "a", weight: 50, fixed("a1", .points(5), of: 10), fixed("a2", .notOwed, of: 10),
          fixed("a3", .manual, of: 10)),
        section("b", weight: 50, fixed("b1", .points(20), of: 20)),
        policies: Policies(notApplicable: policy))
      let derivation = try derive(smallTalk, form)
      let sum = derivation.terms.reduce(0) { $0 + $1.contribution }
      #expect(Rounding.data(sum) == derivation.card.score)
      #expect(derivation.sections.reduce(0) { $0 + $1.contribution } == sum)
      #expect(derivation.sum.map(Rounding.data) == derivation.card.score)
      let shares: [Double?] = [0.5, policy == .pass ? 1 : nil, nil, 1]
      #expect(derivation.terms.map(\.share) == shares)
      let sixth = 0.5 * (10 / 30.0)
      let effects: [PolicyEffect] = [
        .notApplicable(policy, criteria: ["a2"], weight: sixth),
        .leftOut(criteria: ["a3"], weight: sixth),
      ]
      #expect(derivation.effects == effects)
    }
  }

  @Test func failsAndCapsAreNamed() throws {
    let form = rubric(
      section(
        "a", fixed("a1", .points(0), of: 4, critical: .section), fixed("a2", .points(4), of: 4)),
      section(
        "b", fixed("b1", .points(2), of: 8, critical: .form), fixed("b2", .points(8), of: 8),
        fixed("extra", .points(4), of: 4, isBonus: true)),
      policies: Policies(bonusCap: 50))
    let derivation = try derive(smallTalk, form)
    let sum = try #require(derivation.sum)
    #expect(abs(sum - 100 * 10 / 24) < 1e-9)
    #expect(abs(derivation.bonus - 100 * 4 / 24) < 1e-9)
    #expect(derivation.terms[1].contribution == 0)
    #expect(derivation.criticalScore == 200.0 / 12)
    let effects: [PolicyEffect] = [
      .sectionFailed(section: "a", by: ["a1"], .zero),
      .bonusCapped(from: sum + derivation.bonus, at: 50),
      .formFailed(by: ["b1"], .zero),
    ]
    #expect(derivation.effects == effects)
    #expect(derivation.card.score == 0)
  }

  @Test func scalesThatStartAboveZeroAndSumsBelowZeroAreNamed() throws {
    let shifted = try derive(
      smallTalk,
      rubric([fixed("a", .points(2), of: 4, from: 1)], policies: Policies(normalise: .min)))
    #expect(shifted.effects == [.scaleFromMinimum(criteria: ["a"])])
    let negative = try derive(smallTalk, rubric([fixed("a", .points(-1), of: 4, from: -1)]))
    #expect(negative.effects == [.raisedToZero(from: -25)])
  }

  // MARK: - Next step

  static let bands = [band("strong", from: 85), band("fair", from: 60), band("weak", from: 0)]

  /// Feeling 40, questions 40, blame 20 points.
  static var form: Rubric {
    var feeling = answers(maxPoints: 40)
    feeling.examples = [
      .init(isGood: false, text: LocalizedText(en: "Calm down.", fr: "Calmez-vous.")),
      .init(isGood: true, text: LocalizedText(en: "I'm sorry.", fr: "Je suis désolée.")),
    ]
    let questions = Criterion(
      id: "questions", title: LocalizedText(en: "Questions"),
      kind: .levels([
        Level(points: 40, when: said("open-question", .atLeast, 2)),
        Level(points: 30, when: said("open-question")), Level(points: 0),
      ]), maxPoints: 40)
    var form = rubric([feeling, questions, absence("blame-customer", each: 10, maxPoints: 20)])
    form.bands = bands
    return form
  }

  @Test func asManyOccasionsAsNeededAreTheSmallestChange() throws {
    let conversation = talk(
      [
        .c("customer-problem", "customer-anger"), .a("open-question"), .a("open-question"),
        .c(), .a("open-question"), .c("customer-anger"), .a(), .c("customer-anger"),
      ], language: .fr)
    // 0 of 40, 40 of 40, 20 of 20; one occasion leads to 73.33, two to 86.67.
    let step = try #require(try derive(conversation, Self.form).nextStep)
    #expect(try derive(conversation, Self.form).card.score == 60)
    #expect(step.target == .band(Self.bands[0]))
    #expect(step.score == 86.67)
    #expect(step.changes.map(\.lift) == [.answer(occasions: 2)])
    #expect(step.changes[0].calls == [0, 5])
    #expect(step.changes[0].turns == [1, 6])
    #expect(step.changes[0].status == .missed)
    #expect(step.changes[0].example == "Je suis désolée.")
  }

  @Test func fewerStepsWinOverALesserGain() throws {
    // 0 + 0 + 20 of 100; one level (30) is too little, both levels or the feeling reach 60.
    let conversation = talk([.c("customer-problem", "customer-anger"), .a()])
    let step = try #require(try derive(conversation, Self.form).nextStep)
    #expect(step.target == .band(Self.bands[1]))
    #expect(step.changes.map(\.criterion) == ["answers"])
    #expect(step.changes[0].turns == [1])
    #expect(step.score == 60)
  }

  @Test func pairsAreTriedWhereNoSingleChangeIsEnough() throws {
    let conversation = talk([.c("customer-problem", "customer-anger"), .a("blame-customer")])
    let step = try #require(try derive(conversation, Self.form).nextStep)
    #expect(step.changes.map(\.criterion) == ["answers", "absence"])
    #expect(step.changes.map(\.lift) == [.answer(occasions: 1), .avoid(turns: 1)])
    #expect(step.changes[1].turns == [1])
    #expect(step.score == 60)
  }

  @Test func nothingIsProposedAtTheTopOrOutOfReach() throws {
    let top = talk([
      .c("customer-problem", "customer-anger"), .a("apology", "open-question"), .c(),
      .a("open-question"),
    ])
    #expect(try derive(top, Self.form).card.score == 100)
    #expect(try derive(top, Self.form).nextStep == nil)
    let manual = rubric(
      section("a", fixed("a", .points(0), of: 1), fixed("b", .manual, of: 1)), bands: Self.bands)
    #expect(try derive(smallTalk, manual).nextStep?.changes.map(\.criterion) == ["a"])
    let unreachable = rubric(
      section(
        "a", fixed("a", .points(0), of: 1), fixed("b", .points(0), of: 1),
        fixed("c", .points(0), of: 1), fixed("d", .points(0), of: 1)), bands: Self.bands)
    #expect(try derive(smallTalk, unreachable).nextStep == nil)
  }

  @Test func failedCriterionIsLiftedToPassWhereNoBandIsAbove() throws {
    let form = rubric(
      section(
        "a", fixed("a", .points(9), of: 10),
        fixed("fatal", .points(0), of: 1, weight: 1, critical: .form)),
      policies: Policies(fail: .mark), pass: 80)
    let derivation = try derive(smallTalk, form)
    #expect(derivation.card.outcome == .fail)
    #expect(derivation.nextStep?.target == .pass)
    #expect(derivation.nextStep?.changes.map(\.criterion) == ["fatal"])
    #expect(derivation.nextStep?.score == 90.91)
  }

  @Test(
    arguments: [
      (Rule.position(BehaviourReference("thanks"), .opening), 1),
      (.position(BehaviourReference("thanks"), .ending), 5),
      (
        .within(
          BehaviourReference("confirm-resolution"), turns: 2,
          of: BehaviourReference("offer-solution")), 3
      ),
      (.before(BehaviourReference("apology"), BehaviourReference("offer-solution")), 1),
      (said("paraphrase"), 1),
      (.all([said("offer-solution"), .not(said("policy-wall"))]), 5),
      (said("policy-wall", .less, 1), 5),
    ] as [(Rule, Int)])
  func theTurnIsWhereTheRuleLooks(rule: Rule, turn: Int) throws {
    var form = rubric([level(rule)])
    form.bands = Self.bands
    let conversation = talk([
      .c("customer-problem"), .a(), .c(), .a("offer-solution"), .c(), .a("policy-wall"),
    ])
    let step = try #require(try derive(conversation, form).nextStep)
    #expect(step.changes[0].turns == [turn])
  }
}
