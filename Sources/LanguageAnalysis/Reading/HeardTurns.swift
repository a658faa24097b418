public import Conversations

/// What was heard in the turns of some conversations: their tokens, and what the patterns show in
/// them. What it means in the course of the talk is found afterwards, perhaps by another thread.
///
/// All turns share a few arrays, so that handing them on and using them again costs nothing.
public struct HeardTurns: Sendable {
  private var tokens: [Token] = []
  private var sentences: [Sentence] = []
  private var found: [Found] = []
  private var cancelled: [Found] = []
  private var markers: [TurnReading.Mark] = []
  private var turns: [Ends] = []

  /// Of texts, at most: tokens take several times as much.
  private static let mostBytes = 512 << 10
  private var bytes = 0

  /// A turn, with the ends of what is its own in each array; it begins where the last one ends.
  private struct Ends {
    var speaker = Speaker.other
    var tokens: Int32 = 0
    var sentences: Int32 = 0
    var found: Int32 = 0
    var cancelled: Int32 = 0
    var markers: Int32 = 0
  }

  public init() {}

  var count: Int { turns.count }

  /// Forgets the turns and keeps the room.
  public mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    cancelled.removeAll(keepingCapacity: true)
    markers.removeAll(keepingCapacity: true)
    turns.removeAll(keepingCapacity: true)
    bytes = 0
  }

  /// True where these turns can be kept, too; each is as long as one piece at most.
  func hasRoom(for more: [Turn]) -> Bool {
    var bytes = bytes
    for turn in more {
      let count = turn.text.utf8.count
      bytes += count
      if count > TurnPieces.longest || bytes > Self.mostBytes { return false }
    }
    return true
  }

  mutating func append(_ reading: TurnReading) {
    reading.text.tokens.withUnsafeBufferPointer { tokens.append(contentsOf: $0) }
    reading.text.sentences.withUnsafeBufferPointer { sentences.append(contentsOf: $0) }
    if !reading.found.isEmpty { found += reading.found }
    if !reading.cancelled.isEmpty { cancelled += reading.cancelled }
    if !reading.markers.isEmpty { markers += reading.markers }
    bytes += reading.text.tokens.last.map { Int($0.end) } ?? 0
    append(by: reading.speaker)
  }

  /// Appends a turn that nobody listens to.
  mutating func appendSilence() { append(by: .other) }

  private mutating func append(by speaker: Speaker) {
    turns.append(
      Ends(
        speaker: speaker, tokens: Int32(tokens.count), sentences: Int32(sentences.count),
        found: Int32(found.count), cancelled: Int32(cancelled.count),
        markers: Int32(markers.count)))
  }

  func speaker(of turn: Int) -> Speaker { turns[turn].speaker }

  /// Puts a turn into `reading` in place of what was there.
  func read(_ turn: Int, into reading: inout TurnReading) {
    let from = turn == 0 ? Ends() : turns[turn - 1]
    let to = turns[turn]
    reading.removeAll()
    reading.speaker = to.speaker
    reading.text.tokens += tokens[Int(from.tokens)..<Int(to.tokens)]
    reading.text.sentences += sentences[Int(from.sentences)..<Int(to.sentences)]
    if from.found < to.found { reading.found += found[Int(from.found)..<Int(to.found)] }
    if from.cancelled < to.cancelled {
      reading.cancelled += cancelled[Int(from.cancelled)..<Int(to.cancelled)]
    }
    if from.markers < to.markers {
      reading.markers += markers[Int(from.markers)..<Int(to.markers)]
    }
  }
}

/// A conversation whose turns were heard.
public struct HeardConversation: Sendable {
  public let conversation: Conversation
  public let language: Language
  /// The place of its first turn in the `HeardTurns` that keeps them.
  let first: Int
}
