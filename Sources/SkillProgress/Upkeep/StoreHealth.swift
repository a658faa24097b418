public import Conversations
import GRDB

/// What `parley doctor` finds in a store.
public struct StoreHealth: Sendable, Hashable {
  public enum Problem: Sendable, Hashable {
    /// SQLite's own words about a broken page or index.
    case integrity(String)
    /// Rows of this table point to nothing.
    case foreignKey(table: String, rows: Int)
    /// Kept figures are not what the records give.
    case figures(person: String)
  }

  /// Nothing broken, but worth knowing.
  public enum Remark: Sendable, Hashable {
    /// People of one name; if they are one person, record with `--person`.
    case sharedName(String, keys: [String])
    /// Conversations dated after the day that was asked for.
    case later(Int, than: CalendarDay)
    /// Conversations without a person.
    case nobodys(Int)
    /// People whose figures are behind; reading computes them anew.
    case stale(Int)
  }

  public var people = 0
  public var conversations = 0
  public var evaluations = 0
  /// Service figures.
  public var values = 0
  public var firstDay: String?
  public var lastDay: String?
  /// The newest step of the schema.
  public var schema = ""
  public var problems: [Problem] = []
  public var remarks: [Remark] = []
}

extension ProgressStore {
  public func health(asOf: CalendarDay) throws(StoreError) -> StoreHealth {
    try read { db in
      var health = StoreHealth()
      let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)")
      health.problems += integrity.filter { $0 != "ok" }.map { .integrity($0) }
      let broken = try Row.fetchAll(
        db, sql: "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1")
      health.problems += broken.map { .foreignKey(table: $0[0], rows: $0[1]) }
      guard health.problems.isEmpty else { return health }
      health.schema = try Migrations.all.appliedMigrations(db).last ?? ""
      health.conversations = try Int.fetchOne(db, sql: "SELECT count(*) FROM conversation") ?? 0
      health.evaluations = try Int.fetchOne(db, sql: "SELECT count(*) FROM evaluation") ?? 0
      health.values = try Int.fetchOne(db, sql: "SELECT count(*) FROM kpi") ?? 0
      health.firstDay = try String.fetchOne(db, sql: "SELECT min(day) FROM conversation")
      health.lastDay = try String.fetchOne(db, sql: "SELECT max(day) FROM conversation")
      let people = try people(db)
      health.people = people.count
      health.problems += try wrongFigures(db, people)
      health.remarks = try remarks(db, people, asOf)
      return health
    }
  }

  /// People whose kept figures differ from those that their records give.
  private func wrongFigures(_ db: Database, _ people: [Person]) throws -> [StoreHealth.Problem] {
    guard let end = CalendarDay("9999-12-31") else { return [] }
    let kept = try series(db, of: people.map(\.row), asOf: end)
    let reader = try SeriesReader(db)
    return try people.filter {
      try reader.series(of: $0.row, until: end.description) != kept[$0.row] ?? []
    }.map { .figures(person: $0.title) }
  }

  private func remarks(
    _ db: Database, _ people: [Person], _ asOf: CalendarDay
  ) throws -> [StoreHealth.Remark] {
    var remarks: [StoreHealth.Remark] = []
    let named = Dictionary(grouping: people.filter(\.sharesName), by: { $0.name ?? $0.key })
    for name in named.keys.sorted() {
      remarks.append(.sharedName(name, keys: (named[name] ?? []).map(\.key).sorted()))
    }
    let later =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM conversation WHERE day > ?", arguments: [asOf.description])
      ?? 0
    if later > 0 { remarks.append(.later(later, than: asOf)) }
    let nobodys =
      try Int.fetchOne(db, sql: "SELECT count(*) FROM conversation WHERE person IS NULL") ?? 0
    if nobodys > 0 { remarks.append(.nobodys(nobodys)) }
    let stale = try Int.fetchOne(db, sql: "SELECT count(*) FROM stale") ?? 0
    if stale > 0 { remarks.append(.stale(stale)) }
    return remarks
  }

  /// Computes all kept figures anew.
  public func rebuild() throws(StoreError) {
    try write {
      try $0.execute(sql: "DELETE FROM series; INSERT OR IGNORE INTO stale SELECT id FROM person")
    }
    try refresh()
  }

  /// Copies the store into a new file while it is in use.
  public func backUp(to path: String) throws(StoreError) {
    do {
      try queue.writeWithoutTransaction {
        let file = path.hasPrefix("file:") ? "./" + path : path
        try $0.execute(sql: "VACUUM INTO ?", arguments: [file])
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
