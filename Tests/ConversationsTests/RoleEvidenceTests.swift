import Testing

@testable import Conversations

/// Who is the agent by what is said, where the plain signs mislead.
@Suite struct RoleEvidenceTests {
  /// The roles of the speakers in order of appearance, or nil where they are undecided.
  private static func roles(_ turns: [String]) -> [Speaker]? {
    let text = turns.joined(separator: "\n") + "\n"
    guard let read = try? Reading.conversations(text).first?.conversation else { return nil }
    var seen: [String: Speaker] = [:]
    for (line, turn) in zip(turns, read.turns) {
      seen[String(line.prefix { $0 != ":" })] = turn.speaker
    }
    return seen.keys.sorted().compactMap { seen[$0] }
  }

  @Test(
    arguments: [
      [
        "S0: Hello?", "S1: Good morning, I'm calling from Northwind about your complaint.",
        "S0: Thank you for calling me back.", "S1: Of course.",
      ],
      [
        "S0: Allô ?",
        "S1: Bonjour, Sophie du service client Boréal, je vous rappelle au sujet de votre réclamation.",
        "S0: Ah oui, merci de votre appel.", "S1: Voilà.",
      ],
      [
        "S0: Oui bonjour.", "S1: Je vous appelle au sujet de votre commande.",
        "S0: Merci de m'avoir rappelé.", "S1: C'est normal.",
      ],
    ] as [[String]])
  func whoCallsBackIsTheAgent(turns: [String]) {
    #expect(Self.roles(turns) == [.customer, .agent])
  }

  @Test func whoOffersMoreIsNotTheAgentByThat() {
    let turns = [
      "S0: Is there anything else you need from me?",
      "S1: No, that is all, we will refund you.", "S0: Good.", "S1: Bye.",
    ]
    #expect(Self.roles(turns) != [.agent, .customer])
  }

  @Test(
    arguments: [
      "'thank you for calling, how can I help you'",
      "\"Thank you for calling. How can I help you?\"",
      "thank you for calling, how can I help you,", "“thank you for calling”",
    ])
  func quotedGreetingsAreSomebodyElses(greeting: String) {
    let turns = [
      "S0: Your colleague told me \(greeting) and then hung up.",
      "S1: That is not right. I apologise on behalf of the team.", "S0: So what will you do?",
      "S1: I'll call you back tomorrow at ten with an answer.",
    ]
    #expect(Self.roles(turns) == [.customer, .agent])
  }

  @Test(
    arguments: [
      [
        "S0: Thank you for calling Northwind. This call may be recorded. Press 1 for sales. "
          + "How can I help you today?", "S1: Billing.",
        "S2: Hi, this is Laura in billing, what can I do for you?", "S1: My bill is wrong.",
        "S0: Goodbye.", "S2: Let me check.",
      ],
      [
        "S0: Merci de votre appel. Pour le service commercial, tapez 1.", "S1: Allô ?",
        "S2: Bonjour, que puis-je faire pour vous ?", "S1: Ma facture est fausse.",
        "S0: Au revoir.", "S2: Je vérifie.",
      ],
      [
        "S0: Hi! I'm Nora, your virtual assistant. How can I help you?", "S1: agent please",
        "S2: Hello, Laura here. What's the issue?", "S1: It is late.", "S0: Bye.", "S2: I see.",
      ],
      [
        "S0: Bonjour, je suis Nora, votre assistante virtuelle. En quoi puis-je vous aider ?",
        "S1: un conseiller, s'il vous plaît", "S2: Bonjour, ici Laure, je vous écoute.",
        "S1: C'est en retard.", "S0: Au revoir.", "S2: D'accord.",
      ],
    ] as [[String]])
  func machinesAreNoAgents(turns: [String]) {
    #expect(Self.roles(turns) == [.other, .customer, .agent])
  }

  @Test(
    arguments: [
      "I had to press 1 twice and I'm calling about my order.",
      "I'm fed up with your virtual assistant, I'm calling about my order.",
      "I'm talking to your chatbot about my order.",
      "Je suis tombé sur votre assistante virtuelle, j'appelle pour ma commande.",
    ])
  func whoTellsOfAMachineIsNone(words: String) {
    let turns = [
      "S0: Thank you for calling, how can I help you?", "S1: \(words)", "S2: Hello.", "S0: I see.",
      "S1: Well.", "S2: Hm.",
    ]
    #expect(Self.roles(turns)?[1] == .customer)
  }

  @Test func aMachineIsNoCustomerWhereTheAgentIsGiven() throws {
    let text = "S0: Press 1 for sales.\nS1: Hello.\nS2: Hello.\nS0: Bye.\nS1: Yes.\nS2: Good.\n"
    func roles(_ label: String) throws -> [Speaker]? {
      let reader = TranscriptReader(name: "x", language: .en, agentLabel: label)
      return try Reading.conversations(text, reader).first?.conversation.turns.map(\.speaker)
    }
    #expect(try roles("S1")?.prefix(3) == [.other, .agent, .customer])
    #expect(try roles("S0")?.prefix(3) == [.agent, .customer, .customer])
  }

  @Test func theMachineIsShown() throws {
    let text = """
      S0: Press 1 for sales.
      S1: I'm calling about my order.
      S2: Thank you for holding.
      S0: Bye.
      S1: Yes.
      S2: Good.

      """
    let read = try #require(try Reading.conversations(text).first)
    #expect(
      "\(read.roles)"
        == "the agent is 'S2', 'S0' is a machine, the others are customers, by what is said: "
        + "'S0' says 'Press 1 for sales', 'S1' says 'I'm calling about my order', "
        + "'S2' says 'Thank you for holding'")
  }

  @Test(
    arguments: [
      ("he said 'we can't' and left", "he said … and left"),
      ("it's the customers' order, isn't it", "it's the customers' order, isn't it"),
      ("« Bonjour. » voilà", "… voilà"), ("\"all of it\"", "\"all of it\""),
      ("a \" stray mark", "a \" stray mark"), ("''", "''"), ("", ""),
    ] as [(String, String)])
  func quotationsAreCut(text: String, cut: String) {
    #expect(Quotations.cut(from: text) == cut)
  }
}
