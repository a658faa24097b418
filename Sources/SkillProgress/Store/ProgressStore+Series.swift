import Conversations
import GRDB
import Scoring
import Statistics

extension ProgressStore {
  /// Brings the kept figures up to date with what was recorded. They are only a short cut: without
  /// this, reading computes them anew.
  public func refresh() throws(StoreError) {
    while try refreshSome() {}
  }

  /// At most so many people in one transaction, so that other processes can write in between.
  private static let peopleAtATime = 20

  /// False when nothing was left to do.
  private func refreshSome() throws(StoreError) -> Bool {
    try write { db in
      let people = try Int64.fetchAll(
        db, sql: "SELECT person FROM stale ORDER BY person LIMIT \(Self.peopleAtATime)")
      guard !people.isEmpty else { return false }
      let reader = try SeriesReader(db)
      let ids = try Self.rubricIDs(db)
      let insert = try db.cachedStatement(sql: Self.insertSeries)
      for person in people {
        try db.execute(sql: "DELETE FROM series WHERE person = ?", arguments: [person])
        for series in try reader.series(of: person, until: Self.lastDay) {
          try insert.execute(arguments: Self.arguments(series, person, ids))
        }
        try db.execute(sql: "DELETE FROM stale WHERE person = ?", arguments: [person])
      }
      return true
    }
  }

  /// All series of some people as of a day, each list sorted.
  func series(
    _ db: Database, of people: [Int64], asOf: CalendarDay
  ) throws -> [Int64: [SkillSeries]] {
    var kept = try keptSeries(db, of: people.count == 1 ? people[0] : nil)
    let stale = Set(try Int64.fetchAll(db, sql: "SELECT person FROM stale"))
    let reader = try SeriesReader(db)
    for person in people {
      let isLater = kept[person]?.contains { $0.lastDay > asOf } ?? false
      if isLater || stale.contains(person) {
        kept[person] = try reader.series(of: person, until: asOf.description)
      }
    }
    return kept
  }

  private func keptSeries(_ db: Database, of person: Int64?) throws -> [Int64: [SkillSeries]] {
    let rubrics = try SeriesReader.rubrics(db)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT person, skill, stream, language, rubric, rater, mean, variance, stability,
          memoryDifficulty, conversations, occasions, answered, days, hardScenarios, lastDay,
          lastPassed, bestLower, points
        FROM series \(person == nil ? "" : "WHERE person = ?")
        """, arguments: person.map { [$0] } ?? [])
    var series: [Int64: [SkillSeries]] = [:]
    while let row = try rows.next() {
      guard let rubric = rubrics[row[4]], let stream = Stream(rawValue: row[2]),
        let language = Language(rawValue: row[3]), let day = CalendarDay(row[15] as String)
      else { continue }
      series[row[0], default: []].append(
        SkillSeries(
          key: SeriesKey(
            skill: row[1], stream: stream, language: language, rubric: rubric, rater: row[5]),
          belief: SkillBelief(mean: row[6], variance: row[7]),
          trace: MemoryTrace(stability: row[8], difficulty: row[9]), conversations: row[10],
          occasions: row[11], answered: row[12], days: row[13], hardScenarios: row[14],
          lastDay: day, lastPassed: row[16], bestLower: row[17], points: row[18]))
    }
    return series.mapValues { $0.sorted { $0.key < $1.key } }
  }

  // MARK: - Writing

  private static let lastDay = "9999-12-31"

  private static func rubricIDs(_ db: Database) throws -> [String: Int64] {
    var ids: [String: Int64] = [:]
    for (id, rubric) in try SeriesReader.rubrics(db) { ids[rubric.hash] = id }
    return ids
  }

  private static let insertSeries = """
    INSERT INTO series
      (person, skill, stream, language, rubric, rater, mean, variance, stability, memoryDifficulty,
       conversations, occasions, answered, days, hardScenarios, lastDay, lastPassed, bestLower,
       points)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  private static func arguments(
    _ series: SkillSeries, _ person: Int64, _ rubrics: [String: Int64]
  ) -> StatementArguments {
    let key = series.key
    return [
      person, key.skill, key.stream.rawValue, key.language.rawValue, rubrics[key.rubric.hash],
      key.rater, series.belief.mean, series.belief.variance, series.trace.stability,
      series.trace.difficulty, series.conversations, series.occasions, series.answered, series.days,
      series.hardScenarios, series.lastDay.description, series.lastPassed, series.bestLower,
      series.writtenPoints,
    ]
  }
}
