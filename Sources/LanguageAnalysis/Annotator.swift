public import Conversations

/// Finds the behaviours of a conversation.
///
/// One pass a turn: bytes → tokens → one automaton for all behaviours of the language → scope →
/// detectors. Not `Sendable`: it owns buffers and caches; make one a worker and reuse it.
public final class Annotator {
  private let compiled: CompiledCatalogue
  private var english: TurnReader?
  private var french: TurnReader?

  public init(catalogue: CompiledCatalogue) { compiled = catalogue }

  public var catalogue: BehaviourCatalogue { compiled.catalogue }

  /// Reads the conversation in `language`; turns of `other` speakers show nothing.
  public func annotate(_ conversation: Conversation, language: Language) -> AnnotatedConversation {
    let turns: [AnnotatedTurn]
    switch language {
    case .en: turns = read(conversation, language, with: &english)
    case .fr: turns = read(conversation, language, with: &french)
    }
    return AnnotatedConversation(conversation: conversation, language: language, turns: turns)
  }

  private func read(
    _ conversation: Conversation, _ language: Language, with reader: inout TurnReader?
  ) -> [AnnotatedTurn] {
    var own = reader.take() ?? TurnReader(compiled.resources(language), compiled.catalogue)
    defer { reader = own }
    return own.read(conversation)
  }
}
