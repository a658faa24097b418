internal import Conversations
internal import LanguageAnalysis

/// One finding that the rubric asks about, in the order of turns and offsets.
struct Occurrence: Sendable {
  let slot: Int16
  /// 1…3; 1 where the behaviour is not graded.
  let grade: UInt8
  /// True for what the agent does well: said again, it is looked at by the sentence.
  let isPraised: Bool
  /// False for what a parroted turn or a repeated sentence adds: it is there, but earns nothing.
  var isEarned: Bool
  let turn: Int32
  let block: Int32
  let start: Int32
  let end: Int32
  /// Names its sentence.
  let sentence: UInt64
  /// Place of the next occurrence in the same slot; -1 for the last.
  var next: Int32 = -1

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
  let turns: [Turn]
  let channel: Channel?
  let language: Language
  let program: RuleProgram
  /// True where each turn of the agent and of the customer says when it starts and ends.
  let hasTimes: Bool
  private(set) var blocks: [Block] = []
  private(set) var occurrences: [Occurrence] = []
  /// Places in `occurrences` by slot; -1 where there is none.
  private(set) var firstOccurrence: [Int32]
  private(set) var agentBlocks = 0
  private(set) var customerBlocks = 0

  init(_ annotated: AnnotatedConversation, slots: SlotTable, program: RuleProgram) {
    turns = annotated.conversation.turns
    channel = annotated.conversation.channel
    language = annotated.language
    hasTimes = turns.allSatisfy {
      $0.speaker == .other || ($0.startMs != nil && $0.endMs != nil)
    }
    self.program = program
    firstOccurrence = [Int32](repeating: -1, count: slots.count)
    blocks.reserveCapacity(turns.count)
    occurrences.reserveCapacity(2 * turns.count)
    for index in 0..<min(turns.count, annotated.turns.count) {
      extendBlocks(with: turns[index].speaker, turn: index)
      add(annotated.turns[index], index, slots)
    }
    if linkOccurrences() { disownRepeatedSentences() }
  }

  private mutating func add(_ found: AnnotatedTurn, _ turn: Int, _ slots: SlotTable) {
    let speaker = turns[turn].speaker
    guard speaker != .other else { return }
    var hasEarned = false
    let isParroted = speaker == .agent && found.isParroted
    for found in found.behaviours {
      let entry = slots[found.behaviour]
      let isEarned = entry.isNegative || !isParroted || !hasEarned
      if !entry.isNegative { hasEarned = true }
      guard entry.slot >= 0, entry.speaker == speaker else { continue }
      occurrences.append(
        Occurrence(
          slot: entry.slot, grade: UInt8(clamping: found.grade ?? 1),
          isPraised: speaker == .agent && !entry.isNegative, isEarned: isEarned,
          turn: Int32(turn), block: Int32(blocks.count - 1), start: Int32(found.start),
          end: Int32(found.end), sentence: found.sentence))
    }
  }

  /// Chains the occurrences of each slot; true where one that is praised comes twice.
  private mutating func linkOccurrences() -> Bool {
    var isRepeated = false
    for place in occurrences.indices.reversed() {
      let slot = Int(occurrences[place].slot)
      let next = firstOccurrence[slot]
      occurrences[place].next = next
      firstOccurrence[slot] = Int32(place)
      if next >= 0 && occurrences[place].isPraised { isRepeated = true }
    }
    return isRepeated
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

  /// The same sentence said again by the agent earns nothing new.
  private mutating func disownRepeatedSentences() {
    var seen = SentenceTable(capacity: occurrences.count)
    for place in occurrences.indices where occurrences[place].isPraised {
      let sentence = occurrences[place].sentence
      if sentence != 0, !seen.insert(sentence, occurrences[place].slot) {
        occurrences[place].isEarned = false
      }
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
