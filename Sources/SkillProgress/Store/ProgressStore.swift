import GRDB

/// All that is kept about people's conversations, in one SQLite file.
///
/// Several processes may use one store at the same time: writers wait for each other, readers for
/// nobody. Whatever was recorded survives the end of the process at any moment.
public struct ProgressStore: Sendable {
  public enum Access: Sendable {
    /// Makes the file where there is none, and brings an older one up to date.
    case write
    /// Asks for a file; reads it even where nothing may be written.
    case read
  }

  public let path: String
  let queue: DatabaseQueue

  /// Seconds to wait for another process.
  public static let patience = 5.0

  public init(path: String, access: Access, patience: Double = patience) throws(StoreError) {
    // SQLite takes a name that begins so for an address.
    let path = path.hasPrefix("file:") ? "./" + path : path
    self.path = path
    do {
      queue = try ProgressStore.open(path, access, patience)
      try ProgressStore.migrate(queue, path, access)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Runs a writing transaction: all of it happens, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.write(body) } catch { throw StoreError(error, path: path) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(body) } catch { throw StoreError(error, path: path) }
  }

  // MARK: - Opening

  private static func open(
    _ path: String, _ access: Access, _ patience: Double
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      // What is forgotten is overwritten, too. The log is put into the file at 16 MB: pages that many
      // transactions touch are then written once.
      try db.execute(
        sql: """
          PRAGMA secure_delete = ON; PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 4000
          """)
    }
    do {
      return try DatabaseQueue(path: path, configuration: configuration)
    } catch let error as DatabaseError {
      guard access == .read, [.SQLITE_READONLY, .SQLITE_CANTOPEN].contains(error.resultCode) else {
        throw error
      }
      do {
        return try openForReading(path, isImmutable: false)
      } catch {
        // In a folder that may not be written a reader can take no part in the locking.
        return try openForReading(path, isImmutable: true)
      }
    }
  }

  /// - Parameter isImmutable: nobody writes the file meanwhile, and it has no log: nothing is put beside
  ///   it.
  static func openForReading(_ path: String, isImmutable: Bool) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    return try DatabaseQueue(
      path: isImmutable ? address(path) : path, configuration: configuration)
  }

  /// `file:PATH?immutable=1`, for a file that nobody writes.
  private static func address(_ path: String) -> String {
    let escaped = path.utf8.map { byte in
      byte == 0x25 || byte == 0x3F || byte == 0x23
        ? "%" + String(byte, radix: 16, uppercase: true)
        : String(decoding: [byte], as: UTF8.self)
    }
    // Bytes beyond ASCII have to stay together.
    return path.utf8.allSatisfy({ $0 < 0x80 })
      ? "file:\(escaped.joined())?immutable=1" : "file:\(path)?immutable=1"
  }

  static func migrate(_ queue: DatabaseQueue, _ path: String, _ access: Access) throws {
    let migrator = Migrations.all
    // Another process may take the same steps at the same moment; the loser looks again.
    for attempt in 0... {
      switch try queue.read({ try state(of: $0, migrator) }) {
      case .ready: return
      case .newer: throw StoreError.newer(path: path)
      case .foreign: throw StoreError.foreign(path: path)
      // Nothing is put into a file that was only to be read.
      case .empty where access == .read: throw StoreError.missing(path: path)
      case .empty:
        try queue.write { db in
          guard try state(of: db, migrator) == .empty else { return }
          try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
        }
      case .behind:
        do {
          try migrator.migrate(queue)
        } catch let error as DatabaseError {
          let isRace = [.SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode)
          guard isRace && attempt < 20 else { throw error }
        }
      }
    }
  }

  private enum SchemaState { case empty, ready, behind, newer, foreign }

  private static func state(of db: Database, _ migrator: DatabaseMigrator) throws -> SchemaState {
    // The mark comes before the first table.
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Migrations.applicationID else {
      let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      return tables == 0 && owner == 0 ? .empty : .foreign
    }
    if try migrator.hasBeenSuperseded(db) { return .newer }
    return try migrator.hasCompletedMigrations(db) ? .ready : .behind
  }
}
