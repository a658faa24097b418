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
  private struct Walk {
    var state: Int32
    var start: Int
    var at: Int
  }

  static let dead: Int32 = 0
  private static let mostStates = 200_000
  private static let mostTransitions = 2_000_000

  let program: PatternProgram
  /// `labelsOfWord[labelStart[w]..<labelStart[w + 1]]`: labels that take word w (label 0 aside).
  let labelStart: [Int32]
  let labelsOfWord: [Int32]
  /// First positions by label, free and anchored.
  private let firstByLabel: [[Int32]]
  private let anchoredByLabel: [[Int32]]
  /// The words of a label as a Bloom filter.
  let labelFilter: [WordFilter]

  var states = StateTable()
  var transitions = TransitionTable()
  /// First state by word, free and anchored; -1: not known yet.
  private var freeStart: [Int32] = []
  private var anchoredStart: [Int32] = []
  var labelStamp: [UInt32]
  var stamp: UInt32 = 0
  var set: [Int32] = []
  private var walks: [Walk] = []
  private let openerOutput: Int32
  private var isAnchor: [Bool] = []

  /// - Parameter openerOutput: the output of the pattern for what may precede a sentence's start
  ///   (`okay so um`): a sentence starts again behind it.
  /// - Parameter keeps: the outputs that are asked for; a speaker's own behaviours make smaller
  ///   states than all together.
  init(
    program: PatternProgram, openerOutput: Int32,
    keeping keeps: (PatternOutput) -> Bool = { _ in true }
  ) {
    self.program = program
    self.openerOutput = openerOutput
    var lists = [[Int32]](repeating: [], count: program.words.count)
    for (label, words) in program.labels.enumerated() where label > 0 {
      for word in words { lists[Int(word)].append(Int32(label)) }
    }
    var starts: [Int32] = [0]
    var flat: [Int32] = []
    for list in lists {
      flat += list
      starts.append(Int32(flat.count))
    }
    labelStart = starts
    labelsOfWord = flat
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
    labelFilter = program.labels.map { WordFilter($0) }
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
  ///
  /// All walks go on together, a step at a time: a step waits for memory, and the steps of different
  /// walks wait together.
  mutating func matches(in tokens: [Token], _ sentence: Sentence, into matches: inout [Match]) {
    if states.count > Self.mostStates || transitions.count > Self.mostTransitions { reset() }
    let firstMatch = matches.count
    walks.removeAll(keepingCapacity: true)
    isAnchor.removeAll(keepingCapacity: true)
    isAnchor.append(contentsOf: repeatElement(false, count: sentence.end - sentence.first + 1))
    isAnchor[0] = true
    startAnchored(at: sentence.first, tokens)
    for start in sentence.first + 1..<max(sentence.end, sentence.first + 1) {
      let word = tokens[start].word
      var state = freeStart[Int(word)]
      if state < 0 {
        state = makeStart(word, from: firstByLabel)
        freeStart[Int(word)] = state
      }
      if state != Self.dead { walks.append(Walk(state: state, start: start, at: start + 1)) }
    }
    while !walks.isEmpty { step(tokens, sentence, firstMatch, &matches) }
    sort(&matches, from: firstMatch)
  }

  /// Takes each walk one token further; those that cannot go on are left out.
  private mutating func step(
    _ tokens: [Token], _ sentence: Sentence, _ firstMatch: Int, _ matches: inout [Match]
  ) {
    let count = walks.count
    var going = 0
    for place in 0..<count {
      var walk = walks[place]
      if StateTable.hasOutput(walk.state) {
        accept(walk.state, walk.start, walk.at, firstMatch, &matches)
        if opens(walk, sentence) { startAnchored(at: walk.at, tokens) }
      }
      if walk.at == sentence.end {
        acceptEnd(walk.state, sentence, walk.start, firstMatch, &matches)
        continue
      }
      walk.state = next(walk.state, tokens[walk.at].word)
      walk.at += 1
      walks[going] = walk
      going += walk.state == Self.dead ? 0 : 1
    }
    walks.removeSubrange(going..<count)
  }

  /// True where the sentence starts again behind what the walk has read.
  private mutating func opens(_ walk: Walk, _ sentence: Sentence) -> Bool {
    let place = walk.at - sentence.first
    guard walk.at < sentence.end, isAnchor[walk.start - sentence.first], !isAnchor[place],
      states.outputs(of: walk.state).contains(openerOutput)
    else { return false }
    isAnchor[place] = true
    return true
  }

  /// Starts the walk from a place where the sentence starts. It finds what a free walk from there
  /// finds too, and then once.
  private mutating func startAnchored(at start: Int, _ tokens: [Token]) {
    let word = tokens[start].word
    var state = anchoredStart[Int(word)]
    if state < 0 {
      state = makeStart(word, from: anchoredByLabel)
      anchoredStart[Int(word)] = state
    }
    if state != Self.dead { walks.append(Walk(state: state, start: start, at: start + 1)) }
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
      matches[at] = match
    }
  }

  /// Goes on behind the last token: `$` and the sign hold there, one, both, in any order.
  private mutating func acceptEnd(
    _ state: Int32, _ sentence: Sentence, _ start: Int, _ firstMatch: Int,
    _ matches: inout [Match]
  ) {
    acceptEnd(state, SpecialWord.sentenceEnd, sentence, start, firstMatch, &matches)
    switch sentence.mark {
    case .none: break
    case .question:
      acceptEnd(state, SpecialWord.questionMark, sentence, start, firstMatch, &matches)
    case .exclamation:
      acceptEnd(state, SpecialWord.exclamationMark, sentence, start, firstMatch, &matches)
    }
  }

  private mutating func acceptEnd(
    _ state: Int32, _ word: Int32, _ sentence: Sentence, _ start: Int, _ firstMatch: Int,
    _ matches: inout [Match]
  ) {
    guard states.head(of: state).named.mayContain(word) else { return }
    let end = lookUp(state, word)
    if end == Self.dead { return }
    accept(end, start, sentence.end, firstMatch, &matches)
    acceptEnd(end, sentence, start, firstMatch, &matches)
  }

  private func accept(
    _ state: Int32, _ start: Int, _ end: Int, _ firstMatch: Int, _ matches: inout [Match]
  ) {
    accepting: for output in states.outputs(of: state) {
      var at = firstMatch
      while at < matches.count {
        if matches[at].output == output, matches[at].start == start {
          // Of what opens a sentence each length counts.
          if output != openerOutput || matches[at].end == end {
            matches[at].end = end
            continue accepting
          }
        }
        at += 1
      }
      matches.append(Match(output: output, start: start, end: end))
    }
  }

  @inline(__always)
  private mutating func next(_ state: Int32, _ word: Int32) -> Int32 {
    let head = states.head(of: state)
    if !head.named.mayContain(word) { return head.otherwise }
    return lookUp(state, word)
  }

  @inline(__always)
  private mutating func lookUp(_ state: Int32, _ word: Int32) -> Int32 {
    let known = transitions.target(state, word)
    return known >= 0 ? known : make(state, word)
  }
}
