import Conversations
import Testing

@Suite struct NameRedactionTests {
  /// Turns of an agent and a customer in turn.
  private func redacted(_ texts: String...) -> [String] {
    let turns = texts.enumerated().map { index, text in
      Turn(speaker: index.isMultiple(of: 2) ? .agent : .customer, text: text)
    }
    return Redaction.redacted(Conversation(id: "c", turns: turns)).turns.map(\.text)
  }

  @Test(arguments: [
    ("May I have your full name, please?", "Anna Bellwood", "[NAME-1]"),
    ("Votre nom et prénom ?", "Anna Bellwood.", "[NAME-1]."),
    ("Quel est votre nom de famille ?", "Dupont, Jean Dupont.", "[NAME-1], [NAME-1]."),
    ("À quel nom ?", "Le Guen", "[NAME-1]"),
    ("can i have your name please", "anna bellwood", "[NAME-1]"),
    ("And your name is?", "Yes, it's Anna, thanks", "Yes, it's [NAME-1], thanks"),
    ("The name on the account, please?", "Anna Maria Bellwood!", "[NAME-1]!"),
    ("Your full name?", "Yes, it's Will Smith", "Yes, it's Will [NAME-1]"),
    ("votre nom svp", "oui c'est jean dupont", "oui c'est [NAME-1]"),
  ])
  func theAnswerToAQuestionForTheNameIsMasked(question: String, answer: String, result: String) {
    #expect(redacted(question, answer) == [question, result])
  }

  @Test(arguments: [
    ("May I have your full name, please?", "Why?"), ("Your name?", "Not again. Seriously?"),
    ("your name please", "never mind"), ("Votre nom ?", "Pourquoi ?"),
    ("Votre nom ?", "Absolument pas"), ("What is the name of the product?", "Galaxy Tab"),
    ("Quel est le nom du produit ?", "Galaxy"), ("And the product name?", "Galaxy"),
    ("My name is Tom, how can I help?", "Deliveries"), ("your name please", "order four four"),
    ("Your name?", "I ordered a Galaxy"), ("Your name?", "X 4471"),
  ])
  func otherAnswersStay(question: String, answer: String) {
    #expect(redacted(question, answer) == [question, answer])
  }

  @Test func aNameToldInAnAnswerGoesEverywhere() {
    #expect(
      redacted("Your full name?", "Anna Bellwood", "Thank you, Anna. Ms Bellwood, one moment.")
        == ["Your full name?", "[NAME-1]", "Thank you, [NAME-1]. Ms [NAME-1], one moment."])
  }

  @Test(arguments: [
    ("C'est au nom de Le Guen.", "C'est au nom de [NAME-1]."),
    ("Mme Lefèvre à l'appareil.", "Mme [NAME-1] à l'appareil."),
    ("Jean Dupont à l'appareil", "[NAME-1] à l'appareil"),
    ("Je m'appelle Dupont, Jean Dupont.", "Je m'appelle [NAME-1], [NAME-1]."),
    ("my name is john smith and i called", "my name is [NAME-1] and i called"),
  ])
  func theCustomersOwnNamesGo(text: String, result: String) {
    #expect(redacted("Hello.", text) == ["Hello.", result])
  }

  @Test func theAgentsNameStaysWhereTheCustomerAsksForIt() {
    let agent = "Tom Bell speaking, how can I help?"
    for text in ["Is this Tom speaking?", "Tom Bell speaking? Good.", "Is Julie speaking?"] {
      #expect(redacted(agent, text) == [agent, text])
    }
  }

  @Test func lowerCaseNamesGoBehindATitleToo() {
    #expect(
      redacted("hello", "my name is john smith", "thank you mister smith")
        == ["hello", "my name is [NAME-1]", "thank you mister [NAME-1]"])
    #expect(
      redacted("bonjour", "mon nom est jean dupont", "merci monsieur dupont")
        == ["bonjour", "mon nom est [NAME-1]", "merci monsieur [NAME-1]"])
  }

  @Test func ordinaryWordsAreNoNames() {
    for (text, answer) in [
      ("my name is correct on the invoice but the sum is wrong", "is that correct?"),
      ("mon nom est mal écrit", "c'est mal noté, pardon"),
      ("my name is spelled wrong", "spelled how?"), ("mon nom est inscrit", "il est inscrit où"),
    ] {
      #expect(redacted("hello", text, answer) == ["hello", text, answer])
    }
  }

  @Test func timeGrowsWithTheLength() {
    for unit in ["your name ", "Le ", "Dupont, ", "Anna à l'appareil ", "name is john "] {
      let text = String(repeating: unit, count: 50_000)
      let time = ContinuousClock().measure { _ = redacted("your name", text, text) }
      #expect(time < .seconds(30), "\(unit)")
    }
  }
}
