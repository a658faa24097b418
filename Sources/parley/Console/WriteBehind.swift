import Dispatch
import Synchronization

/// Writes large slices while the next ones are made: in order, and never more than a few behind, so
/// that a slow disk holds the work back instead of filling the memory.
final class WriteBehind: Sendable {
  private let number: Int32
  private let queue = DispatchQueue(label: "output")
  private let room = DispatchSemaphore(value: WriteBehind.mostWaiting)
  private let failure = Mutex<SystemError?>(nil)
  private let progress = Mutex(Progress())

  /// Bytes written, and those of them that the system was told to forget.
  private struct Progress {
    var written = 0
    var forgotten = 0
  }

  private static let mostWaiting = 3

  /// - Parameter number: an open file, which must stay open until `drain` was called.
  init(to number: Int32) { self.number = number }

  /// Takes the bytes; says what kept earlier ones from being written.
  func write(_ bytes: [UInt8]) -> SystemError? {
    room.wait()
    queue.async { [self] in
      defer { room.signal() }
      guard failure.withLock({ $0 == nil }) else { return }
      let error = Descriptor(borrowing: number).write(all: bytes)
      if let error {
        failure.withLock { $0 = error }
      } else {
        forget(bytes.count)
      }
    }
    return failure.withLock { $0 }
  }

  /// Bytes that are forgotten together, twice: while they are on their way to the disk, and when
  /// the next ones are.
  private static let window = 8 << 20

  /// Gigabytes of results would push all other files out of the system's cache, and each fresh page
  /// of it costs more than the writing.
  private func forget(_ count: Int) {
    progress.withLock { progress in
      progress.written += count
      while progress.written - progress.forgotten >= Self.window {
        let end = progress.forgotten + Self.window
        Descriptor(borrowing: number).forget(max(0, end - 3 * Self.window)..<end)
        progress.forgotten = end
      }
    }
  }

  /// Waits until all is written; says what kept it from being so.
  func drain() -> SystemError? {
    queue.sync {}
    return failure.withLock { $0 }
  }
}
