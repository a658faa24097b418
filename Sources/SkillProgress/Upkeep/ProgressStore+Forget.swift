import GRDB

extension ProgressStore {
  /// How many conversations are kept of somebody.
  public func conversationCount(of person: Person) throws(StoreError) -> Int {
    try read {
      try Int.fetchOne(
        $0, sql: "SELECT count(*) FROM conversation WHERE person = ?", arguments: [person.row]) ?? 0
    }
  }

  /// Removes a person and all that is kept on them, from the file too: nothing is left in free pages
  /// or in the log.
  public func forget(_ person: Person) throws(StoreError) {
    try write {
      try $0.execute(sql: "DELETE FROM person WHERE id = ?", arguments: [person.row])
    }
    do {
      // `secure_delete` has overwritten the rows; the log still holds older pages.
      try queue.writeWithoutTransaction { db in
        _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
