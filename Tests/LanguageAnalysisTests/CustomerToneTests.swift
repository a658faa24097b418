import Conversations
import Testing

@testable import LanguageAnalysis

@Suite struct CustomerToneTests {
  private let reader: TestReader

  init() throws {
    func customer(_ id: String, _ en: [String], _ fr: [String]) -> TestBehaviour {
      TestBehaviour(id: id, family: "customer", speaker: "customer", en: en, fr: fr)
    }
    reader = try #require(
      TestReader(
        [
          customer("customer-problem", ["| is broken"], ["| est cassé"]),
          customer("customer-negative-emotion", ["| what a shame"], ["| quel dommage"]),
          customer("customer-anger", ["| rubbish"], ["| scandaleux"]),
          customer("customer-thanks", ["| thanks"], ["| merci"]),
          customer("customer-confirms-resolution", ["| perfect"], ["| parfait"]),
        ], classes: ["number": "== en\nzero\none\ntwo\nfour\nsix\nseven\neight\nnine\n"]))
  }

  private func shown(
    _ line: String, _ language: Language = .en, after agent: String = "Hello."
  ) -> [String] {
    reader.shown(
      [Turn(speaker: .agent, text: agent), Turn(speaker: .customer, text: line)], language)
  }

  @Test(arguments: [
    ("hello??", Language.en, "hello"), ("are you there?!", .en, "are you there"),
    ("it is not mine!!", .en, "it is not mine"), ("à 23h40 ??", .fr, "à 23h40"),
    ("it went again :(", .en, "it went again"), ("still here 🙄", .en, "still here"),
  ])
  func heapedSignsAndFacesShowDispleasure(line: String, language: Language, words: String) {
    #expect(shown(line, language) == ["customer-negative-emotion:" + words])
  }

  @Test(arguments: ["hello?", "hello!!", "hello :)", "really?? thanks", "perfect 😭", "ok!", ":("])
  func otherSignsDoNot(line: String) {
    #expect(!shown(line).contains { $0.hasPrefix("customer-negative-emotion") })
  }

  @Test func anAngryFaceIsAnger() {
    #expect(shown("half of it gone 😡") == ["customer-anger:half of it gone"])
  }

  @Test(arguments: [
    ("Few days? It was yours to send.", "It takes a few days.", true),
    ("Few days?", "It takes a few days.", false),
    ("Few weeks? It was yours to send.", "It takes a few days.", false),
    ("Your “due course” came and went.", "It is dealt with in due course.", true),
    ("Your “red box” came and went.", "It is dealt with in due course.", false),
  ])
  func theAgentsWordsThrownBackShowDispleasure(line: String, agent: String, isShown: Bool) {
    let ids = shown(line, after: agent)
    #expect(ids.contains { $0.hasPrefix("customer-negative-emotion") } == isShown)
  }

  @Test func angerSaysTheWeakerFeelingToo() {
    #expect(shown("What a shame, it is rubbish.") == ["customer-anger:rubbish"])
  }

  @Test func theFirstAccountStatesTheProblem() {
    let account = "our neighbours moved the fence into the garden while grandma watched television"
    #expect(shown(account) == ["customer-problem:" + account])
    #expect(shown("hello my name is Roy") == [])
    #expect(shown("thanks " + account) == ["customer-thanks:thanks"])
    #expect(
      shown("my number is four four nine one two zero six seven eight nine four one") == [])
  }

  @Test func aShortTurnLaterStatesNoNewProblem() {
    func later(_ line: String) -> [String] {
      reader.shown(
        [
          Turn(speaker: .customer, text: "The lamp is broken."),
          Turn(speaker: .agent, text: "Which one?"), Turn(speaker: .customer, text: line),
        ], .en
      ).filter { $0.hasPrefix("customer-problem") }
    }
    #expect(later("It is broken.") == [])
    #expect(later("The chair is broken too.") == ["customer-problem:is broken"])
  }
}
