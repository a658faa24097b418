import Conversations
import LanguageAnalysis

/// What is to be made of each conversation.
enum ConversationWork: Sendable {
  typealias Task = @Sendable (AnnotatedConversation, inout SliceOutput) -> Void

  /// Find its behaviours first.
  case annotated(CompiledCatalogue, Task)
  case read(@Sendable (Conversation, inout SliceOutput) -> Void)

  /// Makes the output of a slice; `room` says how many bytes it will about take.
  ///
  /// - Parameter annotator: for what was heard.
  func output(of slice: ReadSlice, room: Int, annotator: Annotator?) -> SliceOutput {
    var output = slice.output
    output.bytes.reserveCapacity(room)
    for (origin, conversation) in slice.conversations {
      output.conversations += 1
      output.origin = origin
      switch (self, conversation) {
      case (.annotated(_, let task), .heard(let heard)):
        if let annotated = annotator?.annotate(heard, in: slice.heard) { task(annotated, &output) }
      case (.annotated(_, let task), .annotated(let annotated)): task(annotated, &output)
      case (.read(let task), .read(let conversation)): task(conversation, &output)
      case (.annotated, .read), (.read, .heard), (.read, .annotated): break
      }
    }
    return output
  }
}

/// The conversations of a slice, as far as they could be read.
struct ReadSlice: Sendable {
  enum Read: Sendable {
    case read(Conversation)
    /// Its turns are in the slice's `heard`.
    case heard(HeardConversation)
    case annotated(AnnotatedConversation)
  }

  var conversations: [(origin: Origin, read: Read)] = []
  var heard = HeardTurns()
  /// What was to be said on the way: faults, decisions, warnings.
  var output = SliceOutput()

  /// The same with what is said in each conversation; one too long to be kept so is annotated.
  ///
  /// - Parameter room: turns of a slice that is done with, whose place these take.
  func heard(by annotator: Annotator, in room: consuming HeardTurns) -> ReadSlice {
    var room = room
    room.removeAll()
    var slice = ReadSlice(output: output)
    swap(&slice.heard, &room)
    slice.conversations.reserveCapacity(conversations.count)
    for (origin, read) in conversations {
      guard case .read(let conversation) = read else { continue }
      let language = conversation.language ?? .en
      let heard = annotator.hear(conversation, language: language, into: &slice.heard)
      let result =
        heard.map(Read.heard)
        ?? .annotated(annotator.annotate(conversation, language: language))
      slice.conversations.append((origin, result))
    }
    return slice
  }
}
