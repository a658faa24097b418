import Conversations
import Testing

@Suite struct CuedNumberRedactionTests {
  private func redacted(_ texts: String...) -> [String] {
    let turns = texts.enumerated().map { index, text in
      Turn(speaker: index.isMultiple(of: 2) ? .agent : .customer, text: text)
    }
    return Redaction.redacted(Conversation(id: "c", turns: turns)).turns.map(\.text)
  }

  @Test(arguments: [
    ("my social security number is 123-45-6789.", "my social security number is [SSN-1]."),
    ("123-45-6789 is my SSN", "[SSN-1] is my SSN"),
    ("SSN 123456789, or 123 45 6789", "SSN [SSN-1], or [SSN-1]"),
    ("my national insurance number is QQ 12 34 56 C", "my national insurance number is [SSN-1]"),
    ("your social is 123-45-6789?", "your social is [SSN-1]?"),
    ("NINO: qq123456c!", "NINO: [SSN-1]!"),
    ("mon numéro d'assurance sociale, 046 454 286", "mon numéro d'assurance sociale, [SSN-1]"),
    ("mon numéro de sécu : 2 55 08 14 168 025", "mon numéro de sécu : [NIR-1]"),
    (
      "sécurité sociale 2550814168025, donc 2 55 08 14 168 025 38",
      "sécurité sociale [NIR-1], donc [NIR-1]"
    ),
    ("mon RIB : 20041 01005 0500013M026 06 merci", "mon RIB : [ACCOUNT-1] merci"),
    ("RIB 20041010050500013M02606", "RIB [ACCOUNT-1]"),
    ("sort code 12-34-56, account 12345678", "sort code [ACCOUNT-1], account [ACCOUNT-2]"),
    ("my bank account number is 12345678", "my bank account number is [ACCOUNT-1]"),
  ])
  func wordsTellTheNumber(text: String, result: String) {
    #expect(redacted(text) == [result])
  }

  @Test(arguments: [
    "order 123-45-6789", "my order is 123456789", "commande 2550814168025",
    "I gave you my social security number already, the order is 123-45-6789",
    "ref QQ 12 34 56 C", "20041 01005 0500013M026 06", "code 12-34-56", "account 12345678",
    "mon RIB est le 20041 01005 0500013M026 07", "my bank account was debited 149.99 on 12-03-26",
    "la sécu, commande 2550814168025", "the national insurance is at 20 40",
  ])
  func otherNumbersStay(text: String) {
    #expect(redacted(text) == [text])
  }

  @Test func aQuestionIsAnswered() {
    #expect(
      redacted("Your social security number, please?", "123-45-6789")
        == ["Your social security number, please?", "[SSN-1]"])
    #expect(redacted("Votre RIB ?", "20041 01005 0500013M026 06").last == "[ACCOUNT-1]")
    #expect(redacted("Your order number?", "123-45-6789").last == "123-45-6789")
  }

  @Test func timeGrowsWithTheLength() {
    for unit in [
      "ssn 1 ", "rib 2 ", "call 2125550100 ", "sort code QQ 12 ", "tel 06, ", "a(at)", "a arobase ",
    ] {
      let text = String(repeating: unit, count: 50_000)
      let time = ContinuousClock().measure { _ = redacted(text) }
      #expect(time < .seconds(30), "\(unit)")
    }
  }

  /// Ten digits in one run are a phone number of North America where the words say so.
  @Test(arguments: [
    ("call me at 2125550100 please", "call me at [PHONE-1] please"),
    ("Phone: 5145550199", "Phone: [PHONE-1]"),
    ("mon cellulaire c'est le 5145550199", "mon cellulaire c'est le [PHONE-1]"),
    ("vous pouvez me joindre au 4185550123.", "vous pouvez me joindre au [PHONE-1]."),
    ("mon portable : 06 12 345 678", "mon portable : [PHONE-1]"),
    ("mon téléphone est le 06, 12, 34, 56, 78, merci", "mon téléphone est le [PHONE-1], merci"),
    ("rappelez-moi au 06 12 34\n56 78 ou 0612345678", "rappelez-moi au [PHONE-1] ou [PHONE-1]"),
    ("commande 06 12 345 678", "commande 06 12 345 678"),
    ("tel 06, 12, 34, 56, 78, 90", "tel 06, 12, 34, 56, 78, 90"),
    ("les pages 06, 12, 34, 56, 78", "les pages 06, 12, 34, 56, 78"),
    ("jean.dupont arobase orange.fr, oui", "[EMAIL-1], oui"),
    ("john(at)example.com or john [at] Example.com", "[EMAIL-1] or [EMAIL-1]"),
    ("look (at) the page, arobase orange", "look (at) the page, arobase orange"),
    ("order 2125550100", "order 2125550100"),
    ("call me about order 2125550100", "call me about order 2125550100"),
    ("my phone is broken, commande 2125550100", "my phone is broken, commande 2125550100"),
    ("2125550100", "2125550100"), ("call 2125550", "call 2125550"),
    ("text 1125550100 or 2120550100", "text 1125550100 or 2120550100"),
  ])
  func wordsTellABareNumber(text: String, expected: String) {
    #expect(redacted(text) == [expected])
  }

  @Test func aQuestionForThePhoneIsAnswered() {
    #expect(
      redacted(
        "What is the best phone number for you?", "2125550100", "And your order number?",
        "3125550100") == [
          "What is the best phone number for you?", "[PHONE-1]", "And your order number?",
          "3125550100",
        ])
    #expect(
      redacted("À quel numéro puis-je vous joindre ?", "Euh, alors.", "C'est le 5145550199").last
        == "C'est le [PHONE-1]")
  }
}
