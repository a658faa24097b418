import Conversations
import Testing

@testable import LanguageAnalysis

/// Words that a transcript prints twice count where they stand last.
@Suite struct SaidAgainTests {
  private let reader: TestReader

  init() throws {
    reader = try #require(
      TestReader([
        TestBehaviour(
          id: "greeting", family: "opening", en: ["| (hello|good morning)"],
          fr: ["| bonjour"]),
        TestBehaviour(id: "apology", en: ["| sorry"], fr: ["| désolé"]),
        TestBehaviour(
          id: "closing", family: "closing", en: ["| bye"], fr: ["| (au revoir|bonne journée)"]),
        TestBehaviour(
          id: "customer-thanks", family: "customer", speaker: "customer", en: ["| thanks"],
          fr: ["| merci"]),
      ]))
  }

  /// The ids of each turn; a line of the customer starts with `C:`.
  private func ids(
    _ lines: [String], _ language: Language = .en, channel: Channel? = nil
  ) -> [String] {
    let turns = lines.map { line in
      line.hasPrefix("C:")
        ? Turn(speaker: .customer, text: String(line.dropFirst(2)))
        : Turn(speaker: .agent, text: line)
    }
    let annotator = reader.annotator
    let read = annotator.annotate(
      Conversation(id: "test", channel: channel, turns: turns), language: language)
    return read.turns.map { turn in
      turn.behaviours.map { annotator.catalogue.behaviours[$0.behaviour].id.rawValue }
        .joined(separator: " ")
    }
  }

  @Test func anEndPrintedAgainCountsOnce() {
    #expect(
      ids(["sorry I will post it on Monday then, bye", "I will post it on Monday", "then bye"])
        == ["apology", "", "closing"])
    #expect(
      ids(
        [
          "désolé je vous l'envoie lundi. Au revoir.", "C:merci",
          "je vous l'envoie lundi au revoir",
        ],
        .fr) == ["apology", "customer-thanks", "closing"])
  }

  @Test func anEndInsideAnEndGoesOnBehindIt() {
    #expect(
      ids([
        "hello I have it here it is the blue one sorry right bye",
        "C:oh good", "I have it here", "it is the blue one sorry right bye", "C:thanks",
        "it is the blue one", "sorry right", "bye",
      ]) == ["greeting", "", "", "", "customer-thanks", "", "apology", "closing"])
  }

  @Test func oneWordMayBeMissing() {
    #expect(
      ids([
        "hello we will call you at ten pm then um bye", "we will call you", "at ten pm then bye",
      ])
        == ["greeting", "", "closing"])
    #expect(
      ids(["hello we will um call you at er ten then bye", "we will call you at ten then bye"])
        == ["greeting closing", "closing"])
  }

  @Test func accentsAndSignsCountAsOneCodePoint() {
    #expect(
      ids(["Désolé : été à côté 😀 je vous l'envoie, au revoir", "je vous l'envoie au revoir"], .fr)
        == ["apology", "closing"])
  }

  @Test func whatIsSaidTwiceCountsTwice() {
    // The whole turn again; three words; the start again; words that go on otherwise.
    #expect(ids(["that is all then bye", "that is all then bye"]) == ["closing", "closing"])
    #expect(ids(["right sir so then bye", "so then bye"]) == ["closing", "closing"])
    #expect(
      ids(["sorry about the long wait", "sorry about the long wait sir"])
        == ["apology", "apology"])
    #expect(
      ids(["well I will post it, bye", "I will post it now", "bye"])
        == ["closing", "", "closing"])
    #expect(
      ids(["C:yes that is all of it thanks", "C:that is all of it thanks"])
        == ["customer-thanks", "customer-thanks"])
  }

  @Test func manyWordsThatNearlyAgreeTakeNoLongTime() {
    let many = String(repeating: "so ", count: 8_000)
    #expect(ids([many + "well", many + "bye", many + "bye"]) == ["", "closing", "closing"])
  }

  @Test func aBareHelloToACallersQuestionTriesTheLine() {
    let lines = ["C:can you hear me", "hello", "C:what is the charge", "sorry"]
    #expect(ids(lines, channel: .phone) == ["", "", "", ""])
    #expect(ids(lines, channel: .chat) == ["", "greeting", "", ""])
    #expect(ids(["C:good morning", "hello"], channel: .phone) == ["", "greeting"])
    #expect(ids(["C:can you help me", "hello this is Ann"], channel: .phone) == ["", "greeting"])
  }
}
