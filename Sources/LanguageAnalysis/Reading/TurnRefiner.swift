import Conversations

/// Decides what the patterns cannot: what was heard, seen in the course of the talk.
///
/// Takes the turns of one conversation in order, then the next conversation's.
struct TurnRefiner {
  private let detectors: Detectors
  private var memory = ConversationMemory()
  private var said = SaidAgain()
  /// The turn in work; kept for the next.
  private var reading = TurnReading()

  init(_ resources: LanguageResources, _ catalogue: BehaviourCatalogue) {
    detectors = Detectors(resources, catalogue)
  }

  /// Forgets the last conversation.
  mutating func begin() {
    memory.removeAll()
    said.removeAll()
  }

  /// What the speaker did in turn `index` of the conversation, which stands in `heard` at `place`.
  mutating func refine(
    _ index: Int, of conversation: Conversation, at place: Int, in heard: HeardTurns
  ) -> AnnotatedTurn {
    if heard.speaker(of: place) == .other { return AnnotatedTurn() }
    var text = conversation.turns[index].text
    let annotated = text.withUTF8 {
      refine(piece: $0, of: index, of: conversation, at: place, in: heard)
    }
    if reading.speaker == .agent { said.hear(reading.text.tokens, turn: index) }
    return annotated
  }

  /// The same for one piece of the turn.
  mutating func refine(
    piece bytes: UnsafeBufferPointer<UInt8>, of index: Int, of conversation: Conversation,
    at place: Int, in heard: HeardTurns
  ) -> AnnotatedTurn {
    heard.read(place, into: &reading)
    detectors.refine(&reading, &memory, bytes, index, conversation)
    let isAgent = reading.speaker == .agent
    let uptake = isAgent ? detectors.uptake(reading, memory) : nil
    let isParroted = isAgent && detectors.stockPhrases.areAll(of: reading, memory)
    detectors.remember(reading, &memory, bytes)
    memory.lastSpeaker = reading.speaker
    return AnnotatedTurn(
      behaviours: Offsets.found(&reading, in: bytes), uptake: uptake, isParroted: isParroted)
  }

  /// Takes away what stands twice: marked where it stands last.
  mutating func end(_ conversation: Conversation, _ turns: inout [AnnotatedTurn]) {
    for (turn, byte) in said.repeats() where !turns[turn].behaviours.isEmpty {
      var text = conversation.turns[turn].text
      let start = text.withUTF8 { bytes in
        var counter = CodePointCounter(bytes)
        return counter.codePoints(to: byte)
      }
      turns[turn].behaviours.removeAll { $0.start >= start }
    }
  }
}
