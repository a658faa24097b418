/// Runs a `PatternProgram` over tokens: a deterministic automaton, built as the text asks for it.
///
/// From each token it walks until no pattern can go on; most walks end at once. States are sets of
/// positions (subset construction, Rabin and Scott 1959), made when first reached and kept up to a
/// bound, so the memory does not grow with the text. One a worker.
struct PhraseAutomaton {
  struct Match {
    var output: Int32
    /// Tokens; `end` is exclusive.
    var start: Int
    var end: Int
  }

  /// Has read the tokens from `start` to `at`.
  struct Walk {
    var state: Int32
    var start: Int32
    var at: Int32
  }

  static let dead: Int32 = 0
  private static let mostStates = 200_000
  private static let mostTransitions = 2_000_000

  let program: PatternProgram
  let labels: LabelIndex
  /// First positions by label, free and anchored.
  let firstByLabel: [[Int32]]
  let anchoredByLabel: [[Int32]]

  var states = StateTable()
  var transitions = TransitionTable()
  /// First state by word, free and anchored; -1: not known yet.
  var freeStart: [Int32] = []
  var anchoredStart: [Int32] = []
  var labelStamp: [UInt32]
  var stamp: UInt32 = 0
  var set: [Int32] = []
  let openerOutput: Int32
  var walks: [Walk] = []
  /// Where the sentence starts again.
  var anchors: [Int32] = []

  /// - Parameters:
  ///   - labels: the program's; automata of one program share them.
  ///   - openerOutput: the output of the pattern for what may precede a sentence's start
  ///     (`okay so um`): a sentence starts again behind it.
  ///   - keeps: the outputs that are asked for; a speaker's own behaviours make smaller states than
  ///     all together.
  init(
    program: PatternProgram, labels: LabelIndex, openerOutput: Int32,
    keeping keeps: (PatternOutput) -> Bool = { _ in true }
  ) {
    self.program = program
    self.labels = labels
    self.openerOutput = openerOutput
    var free = [[Int32]](repeating: [], count: program.labels.count)
    for position in program.first where keeps(program.output(from: position)) {
      free[Int(program.label[Int(position)])].append(position)
    }
    var anchored = free
    for position in program.anchoredFirst where keeps(program.output(from: position)) {
      anchored[Int(program.label[Int(position)])].append(position)
    }
    firstByLabel = free
    anchoredByLabel = anchored
    labelStamp = [UInt32](repeating: 0, count: max(1, program.labels.count))
    reset()
  }

  private mutating func reset() {
    states = StateTable()
    _ = states.append([], outputs: [], named: WordFilter())
    transitions = TransitionTable()
    freeStart = [Int32](repeating: -1, count: program.words.count)
    anchoredStart = freeStart
  }

  /// Appends every longest match from every token of `sentence`, output by output.
  mutating func matches(in tokens: [Token], _ sentence: Sentence, into matches: inout [Match]) {
    if states.count > Self.mostStates || transitions.count > Self.mostTransitions { reset() }
    let first = matches.count
    walk(tokens, sentence, first, &matches)
    sort(&matches, from: first)
  }

  /// By their starts; those of one start stay as they were found.
  private func sort(_ matches: inout [Match], from first: Int) {
    for place in first..<matches.count {
      let match = matches[place]
      var at = place
      while at > first, matches[at - 1].start > match.start {
        matches[at] = matches[at - 1]
        at -= 1
      }
      if at < place { matches[at] = match }
    }
  }
}
