import Conversations
import GRDB

/// Step 3: what repeats is kept once, as a number: the criteria of a grid (`form`) and the names of
/// skills. Hashes become bytes. A recorded conversation takes a fifth of the room.
extension Migrations {
  static func compact(_ db: Database) throws {
    try db.execute(sql: tables)
    try copyConversations(db)
    try copyEvaluations(db)
    try db.execute(sql: exchange)
  }

  private static let tables = """
    CREATE TABLE form (
      id INTEGER PRIMARY KEY,
      criteria TEXT NOT NULL UNIQUE CHECK (json_valid(criteria))
    ) STRICT;

    CREATE TABLE skill (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE newConversation (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
      name TEXT NOT NULL,
      person INTEGER REFERENCES person ON DELETE CASCADE,
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      startedAt TEXT,
      language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
      channel TEXT CHECK (channel IN ('phone', 'chat', 'email', 'social')),
      scenario TEXT,
      difficulty INTEGER CHECK (difficulty BETWEEN 1 AND 5),
      hints INTEGER NOT NULL DEFAULT 0 CHECK (hints >= 0),
      CHECK ((scenario IS NULL) = (difficulty IS NULL))
    ) STRICT;

    CREATE TABLE newEvaluation (
      id INTEGER PRIMARY KEY,
      conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
      rubric INTEGER NOT NULL REFERENCES rubric,
      method INTEGER NOT NULL REFERENCES method,
      score REAL CHECK (score BETWEEN 0 AND 1000),
      scoreBeforeFail REAL CHECK (scoreBeforeFail BETWEEN 0 AND 1000),
      outcome TEXT NOT NULL CHECK (outcome IN ('pass', 'fail', 'none')),
      band TEXT,
      coverage REAL NOT NULL CHECK (coverage BETWEEN 0 AND 1),
      form INTEGER NOT NULL REFERENCES form,
      -- [place on the form, status, points, occasions, answered, [turn, text, behaviour]…]…
      criteria TEXT NOT NULL CHECK (json_valid(criteria)),
      UNIQUE (conversation, rubric, method)
    ) STRICT;

    CREATE TABLE newSkillResult (
      evaluation INTEGER NOT NULL REFERENCES evaluation ON DELETE CASCADE,
      skill INTEGER NOT NULL REFERENCES skill,
      occasions INTEGER NOT NULL CHECK (occasions > 0),
      answered REAL NOT NULL CHECK (answered BETWEEN 0 AND occasions),
      PRIMARY KEY (evaluation, skill)
    ) STRICT, WITHOUT ROWID;
    """

  private static let exchange = """
    INSERT INTO skill (name) SELECT DISTINCT skill FROM skillResult ORDER BY skill;
    INSERT INTO newSkillResult
    SELECT r.evaluation, s.id, r.occasions, r.answered
    FROM skillResult r JOIN skill s ON s.name = r.skill ORDER BY r.evaluation, s.id;

    DROP TABLE skillResult;
    DROP TABLE evaluation;
    DROP TABLE conversation;
    ALTER TABLE newConversation RENAME TO conversation;
    ALTER TABLE newEvaluation RENAME TO evaluation;
    ALTER TABLE newSkillResult RENAME TO skillResult;

    CREATE INDEX conversationOfPerson ON conversation (person, day) WHERE person IS NOT NULL;
    CREATE INDEX conversationOfScenario ON conversation (person, scenario, day)
      WHERE scenario IS NOT NULL;
    """

  private static func copyConversations(_ db: Database) throws {
    let insert = try FastStatement(
      db,
      sql: """
        INSERT INTO newConversation
        SELECT id, ?, name, person, day, startedAt, language, channel, scenario, difficulty, hints
        FROM conversation WHERE id = ?
        """)
    let rows = try FastStatement(db, sql: "SELECT id, hash FROM conversation ORDER BY id")
    while try rows.next() {
      let digits = rows.text(1)
      let bytes = stride(from: 0, to: 64, by: 2).map { place in
        UInt8(digits.dropFirst(place).prefix(2), radix: 16) ?? 0
      }
      insert.bind(blob: bytes, at: 1)
      insert.bind(rows.integer(0), at: 2)
      _ = try insert.run()
    }
  }

  // MARK: - Criteria

  /// Evaluations of one rubric share a form: all the criteria that were ever scored with it.
  private static func copyEvaluations(_ db: Database) throws {
    let rubrics = try Int64.fetchAll(db, sql: "SELECT id FROM rubric ORDER BY id")
    let insert = try FastStatement(
      db,
      sql: """
        INSERT INTO newEvaluation
        SELECT id, conversation, rubric, method, score, scoreBeforeFail, outcome, band, coverage, ?, ?
        FROM evaluation WHERE id = ?
        """)
    for rubric in rubrics {
      let form = try form(of: rubric, db)
      guard form.isUsed else { continue }
      try db.execute(
        sql: "INSERT INTO form (criteria) VALUES (?) ON CONFLICT DO NOTHING", arguments: [form.text]
      )
      let id = try Int64.fetchOne(
        db, sql: "SELECT id FROM form WHERE criteria = ?", arguments: [form.text])
      let rows = try FastStatement(
        db, sql: "SELECT id, criteria FROM evaluation WHERE rubric = ? ORDER BY id")
      rows.bind(rubric, at: 1)
      while try rows.next() {
        insert.bind(id, at: 1)
        insert.bind(compact(criteria(rows.text(1)), form.places), at: 2)
        insert.bind(rows.integer(0), at: 3)
        _ = try insert.run()
      }
    }
  }

  private struct OldForm {
    var places: [String: Int] = [:]
    var text = "[]"
    var isUsed = false
  }

  private static func form(of rubric: Int64, _ db: Database) throws -> OldForm {
    var form = OldForm()
    var entries: [String] = []
    let rows = try Row.fetchCursor(
      db, sql: "SELECT criteria FROM evaluation WHERE rubric = ? ORDER BY id", arguments: [rubric])
    while let row = try rows.next() {
      form.isUsed = true
      for criterion in criteria(row[0]) {
        guard let id = criterion["id"]?.string, form.places[id] == nil else { continue }
        form.places[id] = entries.count
        let skill = criterion["skill"]?.string.map(quoted) ?? "null"
        entries.append("[\(quoted(id)),\(skill),\(number(criterion["maxPoints"]))]")
      }
    }
    form.text = "[" + entries.joined(separator: ",") + "]"
    return form
  }

  private static func criteria(_ json: String) -> [JSONValue] {
    (try? JSONValue(parsing: Array(json.utf8)))?.array ?? []
  }

  private static func compact(_ criteria: [JSONValue], _ places: [String: Int]) -> String {
    let elements = criteria.compactMap { criterion -> String? in
      guard let place = criterion["id"]?.string.flatMap({ places[$0] }) else { return nil }
      var fields = [
        "\(place)", quoted(criterion["status"]?.string ?? ""), number(criterion["points"]),
        number(criterion["occasions"]), number(criterion["answered"]),
      ]
      for quote in criterion["quotes"]?.array ?? [] {
        let words = quoted(quote["text"]?.string ?? "")
        let behaviour = quoted(quote["behaviour"]?.string ?? "")
        fields.append("[\(number(quote["turn"])),\(words),\(behaviour)]")
      }
      return "[" + fields.joined(separator: ",") + "]"
    }
    return "[" + elements.joined(separator: ",") + "]"
  }

  private static func number(_ value: JSONValue?) -> String {
    var out: [UInt8] = []
    out.put(value?.double ?? 0)
    return String(decoding: out, as: UTF8.self)
  }

  private static func quoted(_ text: String) -> String {
    var out: [UInt8] = []
    out.put(quoted: text)
    return String(decoding: out, as: UTF8.self)
  }
}
