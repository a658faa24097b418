import Conversations
import LanguageAnalysis

/// What makes a conversation the same one when it is met again.
enum ConversationKey {
  /// SHA-256 over its id, its person, its start and all of its turns.
  ///
  /// Language and channel are left out: a flag may set them otherwise the next time.
  static func hash(of conversation: Conversation, person: String?, hasOwnID: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      conversation.turns.reduce(256) { $0 + $1.text.utf8.count + 24 })
    append(hasOwnID ? conversation.id : place(in: conversation.id), to: &bytes)
    append(person ?? "", to: &bytes)
    append(conversation.startedAt ?? "", to: &bytes)
    for turn in conversation.turns {
      bytes.append(turn.speaker == .agent ? 0x61 : turn.speaker == .customer ? 0x63 : 0x6F)
      if let start = turn.startMs {
        append(String(start), to: &bytes)
      } else {
        bytes.append(0xFF)
      }
      append(turn.text, to: &bytes)
    }
    return ContentHash.bytes(of: bytes)
  }

  /// `#3` of `calls#3`, a conversation that its file gives no id; empty for the only one of a file.
  private static func place(in id: String) -> String {
    guard let mark = id.utf8.lastIndex(of: UInt8(ascii: "#")) else { return "" }
    let place = id[mark...]
    return place.utf8.dropFirst().allSatisfy({ (48...57).contains($0) }) ? String(place) : ""
  }

  /// A text, and an end that no UTF-8 holds.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(0xFF)
  }
}
