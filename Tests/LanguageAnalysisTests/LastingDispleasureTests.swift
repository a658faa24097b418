import Conversations
import Testing

@testable import LanguageAnalysis

@Suite struct LastingDispleasureTests {
  private let reader: TestReader

  init() throws {
    func customer(_ id: String, _ en: [String], _ fr: [String]) -> TestBehaviour {
      TestBehaviour(id: id, family: "customer", speaker: "customer", en: en, fr: fr)
    }
    func agent(_ id: String, _ family: String, _ en: [String], _ fr: [String]) -> TestBehaviour {
      TestBehaviour(id: id, family: family, speaker: "agent", en: en, fr: fr)
    }
    reader = try #require(
      TestReader([
        customer("customer-problem", ["| is broken"], ["| est cassée"]),
        customer("customer-negative-emotion", ["| what a shame"], ["| quel dommage"]),
        customer("customer-thanks", ["| thanks"], ["| merci"]),
        customer("customer-unresolved", ["| still broken"], ["| toujours cassée"]),
        customer("customer-threatens-to-leave", ["| we are leaving"], ["| nous partons"]),
        agent("open-question", "listening", ["| where did"], ["| où était"]),
        agent("policy-wall", "negative", ["| not possible"], ["| pas possible"]),
        agent("acknowledgement", "listening", ["| right so"], ["| bon alors"]),
        agent("offer-solution", "resolution", ["| can send"], ["| peux envoyer"]),
      ]))
  }

  private static let long =
    "my mother sat in the dark kitchen the whole evening and the neighbours brought candles "
    + "over because we had left ours in the cellar"
  private static let short = "so my mother sits there in the dark then"
  private static let longFrench =
    "ma mère attendait dans la cuisine noire toute la soirée et les voisins apportaient des "
    + "bougies parce que les nôtres étaient restées à la cave"
  private static let shortFrench = "donc ma mère reste assise là dans le noir alors"
  private static let denying = "my mother will not sit there in the dark"
  private static let denyingFrench = "ma mère ne restera pas assise dans le noir"

  /// True where the last of the lines, of customer and agent in turn, shows displeasure.
  private func isDispleased(_ lines: [String], _ language: Language = .en) -> Bool {
    let turns = lines.enumerated().map {
      Turn(speaker: $0.offset % 2 == 0 ? .customer : .agent, text: $0.element)
    }
    let before = reader.shown(Array(turns.dropLast()), language)
    let all = reader.shown(turns, language)
    func count(_ ids: [String]) -> Int {
      ids.count { $0.hasPrefix("customer-negative-emotion") }
    }
    return count(all) > count(before)
  }

  @Test(arguments: [
    ("I see.", Self.long, true), ("Where did she sit?", Self.long, false),
    ("I see.", "thanks " + Self.long, false), ("I can send one.", Self.long, false),
    ("That is not possible.", Self.denying, true), ("I see.", Self.denying, false),
    ("That is not possible.", Self.short, false),
    ("That is not possible.", "she sits not there", false),
    ("I see.", "we are leaving " + Self.long, false),
  ])
  func threeSignsShowDispleasure(agent: String, reply: String, isShown: Bool) {
    #expect(isDispleased(["The lamp is broken.", agent, reply]) == isShown)
  }

  @Test(arguments: [
    ("Je vois.", Self.longFrench, true), ("Elle où était assise ?", Self.longFrench, false),
    ("Je vois.", "merci " + Self.longFrench, false),
    ("Je peux envoyer la lampe.", Self.longFrench, false),
    ("Ce n'est pas possible.", Self.denyingFrench, true),
    ("Je vois.", Self.denyingFrench, false), ("Ce n'est pas possible.", Self.shortFrench, false),
    ("Je vois.", "nous partons " + Self.longFrench, false),
  ])
  func inFrenchToo(agent: String, reply: String, isShown: Bool) {
    #expect(isDispleased(["La lampe est cassée.", agent, reply], .fr) == isShown)
  }

  @Test func aFeelingShownInWordsLasts() {
    let account = "What a shame, the lamp is broken."
    #expect(isDispleased([account, "I see.", Self.denying]))
    #expect(!isDispleased([account, "I see.", Self.short]))
  }

  @Test func denyingWhatWasOfferedIsDispleasureUnlessItSetsTerms() {
    let offered = ["The lamp is broken.", "I can send one."]
    #expect(isDispleased(offered + [Self.denying]))
    #expect(!isDispleased(offered + [Self.short]))
    #expect(!isDispleased(offered + ["if it rains " + Self.denying]))
    #expect(!isDispleased([offered[0], "Right so I can send one.", Self.denying]))
    let french = ["La lampe est cassée.", "Je peux envoyer la lampe."]
    #expect(isDispleased(french + [Self.denyingFrench], .fr))
    #expect(!isDispleased(french + [Self.shortFrench], .fr))
    #expect(!isDispleased([french[0], "Bon alors je peux envoyer.", Self.denyingFrench], .fr))
    #expect(!isDispleased(french + ["si elle pleut " + Self.denyingFrench], .fr))
  }

  @Test func whoeverHasTheProblemStillAsksInDispleasure() {
    let asked = ["The lamp is broken.", "Where did she sit?"]
    let reply = "she cannot read there now that the second lamp is broken in the kitchen, what next"
    #expect(isDispleased(asked + [reply + "?"]))
    #expect(!isDispleased(asked + [reply + "."]))
  }

  @Test func oneThatStandsInNoWordDoesNotLast() {
    let account = "The lamp is broken."
    #expect(!isDispleased([account, "I see.", Self.long, "I see.", Self.denying]))
  }

  @Test func whoeverSaidNothingWrongYetIsNotDispleased() {
    #expect(!isDispleased(["hello there", "That is not possible.", Self.denying]))
  }
}
