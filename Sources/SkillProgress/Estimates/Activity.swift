public import Conversations
import GRDB

/// What somebody did, for their own encouragement; never a comparison with others.
public struct Activity: Sendable, Hashable {
  public struct Best: Sendable, Hashable {
    /// 0…100.
    public var score: Double
    public var day: CalendarDay
    public var conversation: String
    /// Reached in the latest conversation.
    public var isNew: Bool
  }

  public var calls = 0
  public var runs = 0
  /// Weeks in a row with practice, up to this one or the last.
  public var streak = 0
  /// The most weeks in a row ever.
  public var longestStreak = 0
  public var bestCall: Best?
  public var bestRun: Best?
  /// Conversations dated after the day that was asked for, and left out.
  public var later = 0

  /// One conversation, in the order of time.
  struct Entry {
    var day: CalendarDay
    var stream: Stream
    var score: Double?
    var conversation: String
  }

  init(_ entries: [Entry], later: Int = 0, asOf: CalendarDay) {
    self.later = later
    calls = entries.count { $0.stream == .call }
    runs = entries.count - calls
    bestCall = Activity.best(entries.filter { $0.stream == .call })
    bestRun = Activity.best(entries.filter { $0.stream == .practice })
    var weeks: [Int] = []
    for entry in entries where entry.stream == .practice && entry.day.week != weeks.last {
      weeks.append(entry.day.week)
    }
    var length = 0
    for (place, week) in weeks.enumerated() {
      length = place > 0 && week == weeks[place - 1] + 1 ? length + 1 : 1
      longestStreak = max(longestStreak, length)
    }
    streak = (weeks.last ?? .min) >= asOf.week - 1 ? length : 0
  }

  /// Of equal scores the first, so that a best is new only when it is better.
  private static func best(_ entries: [Entry]) -> Best? {
    var best: Best?
    for (place, entry) in entries.enumerated() {
      guard let score = entry.score, score > best?.score ?? -1 else { continue }
      best = Best(
        score: score, day: entry.day, conversation: entry.conversation,
        isNew: place == entries.count - 1 && place > 0)
    }
    return best
  }
}

extension ProgressStore {
  func activity(_ db: Database, of person: Person, asOf: CalendarDay) throws -> Activity {
    var entries: [Activity.Entry] = []
    var later = 0
    let rows = try FastStatement(
      db,
      sql: """
        SELECT c.day, c.scenario IS NULL, c.name,
          (SELECT e.score FROM evaluation e WHERE e.conversation = c.id ORDER BY e.id DESC LIMIT 1)
        FROM conversation c WHERE c.person = ? ORDER BY c.day, c.startedAt, c.hash
        """)
    rows.bind(person.row, at: 1)
    while try rows.next() {
      guard let day = CalendarDay(written: rows.utf8(0)) else { continue }
      if day > asOf {
        later += 1
      } else {
        entries.append(
          Activity.Entry(
            day: day, stream: rows.integer(1) == 1 ? .call : .practice,
            score: rows.isNull(3) ? nil : rows.double(3), conversation: rows.text(2)))
      }
    }
    return Activity(entries, later: later, asOf: asOf)
  }
}
