import Conversations
import LanguageAnalysis
import Rubrics
import Testing

@testable import Scoring

/// Kinds 2 to 4, conditions, and the status at each border.
@Suite struct AssessmentTests {
  static let explores = Criterion(
    id: "explores", title: LocalizedText(en: "Explores"),
    kind: .levels([
      Level(points: 2, when: said("open-question", .atLeast, 2)),
      Level(points: 1, when: said("open-question")),
      Level(points: 0),
    ]), maxPoints: 2)

  @Test(
    arguments: [
      ([.c(), .a()], Status.missed, 0.0),
      ([.c(), .a("open-question")], .partial, 1),
      ([.c(), .a("open-question"), .a("open-question")], .partial, 1),
      ([.c(), .a("open-question"), .c(), .a("open-question")], .met, 2),
    ] as [([Line], Status, Double)])
  func bestLevelThatHoldsCounts(lines: [Line], status: Status, points: Double) throws {
    let card = try score(lines, Self.explores)
    #expect(card.criteria[0].status == status)
    #expect(card.criteria[0].points == points)
  }

  @Test func noLevelThatHoldsIsMissed() throws {
    let card = try score([.c(), .a()], level(said("apology"), only: nil))
    #expect(card.criteria[0].status == .missed)
    #expect(card.criteria[0].points == 0)
  }

  @Test(
    arguments: [
      ([.c("customer-problem"), .a()], Status.met, 4.0),
      ([.c("customer-problem"), .a("blame-others")], .partial, 2),
      ([.c("customer-problem"), .a("blame-others", "blame-others")], .partial, 2),
      ([.c("customer-problem"), .a("blame-others"), .a("blame-customer")], .partial, 2),
      ([.c("customer-problem"), .a("blame-others"), .c(), .a("blame-customer")], .missed, 0),
      (
        [
          .c("customer-problem"), .a("blame-others"), .c(), .a("blame-customer"), .c(),
          .a("blame-customer"),
        ], .missed, 0
      ),
    ] as [([Line], Status, Double)])
  func absenceCostsPerTurnAndNeverGoesBelowZero(
    lines: [Line], status: Status, points: Double
  ) throws {
    let criterion = absence("blame-customer", "blame-others")
    let card = try score(lines, criterion)
    #expect(card.criteria[0].status == status)
    #expect(card.criteria[0].points == points)
  }

  @Test func theSameHarmfulSentenceCostsEachTime() throws {
    let rude = Line.a("blame-customer", text: "You should have read it. ")
    let card = try score([.c("customer-problem"), rude, .c(), rude], absence("blame-customer"))
    #expect(card.criteria[0].points == 0)
    #expect(card.criteria[0].missedTurns == [1, 3])
  }

  @Test func parrotingHidesNoHarm() throws {
    let stock = Line.a("thanks", "apology", "blame-customer", parroted: true)
    let card = try score([.c("customer-problem"), stock], absence("blame-customer"))
    #expect(card.criteria[0].points == 2)
    let rule = level(.not(said("blame-customer")))
    #expect(try score([.c(), stock], rule).criteria[0].status == .missed)
  }

  @Test(
    arguments: [
      [.a("blame-customer"), .c("customer-problem")], [.c(), .a("blame-customer")],
      [.c("customer-problem"), .other, .c()] + [.c(), .a(text: "")],
    ] as [[Line]])
  func absenceIsOwedOnlyOnceAProblemGotAReply(lines: [Line]) throws {
    let card = try score(lines, absence("blame-customer"))
    #expect(card.criteria[0].status == .notOwed)
    #expect(card.score == nil)
    let always = try score(lines, absence("blame-customer", alwaysOwed: true))
    #expect(always.criteria[0].status == .missed)
  }

  @Test func silenceIsNoReply() throws {
    for silence in ["", " ", "(silence)", "..."] {
      let card = try score(
        [.c("customer-problem"), .a(text: silence)], absence("blame-customer"))
      #expect(card.criteria[0].status == .notOwed, "\(silence)")
    }
    let card = try score([.c("customer-problem"), .a(text: "ok")], absence("blame-customer"))
    #expect(card.criteria[0].status == .met)
  }

  @Test func interruptionsWithoutTimesAreUnverifiable() throws {
    let criterion = absence("interruption", each: 4)
    let untimed = try score([.c("customer-problem"), .a()], criterion)
    #expect(untimed.criteria[0].status == .unverifiable)
    let timed = try score(
      [.c("customer-problem", times: 0..<900), .a("interruption", times: 800..<900)], criterion)
    #expect(timed.criteria[0].status == .missed)
  }

  @Test func criterionWithoutARuleIsManual() throws {
    let card = try score(
      smallTalk, rubric([fixed("people", .manual, of: 2), fixed("rule", .points(1), of: 2)]))
    #expect(card.criteria[0].status == .manual)
    #expect(card.score == 50)
    #expect(card.coverage == 0.5)
    #expect(card.criteria.map(\.appliedWeight) == [0, 1])
  }

  @Test func onlyDecidesWhetherItIsOwed() throws {
    let criterion = level(said("confirm-resolution"), only: said("offer-solution"))
    #expect(try score([.c(), .a()], criterion).criteria[0].status == .notOwed)
    #expect(try score([.c(), .a("offer-solution")], criterion).criteria[0].status == .missed)
    #expect(
      try score([.a("offer-solution")], level(said("apology"), only: said("customer-anger")))
        .criteria[0].status == .unverifiable)
  }

  @Test(
    arguments: [(Channel.chat, Status.met), (.phone, .notOwed), (nil, .unverifiable)]
      as [(Channel?, Status)])
  func channelDecidesWhetherItIsOwed(channel: Channel?, status: Status) throws {
    var criterion = level(said("apology"))
    criterion.channels = [.chat]
    let card = try score([.c(), .a("apology")], criterion, channel: channel)
    #expect(card.criteria[0].status == status)
  }

  @Test func evidenceQuotesTheTurnByCodePoints() throws {
    let text = "Ça alors 😀, je suis désolée !"
    let apology = try #require(testCatalogue.index(of: "apology"))
    let conversation = AnnotatedConversation(
      conversation: Conversation(
        id: "c",
        turns: [
          Turn(speaker: .customer, text: "Bon."),
          Turn(speaker: .agent, text: text, startMs: 1200, endMs: 2000),
        ]), language: .fr,
      turns: [
        AnnotatedTurn(),
        AnnotatedTurn(behaviours: [FoundBehaviour(behaviour: apology, start: 12, end: 27)]),
      ])
    let card = try score(conversation, rubric([level(said("apology"))]))
    #expect(
      card.criteria[0].evidence == [
        Evidence(
          turn: 1, start: 12, end: 27, text: "je suis désolée", behaviour: "apology",
          startMs: 1200)
      ])
  }

  @Test func adviceComesInTheConversationsLanguageWhereSomethingWasMissed() throws {
    var criterion = level(said("apology"))
    criterion.advice = LocalizedText(en: "Say sorry.", fr: "Excusez-vous.")
    let missed = talk([.c(), .a()], language: .fr)
    #expect(try score(missed, rubric([criterion])).criteria[0].advice == "Excusez-vous.")
    #expect(try score([.c(), .a("apology")], criterion).criteria[0].advice == nil)
  }

  @Test func behavioursNotInForceAreNamed() throws {
    let form = rubric([level(.all([said("humming"), said("whistling"), said("humming")]))])
    let error = #expect(throws: ScoringError.self) {
      try Scorer(rubric: form, catalogue: testCatalogue)
    }
    #expect(
      error?.description
        == "rubric 'test' names behaviours not in force: 'humming', 'whistling'; "
        + "see 'parley behaviour list'")
  }
}
