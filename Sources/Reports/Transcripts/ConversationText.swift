public import Conversations

/// Writes conversations as plain text that people read and parley reads back; see
/// `Documentation/Formats/plain-text.md`.
///
/// Kept: id, language, channel, start, the agent's name, who says what, and when turns start. Not
/// kept: ends of turns, empty turns, the agent's team, key figures, the scenario. Control characters,
/// which a terminal would obey, are spelled out.
public struct ConversationText: Sendable {
  public init() {}

  /// Appends the conversation after a line `=== id`.
  public func append(_ conversation: Conversation, to out: inout [UInt8]) {
    out.append(text: "=== \(line(conversation.id))\n")
    header("Language", conversation.language?.rawValue, to: &out)
    header("Channel", conversation.channel?.rawValue, to: &out)
    header("Date", conversation.startedAt, to: &out)
    header("Agent name", conversation.agent?.name ?? conversation.agent?.id, to: &out)
    out.append(0x0A)
    let hasTimes = conversation.turns.lazy.compactMap(\.startMs).first.map {
      0..<Self.hour ~= $0
    }
    for turn in conversation.turns where !isBlank(turn.text) {
      if hasTimes ?? false, let start = turn.startMs, start >= 0 {
        out.append(text: "[\(clock(start))] ")
      }
      out.append(text: label(turn.speaker, conversation.language ?? .en))
      out.append(literal: ": ")
      append(words: turn.text, to: &out)
      out.append(0x0A)
    }
    out.append(0x0A)
  }

  // A first time below an hour is read as counted from the start of the conversation.
  private static let hour = 3_600_000

  private func label(_ speaker: Speaker, _ language: Language) -> String {
    switch (speaker, language) {
    case (.agent, _): "Agent"
    case (.customer, .en): "Customer"
    case (.customer, .fr): "Client"
    case (.other, .en): "System"
    case (.other, .fr): "Système"
    }
  }

  private func header(_ key: String, _ value: String?, to out: inout [UInt8]) {
    guard let value, !isBlank(value) else { return }
    out.append(text: "\(key): \(line(value))\n")
  }

  /// The text of a turn. A line end inside it becomes an empty line, after which text goes on;
  /// where the next line could be taken for a new turn, a space.
  private func append(words text: String, to out: inout [UInt8]) {
    let lines = text.split { $0.isNewline }
    var isFirst = true
    for line in lines {
      let words = Array(DisplayText.safe(String(line)).utf8)
      guard let start = words.firstIndex(where: { $0 > 0x20 }) else { continue }
      if !isFirst { out.append(literal: isSafe(words[start...]) ? "\n\n" : " ") }
      isFirst = false
      out += words[start...]
    }
  }

  /// True where a line can stand alone without naming a speaker or ending the conversation.
  private func isSafe(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, !"-=[(".utf8.contains(first), !line.contains(UInt8(ascii: ":"))
    else { return false }
    let text = String(decoding: line, as: UTF8.self)
    return !text.contains(" - ") && !text.contains(" – ") && !text.contains(" — ")
  }

  /// A value on one line.
  private func line(_ value: String) -> String {
    DisplayText.safe(String(value.map { $0.isNewline ? " " : $0 }))
  }

  private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  /// `00:01:04.250`.
  private func clock(_ milliseconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let seconds = milliseconds / 1000
    let rest = milliseconds % 1000
    let fraction = rest < 10 ? "00\(rest)" : rest < 100 ? "0\(rest)" : "\(rest)"
    return "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60)).\(fraction)"
  }
}
