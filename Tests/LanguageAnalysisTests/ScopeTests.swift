import Conversations
import Testing

@testable import LanguageAnalysis

@Suite struct ScopeTests {
  private let reader: TestReader

  init() throws {
    reader = try #require(
      TestReader([
        TestBehaviour(
          id: "apology", en: ["| (so|very)* sorry", "| (i|we)? apologise"],
          fr: [
            "| (je suis)? (vraiment)* désolé[|e]", "| (je m'excuse|nous nous excusons)",
            "| navrés ..5 répondu", "| navrés (de ne)?",
          ]),
        TestBehaviour(id: "acknowledgement", en: ["| i understand"], fr: ["| je comprends"]),
        TestBehaviour(id: "follow-up", en: ["| i ll call you"], fr: ["| je vous rappelle"]),
        TestBehaviour(id: "reassure", en: ["| don't worry"], fr: ["| ne vous inquiétez pas"]),
      ]))
  }

  @Test(arguments: [
    "I'm sorry about that.", "Never mind. I'm sorry.", "No problem, I'm so sorry.",
    "no problem i understand", "don't worry i'll call you", "Don't worry, I'll call you.",
    "please do not hesitate and i ll call you", "Not only am I sorry, I am glad you wrote.",
    "If you'd like, I'll call you.", "If there was an error, I'm sorry.", "I told you I'm sorry.",
    "We said we are very sorry.", "You said it was late, I'm sorry.",
    "you said it was broken i m so sorry about that", "you told me it is late and i understand",
    "The screen says \"error\", I'm sorry.", "I am sorry for what he said.",
    "nothing came i'm sorry", "I can't see it, I'm sorry.", "it isn't here so I apologise",
  ])
  func keepsWhatIsMeant(line: String) {
    let ids = reader.ids(line, .en)
    #expect(ids.contains { ["apology", "acknowledgement", "follow-up"].contains($0) })
  }

  @Test(arguments: [
    "I am not sorry.", "I'm not at all sorry.", "i never apologise", "I don't apologise.",
    "we cannot apologise", "We can't just apologise.", "I don't think I understand.",
    "I'm not saying we apologise.", "I would apologise if it were our fault.",
    "If I were you, I would say I'm sorry.", "He said he was sorry.", "The courier said sorry.",
    "They told you that we apologise.", "\"I'm sorry\" is what he wrote.",
    "he keeps writing “I understand”", "without being sorry",
    "You were told someone would say sorry.",
  ])
  func cancelsWhatIsNot(line: String) {
    #expect(reader.ids(line, .en).filter { $0 != "reassure" } == [])
  }

  @Test(arguments: [
    "Je comprends.", "je comprends pas de souci", "Pas de souci, je vous rappelle.",
    "pas de souci je vous rappelle", "sans problème je vous rappelle",
    "ne vous inquiétez pas je vous rappelle", "Si vous voulez, je vous rappelle.",
    "Je vous ai dit que je suis désolée.", "S'il vous plaît, je comprends.",
    "Vous m'avez dit lundi, je comprends.", "Il n'y a rien ici, désolé.",
    "nous vous avons dit que nous nous excusons", "je ne vois rien mais je comprends",
    "L'écran affiche « erreur », je comprends.", "navrés de ne pas vous avoir répondu",
    "navrés de ne pas répondre",
  ])
  func keepsWhatIsMeantInFrench(line: String) {
    let ids = reader.ids(line, .fr)
    #expect(ids.contains { ["apology", "acknowledgement", "follow-up"].contains($0) })
  }

  @Test(arguments: [
    "je comprends pas", "je comprends jamais", "Je ne suis pas désolé.", "je suis pas désolée",
    "Je ne dis pas que je comprends.", "je crois pas que je comprends",
    "Il n'y a pas de raison d'être désolé.", "Il a dit qu'il était désolé.",
    "Mon collègue m'a dit je vous rappelle.", "On m'a dit que je comprends.",
    "Vous m'avez dit que je comprends.", "« Je suis désolé », voilà ce qu'il a écrit.",
    "Si c'était notre faute je dirais que je suis désolé.", "sans être désolé",
  ])
  func cancelsWhatIsNotInFrench(line: String) {
    #expect(reader.ids(line, .fr).filter { $0 != "reassure" } == [])
  }

  /// An adjunct's negator ends where the predicate starts; the pattern's own `ne` negates nothing.
  @Test(arguments: [
    ("Eight months without a car must be hard.", Language.en, true),
    ("Having nothing to eat must be hard.", .en, true),
    ("Nothing at all must be hard.", .en, false),
    ("It is not a lie that must be hard.", .en, false),
    ("Rester sans chauffage doit être dur.", .fr, true),
    ("Sans être doit être dur.", .fr, false),
    ("je n'arrive plus à payer", .fr, true),
    ("je ne dis pas que j'arrive encore à payer", .fr, false),
  ])
  func endsAnAdjunctAtThePredicate(line: String, language: Language, isMeant: Bool) throws {
    let reader = try #require(
      TestReader([
        TestBehaviour(
          id: "validate", en: ["| must be hard"],
          fr: ["| doit être dur", "| arrive (plus|encore) à payer"])
      ]))
    #expect(reader.ids(line, language) == (isMeant ? ["validate"] : []))
  }

  @Test func aPatternsOwnNegatorNeverCancels() {
    #expect(reader.ids("Don't worry.", .en) == ["reassure"])
    #expect(reader.ids("Ne vous inquiétez pas.", .fr) == ["reassure"])
  }

  @Test func anyPolarityIsNeverCancelled() throws {
    let any = try #require(
      TestReader([
        TestBehaviour(
          id: "customer-unresolved", family: "customer", speaker: "customer", polarity: "any",
          en: ["| working"], fr: ["| marche"])
      ]))
    let turn = Turn(speaker: .customer, text: "He said it is still not working.")
    #expect(any.shown([turn], .en) == ["customer-unresolved:working"])
  }

  @Test func exclamationMarkCancelsWhatItOverlaps() throws {
    let reader = try #require(
      TestReader([
        TestBehaviour(id: "apology", en: ["| sorry", "! sorry ..1 (could|can) you repeat"])
      ]))
    #expect(reader.ids("Sorry, could you repeat that?", .en) == [])
    #expect(reader.ids("Sorry. Could you repeat that?", .en) == ["apology"])
    #expect(reader.ids("Sorry. Sorry, can you repeat", .en) == ["apology"])
  }

  @Test func takesTheLeftmostLongestWithoutOverlap() throws {
    let reader = try #require(
      TestReader([
        TestBehaviour(id: "apology", en: ["| so sorry", "| sorry (for that)?", "| for that mess"])
      ]))
    let line = Turn(speaker: .agent, text: "🙂 I’m so sorry for that mess, sorry for that.")
    #expect(
      reader.shown([line], .en) == [
        "apology:so sorry", "apology:for that mess", "apology:sorry for that",
      ])
  }

  @Test func showsNothingForTheOtherSpeakerNorForThirds() {
    #expect(reader.shown([Turn(speaker: .customer, text: "I'm sorry.")], .en) == [])
    #expect(reader.shown([Turn(speaker: .other, text: "I'm sorry.")], .en) == [])
  }

  /// A new conversation, or another order of conversations, changes nothing.
  @Test func readsEachConversationAfresh() {
    let turns = [
      Turn(speaker: .customer, text: "My name is Roy."),
      Turn(speaker: .agent, text: "I understand, I'm sorry."),
    ]
    let first = reader.turns(turns, .en)
    _ = reader.turns([Turn(speaker: .agent, text: "Je comprends.")], .fr)
    #expect(reader.turns(turns, .en) == first)
    #expect(reader.turns([], .en) == [])
  }
}
