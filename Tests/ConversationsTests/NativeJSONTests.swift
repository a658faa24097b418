import Testing

@testable import Conversations

@Suite struct NativeJSONTests {
  /// The sentence of the error that reading `text` ends in.
  static func sentence(_ text: String) -> String {
    let reader = TranscriptReader(name: "call", language: .en)
    do {
      for unit in try reader.units(in: Array(text.utf8)) { _ = try reader.conversation(from: unit) }
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  static func read(_ text: String) throws -> [Conversation] {
    let reader = TranscriptReader(name: "call", language: .en)
    return try reader.units(in: Array(text.utf8)).map {
      try reader.conversation(from: $0).conversation
    }
  }

  @Test func everyFieldIsRead() throws {
    let text = """
      {"id": "c-1", "language": "en-GB", "channel": "phone", "startedAt": "2026-01-05T09:00:00Z",
       "agent": {"id": "a7", "name": "Nadia", "team": "north"}, "unknown": [1, {"deep": null}],
       "scenario": {"id": "late-parcel", "hash": "ab", "allow": ["refund <= 50 EUR"]},
       "kpi": {"csat": 4.5, "nps": 9, "ces": null, "resolved": true, "reopened": false},
       "turns": [{"speaker": "agent", "text": "Hello\\u2014\\ud83d\\ude00 \\"you\\"", "startMs": 0, "endMs": 900},
                 {"speaker": "customer", "text": " Hi. ", "startMs": 1000.4},
                 {"speaker": "other", "text": "beep"}]}
      """
    let expected = Conversation(
      id: "c-1", language: .en, channel: .phone, startedAt: "2026-01-05T09:00:00Z",
      agent: Agent(id: "a7", name: "Nadia", team: "north"),
      scenario: ScenarioReference(id: "late-parcel", hash: "ab", allow: ["refund <= 50 EUR"]),
      kpi: ReportedKPI(csat: 4.5, nps: 9, resolved: true, reopened: false),
      turns: [
        Turn(speaker: .agent, text: "Hello—😀 \"you\"", startMs: 0, endMs: 900),
        Turn(speaker: .customer, text: " Hi. ", startMs: 1000),
        Turn(speaker: .other, text: "beep"),
      ])
    #expect(try Self.read(text) == [expected])
  }

  @Test(arguments: [
    #"[{"id":"a","turns":[{"speaker":"agent","text":"x"}]},{"turns":[{"speaker":"agent","text":"y"}]}]"#,
    #"{"conversations":[{"id":"a","turns":[{"speaker":"agent","text":"x"}]},{"turns":[{"speaker":"agent","text":"y"}]}]}"#,
    "{\"id\":\"a\",\"turns\":[{\"speaker\":\"agent\",\"text\":\"x\"}]}\r\n\n{\"turns\":[{\"speaker\":\"agent\",\"text\":\"y\"}]}",
  ])
  func severalConversations(text: String) throws {
    let conversations = try Self.read(text)
    #expect(conversations.map(\.turns.first?.text) == ["x", "y"])
    #expect(conversations.map(\.id).first == "a")
    #expect(conversations.map(\.id).last?.hasPrefix("call#") == true)
  }

  @Test(arguments: [
    ("", "it is empty"),
    (" \n\t ", "it is empty"),
    ("[]", "no conversation in it; export it again with what was said"),
    (#"{"conversations":[]}"#, "no conversation in it; export it again with what was said"),
    (
      #"{"turns":[]}"#,
      "line 1, column 1: no conversation in it; export it again with what was said"
    ),
    (
      #"{"turns":[{"speaker":"Agent","text":"x"}]}"#,
      "line 1, column 22: turn 0: unknown speaker 'Agent'; did you mean 'agent'?"
    ),
    (
      "{\"turns\":[\n{\"speaker\":\"robot\",\"text\":\"é\"}]}",
      "line 2, column 12: turn 0: unknown speaker 'robot'; give 'agent', 'customer', 'other'"
    ),
    (
      #"{"turns":[{"speaker":"agent","text":null}]}"#,
      "line 1, column 37: turn 0: 'text' must be a text, not null; mend it, or export it again"
    ),
    (
      #"{"turns":[{"speaker":"agent"}]}"#, "line 1, column 11: turn 0: 'text' is missing"
    ),
    (
      #"{"turns":["hello"]}"#,
      "line 1, column 11: turn 0: a turn must be an object, not a text; mend it, or export it again"
    ),
    (
      #"{"turns":{}}"#,
      "line 1, column 10: 'turns' must be a list, not an object; mend it, or export it again"
    ),
    (
      #"{"turns":[{"speaker":"agent","text":"x"}"#,
      "line 1, column 41: ',' or ']' expected, but the file ends here; it looks cut off, export it again"
    ),
    (
      #"{"channel":"fax","turns":[{"speaker":"agent","text":"x"}]}"#,
      "line 1, column 12: unknown channel 'fax'; give 'phone', 'chat', 'email', 'social'"
    ),
    (
      #"{"comments":[{"id":1}]}"#,
      "JSON, but no transcript format known (its keys are 'comments'); parley's own is "
        + #"{"id": …, "turns": [{"speaker", "text"}]}"#
    ),
  ])
  func badInput(text: String, sentence: String) {
    #expect(Self.sentence(text) == sentence)
  }
}
