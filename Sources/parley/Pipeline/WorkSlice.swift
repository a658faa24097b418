import Conversations
import Reports
import Scoring
import ServiceMetrics
import SkillProgress

/// A file while it is read: where it is, and how its conversations are to be read.
final class Source: Sendable {
  let place: Int
  let file: InputFile
  let reader: TranscriptReader

  init(place: Int, file: InputFile, reader: TranscriptReader) {
    self.place = place
    self.file = file
    self.reader = reader
  }
}

/// Conversations of one file, and what went wrong with the file, in order.
struct WorkPart: Sendable {
  let source: Source
  var units: [TranscriptUnit] = []
  /// The end of the file came early.
  var fault: Fault?
}

/// Why an input gave no conversation, or none from here on.
struct Fault: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// Could not be opened at all.
    case notOpened
    /// Reading failed half-way.
    case unreadable
    /// Opened, and not what it should be.
    case malformed
    /// Found in a folder, no text, and not named like a transcript: passed over.
    case skipped
  }

  let kind: Kind
  let file: InputFile
  /// The sentence, with the file's name.
  let message: String
}

/// What one worker does in one go.
struct WorkSlice: Sendable {
  var parts: [WorkPart] = []
  /// Bytes of input in it.
  var cost = 0
}

/// Where the conversation in work is from.
struct Origin: Sendable {
  let source: Source
  /// False where the conversation's id was derived from the file's name.
  let hasOwnID: Bool
}

/// What came of a slice, in the order of the input.
struct SliceOutput: Sendable {
  /// Of the conversation that is worked on.
  var origin: Origin?
  /// What is to be recorded.
  var records: [EvaluationRecord] = []
  /// Service figures that the transcripts carry.
  var values: [KPIRecord] = []
  /// What customers talk about.
  var phrases: [CustomerPhrases] = []
  /// The result, ready to be written.
  var bytes: [UInt8] = []
  /// Cards with their conversations, where the text is laid out from all of them.
  var cards: [ScoredConversation] = []
  /// Cards with what a page shows of each.
  var details: [(card: ScoreCard, detail: ScoreDetail)] = []
  /// Scores by two rubrics, where these are compared.
  var moves: [RubricImpact.Move] = []
  var conversations = 0
  /// Conversations scored below `--fail-under`.
  var below = 0
  var faults: [Fault] = []
  /// Roles that were found by evidence, by the source's place.
  var decisions: [(source: Source, decision: RoleDecision)] = []
  /// What was mended or left out; of a file and a kind the first in the slice.
  var warnings: [ReadingWarning] = []
  /// The ids of its conversations.
  var ids: [MetID] = []
  /// Bytes of input that were done.
  var cost = 0
}

/// A warning about one conversation of a file.
struct ReadingWarning: Sendable {
  let source: Source
  let conversation: String
  let warning: TranscriptWarning

  /// True where both say the same about the same file, of whatever conversation.
  func repeats(_ other: ReadingWarning) -> Bool {
    source.place == other.source.place && warning.kind == other.warning.kind
  }
}

extension TranscriptWarning {
  /// What kind of warning it is, without its facts.
  var kind: Int {
    switch self {
    case .timesRunBackwards: 0
    case .endsBeforeStart: 1
    case .readAs: 2
    case .textBeforeSpeakers: 3
    case .unnamedDialogue: 4
    case .rowsWithoutText: 5
    case .oneSpeaker: 6
    case .recordingsBesideTexts: 7
    case .nameOnce: 8
    }
  }
}

struct ScoredConversation: Sendable {
  let card: ScoreCard
  let conversation: Conversation
}
