public import Conversations
import GRDB

/// Everything that is kept, as JSON objects in a fixed order.
extension ProgressStore {
  /// Hands over one record after the other: the people, then each conversation with its
  /// evaluations, then the service figures.
  ///
  /// - Parameter person: nil for all, those without a person included.
  /// - Throws: `StoreError`, and what `take` throws.
  public func export(
    of person: Person?, _ take: (JSONValue) throws -> Void
  ) throws {
    do {
      try queue.read { try export($0, of: person, take) }
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  private func export(
    _ db: Database, of person: Person?, _ take: (JSONValue) throws -> Void
  ) throws {
    let filter = person == nil ? "" : "WHERE p.id = ?"
    let arguments: StatementArguments = person.map { [$0.row] } ?? []
    let people = try Row.fetchCursor(
      db, sql: "SELECT key, name, team FROM person p \(filter) ORDER BY key", arguments: arguments)
    while let row = try people.next() {
      try take(
        .members([
          ("kind", .string("person")), ("key", .text(row[0])), ("name", .text(row[1])),
          ("team", .text(row[2])),
        ]))
    }
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT lower(hex(c.hash)), c.name, p.key, c.day, c.startedAt, c.language, c.channel, c.scenario,
          c.difficulty, c.hints, r.name, r.version, r.hash, m.engine, m.catalogue, m.rater,
          e.score, e.scoreBeforeFail, e.outcome, e.band, e.coverage, e.criteria, e.form
        FROM conversation c LEFT JOIN person p ON p.id = c.person
        JOIN evaluation e ON e.conversation = c.id
        JOIN rubric r ON r.id = e.rubric JOIN method m ON m.id = e.method
        \(filter) ORDER BY c.day, c.startedAt, c.hash, e.id
        """, arguments: arguments)
    let forms = try ProgressStore.forms(db)
    while let row = try rows.next() { try take(ProgressStore.record(row, forms)) }
    let values = try Row.fetchCursor(
      db,
      sql: """
        SELECT k.day, p.key, k.channel, k.conversation, k.metric, k.value, k.comment
        FROM kpi k LEFT JOIN person p ON p.id = k.person \(filter) ORDER BY k.day, k.hash
        """, arguments: arguments)
    while let row = try values.next() { try take(ProgressStore.value(row)) }
  }

  private static func value(_ row: Row) -> JSONValue {
    .members([
      ("kind", .string("kpi")), ("day", .text(row[0])), ("person", .text(row[1])),
      ("channel", .text(row[2])), ("conversation", .text(row[3])), ("metric", .text(row[4])),
      ("value", .decimal(row[5])), ("comment", .text(row[6])),
    ])
  }

  private static func record(_ row: Row, _ forms: [Int64: EvaluationForm]) -> JSONValue {
    var record = JSONObject()
    record.set(.string("evaluation"), for: "kind")
    record.set(.text(row[1]), for: "conversation")
    record.set(.text(row[0]), for: "hash")
    record.set(.text(row[2]), for: "person")
    for (place, key) in ["day", "startedAt", "language", "channel", "scenario"].enumerated() {
      record.set(.text(row[3 + place]), for: key)
    }
    record.set(.whole(row[8]), for: "difficulty")
    record.set(.whole(row[9]), for: "hints")
    var rubric = JSONObject()
    rubric.set(.text(row[10]), for: "id")
    rubric.set(.whole(row[11]), for: "version")
    rubric.set(.text(row[12]), for: "hash")
    record.set(.object(rubric), for: "rubric")
    var method = JSONObject()
    for (place, key) in ["engine", "catalogue", "rater"].enumerated() {
      method.set(.text(row[13 + place]), for: key)
    }
    record.set(.object(method), for: "method")
    record.set(.decimal(row[16]), for: "score")
    record.set(.decimal(row[17]), for: "scoreBeforeFail")
    record.set(.text(row[18]), for: "outcome")
    record.set(.text(row[19]), for: "band")
    record.set(.decimal(row[20]), for: "coverage")
    let criteria = forms[row[22]].map { StoredCriterion.list(from: row[21], form: $0) } ?? []
    record.set(.array(criteria.map(\.value)), for: "criteria")
    return .object(record)
  }
}

extension JSONValue {
  /// An object with these members in this order.
  public static func members(_ members: [(String, JSONValue)]) -> JSONValue {
    var object = JSONObject()
    for (key, value) in members { object.set(value, for: key) }
    return .object(object)
  }

  /// A string, or `null`.
  public static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// An integer, or `null`.
  public static func whole(_ number: Int?) -> JSONValue { number.map { .integer($0) } ?? .null }

  /// A number, or `null`.
  public static func decimal(_ number: Double?) -> JSONValue {
    number.map { .number($0) } ?? .null
  }
}
