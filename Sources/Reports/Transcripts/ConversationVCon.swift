public import Conversations
import LanguageAnalysis
public import Scoring

/// Writes a scored conversation as a vCon (draft-ietf-vcon-vcon-core-04), the IETF's container for
/// conversations; see `Documentation/Formats/vcon.md`.
///
/// Nothing but the conversation, the rubric and the engine gets in: the same input gives the same
/// bytes, the `uuid` too.
public struct ConversationVCon: Sendable {
  private let score: ScoreJSON
  private let version: String

  public init(engine: EngineReference) {
    score = ScoreJSON(engine: engine)
    version = engine.version
  }

  /// Appends one vCon on one line, without a line end.
  public func append(
    _ conversation: Conversation, _ card: ScoreCard, to out: inout [UInt8]
  ) {
    let start = conversation.startedAt.flatMap(Timestamp.init)
    let parties = Speaker.allCases.filter { role in
      conversation.turns.contains { $0.speaker == role }
    }
    out.append(literal: "{\"uuid\":")
    out.append(json: Self.uuid(of: conversation))
    if let start {
      out.append(literal: ",\"created_at\":")
      out.append(json: start.adding(0))
    }
    out.append(literal: ",\"subject\":")
    out.append(json: conversation.id)
    out.append(literal: ",\"extensions\":[\"CC\"],\"parties\":[")
    for (place, role) in parties.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      append(party: role, of: conversation, to: &out)
    }
    out.append(literal: "],\"dialog\":[")
    for (place, turn) in conversation.turns.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      append(turn, among: parties, from: start, to: &out)
    }
    out.append(literal: "],\"analysis\":[")
    append(card, of: conversation, to: &out)
    out.append(literal: "]}")
  }

  private func append(
    party role: Speaker, of conversation: Conversation, to out: inout [UInt8]
  ) {
    out.append(literal: "{\"role\":")
    out.append(json: role.rawValue)
    if role == .agent, let name = conversation.agent?.name ?? conversation.agent?.id {
      out.append(literal: ",\"name\":")
      out.append(json: name)
    }
    out.append(UInt8(ascii: "}"))
  }

  /// A text dialog: its sender comes first among its parties.
  private func append(
    _ turn: Turn, among parties: [Speaker], from start: Timestamp?, to out: inout [UInt8]
  ) {
    out.append(literal: "{\"type\":\"text\"")
    if let start, let begins = turn.startMs {
      out.append(literal: ",\"start\":")
      out.append(json: start.adding(begins))
    }
    if let begins = turn.startMs, let ends = turn.endMs, ends >= begins {
      out.append(literal: ",\"duration\":")
      appendSeconds(ends - begins, to: &out)
    }
    let sender = parties.indices.filter { parties[$0] == turn.speaker }
    let others = parties.indices.filter {
      parties[$0] != turn.speaker && parties[$0] != .other
    }
    out.append(literal: ",\"parties\":")
    out.append(json: sender + others)
    out.append(literal: ",\"mediatype\":\"text/plain\",\"encoding\":\"none\",\"body\":")
    out.append(json: turn.text)
    out.append(UInt8(ascii: "}"))
  }

  private func append(_ card: ScoreCard, of conversation: Conversation, to out: inout [UInt8]) {
    out.append(literal: "{\"type\":\"report\",\"dialog\":")
    out.append(json: Array(conversation.turns.indices))
    out.append(literal: ",\"vendor\":\"parley\",\"product\":")
    out.append(json: "parley \(version)")
    out.append(
      literal: """
        ,"schema":"parley-score-1","mediatype":"application/json","encoding":"json","body":
        """)
    score.append(card, talk: TalkMetrics(conversation), to: &out)
    out.append(UInt8(ascii: "}"))
  }

  /// Milliseconds as seconds with three decimals at most.
  private func appendSeconds(_ milliseconds: Int, to out: inout [UInt8]) {
    out.append(integer: milliseconds / 1000)
    var rest = milliseconds % 1000
    guard rest > 0 else { return }
    out.append(UInt8(ascii: "."))
    for unit in [100, 10, 1] where rest > 0 {
      out.append(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
    }
  }

  /// A version 8 UUID (RFC 9562, 5.8) of the first bits of the conversation's SHA-256.
  private static func uuid(of conversation: Conversation) -> String {
    var bytes: [UInt8] = []
    ConversationJSON().append(conversation, to: &bytes)
    var digits = Array(ContentHash.hex(of: bytes).utf8.prefix(32))
    digits[12] = UInt8(ascii: "8")
    let variant = Array("89ab".utf8)
    let value = digits[16] >= UInt8(ascii: "a") ? digits[16] - 87 : digits[16] - 48
    digits[16] = variant[Int(value & 3)]
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return groups.map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
  }
}
