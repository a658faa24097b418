import Conversations
import GRDB
import Scoring

/// Puts evaluations into the tables, inside one transaction.
struct RecordWriter {
  private let db: Database
  private let insertConversation: Statement
  private let findConversation: Statement
  private let insertEvaluation: Statement
  private let insertSkill: Statement
  private var people: [String: Int64] = [:]
  private var rubrics: [String: Int64] = [:]
  private var methods: [EvaluationMethod: Int64] = [:]
  private var changed: Set<Int64> = []
  private var count = RecordingCount()

  /// Code points kept of names that come from files.
  private static let nameLength = 200

  init(_ db: Database) throws {
    self.db = db
    insertConversation = try db.cachedStatement(
      sql: """
        INSERT INTO conversation
          (hash, name, person, day, startedAt, language, channel, scenario, difficulty, hints)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
        """)
    findConversation = try db.cachedStatement(sql: "SELECT id FROM conversation WHERE hash = ?")
    insertEvaluation = try db.cachedStatement(
      sql: """
        INSERT INTO evaluation
          (conversation, rubric, method, score, scoreBeforeFail, outcome, band, coverage, criteria)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (conversation, rubric, method) DO NOTHING
        """)
    insertSkill = try db.cachedStatement(
      sql: "INSERT INTO skillResult (evaluation, skill, occasions, answered) VALUES (?, ?, ?, ?)")
  }

  mutating func put(_ record: EvaluationRecord) throws {
    let person = try personID(of: record)
    let conversation = try conversationID(of: record, person: person)
    let rubric = try rubricID(of: record)
    let method = try methodID(of: record)
    try run(
      insertEvaluation,
      [
        conversation.databaseValue, rubric.databaseValue, method.databaseValue,
        value(record.score), value(record.scoreBeforeFail), record.outcome.rawValue.databaseValue,
        value(record.band.map(Self.stored)), min(1, max(0, record.coverage)).databaseValue,
        record.criteria.databaseValue,
      ])
    guard db.changesCount > 0 else {
      count.known += 1
      return
    }
    count.added += 1
    let evaluation = db.lastInsertedRowID
    for skill in record.skills {
      try run(
        insertSkill,
        [
          evaluation.databaseValue, Self.stored(skill.skill).databaseValue,
          skill.occasions.databaseValue, skill.answered.databaseValue,
        ])
    }
    if let person { changed.insert(person) }
  }

  /// Marks the people whose figures are behind.
  func finish() throws -> RecordingCount {
    for person in changed.sorted() {
      try db.execute(
        sql: "INSERT INTO stale (person) VALUES (?) ON CONFLICT DO NOTHING", arguments: [person])
    }
    return count
  }

  // MARK: - Keys

  private mutating func personID(of record: EvaluationRecord) throws -> Int64? {
    guard let person = record.person.map(Self.stored), !person.isEmpty else { return nil }
    if let id = people[person] { return id }
    // A name of another agent says nothing about a person who was named on the command line.
    let isAgent = record.agent?.id == record.person || record.agent?.name == record.person
    let name = isAgent ? record.agent?.name.map(Self.stored) : nil
    let team = isAgent ? record.agent?.team.map(Self.stored) : nil
    try db.execute(
      sql: """
        INSERT INTO person (key, name, team) VALUES (?, nullif(?, ''), nullif(?, ''))
        ON CONFLICT (key) DO UPDATE SET
          name = coalesce(excluded.name, name), team = coalesce(excluded.team, team)
        """, arguments: [person, name, team])
    let id = try Int64.fetchOne(db, sql: "SELECT id FROM person WHERE key = ?", arguments: [person])
    people[person] = id
    return id
  }

  private func conversationID(of record: EvaluationRecord, person: Int64?) throws -> Int64 {
    try run(
      insertConversation,
      [
        record.hash.databaseValue, Self.stored(record.conversation).databaseValue, value(person),
        record.day.description.databaseValue, value(record.startedAt.map(Self.stored)),
        record.language.rawValue.databaseValue, value(record.channel?.rawValue),
        value(record.practice.map { Self.stored($0.scenario) }),
        value(record.practice.map { min(5, max(1, $0.difficulty)) }),
        max(0, record.practice?.hints ?? 0).databaseValue,
      ])
    if db.changesCount > 0 { return db.lastInsertedRowID }
    return try Int64.fetchOne(findConversation, arguments: [record.hash]) ?? 0
  }

  private mutating func rubricID(of record: EvaluationRecord) throws -> Int64 {
    if let id = rubrics[record.rubric.hash] { return id }
    try db.execute(
      sql: "INSERT INTO rubric (hash, name, version) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      arguments: [record.rubric.hash, record.rubric.id, record.rubric.version])
    let id =
      try Int64.fetchOne(
        db, sql: "SELECT id FROM rubric WHERE hash = ?", arguments: [record.rubric.hash]) ?? 0
    rubrics[record.rubric.hash] = id
    return id
  }

  private mutating func methodID(of record: EvaluationRecord) throws -> Int64 {
    if let id = methods[record.method] { return id }
    let method = record.method
    let key: StatementArguments = [method.engine, method.catalogue, method.rater]
    try db.execute(
      sql: "INSERT INTO method (engine, catalogue, rater) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      arguments: key)
    let id =
      try Int64.fetchOne(
        db, sql: "SELECT id FROM method WHERE engine = ? AND catalogue = ? AND rater = ?",
        arguments: key) ?? 0
    methods[method] = id
    return id
  }

  // MARK: - Values

  private func run(_ statement: Statement, _ values: [DatabaseValue]) throws {
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
  }

  private func value(_ value: (some DatabaseValueConvertible)?) -> DatabaseValue {
    value?.databaseValue ?? .null
  }

  /// A text from a file, as it is kept: of bounded length, without NUL, at which SQL stops reading.
  private static func stored(_ text: String) -> String {
    if text.utf8.count <= nameLength, !text.utf8.contains(0) { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.prefix(nameLength).filter { $0.value != 0 }))
  }
}
