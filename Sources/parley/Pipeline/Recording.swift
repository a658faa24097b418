import Conversations
import Scoring
import SkillProgress

/// Makes what is to be recorded of a scored conversation; runs inside the workers.
struct RecordMaker: Sendable {
  let method: EvaluationMethod
  let form: EvaluationForm
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
        method: method, form: form))
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

/// Puts the records of a batch into the store beside the scoring, and holds each slice back until its
/// records are there for good: what is printed is recorded.
///
/// A conversation is in the store with all that belongs to it, or not at all.
final class Recording {
  private let library: StoreLibrary
  private let store: ProgressStore
  private let words: StoreMessages
  private let behind: RecordBehind
  private var nobodys = 0
  /// In order; the first of them were given to `behind` first.
  private var held: [SliceOutput] = []
  private var released = 0

  init(home: String?, messages: Messages) throws(Failure) {
    library = try StoreLibrary(home: home, messages: messages)
    store = try library.forWriting()
    words = StoreMessages.messages(in: messages.language)
    behind = RecordBehind(store)
  }

  /// Takes a slice; returns those that are recorded by now, in order.
  func take(_ slice: SliceOutput) throws(Failure) -> [SliceOutput] {
    nobodys += slice.records.count { $0.isNobodys }
    behind.put(slice.records)
    held.append(slice)
    held[held.count - 1].records = []
    return try recorded()
  }

  /// Waits for the last record, brings the figures up to date, says what was recorded; returns the
  /// slices that were held back, of which there may be some before an error is thrown, too.
  func finish() throws(Failure) -> [SliceOutput] {
    behind.drain()
    let rest = try recorded()
    guard behind.error == nil else { return rest }
    try library.run { () throws(StoreError) in try store.refresh() }
    let count = behind.count
    if nobodys > 0 { Console.say(words.nobodys(nobodys)) }
    Console.say(words.recorded(count.added, count.known, library.path))
    return rest
  }

  /// Throws what went wrong in recording, once all that was recorded before it is handed over.
  private func recorded() throws(Failure) -> [SliceOutput] {
    let ready = held.prefix(behind.recorded - released)
    if ready.isEmpty { try check() }
    released += ready.count
    held.removeFirst(ready.count)
    return Array(ready)
  }

  func check() throws(Failure) {
    guard let error = behind.error else { return }
    try library.run { () throws(StoreError) in throw error }
  }
}
