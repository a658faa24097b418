import Conversations
import Testing

@Suite struct RedactionTests {
  /// What becomes of one text by itself.
  private func redacted(_ text: String) -> String {
    redacted([(.customer, text)])[0]
  }

  private func redacted(_ turns: [(Speaker, String)], agent: String? = nil) -> [String] {
    let conversation = Conversation(
      id: "c", agent: agent.map { Agent(name: $0) },
      turns: turns.map { Turn(speaker: $0.0, text: $0.1) })
    return Redaction.redacted(conversation).turns.map(\.text)
  }

  // Test numbers published by Stripe, Adyen and the ISO 13616 registry.
  @Test(arguments: [
    ("My card is 4242 4242 4242 4242, thanks", "My card is [CARD-1], thanks"),
    ("4242424242424242", "[CARD-1]"),
    ("ma carte 5555-5555-5555-4444 est bloquée", "ma carte [CARD-1] est bloquée"),
    ("Amex 3782 822463 10005.", "Amex [CARD-1]."),
    ("6011\u{A0}1111\u{A0}1111\u{A0}1117", "[CARD-1]"),
    ("it is 4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2 yes", "it is [CARD-1] yes"),
    ("42 42 42 42 42 42 42 42", "[CARD-1]"),
    ("carte 4000056655665556 exp 12/34", "carte [CARD-1] exp 12/34"),
    ("IBAN FR14 2004 1010 0505 0001 3M02 606 merci", "IBAN [IBAN-1] merci"),
    ("gb29 nwbk 6016 1331 9268 19", "[IBAN-1]"),
    ("DE89370400440532013000", "[IBAN-1]"),
    ("Write to Jane.Doe+shop@mail.example.co.uk.", "Write to [EMAIL-1]."),
    ("léa.muñoz@exemple.fr, oui", "[EMAIL-1], oui"),
    ("Mon 06 12 34 56 78 ou le 01.23.45.67.89", "Mon [PHONE-1] ou le [PHONE-2]"),
    (
      "0612345678 puis +33 6 12 34 56 78 puis 0033612345678",
      "[PHONE-1] puis [PHONE-1] puis [PHONE-1]"
    ),
    ("+33 (0)6 12 34 56 78", "[PHONE-1]"),
    ("06\u{202F}12\u{202F}34\u{202F}56\u{202F}78 !", "[PHONE-1] !"),
    ("call (212) 555-0100 or 212-555-0101", "call [PHONE-1] or [PHONE-2]"),
    ("1-800-555-0199", "[PHONE-1]"),
    ("+44 20 7946 0958, 020 7946 0958", "[PHONE-1], [PHONE-1]"),
    ("07700 900123", "[PHONE-1]"),
    ("0612345678. 2 parcels, 07700 900123. 2", "[PHONE-1]. 2 parcels, [PHONE-2]. 2"),
    ("0612345678 - 0145678901", "[PHONE-1] - [PHONE-2]"),
    ("0123456789 3 fois, 07700 900124 2x", "[PHONE-1] 3 fois, [PHONE-2] 2x"),
    ("(0612345678) 5, (0612345678)", "([PHONE-1]) 5, ([PHONE-1])"),
    ("212-5550100 4 parcels", "[PHONE-1] 4 parcels"),
    ("+33612345678. 5 days, +33612345678 5 days", "[PHONE-1]. 5 days, [PHONE-1] 5 days"),
    ("+33 6 12 34 56 78 12 colis, 06 12 34 56 78", "[PHONE-1] 12 colis, [PHONE-1]"),
    ("00 33 6 12 34 56 78. 4, +44 (0)20 7946 0958 2", "[PHONE-1]. 4, [PHONE-2] 2"),
    ("+32470123456 3 fois, +32 470 12 34 56. 3", "[PHONE-1] 3 fois, [PHONE-1]. 3"),
    ("+1 (212) 555-0100 7", "[PHONE-1] 7"),
    ("4242/4242/4242/4242 or 4242_4242_4242_4242", "[CARD-1] or [CARD-1]"),
    ("my card 4242 4242\n4242 4242\n123 parcels", "my card [CARD-1]\n123 parcels"),
    ("4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2\n5 days", "[CARD-1]\n5 days"),
    ("06/12/34/56/78 ou 0145678901/0612345678", "[PHONE-1] ou [PHONE-2]/[PHONE-1]"),
    ("07700 900123\n07700 900124\n2", "[PHONE-1]\n[PHONE-2]\n2"),
    ("IBAN DE89  3704 0044 0532 0130 00EUR", "IBAN [IBAN-1]EUR"),
    ("card4242424242424242, x4242424242424242y", "card[CARD-1], x[CARD-1]y"),
    ("4242424242424242EUR, whatsapp+33612345678", "[CARD-1]EUR, whatsapp[PHONE-1]"),
    ("4242 4242 4242 4242. 123 left", "[CARD-1]. 123 left"),
    ("4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2. 5 days", "[CARD-1]. 5 days"),
    ("NIR 2 55 08 14 168 025 38", "NIR [NIR-1]"),
    ("255081416802538", "[NIR-1]"),
    ("1 85 05 2A 006 084 35", "[NIR-1]"),
  ])
  func whatIdentifiesIsMasked(text: String, result: String) {
    #expect(redacted(text) == result)
  }

  @Test(arguments: [
    "Order 4242 4242 4242 4241 has not come",  // fails Luhn
    "commande 1234567890123456",  // no network
    "ma commande 1234567890",
    "IBAN FR14 2004 1010 0505 0001 3M02 607",  // wrong check
    "NIR 2 55 08 14 168 025 39",  // wrong key
    "255081316802538",
    "le 02.03.2026 à 10 h 30, 12 345,67 €",
    "on 2026-03-02, 10:30, for 1,234.56",
    "colis 6A 123 456 789 01",
    "ref 20260302-123456",
    "@parley and a@b, or x@y.",
    "between 2 000 000 and 3 000 000",
    "FR 2004",
    "[CARD-7] and [PII] and #NAME#",
    "112-1234567-1234567",
    "4242\n4242\n4242\n4242, 06/12/34/56, 05/12/24 10 30, 06 12\n34 56 78",
    "The boat is off because of the storm. I can move you",  // 1 modulo 97, but no digits
    "ref4242424242424241, x42424242424242424242424242, 5+33612345678",
    "203-1234567-1234567, 203 1234567 1234567",
    "",
  ])
  func nearMissesStay(text: String) {
    #expect(redacted(text) == text)
  }

  @Test func theSameValueHasTheSameMaskThroughout() {
    let turns = redacted([
      (.customer, "It is 4242 4242 4242 4242, or 5555555555554444."),
      (.agent, "So 4242-4242-4242-4242?"),
      (.customer, "me@x.org ME@X.org you@x.org"),
    ])
    #expect(
      turns == [
        "It is [CARD-1], or [CARD-2].", "So [CARD-1]?", "[EMAIL-1] [EMAIL-1] [EMAIL-2]",
      ])
  }

  @Test func aMaskThatTheFileHasIsGivenToNoOtherValue() {
    let turns = redacted([
      (.customer, "Not 0612345678 but 0145678901, and 4242 4242 4242 4242."),
      (.agent, "[PHONE-2] and [PHONE-1] are old; [CARD-x], [CARD-99999999999]."),
    ])
    #expect(
      turns == [
        "Not [PHONE-3] but [PHONE-4], and [CARD-1].",
        "[PHONE-2] and [PHONE-1] are old; [CARD-x], [CARD-99999999999].",
      ])
  }

  @Test func theCustomersNamesGoAndTheAgentsStay() {
    let english = redacted(
      [
        (.agent, "Hello, Tom speaking."),
        (.customer, "My name is Sarah O'Brien. Tom, is that you?"),
        (.agent, "Thank you, Sarah. Mrs O'Brien, Sarah O'Brien's order is here. I'm Tom Bell."),
        (.customer, "Mr Bell, thanks."),
      ])
    #expect(
      english == [
        "Hello, Tom speaking.",
        "My name is [NAME-1]. Tom, is that you?",
        "Thank you, [NAME-1]. Mrs [NAME-1], [NAME-1]'s order is here. I'm Tom Bell.",
        "Mr Bell, thanks.",
      ])
    let french = redacted(
      [
        (.agent, "Bonjour, Julie à l’appareil."),
        (.customer, "Bonjour Julie, je m’appelle Jean-Pierre de La Tour, et Pierre suffit."),
        (.agent, "Merci, monsieur de La Tour. C'est Mme Émilie Roux, votre épouse ?"),
        (.customer, "Émilie, oui. Merci Julie !"),
      ])
    #expect(
      french == [
        "Bonjour, Julie à l’appareil.",
        "Bonjour Julie, je m’appelle [NAME-1], et [NAME-1] suffit.",
        "Merci, monsieur de La [NAME-1]. C'est Mme [NAME-2], votre épouse ?",
        "[NAME-2], oui. Merci Julie !",
      ])
  }

  @Test func theNameOfABookingGoesWhoeverSaysIt() {
    let turns = redacted([
      (.customer, "La 12, au nom de Garance Faucon."), (.agent, "Garance, under the name Smith?"),
      (.agent, "Merci, madame Faucon."),
    ])
    #expect(
      turns == [
        "La 12, au nom de [NAME-1].", "[NAME-1], under the name [NAME-2]?",
        "Merci, madame [NAME-1].",
      ])
  }

  @Test func theAgentsNameFromTheFileStays() {
    let turns = redacted(
      [(.agent, "Bonjour Julie Petit."), (.agent, "Mme Petit vous écoute.")], agent: "Julie Petit")
    #expect(turns == ["Bonjour Julie Petit.", "Mme Petit vous écoute."])
  }

  @Test func namesWithoutCapitalsAreFoundAsSpeechRecognisersPrintThem() {
    let turns = redacted([
      (.customer, "hello my name is sarah and i am calling about my order"),
      (.agent, "thank you sarah what is the order number"),
    ])
    #expect(
      turns == [
        "hello my name is [NAME-1] and i am calling about my order",
        "thank you [NAME-1] what is the order number",
      ])
  }

  @Test func namesKnownFromElsewhereGo() {
    let conversation = Conversation(
      id: "c", turns: [Turn(speaker: .agent, text: "I see, Rosa. May I call you back, Rosa?")])
    let redacted = Redaction.redacted(conversation, customerNames: ["Rosa May"])
    #expect(redacted.turns[0].text == "I see, [NAME-1]. May I call you back, [NAME-1]?")
  }

  @Test(arguments: [
    ("my order is late. sarah", "my order is late. [NAME-1]"), ("sarah here", "[NAME-1] here"),
    ("thanks, sarah\nhi sarah", "thanks, [NAME-1]\nhi [NAME-1]"),
    ("i'm sarah bell, ok", "i'm [NAME-1], ok"), ("i said sarah bell", "i said [NAME-1]"),
    ("when élodie ELODIE called", "when [NAME-2] called"),
    ("my name is élodie, merci elodie !", "my name is [NAME-2], merci [NAME-2] !"),
    ("the bell rang. bell rings", "the bell rang. bell rings"),
    ("sarahs, door-bell.", "sarahs, door-bell."),
  ])
  func knownNamesInLowerCaseGoWhereANameStands(text: String, result: String) {
    let conversation = Conversation(
      id: "c",
      turns: [
        Turn(speaker: .agent, text: "Sarah Bell and Élodie."), Turn(speaker: .customer, text: text),
      ])
    let redacted = Redaction.redacted(conversation, customerNames: ["Sarah Bell", "Élodie"])
    #expect(redacted.turns[1].text == result)
  }

  @Test func undecidedRolesQuoteNothingThatHasToGo() {
    let error = TranscriptError(
      .undecidedRoles(candidates: [
        RoleCandidate(label: "Anna Secret", firstWords: "my card is 4242 4242 4242 4242"),
        RoleCandidate(label: "Ben", firstWords: "Hi Anna, nice day."),
      ]), at: .line(3))
    #expect(
      "\(error.redacted())" == "line 3: who is the agent? "
        + "'Anna Secret' says 'my card is [CARD-1]', 'Ben' says 'Hi [NAME-1], nice day.'; "
        + "settle it with --agent-label 'Anna Secret' or --agent-label Ben")
    let other = TranscriptError(.noConversation)
    #expect("\(other.redacted())" == "\(other)")
  }

  // MARK: - Properties

  private static let pieces = [
    "4242 4242 4242 4242", "0612345678", "+33 6 12 34", "me@x.org", "FR14", "2004 1010", "a@", "@",
    "Merci Sarah,", "je m'appelle ", "Léa", " ", "  ", "\n", "é", "\u{301}", "\u{202F}", "[", "]",
    "[CARD-1]", "(", ")", "-", ".", "1", "22", "333", "4444", "'", "’", "😔", "\u{0}", "IBAN", "O'",
  ]

  @Test(arguments: 0..<200)
  func onlyMasksAreAddedAndTheRestKeepsItsOrder(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let turns = (0..<4).map { _ in
      let count = Int.random(in: 0..<40, using: &generator)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
      return (Speaker.allCases.randomElement(using: &generator) ?? .agent, text.joined())
    }
    let once = redacted(turns)
    #expect(once == redacted(turns))
    for (turn, text) in zip(turns, once) {
      var rest = Array(turn.1.unicodeScalars)[...]
      for scalar in text.replacing(/\[[A-Z]+-\d+\]/, with: "").unicodeScalars {
        guard let place = rest.firstIndex(of: scalar) else {
          Issue.record("'\(text)' of '\(turn.1)'")
          break
        }
        rest = rest[(place + 1)...]
      }
    }
  }

  @Test(arguments: 0..<100)
  func valuesAmongAnythingAreMasked(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1..<30, using: &generator)
    let pieces = (0..<count).map { _ in Self.pieces.randomElement(using: &generator) ?? "" }
    let text = redacted(pieces.joined(separator: " | "))
    for value in ["4242 4242 4242 4242", "0612345678", "me@x.org"] {
      #expect(!text.contains(value))
    }
  }

  @Test func numbersAmongOtherWordsAreFoundWhereverTheyStand() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      var digits = [UInt8(4)] + (0..<14).map { _ in UInt8.random(in: 0...9, using: &generator) }
      digits.append(checkDigit(of: digits))
      let number = digits.map(String.init).joined()
      let grouped = stride(from: 0, to: 16, by: 4).map { start in
        number.dropFirst(start).prefix(4)
      }.joined(separator: " ")
      #expect(redacted("Voilà, \(grouped) !") == "Voilà, [CARD-1] !")
      digits[15] = (digits[15] + 1) % 10
      let wrong = "n° \(digits.map(String.init).joined())"
      #expect(redacted(wrong) == wrong)
    }
  }

  private func checkDigit(of digits: [UInt8]) -> UInt8 {
    let sum = digits.reversed().enumerated().reduce(0) { sum, item in
      let doubled = Int(item.element) * (item.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + doubled / 10 + doubled % 10
    }
    return UInt8((10 - sum % 10) % 10)
  }

  @Test func timeGrowsWithTheLength() {
    // Runs that would be gone over again at every sign by a careless search.
    for unit in [
      "a.", "1 ", "4242 ", "FR76 ", "O'", "(", "+1", "Merci ", "my name is ", "é",
      "a1234567890123", "1_", "1\n",
    ] {
      let text = String(repeating: unit, count: 50_000)
      let clock = ContinuousClock()
      let time = clock.measure { _ = redacted(text) }
      #expect(time < .seconds(30), "\(unit)")
    }
  }

  /// Ten digits in one run are a phone number of North America where the words say so.
  @Test(arguments: [
    ("call me at 2125550100 please", "call me at [PHONE-1] please"),
    ("Phone: 5145550199", "Phone: [PHONE-1]"),
    ("mon cellulaire c'est le 5145550199", "mon cellulaire c'est le [PHONE-1]"),
    ("vous pouvez me joindre au 4185550123.", "vous pouvez me joindre au [PHONE-1]."),
    ("order 2125550100", "order 2125550100"),
    ("call me about order 2125550100", "call me about order 2125550100"),
    ("my phone is broken, commande 2125550100", "my phone is broken, commande 2125550100"),
    ("2125550100", "2125550100"), ("call 2125550", "call 2125550"),
    ("text 1125550100 or 2120550100", "text 1125550100 or 2120550100"),
  ])
  func wordsTellABareNumber(text: String, expected: String) {
    #expect(redacted(text) == expected)
  }

  @Test func aQuestionForThePhoneIsAnswered() {
    #expect(
      redacted([
        (.agent, "What is the best phone number for you?"), (.customer, "2125550100"),
        (.agent, "And your order number?"), (.customer, "3125550100"),
      ]) == [
        "What is the best phone number for you?", "[PHONE-1]", "And your order number?",
        "3125550100",
      ])
    #expect(
      redacted([
        (.agent, "À quel numéro puis-je vous joindre ?"), (.customer, "Euh, alors."),
        (.customer, "C'est le 5145550199"),
      ]).last == "C'est le [PHONE-1]")
  }
}
