import Dispatch
import SkillProgress
import Synchronization

/// Records while the next slices are scored: in order, in one transaction what has come meanwhile,
/// and never more than a few slices behind, so that a slow disk holds the work back instead of filling
/// the memory.
final class RecordBehind: Sendable {
  private struct State {
    var waiting: [[EvaluationRecord]] = []
    var recorded = 0
    var count = RecordingCount()
    var error: StoreError?
  }

  private let store: ProgressStore
  private let queue = DispatchQueue(label: "records")
  private let room = DispatchSemaphore(value: RecordBehind.mostWaiting)
  private let state = Mutex(State())

  private static let mostWaiting = 16

  init(_ store: ProgressStore) { self.store = store }

  /// Takes the records of one slice. After an error they are dropped.
  func put(_ records: [EvaluationRecord]) {
    room.wait()
    state.withLock { $0.waiting.append(records) }
    queue.async { [self] in recordWaiting() }
  }

  /// Slices whose records are in the store for good.
  var recorded: Int { state.withLock { $0.recorded } }

  var count: RecordingCount { state.withLock { $0.count } }

  /// Why nothing more is recorded.
  var error: StoreError? { state.withLock { $0.error } }

  /// Waits until all that was put is recorded, or an error has ended it.
  func drain() { queue.sync {} }

  private func recordWaiting() {
    let (slices, hasFailed) = state.withLock { state in
      defer { state.waiting = [] }
      return (state.waiting, state.error != nil)
    }
    defer { for _ in slices { room.signal() } }
    // An earlier turn may have taken this one's slice along.
    guard !slices.isEmpty, !hasFailed else { return }
    do throws(StoreError) {
      let count = try store.record(slices.flatMap(\.self))
      state.withLock { state in
        state.recorded += slices.count
        state.count += count
      }
    } catch {
      state.withLock { $0.error = error }
    }
  }
}
