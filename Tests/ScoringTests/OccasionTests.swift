import Conversations
import LanguageAnalysis
import Rubrics
import Testing

@testable import Scoring

/// Kind 1 of the criteria: answered occasions.
@Suite struct OccasionTests {
  /// 4 points; late 0.5 of them, out of order 0.25.
  static let strict = answers(
    late: 0.5, before: [BehaviourReference("offer-solution")], outOfOrder: 0.25)

  @Test(
    arguments: [
      ("answered at once", [.c("customer-anger"), .a("apology")], Status.met, 4.0),
      (
        "answered in the last turn of the window",
        [.c("customer-anger"), .a(), .c(), .a("apology")], .met, 4
      ),
      (
        "answered one turn too late",
        [.c("customer-anger"), .a(), .c(), .a(), .c(), .a("apology")], .late, 2
      ),
      (
        "a solution in an earlier turn",
        [.c("customer-anger"), .a("offer-solution"), .c(), .a("apology")], .outOfOrder, 1
      ),
      (
        "a solution earlier in the same turn",
        [.c("customer-anger"), .a("offer-solution", "apology")], .outOfOrder, 1
      ),
      (
        "a solution later in the same turn",
        [.c("customer-anger"), .a("apology", "offer-solution")], .met, 4
      ),
      (
        "a solution before the occasion",
        [.a("offer-solution"), .c("customer-anger"), .a("apology")], .met, 4
      ),
      (
        "late and out of order: the smaller share",
        [.c("customer-anger"), .a("offer-solution"), .c(), .a(), .c(), .a("apology")],
        .outOfOrder, 1
      ),
      ("never answered", [.c("customer-anger"), .a("offer-solution")], .missed, 0),
      ("the conversation ends there", [.a(), .c("customer-anger")], .missed, 0),
      ("an apology before the occasion", [.a("apology"), .c("customer-anger")], .missed, 0),
    ] as [(String, [Line], Status, Double)])
  func oneOccasion(_: String, lines: [Line], status: Status, points: Double) throws {
    let card = try score(lines, Self.strict)
    #expect(card.criteria[0].status == status)
    #expect(card.criteria[0].points == points)
    #expect(card.criteria[0].score == points * 25)
    #expect(card.criteria[0].occasions == 1)
    #expect(card.criteria[0].answered == (status == .missed ? 0 : 1))
    #expect(card.coverage == 1)
  }

  @Test func noOccasionIsNotOwed() throws {
    let card = try score([.c("customer-problem"), .a("apology")], Self.strict)
    #expect(card.criteria[0].status == .notOwed)
    #expect(card.criteria[0].points == nil)
    #expect(card.score == nil)
  }

  @Test func noOccasionIsMissedWhereTheCriterionIsAlwaysOwed() throws {
    let card = try score([.c(), .a("apology")], answers(alwaysOwed: true))
    #expect(card.criteria[0].status == .missed)
    #expect(card.score == 0)
  }

  @Test func pointsAreTheMeanOverOccasions() throws {
    let card = try score(
      [
        .c("customer-anger"), .a("apology"), .c("customer-anger"), .a(), .c(), .a(), .c(),
        .a("apology"), .c("customer-anger"),
      ], Self.strict)
    #expect(card.criteria[0].status == .partial)
    #expect(card.criteria[0].occasions == 3)
    #expect(card.criteria[0].answered == 2)
    #expect(card.criteria[0].points == 2)
    #expect(card.criteria[0].missedTurns == [8])
  }

  @Test func oneAnswerServesAllOccasionsThatItFollows() throws {
    let card = try score(
      [.c("customer-anger"), .a(), .c("customer-anger"), .a("apology")], Self.strict)
    #expect(card.criteria[0].status == .met)
    #expect(card.criteria[0].occasions == 2)
    #expect(card.criteria[0].answered == 2)
    #expect(card.criteria[0].evidence.map(\.turn) == [0, 2, 3])
  }

  @Test func messagesInARowAreOneOccasionAndOneTurnOfTheWindow() throws {
    let card = try score(
      [
        .c("customer-anger"), .c("customer-anger"), .a(), .a(), .a(), .c(), .a(), .a("apology"),
      ], Self.strict)
    #expect(card.criteria[0].status == .met)
    #expect(card.criteria[0].occasions == 1)
    // The evidence still names the messages.
    #expect(card.criteria[0].evidence.map(\.turn) == [0, 7])
  }

  @Test func aTurnOfAnotherSpeakerPartsMessages() throws {
    let card = try score(
      [.c("customer-anger"), .other, .c("customer-anger"), .a("apology")], Self.strict)
    #expect(card.criteria[0].occasions == 2)
  }

  @Test func anAnswerNeedsItsGrade() throws {
    let criterion = answers(answer: [BehaviourReference("acknowledge-emotion", grade: 2)])
    #expect(
      try score([.c("customer-anger"), .a("acknowledge-emotion:1")], criterion).score == 0)
    #expect(
      try score([.c("customer-anger"), .a("acknowledge-emotion:2")], criterion).score == 100)
    #expect(
      try score([.c("customer-anger"), .a("acknowledge-emotion:3")], criterion).score == 100)
  }

  @Test func theSameSentenceAnswersOnlyOnce() throws {
    let said = "I'm sorry about that. "
    let lines: [Line] = [
      .c("customer-anger"), .a("apology", text: said), .c("customer-anger"),
      .a("apology", text: said),
    ]
    let card = try score(lines, Self.strict)
    #expect(card.criteria[0].answered == 1)
    #expect(card.criteria[0].points == 2)
    #expect(card.criteria[0].missedTurns == [2])
  }

  @Test func aParrotedTurnEarnsItsFirstBehaviourOnly() throws {
    let stock = Line.a("thanks", "apology", "closing", parroted: true)
    #expect(try score([.c("customer-anger"), stock], Self.strict).score == 0)
    let apologyFirst = Line.a("apology", "thanks", "closing", parroted: true)
    #expect(try score([.c("customer-anger"), apologyFirst], Self.strict).score == 100)
  }

  @Test func aParrotedSolutionStillComesBeforeTheAnswer() throws {
    let stock = Line.a("thanks", "offer-solution", "closing", parroted: true)
    let card = try score([.c("customer-anger"), stock, .c(), .a("apology")], Self.strict)
    #expect(card.criteria[0].status == .outOfOrder)
  }

  @Test(arguments: [[Line.c("customer-anger"), .c()], [.a("apology"), .a()], []])
  func oneSideAloneIsUnverifiable(lines: [Line]) throws {
    let card = try score(lines, Self.strict)
    #expect(card.criteria[0].status == .unverifiable)
    #expect(card.score == nil)
    #expect(card.coverage == 0)
  }
}
