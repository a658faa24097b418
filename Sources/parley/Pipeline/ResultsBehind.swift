import Dispatch
import Synchronization

/// Makes the results of one round of slices while the next round is read.
final class ResultsBehind: Sendable {
  private let outputs: Mutex<[SliceOutput]>
  private let done = DispatchGroup()

  /// - Parameters:
  ///   - room: bytes that a slice's results will about take.
  ///   - jobs: slices that are worked on side by side.
  init(of round: [ReadSlice], _ work: ConversationWork, room: Int, jobs: Int) {
    outputs = Mutex([])
    DispatchQueue.global().async(group: done) { [self] in
      let made = Parallel.map(round, jobs: jobs) { slice, _ in
        work.output(of: slice, room: room)
      }
      outputs.withLock { $0 = made }
    }
  }

  /// Waits for the results, in the order of the slices.
  func wait() -> [SliceOutput] {
    done.wait()
    return outputs.withLock { $0 }
  }
}
