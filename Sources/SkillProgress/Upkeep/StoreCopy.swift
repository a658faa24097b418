import GRDB

/// Another store, copied and brought up to date for a merge; the file itself is only read.
///
/// The copy lies in SQLite's own temporary storage, and goes away with the value.
public struct StoreCopy: Sendable {
  public let path: String
  let queue: DatabaseQueue

  /// - Parameters:
  ///   - path: a file that is there, and not empty.
  ///   - hasLog: something stands in the log beside it, `PATH-wal`, and is to be read, too.
  public init(of path: String, hasLog: Bool) throws(StoreError) {
    self.path = path
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(ProgressStore.patience)
      queue = try DatabaseQueue(path: "", configuration: configuration)
      let place = path.hasPrefix("file:") ? "./" + path : path
      try ProgressStore.openForReading(place, isImmutable: !hasLog).backup(to: queue)
      try ProgressStore.migrate(queue, path, .read)
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

/// What a merge took over.
public struct MergeCount: Sendable, Hashable {
  public var evaluations = RecordingCount()
  /// Service figures.
  public var values = RecordingCount()

  public init(
    evaluations: RecordingCount = RecordingCount(), values: RecordingCount = RecordingCount()
  ) {
    self.evaluations = evaluations
    self.values = values
  }
}
