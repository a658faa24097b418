public import Conversations
import GRDB
public import Scoring

/// What came of putting evaluations into the store.
public struct RecordingCount: Sendable, Hashable {
  /// Evaluations that were not there before.
  public var added = 0
  /// Evaluations that were there already: nothing was changed.
  public var known = 0

  public init(added: Int = 0, known: Int = 0) {
    self.added = added
    self.known = known
  }

  public static func += (a: inout RecordingCount, b: RecordingCount) {
    a.added += b.added
    a.known += b.known
  }
}

extension ProgressStore {
  /// Records one scored conversation, a practice run as well as a call; brings its person's figures
  /// up to date.
  ///
  /// One transaction: when this returns, the conversation is in the store for good. Recording the same
  /// again (conversation, rubric, method) changes nothing. A practice run is told from another by
  /// `conversation.id`: give each run its own.
  ///
  ///     let store = try ProgressStore(path: home + "/parley.sqlite", access: .write)
  ///     try store.record(
  ///       card: card, conversation: conversation,
  ///       practice: PracticeDetails(scenario: "late-delivery", difficulty: 3, hints: 1),
  ///       day: today, method: EvaluationMethod(engine: Parley.version, catalogue: catalogue.hash))
  ///
  /// - Parameters:
  ///   - card: made with `detail: .full`; its `person` is who practised.
  ///   - practice: nil for a real conversation.
  ///   - day: the day it happened.
  @discardableResult
  public func record(
    card: ScoreCard, conversation: Conversation, practice: PracticeDetails?, day: CalendarDay,
    method: EvaluationMethod
  ) throws(StoreError) -> RecordingCount {
    let count = try record([
      EvaluationRecord(card, of: conversation, practice: practice, day: day, method: method)
    ])
    try refresh()
    return count
  }

  /// Records many evaluations in one transaction; the figures of the people in them are left behind
  /// until `refresh`.
  public func record(_ records: [EvaluationRecord]) throws(StoreError) -> RecordingCount {
    guard !records.isEmpty else { return RecordingCount() }
    return try write { db in
      var writer = try RecordWriter(db)
      for record in records { try writer.put(record) }
      return try writer.finish()
    }
  }
}
