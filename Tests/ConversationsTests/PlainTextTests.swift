import Testing

@testable import Conversations

@Suite struct PlainTextTests {
  @Test(
    arguments: [
      (
        "Agent: Hello.\nCustomer: Hi,\nthere.\n\nMore.\n",
        ["Agent|Hello.", "Customer|Hi, there.\nMore."]
      ),
      (
        "[10:02] Client\u{A0}: Bonjour\r\n[10:03] Conseiller\u{202F}: Oui\u{A0}?\r\n",
        ["Client|Bonjour|0", "Conseiller|Oui\u{A0}?|60000"]
      ),
      (
        "AGENT (Marie) - Bonjour, Marie à l'appareil\nCLIENT - oui : bonjour",
        ["AGENT (Marie)|Bonjour, Marie à l'appareil", "CLIENT|oui : bonjour"]
      ),
      (
        "Agent [00:00:01]: one\nCustomer (00:00:03.5): two\nagent 00:00:09: three",
        ["Agent|one|1000", "Customer|two|3500", "Agent|three|9000"]
      ),
      (
        "10:02 - Agent: a\n10h03 Client: b\n", ["Agent|a|0", "Client|b|60000"]
      ),
      (
        "[05/01/2026, 23:59:58] Marie: a\n[06/01/2026, 00:00:03] Paul: b\n",
        ["Marie|a|0", "Paul|b|5000"]
      ),
      ("23:59:58 Agent: a\n00:00:03 Client: b", ["Agent|a|0", "Client|b|5000"]),
      (
        "Marie : Bonjour\nPaul : Voici mon adresse : 12 rue des Lilas\nhttps://example.org : non\n",
        ["Marie|Bonjour", "Paul|Voici mon adresse : 12 rue des Lilas https://example.org : non"]
      ),
      (
        "Agent: read me the number\nCustomer: it says\nNote: call back\nthat's all",
        ["Agent|read me the number", "Customer|it says Note: call back that's all"]
      ),
      (
        "Sidney  55:21  \nThank you.\n\nUnknown Speaker  55:34  \nYeah.\n\nTranscribed by https://otter.ai",
        ["Sidney|Thank you.|3321000", "Unknown Speaker|Yeah.|3334000"]
      ),
      // Of one who speaks once the words and the lines around tell.
      (
        "Agent: Hello.\nBot: Please wait.\nSarah: I'm furious about my order.\nAgent: Oh.",
        ["Agent|Hello.", "Bot|Please wait.", "Sarah|I'm furious about my order.", "Agent|Oh."]
      ),
      (
        "Agent : Votre adresse ?\nClient : Voici.\nNom : Léa Roy\nAdresse : 3 rue de la Paix\n",
        ["Agent|Votre adresse ?", "Client|Voici. Nom : Léa Roy Adresse : 3 rue de la Paix"]
      ),
      // Names and times on lines of their own: no other line names anybody.
      (
        "Tom  0:01  \nHello.\n\nSarah  0:10  \nOne thing.\nMy address: 5 High Street.\n",
        ["Tom|Hello.|1000", "Sarah|One thing. My address: 5 High Street.|10000"]
      ),
      ("Agent:Hello\nCustomer:Hi", ["Agent|Hello", "Customer|Hi"]),
      ("Agent: Only me.", ["Agent|Only me."]),
    ] as [(String, [String])])
  func turns(text: String, expected: [String]) throws {
    #expect(try Reading.lines(text) == [expected])
  }

  @Test(
    arguments: [
      (
        "Agent: Hello\nCustomer: Hi\nInternal note: he shouts\nso be careful\nAgent: Bye",
        ["agent|Hello", "customer|Hi", "other|he shouts so be careful", "agent|Bye"]
      ),
      (
        "Conseiller : Bonjour\nClient : Bonjour\nNote interne : il crie\nNote privée : oui",
        ["agent|Bonjour", "customer|Bonjour", "other|il crie", "other|oui"]
      ),
      // A note is nobody beside whom a name would be words.
      (
        "Agent: Hello\nSarah: Hi,\nyou\nInternal note: he shouts",
        ["agent|Hello", "customer|Hi, you", "other|he shouts"]
      ),
    ] as [(String, [String])])
  func internalNotesAreNobodysWords(text: String, expected: [String]) throws {
    let turns = try #require(try Reading.conversations(text).first).conversation.turns
    #expect(turns.map { "\($0.speaker.rawValue)|\($0.text)" } == expected)
  }

  @Test func aFileOfNotesIsNoConversation() {
    #expect(Reading.sentence("Internal note: call back".bytes) != "no error")
  }

  @Test func aNameThatComesOnceAndStaysInAnothersTurnIsWarnedAbout() throws {
    let text =
      "Agent: Hello,\nmadam.\nSarah: I'm furious about my order.\nAgent: Sorry.\nBot: Wait."
    let read = try Reading.conversations(text)[0]
    #expect(read.conversation.turns[0].text == "Hello, madam. Sarah: I'm furious about my order.")
    #expect(read.warnings == [.nameOnce(line: 3, count: 1)])
    #expect(
      read.warnings[0].sentence(in: .en)
        == "1 line starting with a name that comes only once (first: line 3); kept in the turn ahead; "
        + "if that person speaks, write 'Customer (Name): …' there")
    #expect(
      read.warnings[0].sentence(in: .fr)
        == "1 ligne au nom d’une seule fois (première : ligne 3) ; laissé au tour qui précède ; "
        + "si cette personne parle, écrivez « Client (Nom) : … »")
    let plain = "Agent: Hello,\nmadam.\nCustomer: My flat:\nStreet: Elm\nsomewhere.\nJe dis : non"
    #expect(try Reading.conversations(plain)[0].warnings == [])
  }

  @Test(arguments: [
    ("Sarah", true), ("Sarah Bell", true), ("Léa de la Tour", true), ("Speaker 3", true),
    ("+44 7700 900123", true), ("Mme Roy", true), ("My address", false), ("Adresse", false),
    ("Order Number", false), ("Step 2", false), ("Order 4521", false), ("12", false),
    ("voilà", false),
  ])
  func personsAreToldFromFields(label: String, expected: Bool) {
    #expect(PersonLabel.isPerson(label) == expected)
  }

  @Test func separatorsPartConversationsAndNameThem() throws {
    let text = "=== call 7 ===\nAgent: a\nClient: b\n---\nAgent: c\nClient: d\n=== x\n\n"
    let reader = TranscriptReader(name: "calls", language: .fr)
    let read = try Reading.conversations(text, reader).map(\.conversation)
    #expect(read.map(\.id) == ["call 7", "calls#2"])
    #expect(read.map { $0.turns.map(\.text) } == [["a", "b"], ["c", "d"]])
  }

  @Test func headerLinesAreMetadataOnlyWhereUnambiguous() throws {
    let header =
      "Langue : fr-CA\nCanal : téléphone\nAgent : Marie Roy\n\nAgent : Bonjour\nClient : Oui"
    let conversation = try #require(
      try Reading.conversations(header, TranscriptReader(name: "x")).first?.conversation)
    #expect(conversation.language == .fr)
    #expect(conversation.channel == .phone)
    #expect(conversation.agent == Agent(name: "Marie Roy"))
    #expect(conversation.turns.map(\.text) == ["Bonjour", "Oui"])

    let spoken = "Language: en\nAgent: Marie\nCustomer: Who?"
    #expect(try Reading.lines(spoken) == [["Agent|Marie", "Customer|Who?"]])
    #expect(
      try Reading.lines("Agent: Marie\n\nCustomer: Who?") == [["Agent|Marie", "Customer|Who?"]])
  }

  @Test(
    arguments: [
      (
        "Dear diary, nothing happened today.",
        "no transcript format known (it starts with 'Dear diary, nothing happened today.'); "
          + "write 'Agent: …' and 'Customer: …' lines, or name the format with --input-format"
      ),
      (
        "<html><body>hi</body></html>",
        "this is an HTML page, which parley does not read; "
          + "export the transcript as text, CSV or JSON"
      ),
      (
        "\u{1B}[31mred\u{202E}",
        "no transcript format known (it starts with '\\u{1b}[31mred\\u{202e}'); "
          + "write 'Agent: …' and 'Customer: …' lines, or name the format with --input-format"
      ),
    ])
  func refused(text: String, sentence: String) {
    #expect(Reading.sentence(text.bytes) == sentence)
  }

  @Test func textAheadOfTheFirstSpeakerIsReported() throws {
    let read = try Reading.conversations("Call of Monday\n\nAgent: a\nClient: b")
    #expect(read.first?.warnings == [.textBeforeSpeakers(line: 1, count: 1)])
  }
}
