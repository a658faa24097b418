import Conversations
import Dispatch
import LanguageAnalysis

/// Takes all inputs through the workers and hands the outputs on in the order of the input.
///
/// Memory is bounded by the slices of one round, whatever the input's size. With one job there are no
/// threads at all.
struct Batch {
  let arguments: [String]
  let options: InputOptions
  let messages: Messages
  let work: ConversationWork

  /// Slices a worker gets in a round: enough that none waits long for the last.
  private static let slicesInRound = 4

  /// Runs the batch; says every fault on standard error.
  func run(
    take: (SliceOutput) throws(Failure) -> Void
  ) throws(Failure) -> BatchOutcome {
    let inputs = InputPaths(arguments, messages: messages)
    var outcome = BatchOutcome(inputs: inputs, messages: messages)
    var progress = Progress(messages: messages)
    let reader = SliceReader(files: inputs.files, options: options, messages: messages)
    let jobs = max(1, options.jobs ?? System.processors)
    var workers: [SliceWorker] = []
    while true {
      let round = nextRound(of: reader, limit: jobs == 1 ? 1 : jobs * Self.slicesInRound)
      guard !round.isEmpty else { break }
      while workers.count < min(jobs, round.count) {
        workers.append(SliceWorker(work, redacts: options.redacts, messages: messages))
      }
      for output in Self.work(on: round, with: workers) {
        if !output.faults.isEmpty || !output.decisions.isEmpty || !output.warnings.isEmpty {
          progress.clear()
        }
        outcome.add(output)
        try take(output)
        progress.report(conversations: outcome.conversations, share: outcome.share)
      }
    }
    progress.clear()
    outcome.finish()
    return outcome
  }

  private func nextRound(of reader: SliceReader, limit: Int) -> [WorkSlice] {
    var round: [WorkSlice] = []
    while round.count < limit, let slice = reader.next() { round.append(slice) }
    return round
  }

  /// The outputs of a round's slices, in their order; worker k takes every k-th slice.
  private static func work(on round: [WorkSlice], with workers: [SliceWorker]) -> [SliceOutput] {
    if round.count == 1 || workers.count == 1 { return round.map { workers[0].work(on: $0) } }
    var outputs = [SliceOutput](repeating: SliceOutput(), count: round.count)
    outputs.withUnsafeMutableBufferPointer { outputs in
      // Each element is written by one worker alone, and read after all have ended.
      nonisolated(unsafe) let outputs = outputs
      nonisolated(unsafe) let workers = workers
      DispatchQueue.concurrentPerform(iterations: workers.count) { worker in
        for place in stride(from: worker, to: round.count, by: workers.count) {
          outputs[place] = workers[worker].work(on: round[place])
        }
      }
    }
    return outputs
  }
}
