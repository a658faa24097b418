import GRDB
import GRDBSQLite

/// A prepared statement that is run many times: values go straight into SQLite and come straight out,
/// without the boxes that a general value needs.
struct FastStatement {
  private let db: Database
  private let statement: Statement
  private var handle: SQLiteStatement { statement.sqliteStatement }

  init(_ db: Database, sql: String) throws {
    self.db = db
    statement = try db.cachedStatement(sql: sql)
  }

  // MARK: - In

  /// SQLite takes a copy.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Places count from 1.
  func bind(_ number: Int64?, at place: Int32) {
    if let number {
      sqlite3_bind_int64(handle, place, number)
    } else {
      sqlite3_bind_null(handle, place)
    }
  }

  func bind(_ number: Int, at place: Int32) { sqlite3_bind_int64(handle, place, Int64(number)) }

  func bind(_ number: Double?, at place: Int32) {
    if let number {
      sqlite3_bind_double(handle, place, number)
    } else {
      sqlite3_bind_null(handle, place)
    }
  }

  func bind(_ text: String?, at place: Int32) {
    guard var text else {
      sqlite3_bind_null(handle, place)
      return
    }
    text.withUTF8 { bytes in bind(text: UnsafeRawBufferPointer(bytes), at: place) }
  }

  /// UTF-8.
  func bind(text bytes: [UInt8], at place: Int32) {
    bytes.withUnsafeBytes { bind(text: $0, at: place) }
  }

  private func bind(text bytes: UnsafeRawBufferPointer, at place: Int32) {
    // An empty text may have no address, which SQLite would take for NULL.
    guard let start = bytes.baseAddress else {
      sqlite3_bind_text(handle, place, "", 0, Self.copied)
      return
    }
    sqlite3_bind_text(
      handle, place, start.assumingMemoryBound(to: CChar.self), Int32(bytes.count), Self.copied)
  }

  func bind(blob bytes: [UInt8], at place: Int32) {
    _ = bytes.withUnsafeBytes {
      sqlite3_bind_blob(handle, place, $0.baseAddress, Int32($0.count), Self.copied)
    }
  }

  /// Runs a statement that gives no rows; true where it changed one.
  func run() throws -> Bool {
    let code = sqlite3_step(handle)
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw error(code) }
    return db.changesCount > 0
  }

  // MARK: - Out

  /// Steps to the next row; false, and ready for the next run, behind the last.
  func next() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    sqlite3_reset(handle)
    guard code == SQLITE_DONE else { throw error(code) }
    return false
  }

  /// The first value of the first row.
  func firstInteger() throws -> Int64? {
    guard try next() else { return nil }
    let value = integer(0)
    sqlite3_reset(handle)
    return value
  }

  /// Places count from 0.
  func integer(_ place: Int32) -> Int64 { sqlite3_column_int64(handle, place) }

  func double(_ place: Int32) -> Double { sqlite3_column_double(handle, place) }

  func isNull(_ place: Int32) -> Bool { sqlite3_column_type(handle, place) == SQLITE_NULL }

  /// The bytes of a text, valid until the next step.
  func utf8(_ place: Int32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: sqlite3_column_text(handle, place), count: Int(sqlite3_column_bytes(handle, place)))
  }

  func text(_ place: Int32) -> String { String(decoding: utf8(place), as: UTF8.self) }

  private func error(_ code: Int32) -> DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
  }
}
