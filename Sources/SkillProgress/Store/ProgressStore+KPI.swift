public import Conversations
import GRDB
import LanguageAnalysis
public import ServiceMetrics

extension ProgressStore {
  /// Puts service figures into the store, in one transaction.
  ///
  /// The same file again changes nothing. Rows that are alike in all they say are told apart by their
  /// number: two customers may give the same answer on the same day.
  ///
  /// A person is who has this key, else the only one with this name; somebody new otherwise.
  public func record(_ values: [KPIRecord]) throws(StoreError) -> RecordingCount {
    try write { db in
      var writer = try KPIWriter(db)
      for value in values { try writer.put(value) }
      return writer.count
    }
  }

  /// All service figures up to a day, in no order; people by their titles.
  public func kpi(asOf: CalendarDay) throws(StoreError) -> [KPIRecord] {
    try read { db in
      var titles: [Int64: String] = [:]
      for person in try people(db) { titles[person.row] = person.title }
      let rows = try FastStatement(
        db,
        sql: """
          SELECT day, person, channel, conversation, metric, value, comment FROM kpi WHERE day <= ?
          """)
      rows.bind(asOf.description, at: 1)
      var records: [KPIRecord] = []
      while try rows.next() {
        guard let day = CalendarDay(written: rows.utf8(0)),
          let metric = Metric(rawValue: rows.text(4))
        else { continue }
        records.append(
          KPIRecord(
            day: day, person: titles[rows.integer(1)],
            channel: rows.isNull(2) ? nil : Channel(rawValue: rows.text(2)),
            conversation: rows.isNull(3) ? nil : rows.text(3), metric: metric,
            value: rows.double(5), comment: rows.isNull(6) ? nil : rows.text(6)))
      }
      return records
    }
  }
}

/// Writes service figures inside one transaction.
private struct KPIWriter {
  private(set) var count = RecordingCount()
  private let db: Database
  private let insert: Statement
  private let insertPerson: Statement
  private let findPerson: Statement
  /// By key, and by the names that one person alone has.
  private var people: [String: Int64] = [:]
  /// How often a row was met in this import.
  private var met: [String: Int] = [:]

  /// Code points kept of a text.
  private static let textLength = 200
  private static let commentLength = 1000

  init(_ db: Database) throws {
    self.db = db
    insert = try db.cachedStatement(
      sql: """
        INSERT INTO kpi (hash, day, person, channel, conversation, metric, value, comment)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
        """)
    insertPerson = try db.cachedStatement(sql: "INSERT INTO person (key) VALUES (?)")
    findPerson = try db.cachedStatement(sql: "SELECT id FROM person WHERE key = ?")
    let named = try Row.fetchAll(
      db,
      sql: """
        SELECT min(id), name FROM person WHERE name IS NOT NULL GROUP BY name HAVING count(*) = 1
        """)
    for row in named { people[row[1]] = row[0] }
    for row in try Row.fetchAll(db, sql: "SELECT id, key FROM person") { people[row[1]] = row[0] }
  }

  mutating func put(_ record: KPIRecord) throws {
    let texts = [
      record.day.description, record.person ?? "", record.channel?.rawValue ?? "",
      record.conversation ?? "", record.metric.rawValue, "\(record.value)", record.comment ?? "",
    ]
    let name = texts.joined(separator: "\u{1F}")
    let times = met[name, default: 0] + 1
    met[name] = times
    let hash = ContentHash.hex(of: Array((name + "\u{1F}\(times)").utf8))
    insert.setUncheckedArguments([
      hash, record.day.description, try person(record.person), record.channel?.rawValue,
      record.conversation.map { KPIWriter.stored($0, KPIWriter.textLength) },
      record.metric.rawValue, record.value,
      record.comment.map { KPIWriter.stored($0, KPIWriter.commentLength) },
    ])
    try insert.execute()
    if db.changesCount > 0 { count.added += 1 } else { count.known += 1 }
  }

  private mutating func person(_ name: String?) throws -> Int64? {
    guard let name = name.map({ KPIWriter.stored($0, KPIWriter.textLength) }), name.isVisible else {
      return nil
    }
    if let id = people[name] { return id }
    insertPerson.setUncheckedArguments([name])
    try insertPerson.execute()
    people[name] = try Int64.fetchOne(findPerson, arguments: [name])
    return people[name]
  }

  /// Of bounded length, without NUL, at which SQL stops reading.
  private static func stored(_ text: String, _ length: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0 }.prefix(length)))
  }
}
