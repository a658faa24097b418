import Conversations
import LanguageAnalysis
import ServiceMetrics
import Testing

@Suite struct ThemeCollectorTests {
  private static let catalogue = BehaviourCatalogue(
    behaviours: [
      Behaviour(
        id: "customer-anger", family: .customer, speaker: .customer,
        title: LocalizedText(en: "Anger", fr: "Colère"))
    ], hash: "cafe")

  /// A customer's turn, angry or not.
  private func phrases(
    _ text: String, _ id: String = "c", language: Language = .en, isAngry: Bool = false
  ) -> CustomerPhrases {
    let conversation = Conversation(
      id: id, language: language,
      turns: [
        Turn(speaker: .agent, text: "The agent mentions the warehouse."),
        Turn(speaker: .customer, text: text),
      ])
    let found = isAngry ? [FoundBehaviour(behaviour: 0, start: 0, end: 1)] : []
    return CustomerPhrases(
      AnnotatedConversation(
        conversation: conversation, language: language,
        turns: [AnnotatedTurn(), AnnotatedTurn(behaviours: found)]), catalogue: Self.catalogue)
  }

  private func themes(_ found: [CustomerPhrases]) -> [Theme] {
    var collector = ThemeCollector()
    for phrases in found { collector.add(phrases) }
    return collector.themes()
  }

  @Test func whatRecursIsAThemeWithItsShareOfAnger() {
    let themes = themes([
      phrases("Where is my delivery date?", "a", isAngry: true),
      phrases("The delivery date has changed.", "b"),
      phrases("I lost my delivery dates list.", "c"),
      phrases("A purple umbrella.", "d"),
    ])
    #expect(themes.map(\.title) == ["delivery date"])
    #expect(themes[0].conversations == 3 && themes[0].negative == 1)
    #expect(themes[0].quotes.first?.text == "Where is my delivery date?")
    #expect(themes[0].quotes.first?.isNegative == true)
  }

  @Test func frenchElisionAndAccentsDoNotMatter() {
    let themes = themes([
      phrases("Les frais de livraison sont trop élevés.", "a", language: .fr),
      phrases("J'ai payé deux fois des frais de livraison !", "b", language: .fr),
      phrases("L’adresse est fausse", "c", language: .fr),
      phrases("Mon adresse a changé", "d", language: .fr),
    ])
    #expect(themes.map(\.title) == ["adresse", "frais de livraison"])
  }

  @Test func aConversationCountsOnce() {
    #expect(themes([phrases("My parcel, my parcel, my parcel!")]).isEmpty)
  }

  @Test func agentsWordsAreNoTheme() {
    #expect(themes([phrases("Hello"), phrases("Hello")]).isEmpty)
  }

  @Test func languagesAreNotMixed() {
    let themes = themes([
      phrases("The invoice", "a"), phrases("My invoice", "b"),
      phrases("La facture", "c", language: .fr), phrases("Ma facture", "d", language: .fr),
    ])
    #expect(themes.map(\.title) == ["facture", "invoice"])
    #expect(themes.map(\.language) == [.fr, .en])
  }

  @Test func theSameInputGivesTheSameThemes() {
    let texts = (0..<40).map { "I lost my \(["parcel", "lamp", "invoice", "password"][$0 % 4])." }
    let found = texts.map { phrases($0, $0) }
    #expect(themes(found) == themes(found))
    #expect(themes(found).count == 4)
  }
}
