import Conversations
import LanguageAnalysis

/// What is to be made of each conversation; runs inside the workers.
typealias ConversationTask = @Sendable (AnnotatedConversation, inout SliceOutput) -> Void

/// What the workers do with a conversation once it is read.
enum ConversationWork: Sendable {
  /// Find its behaviours first.
  case annotated(CompiledCatalogue, ConversationTask)
  case read(@Sendable (Conversation, inout SliceOutput) -> Void)
}

/// Works on slices, one at a time; each worker owns its annotator.
final class SliceWorker {
  private let annotator: Annotator?
  private let messages: Messages
  private let work: ConversationWork
  /// Bytes that the last slice made: about as many as the next will.
  private var expectedBytes = 0
  private let redacts: Bool

  init(_ work: ConversationWork, redacts: Bool, messages: Messages) {
    self.redacts = redacts
    self.messages = messages
    self.work = work
    annotator =
      switch work {
      case .annotated(let catalogue, _): Annotator(catalogue: catalogue)
      case .read: nil
      }
  }

  /// Bytes → conversation → annotated conversation → result, for all of a slice.
  func work(on slice: WorkSlice) -> SliceOutput {
    var output = SliceOutput()
    output.cost = slice.cost
    output.bytes.reserveCapacity(expectedBytes + expectedBytes / 8)
    for part in slice.parts {
      for unit in part.units {
        do throws(TranscriptError) {
          try work(on: unit, of: part.source, into: &output)
        } catch {
          output.faults.append(Fault(error, in: part.source.file, messages))
        }
      }
      if let fault = part.fault { output.faults.append(fault) }
    }
    expectedBytes = output.bytes.count
    return output
  }

  private func work(
    on unit: TranscriptUnit, of source: Source, into output: inout SliceOutput
  ) throws(TranscriptError) {
    var read = try source.reader.conversation(from: unit)
    if redacts {
      read.redact()
      // The words that settled the roles may hold what was taken out.
      if case .evidence(let agent, _) = read.roles {
        read.roles = .evidence(agent: agent, sentences: [])
      }
    }
    if case .evidence = read.roles, output.decisions.last?.source.place != source.place {
      output.decisions.append((source, read.roles))
    }
    for warning in read.warnings {
      let told = ReadingWarning(
        source: source, conversation: read.conversation.id, warning: warning)
      if !output.warnings.contains(where: told.repeats) { output.warnings.append(told) }
    }
    output.conversations += 1
    output.origin = Origin(source: source, hasOwnID: read.hasOwnID)
    switch (work, annotator) {
    case (.annotated(_, let task), let annotator?):
      let language = read.conversation.language ?? .en
      task(annotator.annotate(read.conversation, language: language), &output)
    case (.read(let task), _): task(read.conversation, &output)
    case (.annotated, nil): break
    }
  }
}
