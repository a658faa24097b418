import Conversations
import Testing

@testable import LanguageAnalysis

/// Hearing and refining apart gives what both give in one go.
@Suite struct HeardTurnsTests {
  private static let lines: [Language: [String]] = [
    .en: [
      "Hello, this is Ana, how can I help?", "I have waited three weeks for my parcel!!",
      "I am so sorry about the wait, Mr Lopez.", "What is your order number?", "It is 55 812.",
      "So you ordered the boots three weeks ago and they never came, is that right?", "Yes.",
      "I will call you back myself before 5 p.m. today.", "That's what they said last time.",
      "we can't do that, it's our policy", "you are useless", "Thank you, bye bye", "", "…",
    ],
    .fr: [
      "Bonjour, Inès à votre écoute.", "J'attends mon colis depuis trois semaines !",
      "Je suis vraiment désolée pour cette attente.", "Quel est votre numéro de commande ?",
      "C'est le 55 812.", "Vous attendez donc vos bottes depuis trois semaines, c'est bien ça ?",
      "Oui.", "Je vous rappelle moi-même avant 17 h.", "On m'a déjà dit ça la dernière fois.",
      "ce n'est pas possible, c'est la règle", "vous êtes nuls", "Merci, au revoir", "", "…",
    ],
  ]

  private func conversation(
    _ number: Int, _ language: Language, _ random: inout SeededGenerator
  ) -> Conversation {
    let turns = (0..<random.below(90)).map { _ in
      let text = (0..<random.below(4)).map { _ in random.oneOf(Self.lines[language] ?? []) }
      return Turn(
        speaker: random.oneOf([.agent, .customer, .agent, .customer, .other]),
        text: text.joined(separator: " "))
    }
    return Conversation(
      id: "c\(number)", channel: random.oneOf([nil, .phone, .chat]), turns: turns)
  }

  @Test(arguments: [1 as UInt64, 2, 3])
  func twoStepsAreOne(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let catalogue = BuiltInBehaviours.compiled
    let (whole, ear, mind) = (
      Annotator(catalogue: catalogue), Annotator(catalogue: catalogue),
      Annotator(catalogue: catalogue)
    )
    var turns = HeardTurns()
    for round in 0..<4 {
      let conversations = (0..<8).map { number in
        let language = random.oneOf([Language.en, .fr])
        return (conversation(8 * round + number, language, &random), language)
      }
      turns.removeAll()
      let heard = conversations.map { ear.hear($0.0, language: $0.1, into: &turns) }
      for ((conversation, language), heard) in zip(conversations, heard) {
        let heard = try #require(heard)
        let read = mind.annotate(heard, in: turns)
        let expected = whole.annotate(conversation, language: language)
        #expect(read.turns == expected.turns)
        #expect(read.language == language && read.conversation == conversation)
      }
      #expect(conversations.contains { !$0.0.turns.isEmpty })
    }
  }

  /// What cannot be kept is left to be read in one go, and leaves nothing behind.
  @Test func aLongTurnIsNotKept() {
    let annotator = Annotator(catalogue: BuiltInBehaviours.compiled)
    var turns = HeardTurns()
    let long = Turn(speaker: .agent, text: String(repeating: "sorry ", count: 6_000))
    let conversation = Conversation(id: "c", turns: [Turn(speaker: .agent, text: "Hello."), long])
    #expect(annotator.hear(conversation, language: .en, into: &turns) == nil)
    #expect(turns.count == 0)
  }

  /// However many conversations a slice holds, what is kept of them stays small.
  @Test func theRoomEnds() {
    let annotator = Annotator(catalogue: BuiltInBehaviours.compiled)
    var turns = HeardTurns()
    let text = String(repeating: "yes ", count: 5_000)
    let conversation = Conversation(
      id: "c", turns: [Turn(speaker: .agent, text: text), Turn(speaker: .other, text: text)])
    var kept = 0
    while annotator.hear(conversation, language: .en, into: &turns) != nil { kept += 1 }
    #expect(kept == (512 << 10) / text.utf8.count - 1)
    turns.removeAll()
    #expect(annotator.hear(conversation, language: .en, into: &turns) != nil)
  }
}
