import Conversations
import GRDB
import Scoring

/// Folds what was recorded of a person into series.
struct SeriesReader {
  private let db: Database
  private let rubrics: [Int64: RubricReference]
  private let statement: Statement

  init(_ db: Database) throws {
    self.db = db
    rubrics = try SeriesReader.rubrics(db)
    statement = try db.cachedStatement(
      sql: """
        SELECT c.id, c.day, c.scenario, c.difficulty, c.hints, c.language,
          e.id, e.outcome, e.rubric, m.rater, s.skill, s.occasions, s.answered
        FROM conversation c
        JOIN evaluation e ON e.conversation = c.id
        JOIN method m ON m.id = e.method
        JOIN skillResult s ON s.evaluation = e.id
        WHERE c.person = ? AND c.day <= ?
        ORDER BY c.day, c.startedAt, c.hash, e.id, s.skill
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
  func series(of person: Int64, until day: String) throws -> [SkillSeries] {
    var fold = SeriesFold()
    var conversation: [Entry] = []
    let rows = try Row.fetchCursor(statement, arguments: [person, day])
    while let row = try rows.next() {
      guard let entry = entry(row) else { continue }
      if let first = conversation.first, first.conversation != entry.conversation {
        fold.add(conversation)
        conversation.removeAll(keepingCapacity: true)
      }
      conversation.append(entry)
    }
    fold.add(conversation)
    return fold.series
  }

  private func entry(_ row: Row) -> Entry? {
    guard let day = CalendarDay(row[1] as String), let rubric = rubrics[row[8]],
      let language = Language(rawValue: row[5])
    else { return nil }
    let scenario: String? = row[2]
    let outcome: String = row[7]
    return Entry(
      conversation: row[0], evaluation: row[6],
      key: SeriesKey(
        skill: row[10], stream: scenario == nil ? .call : .practice, language: language,
        rubric: rubric, rater: row[9]),
      observation: SkillSeries.Observation(
        day: day,
        practice: scenario.map { PracticeDetails(scenario: $0, difficulty: row[3], hints: row[4]) },
        hasPassed: outcome == "none" ? nil : outcome == "pass", occasions: row[11],
        answered: row[12]))
  }

  struct Entry {
    var conversation: Int64
    var evaluation: Int64
    var key: SeriesKey
    var observation: SkillSeries.Observation
  }
}

/// Series in the making.
private struct SeriesFold {
  private var byKey: [SeriesKey: SkillSeries] = [:]
  /// The last day of each scenario, in each series.
  private var played: [SeriesKey: [String: CalendarDay]] = [:]

  var series: [SkillSeries] { byKey.values.sorted { $0.key < $1.key } }

  /// Adds one conversation. Judged again with the same rubric, only the latest judgement counts.
  mutating func add(_ entries: [SeriesReader.Entry]) {
    for entry in entries {
      let isLatest = !entries.contains {
        $0.evaluation > entry.evaluation && $0.key.rubric == entry.key.rubric
          && $0.key.rater == entry.key.rater
      }
      guard isLatest else { continue }
      var observation = entry.observation
      if let practice = observation.practice {
        let last = played[entry.key]?[practice.scenario]
        observation.isNewScenario = last == nil
        observation.isRepeat = last == observation.day
        played[entry.key, default: [:]][practice.scenario] = observation.day
      }
      if byKey[entry.key]?.add(observation) == nil {
        byKey[entry.key] = SkillSeries(entry.key, first: observation)
      }
    }
  }
}
