import Conversations
import LanguageAnalysis
import Synchronization

/// Takes all inputs through two stages and hands the outputs on in the order of the input.
///
/// While one round of slices is understood and its results are made and written, the next is read and
/// listened to. Memory is bounded by the slices of two rounds, whatever the input's size.
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
    let annotators = Annotators(work, jobs: jobs)
    while let round = rounds.next() {
      let outputs = Parallel.map(round, jobs: jobs) { [room] slice, job in
        work.output(of: slice, room: room, annotator: annotators[job])
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

  /// The first stage: bytes → conversations → what is said in them, where the work needs this.
  private func read(_ files: [InputFile], jobs: Int) -> Ahead<[ReadSlice]> {
    let decoder = SliceDecoder(redacts: options.redacts, messages: messages)
    let limit = jobs == 1 ? 1 : jobs * Self.slicesInRound
    let annotators = Annotators(work, jobs: jobs)
    // It is used by this stage alone.
    nonisolated(unsafe) let reader = SliceReader(files: files, options: options, messages: messages)
    let spare = SpareTurns()
    return Ahead { spent in
      spare.put(&spent)
      var round: [WorkSlice] = []
      while round.count < limit, let slice = reader.next() { round.append(slice) }
      if round.isEmpty { return nil }
      return Parallel.map(round, jobs: jobs) { slice, job in
        let read = decoder.read(slice)
        return annotators[job].map { read.heard(by: $0, in: spare.take()) } ?? read
      }
    }
  }
}

/// The room of turns that are done with, for the next ones.
private final class SpareTurns: Sendable {
  private let turns = Mutex<[HeardTurns]>([])

  /// Takes what was heard out of a round, and drops the rest of it.
  func put(_ round: inout [ReadSlice]?) {
    turns.withLock { turns in
      while var slice = round?.popLast() {
        var heard = HeardTurns()
        swap(&heard, &slice.heard)
        turns.append(heard)
      }
    }
  }

  func take() -> HeardTurns { turns.withLock { $0.popLast() } ?? HeardTurns() }
}

/// An annotator for each job of a stage; none where the work needs none.
private struct Annotators: Sendable {
  /// Each is used by one thread at a time.
  private nonisolated(unsafe) let annotators: [Annotator]

  init(_ work: ConversationWork, jobs: Int) {
    guard case .annotated(let catalogue, _) = work else {
      annotators = []
      return
    }
    annotators = (0..<jobs).map { _ in Annotator(catalogue: catalogue) }
  }

  subscript(job: Int) -> Annotator? { annotators.isEmpty ? nil : annotators[job] }
}
