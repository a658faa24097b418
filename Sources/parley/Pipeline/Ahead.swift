import Dispatch
import Synchronization

/// Makes the next value on a thread of its own while the last one is in use: a stage of a pipeline.
final class Ahead<Value: Sendable>: Sendable {
  private let make: @Sendable (inout Value?) -> Value?
  private let made = Mutex<Value?>(nil)
  private let spent = Mutex<Value?>(nil)
  private let working = DispatchGroup()

  /// Begins at once.
  ///
  /// - Parameter make: gives the values in order, then nil; called on one thread at a time, with the
  ///   value that was taken back, whose parts it may use again.
  init(_ make: @escaping @Sendable (_ spent: inout Value?) -> Value?) {
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

  /// Takes back a value that is done with: what was allocated on one thread and is freed on another
  /// makes the two wait for each other.
  func takeBack(_ value: consuming Value) {
    var value: Value? = value
    spent.withLock { swap(&$0, &value) }
  }

  private func start() {
    DispatchQueue.global().async(group: working) { [self] in
      var old = spent.withLock { $0.take() }
      let value = make(&old)
      made.withLock { $0 = value }
    }
  }
}
