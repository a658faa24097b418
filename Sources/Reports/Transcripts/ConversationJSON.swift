public import Conversations

/// Writes conversations in parley's own form; see `Documentation/Formats/native-json.md`.
///
/// What was read comes back to the letter: scoring the written conversation gives the same bytes as
/// scoring the one it was made of.
public struct ConversationJSON: Sendable {
  public init() {}

  /// Appends one object on one line, without a line end. What is not known is left out.
  public func append(_ conversation: Conversation, to out: inout [UInt8]) {
    out.append(literal: "{\"id\":")
    out.append(json: conversation.id)
    append(key: ",\"language\":", conversation.language?.rawValue, to: &out)
    append(key: ",\"channel\":", conversation.channel?.rawValue, to: &out)
    append(key: ",\"startedAt\":", conversation.startedAt, to: &out)
    if let agent = conversation.agent { append(agent, to: &out) }
    if let scenario = conversation.scenario { append(scenario, to: &out) }
    if let kpi = conversation.kpi { append(kpi, to: &out) }
    out.append(literal: ",\"turns\":[")
    for (place, turn) in conversation.turns.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      append(turn, to: &out)
    }
    out.append(literal: "]}")
  }

  private func append(_ turn: Turn, to out: inout [UInt8]) {
    out.append(literal: "{\"speaker\":")
    out.append(json: turn.speaker.rawValue)
    out.append(literal: ",\"text\":")
    out.append(json: turn.text)
    if let start = turn.startMs {
      out.append(literal: ",\"startMs\":")
      out.append(integer: start)
    }
    if let end = turn.endMs {
      out.append(literal: ",\"endMs\":")
      out.append(integer: end)
    }
    out.append(UInt8(ascii: "}"))
  }

  private func append(_ agent: Agent, to out: inout [UInt8]) {
    var fields: [UInt8] = []
    append(key: ",\"id\":", agent.id, to: &fields)
    append(key: ",\"name\":", agent.name, to: &fields)
    append(key: ",\"team\":", agent.team, to: &fields)
    out.append(literal: ",\"agent\":{")
    out += fields.dropFirst()
    out.append(UInt8(ascii: "}"))
  }

  private func append(_ scenario: ScenarioReference, to out: inout [UInt8]) {
    out.append(literal: ",\"scenario\":{\"id\":")
    out.append(json: scenario.id)
    append(key: ",\"hash\":", scenario.hash, to: &out)
    out.append(literal: ",\"allow\":[")
    for (place, limit) in scenario.allow.enumerated() {
      if place > 0 { out.append(UInt8(ascii: ",")) }
      out.append(json: limit)
    }
    out.append(literal: "]}")
  }

  private func append(_ kpi: ReportedKPI, to out: inout [UInt8]) {
    var fields: [UInt8] = []
    append(key: ",\"csat\":", kpi.csat, to: &fields)
    append(key: ",\"nps\":", kpi.nps, to: &fields)
    append(key: ",\"ces\":", kpi.ces, to: &fields)
    append(key: ",\"resolved\":", kpi.resolved, to: &fields)
    append(key: ",\"reopened\":", kpi.reopened, to: &fields)
    out.append(literal: ",\"kpi\":{")
    out += fields.dropFirst()
    out.append(UInt8(ascii: "}"))
  }

  private func append(key: StaticString, _ value: String?, to out: inout [UInt8]) {
    guard let value else { return }
    out.append(literal: key)
    out.append(json: value)
  }

  /// All digits of a number: it is data of the file, not a result.
  private func append(key: StaticString, _ value: Double?, to out: inout [UInt8]) {
    guard let value, value.isFinite else { return }
    out.append(literal: key)
    if let whole = Int(exactly: value) {
      out.append(integer: whole)
    } else {
      out.append(text: "\(value)")
    }
  }

  private func append(key: StaticString, _ value: Bool?, to out: inout [UInt8]) {
    guard let value else { return }
    out.append(literal: key)
    out.append(text: value ? "true" : "false")
  }
}
