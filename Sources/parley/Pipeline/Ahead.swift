import Dispatch
import Synchronization

/// Makes the next value on a thread of its own while the last one is in use.
///
/// One behind the other they are the stages of a pipeline, each a value ahead of the stage that takes
/// from it.
final class Ahead<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value?
  private let made = Mutex<Value?>(nil)
  private let working = DispatchGroup()

  /// Begins at once.
  ///
  /// - Parameter make: gives the values in order, then nil; called on one thread at a time.
  init(_ make: @escaping @Sendable () -> Value?) {
    self.make = make
    start()
  }

  /// Waits for the next value, and has the one after it made; nil at the end.
  func next() -> Value? {
    working.wait()
    let value = made.withLock { $0.take() }
    if value != nil { start() }
    return value
  }

  private func start() {
    DispatchQueue.global().async(group: working) { [self] in
      let value = make()
      made.withLock { $0 = value }
    }
  }
}
