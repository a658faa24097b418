import Testing

@testable import Conversations

/// Small transcripts of every form, to be damaged.
private let seeds: [String] = [
  #"{"id":"é","language":"fr","kpi":{"csat":4.5},"turns":[{"speaker":"agent","text":"a\u00e9\ud83d\ude00","startMs":1,"endMs":2e3}]}"#,
  "{\"turns\":[{\"speaker\":\"agent\",\"text\":\"x\"}]}\n{\"turns\":[{\"speaker\":\"customer\",\"text\":\"y\"}]}\n",
  "Langue : fr\n\n[10:02] Client\u{A0}: Bonjour\n[10:03] Conseiller (Yan) - Oui ?\nsuite\n=== b\nAgent: a\n",
  "id;tour;heure;speaker;text\n1;2;10:02;agent;\"a\"\"b\nc\"\n1;1;2026-01-01T10:00:00Z;client;d\n",
  "WEBVTT\nLanguage: en\n\nNOTE x\n\nabc/1\n00:01.000 --> 00:02.000 align:start\n<v.x Bob &amp; Co>Hi &#x41;</v>\n- Ann: b\n",
  "1\r\n00:00:01,000 --> 00:00:02,000\r\n[Marie] {\\an8}<i>bonjour</i>\r\n\r\n- Paul : oui\r\n- non\r\n",
]

@Suite struct HostileInputTests {
  /// Reads the bytes in every form and in chunks; only typed errors may come out.
  static func readEveryWay(_ bytes: [UInt8]) {
    // ForeignFormatHostilityTests sees to the other forms of JSON.
    for format in [nil] + TranscriptFormat.all.filter({ $0.document == nil }).map(Optional.some) {
      let reader = TranscriptReader(name: "x", format: format, language: .en)
      _ = Reading.sentence(bytes, reader)
    }
    var feed = TranscriptFeed(TranscriptReader(name: "x"))
    _ = try? feed.append(bytes)
    _ = try? feed.finish()
    _ = try? JSONValue(parsing: bytes)
  }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      Self.readEveryWay(bytes)
    }
  }

  @Test func randomMarks() {
    var random = SeededGenerator(seed: 2)
    let pool = "{}[]\",:\\u0dA-->= \n\r\t;|<v>/&#;é\u{A0}12.0:99 Agent Client WEBVTT".bytes
    for _ in 0..<1_500 {
      let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
        pool.randomElement(using: &random) ?? 0
      }
      Self.readEveryWay(bytes)
    }
  }

  @Test(arguments: seeds)
  func truncations(seed: String) {
    for length in 0...seed.utf8.count { Self.readEveryWay(Array(seed.utf8.prefix(length))) }
  }

  @Test(arguments: seeds)
  func mutations(seed: String) {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<250 {
      var bytes = seed.bytes
      for _ in 0...Int.random(in: 0...4, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(UInt8.random(in: 0...127, using: &random), at: at)
        default: if bytes.count > 1 { bytes.remove(at: at) }
        }
      }
      Self.readEveryWay(bytes)
    }
  }

  @Test(arguments: [
    "1e999", "-1e999", "99999999999999999999999999", "-5", "9223372036854775807",
    "1.7976931348623157e308",
  ])
  func hugeTimesAreDropped(number: String) throws {
    let text =
      #"{"turns":[{"speaker":"agent","text":"a","startMs":\#(number),"endMs":\#(number)}]}"#
    #expect(
      try Reading.conversations(text).first?.conversation.turns == [
        Turn(speaker: .agent, text: "a")
      ])
    _ = try Reading.conversations("speaker,text,start\nagent,a,\(number)\nclient,b,\(number)\n")
  }

  @Test func timesThatRunBackwardsAreDroppedAndReported() throws {
    let text = """
      {"turns":[{"speaker":"agent","text":"a","startMs":5000,"endMs":6000},
      {"speaker":"customer","text":"b","startMs":4000,"endMs":7000},
      {"speaker":"agent","text":"c","startMs":8000,"endMs":7000}]}
      """
    let read = try #require(try Reading.conversations(text).first)
    #expect(
      read.conversation.turns == [
        Turn(speaker: .agent, text: "a", startMs: 5000, endMs: 6000),
        Turn(speaker: .customer, text: "b"), Turn(speaker: .agent, text: "c", startMs: 8000),
      ])
    #expect(
      read.warnings.map(\.description) == [
        "1 turn earlier than the turn ahead (first: turn 1); the order was kept, those times were dropped",
        "1 turn ending before it starts (first: turn 2); those ends were dropped",
      ])
  }

  /// Many turns in each form: linear, so quick even without optimisation.
  @Test(.timeLimit(.minutes(1)), arguments: ["json", "text", "csv", "vtt", "srt"])
  func manyTurns(form: String) throws {
    let count = 15_000
    var text = ["json": "{\"turns\":[", "csv": "speaker,text\n", "vtt": "WEBVTT\n\n"][form] ?? ""
    for turn in 0..<count {
      let isAgent = turn.isMultiple(of: 2)
      switch form {
      case "json":
        text +=
          (turn == 0 ? "" : ",")
          + "{\"speaker\":\"\(isAgent ? "agent" : "customer")\",\"text\":\"t\(turn)\"}"
      case "csv": text += "\(isAgent ? "agent" : "client"),t\(turn)\n"
      case "text": text += "\(isAgent ? "Agent" : "Client"): t\(turn)\n"
      default:
        text += "\(turn)\n00:01.000 --> 00:02.000\n\(isAgent ? "Agent" : "Client"): t\(turn)\n\n"
      }
    }
    if form == "json" { text += "]}" }
    let read = try Reading.conversations(text)
    #expect(read.first?.conversation.turns.count == count)
    #expect(
      read.first?.conversation.turns.last
        == Turn(
          speaker: .customer, text: "t\(count - 1)",
          startMs: form == "vtt" || form == "srt" ? 1000 : nil,
          endMs: form == "vtt" || form == "srt" ? 2000 : nil))
  }

  @Test func manyConversationsInATable() throws {
    var text = "conversation id,speaker,text\n"
    for row in 0..<12_000 { text += "c\(row % 4_000),\(row < 4_000 ? "agent" : "client"),t\n" }
    let units = try TranscriptReader(name: "x", language: .en).units(in: text.bytes)
    #expect(units.count == 4_000)
  }
}
