import Dispatch
import Synchronization

/// Makes the next value on a thread of its own while the last one is in use: a stage of a pipeline.
///
/// The thread stays the same from the first value to the last, so that what it allocates stays
/// together; it ends with the values, or when nobody asks for them any more.
final class Ahead<Value: Sendable>: Sendable {
  private let stage: Stage

  /// Begins at once.
  ///
  /// - Parameter make: gives the values in order, then nil; called on one thread, with the value
  ///   that was taken back, whose parts it may use again.
  init(_ make: @escaping @Sendable (_ spent: inout Value?) -> Value?) {
    let stage = Stage(make)
    self.stage = stage
    stage.wanted.signal()
    DispatchQueue(label: "ahead").async { stage.run() }
  }

  deinit { stage.stop() }

  /// Waits for the next value, and has the one after it made; nil at the end.
  func next() -> Value? { stage.next() }

  /// Takes back a value that is done with: what was allocated on one thread and is freed on another
  /// makes the two wait for each other.
  func takeBack(_ value: consuming Value) { stage.takeBack(value) }

  /// What both threads share.
  private final class Stage: Sendable {
    private struct State {
      var made: Value?
      var spent: Value?
      var isDone = false
    }

    let wanted = DispatchSemaphore(value: 0)
    private let ready = DispatchSemaphore(value: 0)
    private let make: @Sendable (inout Value?) -> Value?
    private let state = Mutex(State())

    init(_ make: @escaping @Sendable (inout Value?) -> Value?) { self.make = make }

    func run() {
      var goesOn = true
      while goesOn {
        wanted.wait()
        var spent = state.withLock { $0.spent.take() }
        if state.withLock({ $0.isDone }) { return }
        let value = make(&spent)
        goesOn = value != nil
        state.withLock { $0.made = value }
        ready.signal()
      }
    }

    func next() -> Value? {
      if state.withLock({ $0.isDone }) { return nil }
      ready.wait()
      let value = state.withLock { state in
        state.isDone = state.made == nil
        return state.made.take()
      }
      if value != nil { wanted.signal() }
      return value
    }

    func takeBack(_ value: consuming Value) {
      var value: Value? = value
      state.withLock { swap(&$0.spent, &value) }
    }

    func stop() {
      state.withLock { $0.isDone = true }
      wanted.signal()
    }
  }
}
