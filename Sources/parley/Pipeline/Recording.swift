import Conversations
import RolePlay
import Scoring
import SkillProgress

/// Makes what is to be recorded of a scored conversation; runs inside the workers.
struct RecordMaker: Sendable {
  let method: EvaluationMethod
  /// The day of conversations that name none.
  let day: CalendarDay
  /// Then it serves conversations, too, whose start is no day.
  let isDayGiven: Bool
  let messages: Messages

  func add(_ card: ScoreCard, _ conversation: Conversation, to output: inout SliceOutput) {
    guard let day = day(of: conversation, &output) else { return }
    output.records.append(
      EvaluationRecord(
        card, of: conversation, hasOwnID: output.origin?.hasOwnID ?? true, day: day,
        method: method))
  }

  private func day(of conversation: Conversation, _ output: inout SliceOutput) -> CalendarDay? {
    guard let start = conversation.startedAt, !start.isEmpty else { return day }
    if let day = CalendarDay(startedAt: start) { return day }
    if isDayGiven { return day }
    if let file = output.origin?.source.file {
      let words = StoreMessages.messages(in: messages.language)
      output.faults.append(
        Fault(
          kind: .malformed, file: file,
          message: words.noSuchDay(conversation.id, String(start.prefix(40)))))
    }
    return nil
  }
}

/// Puts the records of a batch into the store, a slice a transaction, before its results are printed.
///
/// A conversation is in the store with all that belongs to it, or not at all.
final class Recording {
  private let library: StoreLibrary
  private let store: ProgressStore
  private let words: StoreMessages
  private var count = RecordingCount()
  private var nobodys = 0

  init(home: String?, messages: Messages) throws(Failure) {
    library = try StoreLibrary(home: home, messages: messages)
    store = try library.forWriting()
    words = StoreMessages.messages(in: messages.language)
  }

  func take(_ records: [EvaluationRecord]) throws(Failure) {
    nobodys += records.count { $0.isNobodys }
    count += try library.run { () throws(StoreError) in try store.record(records) }
  }

  /// Brings the figures up to date, and says what was recorded.
  func finish() throws(Failure) {
    try library.run { () throws(StoreError) in try store.refresh() }
    if nobodys > 0 { Console.say(words.nobodys(nobodys)) }
    Console.say(words.recorded(count.added, count.known, library.path))
  }
}
