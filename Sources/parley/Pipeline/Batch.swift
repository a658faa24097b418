import Conversations
import LanguageAnalysis

/// Takes all inputs through two stages and hands the outputs on in the order of the input.
///
/// While the results of one round of slices are made and written, the next is read and analysed.
/// Memory is bounded by the slices of two rounds, whatever the input's size.
struct Batch {
  let arguments: [String]
  let options: InputOptions
  let messages: Messages
  let work: ConversationWork

  /// Slices a job gets in a round: enough that none waits long for the last.
  private static let slicesInRound = 4

  /// Runs the batch; says every fault on standard error.
  func run(
    take: (SliceOutput) throws(Failure) -> Void
  ) throws(Failure) -> BatchOutcome {
    let inputs = InputPaths(arguments, messages: messages)
    var outcome = BatchOutcome(inputs: inputs, messages: messages)
    var progress = Progress(messages: messages)
    let jobs = max(1, options.jobs ?? System.processors)
    let rounds = read(inputs.files, jobs: jobs)
    /// Bytes that a slice's results take: about as many as the last ones took.
    var room = 0
    while let round = rounds.next() {
      let outputs = Parallel.map(round, jobs: jobs) { [room] slice, _ in
        work.output(of: slice, room: room)
      }
      rounds.takeBack(consume round)
      for output in outputs {
        if !output.faults.isEmpty || !output.decisions.isEmpty || !output.warnings.isEmpty {
          progress.clear()
        }
        room = output.bytes.count + output.bytes.count / 8
        outcome.add(output)
        try take(output)
        progress.report(conversations: outcome.conversations, share: outcome.share)
      }
    }
    progress.clear()
    outcome.finish()
    return outcome
  }

  /// The first stage: bytes → conversations → annotated conversations, where the work needs these.
  private func read(_ files: [InputFile], jobs: Int) -> Ahead<[ReadSlice]> {
    let decoder = SliceDecoder(redacts: options.redacts, messages: messages)
    let limit = jobs == 1 ? 1 : jobs * Self.slicesInRound
    // Both are used by this stage alone; each job has an annotator of its own.
    nonisolated(unsafe) let reader = SliceReader(files: files, options: options, messages: messages)
    nonisolated(unsafe) var annotators: [Annotator] = []
    return Ahead {
      var round: [WorkSlice] = []
      while round.count < limit, let slice = reader.next() { round.append(slice) }
      if round.isEmpty { return nil }
      guard case .annotated(let catalogue, _) = work else {
        return Parallel.map(round, jobs: jobs) { slice, _ in decoder.read(slice) }
      }
      while annotators.count < min(jobs, round.count) {
        annotators.append(Annotator(catalogue: catalogue))
      }
      nonisolated(unsafe) let annotators = annotators
      return Parallel.map(round, jobs: annotators.count) { slice, job in
        decoder.read(slice).annotated(with: annotators[job])
      }
    }
  }
}
