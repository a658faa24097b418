import Conversations
import GRDB
import Scoring

/// Puts evaluations into the tables, inside one transaction.
struct RecordWriter {
  private let db: Database
  private let insertConversation: FastStatement
  private let findConversation: FastStatement
  private let insertEvaluation: FastStatement
  private var insertSkills: [FastStatement] = []
  private var people: [String: Int64] = [:]
  private var rubrics: [String: Int64] = [:]
  private var methods: [EvaluationMethod: Int64] = [:]
  private var forms: [String: Int64] = [:]
  private var skills: [String: Int64] = [:]
  private var changed: Set<Int64> = []
  private var count = RecordingCount()

  /// Code points kept of names that come from files.
  private static let nameLength = 200
  /// Skills written by one statement.
  private static let skillsAtATime = 8

  init(_ db: Database) throws {
    self.db = db
    insertConversation = try FastStatement(
      db,
      sql: """
        INSERT INTO conversation
          (hash, name, person, day, startedAt, language, channel, scenario, difficulty, hints)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
        """)
    findConversation = try FastStatement(db, sql: "SELECT id FROM conversation WHERE hash = ?")
    insertEvaluation = try FastStatement(
      db,
      sql: """
        INSERT INTO evaluation
          (conversation, rubric, method, score, scoreBeforeFail, outcome, band, coverage, form,
           criteria)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (conversation, rubric, method) DO NOTHING
        """)
  }

  mutating func put(_ record: EvaluationRecord) throws {
    let person = try personID(of: record)
    let conversation = try conversationID(of: record, person: person)
    let rubric = try rubricID(of: record)
    let method = try methodID(of: record)
    let form = try formID(of: record)
    insertEvaluation.bind(conversation, at: 1)
    insertEvaluation.bind(rubric, at: 2)
    insertEvaluation.bind(method, at: 3)
    insertEvaluation.bind(record.score, at: 4)
    insertEvaluation.bind(record.scoreBeforeFail, at: 5)
    insertEvaluation.bind(record.outcome.rawValue, at: 6)
    insertEvaluation.bind(record.band.map(Self.stored), at: 7)
    insertEvaluation.bind(min(1, max(0, record.coverage)), at: 8)
    insertEvaluation.bind(form, at: 9)
    insertEvaluation.bind(text: record.criteria, at: 10)
    guard try insertEvaluation.run() else {
      count.known += 1
      return
    }
    count.added += 1
    try put(record.skills, of: db.lastInsertedRowID)
    if let person { changed.insert(person) }
  }

  private mutating func put(_ counts: [SkillCount], of evaluation: Int64) throws {
    var rest = counts[...]
    while !rest.isEmpty {
      let some = rest.prefix(Self.skillsAtATime)
      rest = rest.dropFirst(some.count)
      let statement = try insertSkills(some.count)
      for (place, count) in some.enumerated() {
        let first = Int32(4 * place)
        statement.bind(evaluation, at: first + 1)
        statement.bind(try skillID(count.skill), at: first + 2)
        statement.bind(count.occasions, at: first + 3)
        statement.bind(count.answered, at: first + 4)
      }
      _ = try statement.run()
    }
  }

  /// A statement that inserts so many rows, which is quicker than one that is run so many times.
  private mutating func insertSkills(_ count: Int) throws -> FastStatement {
    while insertSkills.count < count {
      let rows = Array(repeating: "(?, ?, ?, ?)", count: insertSkills.count + 1)
      insertSkills.append(
        try FastStatement(
          db,
          sql: "INSERT INTO skillResult (evaluation, skill, occasions, answered) VALUES "
            + rows.joined(separator: ", ")))
    }
    return insertSkills[count - 1]
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
    let practice = record.practice
    insertConversation.bind(blob: record.hash, at: 1)
    insertConversation.bind(Self.stored(record.conversation), at: 2)
    insertConversation.bind(person, at: 3)
    insertConversation.bind(record.day.description, at: 4)
    insertConversation.bind(record.startedAt.map(Self.stored), at: 5)
    insertConversation.bind(record.language.rawValue, at: 6)
    insertConversation.bind(record.channel?.rawValue, at: 7)
    insertConversation.bind(practice.map { Self.stored($0.scenario) }, at: 8)
    insertConversation.bind(practice.map { Int64(min(5, max(1, $0.difficulty))) }, at: 9)
    insertConversation.bind(max(0, practice?.hints ?? 0), at: 10)
    if try insertConversation.run() { return db.lastInsertedRowID }
    findConversation.bind(blob: record.hash, at: 1)
    return try findConversation.firstInteger() ?? 0
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

  private mutating func formID(of record: EvaluationRecord) throws -> Int64 {
    if let id = forms[record.form.text] { return id }
    let id = try self.id(in: "form", "criteria", record.form.text)
    forms[record.form.text] = id
    return id
  }

  private mutating func skillID(_ skill: String) throws -> Int64 {
    if let id = skills[skill] { return id }
    let id = try self.id(in: "skill", "name", Self.stored(skill))
    skills[skill] = id
    return id
  }

  /// The row of a table that holds this text, made where there is none.
  private func id(in table: String, _ column: String, _ text: String) throws -> Int64 {
    try db.execute(
      sql: "INSERT INTO \(table) (\(column)) VALUES (?) ON CONFLICT DO NOTHING", arguments: [text])
    return try Int64.fetchOne(
      db, sql: "SELECT id FROM \(table) WHERE \(column) = ?", arguments: [text]) ?? 0
  }

  /// A text from a file, as it is kept: of bounded length, without NUL, at which SQL stops reading.
  private static func stored(_ text: String) -> String {
    if text.utf8.count <= nameLength, !text.utf8.contains(0) { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.prefix(nameLength).filter { $0.value != 0 }))
  }
}
