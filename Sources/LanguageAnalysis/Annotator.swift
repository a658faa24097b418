public import Conversations

/// Finds the behaviours of a conversation.
///
/// One pass a turn: bytes → tokens → one automaton for all behaviours of the language → scope →
/// detectors. Not `Sendable`: it owns buffers and caches; make one a worker and reuse it.
public final class Annotator {
  private let compiled: CompiledCatalogue
  private var readers: [Language: TurnReader] = [:]

  public init(catalogue: CompiledCatalogue) { compiled = catalogue }

  public var catalogue: BehaviourCatalogue { compiled.catalogue }

  /// Reads the conversation in `language`; turns of `other` speakers show nothing.
  public func annotate(_ conversation: Conversation, language: Language) -> AnnotatedConversation {
    let reader: TurnReader
    if let known = readers[language] {
      reader = known
    } else {
      reader = TurnReader(compiled.resources(language), compiled.catalogue)
      readers[language] = reader
    }
    return AnnotatedConversation(
      conversation: conversation, language: language, turns: reader.read(conversation))
  }
}
