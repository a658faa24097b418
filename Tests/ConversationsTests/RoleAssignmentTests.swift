import Testing

@testable import Conversations

@Suite struct RoleAssignmentTests {
  @Test(
    arguments: [
      ("Agent", .agent), ("AGENT (Marie)", .agent), ("Conseillère", .agent),
      ("conseiller(e)", .agent), ("Téléconseiller 2", .agent), ("Customer service", .agent),
      ("Service client", .agent), ("Customer Support", .agent), ("Client", .customer),
      ("Cliente", .customer), ("caller", .customer), ("Abonné", .customer), ("User", .customer),
      ("IVR", .other), ("Système", .other), ("Virtual assistant", .other), ("Marie", nil),
      ("SPEAKER_00", nil), ("0", nil), ("", nil), ("Agent client", nil),
      ("User 1", nil), ("Client 2", .customer),
    ] as [(String, Speaker?)])
  func labels(label: String, role: Speaker?) {
    #expect(RoleWords.role(of: label) == role)
  }

  @Test(
    arguments: [
      ("AGENT (Marie)", "Marie"), ("Agent Marie Curie", "Marie Curie"), ("Maya Chen", "Maya Chen"),
      ("Conseiller client", nil), ("SPEAKER_00", nil), ("Speaker 1", nil), ("A", nil),
      ("+44 7700 900123", nil), ("spk0", nil), ("Jean-Luc", "Jean-Luc"),
      ("ch_0", nil), ("Author 2", nil), ("Auteur 2", nil), ("Investigator", nil),
      ("Rosa Investigator", "Rosa"),
    ] as [(String, String?)])
  func personNames(label: String, name: String?) {
    #expect(RoleWords.personName(in: label) == name)
  }

  static let unlabelled = """
    Speaker 1: Thank you for calling Acme, how can I help you?
    Speaker 2: Hi, I'm calling about my order.
    """

  @Test func evidenceDecidesAndIsShown() throws {
    let read = try #require(try Reading.conversations(Self.unlabelled).first)
    #expect(read.conversation.turns.map(\.speaker) == [.agent, .customer])
    #expect(read.conversation.agent == nil)
    #expect(
      "\(read.roles)"
        == "the agent is 'Speaker 1', the others are customers, by what is said: "
        + "'Speaker 1' says 'Thank you for calling Acme, how can I help you', "
        + "'Speaker 2' says 'Hi, I'm calling about my order'")
  }

  @Test func frenchEvidence() throws {
    let text =
      "A: Bonjour, je vous appelle pour ma commande.\nB: Bonjour, que puis-je faire pour vous ?\nA: ben voilà\n"
    let read = try #require(
      try Reading.conversations(text, TranscriptReader(name: "x")).first)
    #expect(read.conversation.turns.map(\.speaker) == [.customer, .agent, .customer])
  }

  @Test(
    arguments: [
      ("speaker 2", [.customer, .agent]), ("SPEAKER 1", [.agent, .customer]),
      ("1", [.agent, .customer]),
    ] as [(String, [Speaker])])
  func theFlagWins(label: String, roles: [Speaker]) throws {
    let reader = TranscriptReader(name: "x", agentLabel: label)
    let read = try #require(try Reading.conversations(Self.unlabelled, reader).first)
    #expect(read.conversation.turns.map(\.speaker) == roles)
  }

  @Test func theFlagTurnsNativeRolesRound() throws {
    let text =
      #"{"turns":[{"speaker":"agent","text":"a"},{"speaker":"customer","text":"b"},{"speaker":"other","text":"c"}]}"#
    let reader = TranscriptReader(name: "x", language: .en, agentLabel: "customer")
    let read = try #require(try Reading.conversations(text, reader).first)
    #expect(read.conversation.turns.map(\.speaker) == [.customer, .agent, .other])
  }

  @Test(
    arguments: [
      (
        "Ann: Hello.\nBob: Hello.\nAnn: Nice day.\nBob: Yes.", nil,
        "line 1: who is the agent? 'Ann' says 'Hello.', 'Bob' says 'Hello.'; settle it with --agent-label Ann or --agent-label Bob"
      ),
      (
        "Ann Lee: Hello.\nBob: Hello.\nAnn Lee: Nice.\nBob: Yes.", "Carl",
        "line 1: no speaker is called 'Carl'; the speakers are 'Ann Lee', 'Bob'"
      ),
      (
        "Ann Lee: Hello.\nBob: Hello.\nAnn Lee: Nice.\nBob: Yes.", nil,
        "line 1: who is the agent? 'Ann Lee' says 'Hello.', 'Bob' says 'Hello.'; settle it with --agent-label 'Ann Lee' or --agent-label Bob"
      ),
      (
        "Ann: Hello.\n\nYou.\nBob: Hello.\nAnn: Nice.\nBob: Yes.", nil,
        "line 1: who is the agent? 'Ann' says 'Hello. You.', 'Bob' says 'Hello.'; settle it with --agent-label Ann or --agent-label Bob"
      ),
    ] as [(String, String?, String)])
  func undecided(text: String, label: String?, sentence: String) {
    let reader = TranscriptReader(name: "x", language: .en, agentLabel: label)
    #expect(Reading.sentence(text.bytes, reader) == sentence)
  }

  @Test func theLikelierIsProposed() throws {
    let text = "Ann: My order is late.\nBob: I see.\nAnn: So?\nBob: Yes."
    let error = #expect(throws: TranscriptError.self) { try Reading.conversations(text) }
    #expect("\(try #require(error))".hasSuffix("; settle it with --agent-label Bob"))
    #expect(
      error?.problem.sentence(in: .fr)
        == "qui est le conseiller ? « Ann » dit « My order is late. », « Bob » dit « I see. » ; "
        + "tranchez par --agent-label Bob")
    #expect(error?.redacted() == error)
  }

  @Test func oneKnownRoleSettlesTheOther() throws {
    let read = try Reading.conversations("Marie: Bonjour.\nCliente: Oui.\nMarie: Bien.")
    #expect(read.first?.conversation.turns.map(\.speaker) == [.agent, .customer, .agent])
    #expect(read.first?.conversation.person == "Marie")
    #expect(read.first?.roles == .labels(agent: ["Marie"]))
  }

  @Test func thePersonGivenWins() throws {
    let reader = TranscriptReader(name: "x", language: .en, person: "Zoé")
    let read = try Reading.conversations("Agent Bob: Hi.\nCustomer: Hi.", reader)
    #expect(read.first?.conversation.person == "Zoé")
  }
}
