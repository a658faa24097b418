@testable import Conversations

/// Short ways to read texts in tests.
enum Reading {
  static func conversations(
    _ text: String, _ reader: TranscriptReader = TranscriptReader(name: "call", language: .en)
  ) throws(TranscriptError) -> [ReadConversation] {
    try conversations(Array(text.utf8), reader)
  }

  static func conversations(
    _ bytes: [UInt8], _ reader: TranscriptReader = TranscriptReader(name: "call", language: .en)
  ) throws(TranscriptError) -> [ReadConversation] {
    var conversations: [ReadConversation] = []
    for unit in try reader.units(in: bytes) {
      conversations.append(try reader.conversation(from: unit))
    }
    return conversations
  }

  /// The transcripts before roles, each turn as `label|text` or `label|text|start-end`.
  static func lines(_ text: String, _ reader: TranscriptReader = TranscriptReader(name: "call"))
    throws(TranscriptError) -> [[String]]
  {
    try lines(Array(text.utf8), reader)
  }

  static func lines(_ bytes: [UInt8], _ reader: TranscriptReader = TranscriptReader(name: "call"))
    throws(TranscriptError) -> [[String]]
  {
    var all: [[String]] = []
    for unit in try reader.units(in: bytes) {
      guard case .transcript(let transcript) = unit else { continue }
      all.append(
        transcript.turns.map { turn in
          let start = turn.startMs.map { "|\($0)" } ?? ""
          let end = turn.endMs.map { "-\($0)" } ?? ""
          return "\(transcript.speakers[turn.speaker].label)|\(turn.text)\(start)\(end)"
        })
    }
    return all
  }

  /// The sentence of the error, or `no error`.
  static func sentence(
    _ bytes: [UInt8], _ reader: TranscriptReader = TranscriptReader(name: "call", language: .en)
  ) -> String {
    do throws(TranscriptError) {
      _ = try conversations(bytes, reader)
      return "no error"
    } catch {
      return "\(error)"
    }
  }
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}
