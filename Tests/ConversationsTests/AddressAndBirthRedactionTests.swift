import Testing

@testable import Conversations

@Suite struct AddressAndBirthRedactionTests {
  private func redacted(_ texts: String..., ids: [String] = []) -> [String] {
    let turns = texts.enumerated().map { index, text in
      Turn(speaker: index.isMultiple(of: 2) ? .agent : .customer, text: text)
    }
    return Redaction.redacted(Conversation(id: "c", turns: turns), customerIDs: ids).turns
      .map(\.text)
  }

  @Test(arguments: [
    ("J'habite au 12 rue de la Paix, 75002 Paris.", "J'habite au [ADDRESS-1]."),
    ("12 bis, avenue Victor-Hugo à Lyon", "[ADDRESS-1] à Lyon"),
    ("le 3, place du Marché 31000 Toulouse merci", "le [ADDRESS-1] merci"),
    ("12 rue de la paix 75002 paris", "[ADDRESS-1]"),
    ("c'est 4 rue pasteur", "c'est [ADDRESS-1]"),
    ("4 rue victor hugo, merci", "[ADDRESS-1], merci"),
    ("4 rue pasteur merci", "[ADDRESS-1] merci"),
    ("45 rue du 8 mai 1945, 44000 Nantes", "[ADDRESS-1]"),
    ("7 quai d'Orsay ou 7 quai d’Orsay", "[ADDRESS-1] ou [ADDRESS-1]"),
    ("1250, rue Saint-Denis, Montréal H2X 1Y4", "[ADDRESS-1]"),
    ("9 allée des Tilleuls, appt 4, 13100 Aix-en-Provence", "[ADDRESS-1]"),
    ("4B, impasse\u{A0}des Lilas !", "[ADDRESS-1] !"),
    ("I live at 14 Elm Road, Leeds LS6 2AB, please", "I live at [ADDRESS-1], please"),
    ("221B Baker Street", "[ADDRESS-1]"),
    ("742 Evergreen Terrace, Springfield, IL 62704", "[ADDRESS-1]"),
    ("742 Evergreen Terrace, Flat 2, Springfield, IL 62704-1234.", "[ADDRESS-1]."),
    ("we are at 14 elm road", "we are at [ADDRESS-1]"),
    ("350 5th Avenue, New York", "[ADDRESS-1], New York"),
    ("my address is 8 Oak Drive", "my address is [ADDRESS-1]"),
    ("8 Oak Drive, Bath", "[ADDRESS-1], Bath"),
    ("3 O'Connell Street", "[ADDRESS-1]"),
    ("9 Oak Drive", "[ADDRESS-1]"), ("Yes, 9 Oak Drive.", "Yes, [ADDRESS-1]."),
    ("PO Box 123, Springfield, IL 62704", "[ADDRESS-1]"),
    ("P.O. Box 123 and p.o. box 123", "[ADDRESS-1] and [ADDRESS-1]"),
    ("BP 123, 59000 Lille", "[ADDRESS-1]"), ("B.P. 123 59000 Lille.", "[ADDRESS-1]."),
  ])
  func addressesAreMasked(text: String, result: String) {
    #expect(redacted(text) == [result])
  }

  @Test(arguments: [
    "12 rue", "le 12 rue", "au 12 rue, je crois", "12 rue. Merci", "12 rue merci",
    "les 12 rues du quartier", "2 places de théâtre", "1 place de parking", "10 cours de yoga",
    "2 allées et venues", "3 route", "12, rue", "12 rue de la", "2 passage à la caisse",
    "ligne 4 avenue et bus 12", "it is a 2 way street", "at 2 way street", "5 Street",
    "order 4471 Oxford Street", "3 Google Drive files", "20 mile road", "3 miles down the road",
    "I tried 3 times on Church Street", "BP 123", "post office box 123", "PO 12345", "po box",
    "So I opened 3 Google Drive.", "3 Drive", "5 dollar lane", "on 14 March", "2 busy roads",
    "Room 12 is free", "100 Free Minutes", "4 Star Hotel in Court", "rue de la Paix", "75002 Paris",
  ])
  func numbersThatAreNoAddressesStay(text: String) {
    #expect(redacted(text) == [text])
  }

  @Test func anAddressRepeatedHasTheSamePlaceholder() {
    #expect(
      redacted(
        "12 rue de la Paix, 75002 Paris ?", "Oui, 12, rue de la Paix. Pas 14 rue de la Paix.")
        == ["[ADDRESS-1] ?", "Oui, [ADDRESS-1]. Pas [ADDRESS-2]."])
  }

  @Test func anAddressThatWasToldIsMaskedWhereItIsRepeated() {
    #expect(
      redacted(
        "Your address?", "It's 14 Elm Close, Bath BA1 2QR.", "So Mr Smith, 14 Elm Close.",
        "No, 14 Elm Close it is", "And that was 14 elm road?", "15 Elm Close it is")
        == [
          "Your address?", "It's [ADDRESS-1].", "So Mr [NAME-1], [ADDRESS-1].",
          "No, [ADDRESS-1] it is",
          "And that was 14 elm road?", "15 Elm Close it is",
        ])
  }

  @Test(arguments: [
    ("My date of birth is 14/03/1985.", "My date of birth is [BIRTHDATE-1]."),
    ("DOB: 14.03.85", "DOB: [BIRTHDATE-1]"),
    ("birth date 1985-03-14", "birth date [BIRTHDATE-1]"),
    ("I was born on the 14th of March 1985", "I was born on the [BIRTHDATE-1]"),
    ("I was born March 14th, 1985, in Leeds", "I was born [BIRTHDATE-1], in Leeds"),
    ("Je suis née le 14 mars 1985", "Je suis née le [BIRTHDATE-1]"),
    ("né(e) le 1er août 1990", "né(e) le [BIRTHDATE-1]"),
    ("Ma date de naissance, c’est le 14 03 1985.", "Ma date de naissance, c’est le [BIRTHDATE-1]."),
    ("date de naissance\u{A0}: 14/03/85", "date de naissance\u{A0}: [BIRTHDATE-1]"),
  ])
  func datesOfBirthAreMasked(text: String, result: String) {
    #expect(redacted(text) == [result])
  }

  @Test(arguments: [
    "I ordered on 02/03/2026 and it came on 14 March 2026",
    "ma commande du 14 mars 1985", "livré le 14/03/2026", "né en 1985",
    "je ne sais pas, le 14 mars",
    "Why do you need my date of birth? I ordered on 2 March 2026",
    "la naissance de ma fille, le 14 mars 2026", "a new line was born", "1985-13-14", "14/03",
  ])
  func otherDatesStay(text: String) {
    #expect(redacted(text) == [text])
  }

  @Test func theAnswerToTheQuestionIsMaskedAndLaterTheSameDate() {
    #expect(
      redacted(
        "Quelle est votre date de naissance ?", "Le 14 mars 1985.",
        "Merci. Je note 14/03/1985, et la commande du 2 mars 2026 ?", "Oui, du 2 mars 2026.")
        == [
          "Quelle est votre date de naissance ?", "Le [BIRTHDATE-1].",
          "Merci. Je note [BIRTHDATE-1], et la commande du 2 mars 2026 ?", "Oui, du 2 mars 2026.",
        ])
    #expect(
      redacted(
        "Can I have your date of birth?", "Why?", "To find your account.", "Bell, March 14, 1985")
        == [
          "Can I have your date of birth?", "Why?", "To find your account.", "Bell, [BIRTHDATE-1]",
        ])
    #expect(
      redacted("Can I have your date of birth?", "I only ordered on 2 March 2026.")[1]
        == "I only ordered on 2 March 2026.")
  }

  @Test func idsThatTheFileHasForTheCustomerAreMasked() {
    #expect(
      redacted(
        "Your number is 48213907, not 482139071 or A-48213907x.", "CUS_nf7 or 12, cus_NF7.",
        ids: ["48213907", "cus_Nf7", "12", "customer", "a@b.example"])
        == [
          "Your number is [CUSTOMER-1], not 482139071 or A-48213907x.",
          "[CUSTOMER-2] or 12, [CUSTOMER-2].",
        ])
  }

  @Test func theIdsComeFromTheFile() throws {
    let text = """
      {"id":7,"requester_id":4821390,"comments":[
      {"author_id":4821390,"plain_body":"I am customer 4821390, order 7781234.","public":true},
      {"author_id":9917722,"plain_body":"Hello 4821390, 9917722 here.","public":true}]}
      """
    var read = try #require(try Reading.conversations(text).first)
    read.redact()
    #expect(
      read.conversation.turns.map(\.text)
        == ["I am customer [CUSTOMER-1], order 7781234.", "Hello [CUSTOMER-1], 9917722 here."])
  }

  private static let pieces = [
    "12", "12 bis", "rue", "de la", "Paix", "paix", "75002", "Paris", ",", "14", "Elm", "Road",
    "LS6",
    "2AB", "born", "née le", "date of birth", "?", "14/03/1985", "mars", "March", "1985", "'", "-",
    "\n", "\u{A0}", "é", "Drive", "at", "9", "D’", ".", "\u{202F}", "[", "]", "cus_1",
  ]

  @Test(arguments: 0..<300)
  func anythingGoesThroughAndGoesThroughOnce(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let texts = (0..<3).map { _ in
      (0..<Int.random(in: 0..<25, using: &generator)).map { _ in
        Self.pieces.randomElement(using: &generator) ?? ""
      }.joined(separator: Bool.random(using: &generator) ? " " : "")
    }
    let turns = texts.map { Turn(speaker: .customer, text: $0) }
    let conversation = Conversation(id: "c", turns: turns)
    let once = Redaction.redacted(conversation, customerIDs: ["cus_1"]).turns.map(\.text)
    #expect(once == Redaction.redacted(conversation, customerIDs: ["cus_1"]).turns.map(\.text))
    for (text, result) in zip(texts, once) {
      var rest = Array(text.unicodeScalars)[...]
      for scalar in result.replacing(/\[[A-Z]+-\d+\]/, with: "").unicodeScalars {
        guard let place = rest.firstIndex(of: scalar) else {
          Issue.record("'\(result)' of '\(text)'")
          break
        }
        rest = rest[(place + 1)...]
      }
    }
  }

  @Test func timeGrowsWithTheLength() {
    for unit in ["12 rue ", "12 rue de la ", "née le ", "date of birth ", "14 ", "1 A ", "born "] {
      let text = String(repeating: unit, count: 20_000)
      let time = ContinuousClock().measure { _ = redacted(text) }
      #expect(time < .seconds(30), "\(unit)")
    }
  }
}
