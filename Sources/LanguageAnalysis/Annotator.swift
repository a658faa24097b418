public import Conversations

/// Finds the behaviours of a conversation.
///
/// One pass a turn: bytes → tokens → one automaton for all behaviours of the language → scope →
/// detectors. Up to the detectors a turn is heard by itself; these refine it in the course of the
/// talk. Both are done in one go, or apart (`hear`, then `annotate` what was heard), so that one
/// thread can listen to the next conversations while another refines these. Not `Sendable`: it owns
/// buffers and caches; make one a worker and reuse it.
public final class Annotator {
  private let compiled: CompiledCatalogue
  private var listeners: [Language: Box<TurnListener>] = [:]
  private var refiners: [Language: Box<TurnRefiner>] = [:]
  /// Of the turns in work; kept for the next.
  private var heard = HeardTurns()

  /// Keeps the large readers out of `Annotator` itself, whose size other modules build in.
  private final class Box<Value> {
    var value: Value

    init(_ value: Value) { self.value = value }
  }

  public init(catalogue: CompiledCatalogue) { compiled = catalogue }

  public var catalogue: BehaviourCatalogue { compiled.catalogue }

  /// Reads the conversation in `language`; turns of `other` speakers show nothing.
  public func annotate(_ conversation: Conversation, language: Language) -> AnnotatedConversation {
    let listener = listener(language)
    let refiner = refiner(language)
    var result: [AnnotatedTurn] = []
    result.reserveCapacity(conversation.turns.count)
    refiner.value.begin()
    for group in TurnGroups(conversation.turns) {
      if conversation.turns[group.lowerBound].text.utf8.count > TurnPieces.longest {
        result.append(readLong(group.lowerBound, of: conversation, listener, refiner))
        continue
      }
      heard.removeAll()
      listener.value.hear(conversation.turns[group], into: &heard)
      for (place, index) in group.enumerated() {
        result.append(refiner.value.refine(index, of: conversation, at: place, in: heard))
      }
    }
    refiner.value.end(conversation, &result)
    return AnnotatedConversation(conversation: conversation, language: language, turns: result)
  }

  /// A turn that is read piece by piece.
  private func readLong(
    _ index: Int, of conversation: Conversation, _ listener: Box<TurnListener>,
    _ refiner: Box<TurnRefiner>
  ) -> AnnotatedTurn {
    let speaker = conversation.turns[index].speaker
    guard speaker != .other else { return AnnotatedTurn() }
    var text = conversation.turns[index].text
    return text.withUTF8 { bytes in
      var result = AnnotatedTurn()
      var codePoints = 0
      for piece in TurnPieces(bytes) {
        heard.removeAll()
        listener.value.hear(piece: piece, by: speaker, into: &heard)
        let read = refiner.value.refine(
          piece: piece, of: index, of: conversation, at: 0, in: heard)
        result.append(read, shiftedBy: codePoints)
        var counter = CodePointCounter(piece)
        codePoints += counter.codePoints(to: piece.count)
      }
      return result
    }
  }

  // MARK: - In two steps

  /// The first step: appends the conversation's turns to `heard`. Nil where they are too many or too
  /// long to be kept until the second; then `annotate(_:language:)` reads them without keeping them.
  public func hear(
    _ conversation: Conversation, language: Language, into heard: inout HeardTurns
  ) -> HeardConversation? {
    guard heard.hasRoom(for: conversation.turns) else { return nil }
    let first = heard.count
    let listener = listener(language)
    for group in TurnGroups(conversation.turns) {
      listener.value.hear(conversation.turns[group], into: &heard)
    }
    return HeardConversation(conversation: conversation, language: language, first: first)
  }

  /// The second step; `turns` is what the first filled. The same as `annotate(_:language:)` gives.
  public func annotate(_ heard: HeardConversation, in turns: HeardTurns) -> AnnotatedConversation {
    let refiner = refiner(heard.language)
    let conversation = heard.conversation
    var result: [AnnotatedTurn] = []
    result.reserveCapacity(conversation.turns.count)
    refiner.value.begin()
    for index in conversation.turns.indices {
      result.append(
        refiner.value.refine(index, of: conversation, at: heard.first + index, in: turns))
    }
    refiner.value.end(conversation, &result)
    return AnnotatedConversation(
      conversation: conversation, language: heard.language, turns: result)
  }

  private func listener(_ language: Language) -> Box<TurnListener> {
    if let known = listeners[language] { return known }
    let made = Box(TurnListener(compiled.resources(language), compiled.catalogue))
    listeners[language] = made
    return made
  }

  private func refiner(_ language: Language) -> Box<TurnRefiner> {
    if let known = refiners[language] { return known }
    let made = Box(TurnRefiner(compiled.resources(language), compiled.catalogue))
    refiners[language] = made
    return made
  }
}
