public import Conversations

/// Finds the behaviours of a conversation.
///
/// One pass a turn: bytes → tokens → one automaton for all behaviours of the language → scope →
/// detectors. Not `Sendable`: it owns buffers and caches; make one a worker and reuse it.
public final class Annotator {
  private let compiled: CompiledCatalogue
  private var english: Desk?
  private var french: Desk?

  /// Keeps the large reader out of `Annotator` itself, whose size other modules build in.
  private final class Desk {
    var reader: TurnReader

    init(_ reader: TurnReader) { self.reader = reader }
  }

  public init(catalogue: CompiledCatalogue) { compiled = catalogue }

  public var catalogue: BehaviourCatalogue { compiled.catalogue }

  /// Reads the conversation in `language`; turns of `other` speakers show nothing.
  public func annotate(_ conversation: Conversation, language: Language) -> AnnotatedConversation {
    let turns = desk(language).reader.read(conversation)
    return AnnotatedConversation(conversation: conversation, language: language, turns: turns)
  }

  private func desk(_ language: Language) -> Desk {
    if let known = language == .en ? english : french { return known }
    let made = Desk(TurnReader(compiled.resources(language), compiled.catalogue))
    switch language {
    case .en: english = made
    case .fr: french = made
    }
    return made
  }
}
