import Conversations
import LanguageAnalysis

/// What is to be made of each conversation.
enum ConversationWork: Sendable {
  typealias Task = @Sendable (AnnotatedConversation, inout SliceOutput) -> Void

  /// Find its behaviours first.
  case annotated(CompiledCatalogue, Task)
  case read(@Sendable (Conversation, inout SliceOutput) -> Void)

  /// Makes the output of a slice; `room` says how many bytes it will about take.
  func output(of slice: ReadSlice, room: Int) -> SliceOutput {
    var output = slice.output
    output.bytes.reserveCapacity(room)
    for (origin, conversation) in slice.conversations {
      output.conversations += 1
      output.origin = origin
      switch (self, conversation) {
      case (.annotated(_, let task), .annotated(let annotated)): task(annotated, &output)
      case (.read(let task), .read(let conversation)): task(conversation, &output)
      case (.annotated, .read), (.read, .annotated): break
      }
    }
    return output
  }
}

/// The conversations of a slice, as far as they could be read.
struct ReadSlice: Sendable {
  enum Read: Sendable {
    case read(Conversation)
    case annotated(AnnotatedConversation)
  }

  var conversations: [(origin: Origin, read: Read)] = []
  /// What was to be said on the way: faults, decisions, warnings.
  var output = SliceOutput()

  /// The same with the behaviours of each conversation.
  func annotated(with annotator: Annotator) -> ReadSlice {
    let annotated = conversations.map { (origin, read) -> (origin: Origin, read: Read) in
      guard case .read(let conversation) = read else { return (origin, read) }
      let language = conversation.language ?? .en
      return (origin, .annotated(annotator.annotate(conversation, language: language)))
    }
    return ReadSlice(conversations: annotated, output: output)
  }
}
