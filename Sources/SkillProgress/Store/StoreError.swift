import GRDB

/// Why the store cannot be used, or does not hold what was asked for.
public enum StoreError: Error, Sendable, Hashable {
  /// There is no store yet.
  case missing(path: String)
  /// Written by a later version of the program.
  case newer(path: String)
  /// Not a database, or a broken one.
  case damaged(path: String)
  /// A database, and not one of parley's.
  case foreign(path: String)
  /// Another process keeps it busy.
  case busy(path: String)
  /// May be read, not written.
  case readOnly(path: String)
  case full(path: String)
  /// The system's or SQLite's reason, in English.
  case failed(path: String, reason: String)
  case noPerson(name: String, nearest: String?, isEmpty: Bool)
  /// Several people have the name; their keys, ascending.
  case ambiguous(name: String, keys: [String])
}

extension StoreError {
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
      case .SQLITE_FULL: self = .full(path: path)
      default:
        self = .failed(path: path, reason: error.message ?? "\(error.resultCode)")
      }
    default: self = .failed(path: path, reason: "\(error)")
    }
  }
}
