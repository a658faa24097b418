internal import Conversations
internal import LanguageAnalysis

/// One finding that the rubric asks about, in the order of turns and offsets.
struct Occurrence: Sendable {
  let slot: Int16
  /// 1…3; 1 where the behaviour is not graded.
  let grade: UInt8
  /// False for what a parroted turn or a repeated sentence adds: it is there, but earns nothing.
  var isEarned: Bool
  let turn: Int32
  let block: Int32
  let start: Int32
  let end: Int32

  /// True where `self` starts earlier in the conversation than `other`: turn, then offset.
  func isBefore(_ other: Occurrence) -> Bool {
    turn != other.turn ? turn < other.turn : start < other.start
  }
}

/// Messages in a row of one speaker: one turn for counting, windows and ends.
struct Block: Sendable {
  let speaker: Speaker
  let firstTurn: Int
  var lastTurn: Int
  /// Blocks of the agent and of the customer up to this one, itself included.
  let agentCount: Int
  let customerCount: Int

  func count(of speaker: Speaker) -> Int { speaker == .agent ? agentCount : customerCount }
}

/// What scoring needs of a conversation, laid out flat; made once for all criteria.
struct ConversationView {
  let conversation: Conversation
  let language: Language
  private(set) var blocks: [Block] = []
  private(set) var occurrences: [Occurrence] = []
  private(set) var agentBlocks = 0
  private(set) var customerBlocks = 0

  init(_ annotated: AnnotatedConversation, slots: SlotTable) {
    conversation = annotated.conversation
    language = annotated.language
    blocks.reserveCapacity(annotated.turns.count)
    var counts = [UInt8](repeating: 0, count: slots.count)
    var needsSentences = false
    let turns = conversation.turns
    for index in 0..<min(turns.count, annotated.turns.count) {
      let speaker = turns[index].speaker
      extendBlocks(with: speaker, turn: index)
      guard speaker != .other else { continue }
      var hasEarned = false
      let isParroted = speaker == .agent && annotated.turns[index].isParroted
      for found in annotated.turns[index].behaviours {
        let entry = slots[found.behaviour]
        let isNegative = entry.isNegative
        let isEarned = isNegative || !isParroted || !hasEarned
        if !isNegative { hasEarned = true }
        guard entry.slot >= 0, entry.speaker == speaker else { continue }
        occurrences.append(
          Occurrence(
            slot: entry.slot, grade: UInt8(clamping: found.grade ?? 1), isEarned: isEarned,
            turn: Int32(index), block: Int32(blocks.count - 1), start: Int32(found.start),
            end: Int32(found.end)))
        guard speaker == .agent, !isNegative else { continue }
        if counts[Int(entry.slot)] == 0 {
          counts[Int(entry.slot)] = 1
        } else {
          counts[Int(entry.slot)] = 2
          needsSentences = true
        }
      }
    }
    if needsSentences { disownRepeatedSentences(counts) }
  }

  func has(_ speaker: Speaker) -> Bool {
    speaker == .agent ? agentBlocks > 0 : customerBlocks > 0
  }

  var isOneSided: Bool { agentBlocks == 0 || customerBlocks == 0 }

  private mutating func extendBlocks(with speaker: Speaker, turn: Int) {
    if let last = blocks.indices.last, blocks[last].speaker == speaker {
      blocks[last].lastTurn = turn
      return
    }
    switch speaker {
    case .agent: agentBlocks += 1
    case .customer: customerBlocks += 1
    case .other: break
    }
    blocks.append(
      Block(
        speaker: speaker, firstTurn: turn, lastTurn: turn, agentCount: agentBlocks,
        customerCount: customerBlocks))
  }

  /// The same sentence said again by the agent earns nothing new. Sentences are looked at only
  /// for behaviours found more than once (`counts[slot] == 2`).
  private mutating func disownRepeatedSentences(_ counts: [UInt8]) {
    var seen = HashTable(capacity: occurrences.count)
    var index = 0
    while index < occurrences.count {
      let turn = occurrences[index].turn
      var end = index
      var isWanted = false
      while end < occurrences.count, occurrences[end].turn == turn {
        isWanted = isWanted || counts[Int(occurrences[end].slot)] == 2
        end += 1
      }
      if isWanted {
        var sentences = SentenceHashes(conversation.turns[Int(turn)].text)
        for place in index..<end where counts[Int(occurrences[place].slot)] == 2 {
          let sentence = sentences.hash(at: Int(occurrences[place].start))
          let key = sentence &* 31 &+ UInt64(UInt16(bitPattern: occurrences[place].slot))
          if !seen.insert(key) { occurrences[place].isEarned = false }
        }
      }
      index = end
    }
  }
}

/// From a place in the catalogue to a slot of the rubric.
struct SlotTable: Sendable {
  struct Entry: Sendable {
    /// -1 where the rubric does not name the behaviour.
    let slot: Int16
    let speaker: Speaker
    let isNegative: Bool
  }

  private let entries: [Entry]
  /// Slots in use.
  let count: Int

  init(_ slots: [Int16], catalogue: BehaviourCatalogue) {
    entries = zip(slots, catalogue.behaviours).map { slot, behaviour in
      Entry(slot: slot, speaker: behaviour.speaker, isNegative: behaviour.family == .negative)
    }
    count = slots.count { $0 >= 0 }
  }

  subscript(behaviour: Int) -> Entry { entries[behaviour] }
}
