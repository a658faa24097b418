import Dispatch
import Synchronization

/// Writes large slices while the next ones are made: in order, and never more than a few behind, so
/// that a slow disk holds the work back instead of filling the memory.
final class WriteBehind: Sendable {
  private let number: Int32
  private let queue = DispatchQueue(label: "output")
  private let room = DispatchSemaphore(value: WriteBehind.mostWaiting)
  private let failure = Mutex<SystemError?>(nil)

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
      if let error { failure.withLock { $0 = error } }
    }
    return failure.withLock { $0 }
  }

  /// Waits until all is written; says what kept it from being so.
  func drain() -> SystemError? {
    queue.sync {}
    return failure.withLock { $0 }
  }
}
