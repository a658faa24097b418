import Conversations
import GRDB
import Scoring

/// Folds what was recorded of a person into series.
///
/// The rows come day by day, as the index has them; what is of one day is sorted here, so that SQLite
/// need not sort all.
struct SeriesReader {
  private let names: SeriesNames
  private let statement: FastStatement

  init(_ db: Database) throws {
    names = try SeriesNames(db)
    statement = try FastStatement(
      db,
      sql: """
        SELECT c.id, c.day, c.startedAt, hex(c.hash), c.language, c.scenario, c.difficulty, c.hints,
          e.id, e.outcome, e.rubric, e.method, s.skill, s.occasions, s.answered
        FROM conversation c
        CROSS JOIN evaluation e ON e.conversation = c.id
        CROSS JOIN skillResult s ON s.evaluation = e.id
        WHERE c.person = ? AND c.day <= ?
        ORDER BY c.day
        """)
  }

  /// Rubrics by their row.
  static func rubrics(_ db: Database) throws -> [Int64: RubricReference] {
    var rubrics: [Int64: RubricReference] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, name, version, hash FROM rubric") {
      rubrics[row[0]] = RubricReference(id: row[1], version: row[2], hash: row[3])
    }
    return rubrics
  }

  /// All series of a person up to a day, sorted.
  func series(of person: Int64, until end: String) throws -> [SkillSeries] {
    var fold = SeriesFold(names)
    var day: CalendarDay?
    var conversations: [RecordedConversation] = []
    statement.bind(person, at: 1)
    statement.bind(end, at: 2)
    while try statement.next() {
      if conversations.last?.id != statement.integer(0) {
        let next = CalendarDay(written: statement.utf8(1))
        if next != day {
          fold.add(conversations)
          conversations.removeAll(keepingCapacity: true)
          day = next
        }
        guard let day, let next = conversation(day) else { continue }
        conversations.append(next)
      }
      conversations[conversations.count - 1].results.append(result())
    }
    fold.add(conversations)
    return fold.series
  }

  private func conversation(_ day: CalendarDay) -> RecordedConversation? {
    guard let language = Language(rawValue: statement.text(4)) else { return nil }
    let practice: PracticeDetails? =
      statement.isNull(5)
      ? nil
      : PracticeDetails(
        scenario: statement.text(5), difficulty: Int(statement.integer(6)),
        hints: Int(statement.integer(7)))
    return RecordedConversation(
      id: statement.integer(0), day: day, startedAt: statement.text(2), hash: statement.text(3),
      language: language, practice: practice, results: [])
  }

  private func result() -> RecordedConversation.Result {
    // `pass`, `fail` or `none`.
    let outcome = statement.utf8(9).first
    let hasPassed: Bool? = outcome == 0x6E ? nil : outcome == 0x70
    return RecordedConversation.Result(
      evaluation: statement.integer(8), rubric: statement.integer(10),
      method: statement.integer(11), skill: statement.integer(12), hasPassed: hasPassed,
      occasions: Int(statement.integer(13)), answered: statement.double(14))
  }
}

/// One conversation of a person, with what it says of each skill.
struct RecordedConversation {
  struct Result {
    var evaluation: Int64
    var rubric: Int64
    var method: Int64
    var skill: Int64
    var hasPassed: Bool?
    var occasions: Int
    var answered: Double
  }

  var id: Int64
  var day: CalendarDay
  /// Empty where it is not known.
  var startedAt: String
  var hash: String
  var language: Language
  var practice: PracticeDetails?
  var results: [Result]
}
