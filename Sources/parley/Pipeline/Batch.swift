import Conversations
import LanguageAnalysis

/// Takes all inputs through the workers and hands the outputs on in the order of the input.
///
/// A round of slices is read while the results of the round before are made: each job has a thread
/// for either. Memory is bounded by the slices of two rounds, whatever the input's size.
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
    var behind: ResultsBehind?
    /// Bytes that a slice's results take: about as many as the last ones took.
    var room = 0
    while true {
      let round = nextRound(of: reader, limit: jobs == 1 ? 1 : jobs * Self.slicesInRound)
      while workers.count < min(jobs, round.count) {
        workers.append(SliceWorker(work, redacts: options.redacts, messages: messages))
      }
      let read = Self.read(round, with: workers)
      for output in behind?.wait() ?? [] {
        if !output.faults.isEmpty || !output.decisions.isEmpty || !output.warnings.isEmpty {
          progress.clear()
        }
        room = output.bytes.count + output.bytes.count / 8
        outcome.add(output)
        try take(output)
        progress.report(conversations: outcome.conversations, share: outcome.share)
      }
      guard !round.isEmpty else { break }
      behind = ResultsBehind(of: read, work, room: room, jobs: jobs)
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

  private static func read(_ round: [WorkSlice], with workers: [SliceWorker]) -> [ReadSlice] {
    nonisolated(unsafe) let workers = workers
    return Parallel.map(round, jobs: workers.count) { slice, job in workers[job].read(slice) }
  }
}
