import Conversations
import Foundation
import Reports
import Scoring
import Testing

@Suite struct ConversationWritersTests {
  private let full = Conversation(
    id: "c \"1\"", language: .fr, channel: .chat, startedAt: "2026-12-31T23:59:58+01:00",
    agent: Agent(id: "a7", name: "Inès", team: "Lyon"),
    scenario: ScenarioReference(id: "late", hash: "3f", allow: ["refund <= 50 EUR"]),
    kpi: ReportedKPI(csat: 4.125, nps: 9, resolved: true),
    turns: [
      Turn(speaker: .agent, text: "Bonjour !", startMs: 0, endMs: 900),
      Turn(speaker: .customer, text: "Où est-il ?\n\nRéponse : non.\u{2028}😔", startMs: 2500),
      Turn(speaker: .other, text: "Transfert…"),
      Turn(speaker: .agent, text: ""),
    ])

  /// What parley reads from the bytes that it wrote.
  private func read(_ bytes: [UInt8]) throws -> Conversation {
    let reader = TranscriptReader(name: "file")
    let unit = try #require(try reader.units(in: bytes).first)
    return try reader.conversation(from: unit).conversation
  }

  @Test func parleysOwnFormComesBackToTheLetter() throws {
    for conversation in [full, Samples.conversation, Conversation(id: "", turns: full.turns)] {
      var bytes: [UInt8] = []
      ConversationJSON().append(conversation, to: &bytes)
      #expect(!bytes.contains(0x0A))
      var expected = conversation
      if conversation.id.isEmpty { (expected.id, expected.language) = ("file", .fr) }
      #expect(try read(bytes) == expected)
    }
  }

  @Test func plainTextComesBackWithItsSpeakersStartsAndWords() throws {
    var bytes: [UInt8] = []
    ConversationText().append(full, to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        === c "1"
        Language: fr
        Channel: chat
        Date: 2026-12-31T23:59:58+01:00
        Agent name: Inès

        [00:00:00.000] Agent: Bonjour !
        [00:00:02.500] Client: Où est-il ? Réponse : non.

        😔
        Système: Transfert…


        """)
    let back = try read(bytes)
    #expect(back.id == full.id && back.channel == .chat && back.startedAt == full.startedAt)
    #expect(back.agent == Agent(name: "Inès"))
    #expect(back.turns.map(\.speaker) == [.agent, .customer, .other])
    #expect(back.turns.map(\.startMs) == [0, 2500, nil])
    #expect(back.turns.map(\.text)[1] == "Où est-il ? Réponse : non.\n😔")
  }

  @Test func plainTextSpellsOutWhatATerminalWouldObey() {
    var bytes: [UInt8] = []
    ConversationText().append(
      Conversation(
        id: "a\u{1B}[2J", language: .en, agent: Agent(name: "Max\u{7}"),
        turns: [Turn(speaker: .agent, text: "Hi\u{1B}[31m\u{9B}5m\n\u{0}you\tthere")]),
      to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        === a<U+001B>[2J
        Language: en
        Agent name: Max<U+0007>

        Agent: Hi<U+001B>[31m<U+009B>5m

        <U+0000>you there


        """)
  }

  /// What could be taken for a speaker, a separator or a time stays inside its turn.
  @Test(arguments: 0..<200)
  func anyTextKeepsItsTurnsAsPlainText(seed: UInt64) throws {
    let pieces = [
      "Agent: hi", "--- x", "=== y", "[10:02] Client : oui", "\n", "\r\n", "Marie  0:12", "a", "é ",
      "Customer - ", "(x)", "12:30", "https://a", ": ", "Language: en", "\u{85}", "Transcribed by",
    ]
    var random = SplitMix(state: seed)
    let turns = (0..<6).map { place in
      let text = (0..<Int(random.next() % 6)).map { _ in pieces[Int(random.next() % 17)] }
      return Turn(speaker: place.isMultiple(of: 2) ? .agent : .customer, text: "w" + text.joined())
    }
    let conversation = Conversation(id: "c", language: .en, turns: turns)
    var bytes: [UInt8] = []
    ConversationText().append(conversation, to: &bytes)
    let units = try TranscriptReader(name: "f").units(in: bytes)
    #expect(units.count == 1)
    let back = try read(bytes)
    #expect(back.turns.map(\.speaker) == turns.map(\.speaker))
    func words(_ text: String) -> [String] {
      text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    #expect(back.turns.map { words($0.text) } == turns.map { words($0.text) })
  }

  @Test func aVConHoldsTheScoresAndNothingThatChanges() throws {
    let vcon = ConversationVCon(engine: EngineReference(version: "0.1.0", catalogue: "cafe"))
    var bytes: [UInt8] = []
    vcon.append(full, Samples.card, to: &bytes)
    var again: [UInt8] = []
    vcon.append(full, Samples.card, to: &again)
    #expect(bytes == again)
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(
      Set(root.keys) == [
        "uuid", "created_at", "subject", "extensions", "parties", "dialog", "analysis",
      ])
    let uuid = try #require(root["uuid"] as? String)
    #expect(
      uuid.range(
        of: "^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
        options: .regularExpression) != nil)
    #expect(root["created_at"] as? String == "2026-12-31T23:59:58+01:00")
    let dialog = try #require(root["dialog"] as? [[String: Any]])
    #expect(dialog.map { $0["parties"] as? [Int] } == [[0, 1], [1, 0], [2, 0, 1], [0, 1]])
    #expect(dialog[0]["duration"] as? Double == 0.9)
    #expect(dialog[1]["start"] as? String == "2027-01-01T00:00:00.500+01:00")
    #expect(dialog[2]["start"] == nil)
    let analysis = try #require((root["analysis"] as? [[String: Any]])?.first)
    #expect(analysis["vendor"] as? String == "parley")
    let body = try JSONSerialization.data(withJSONObject: analysis["body"] ?? [:])
    #expect(try SchemaCheck("score").faults(in: Array(body)) == [])
    #expect(try SchemaCheck("vcon").faults(in: bytes) == [])
  }

  @Test func withoutAStartAVConNamesNoTime() throws {
    var conversation = full
    conversation.startedAt = "last Tuesday"
    var bytes: [UInt8] = []
    ConversationVCon(engine: EngineReference(version: "0.1.0", catalogue: "cafe"))
      .append(conversation, Samples.card, to: &bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("created_at") && !text.contains("\"start\":\""))
  }
}

/// SplitMix64: the same numbers for the same seed.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
