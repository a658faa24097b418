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

  private static let dead: Int32 = 0
  private static let free: Int32 = 1
  private static let anchored: Int32 = 2
  private static let mostStates = 60_000

  private let program: PatternProgram
  /// `labelsOfWord[labelStart[w]..<labelStart[w + 1]]`: labels that take word w (label 0 aside).
  private let labelStart: [Int32]
  private let labelsOfWord: [Int32]
  /// First positions by label, free and anchored.
  private let firstByLabel: [[Int32]]
  private let anchoredByLabel: [[Int32]]

  private var positions: [[Int32]] = []
  private var outputs: [[Int32]] = []
  private var hasOutput: [Bool] = []
  private var stateOf: [[Int32]: Int32] = [:]
  private var transitions = TransitionTable()
  private var labelStamp: [UInt32]
  private var stamp: UInt32 = 0
  private let openerOutput: Int32
  private var isAnchor: [Bool] = []

  /// - Parameter openerOutput: the output of the pattern for what may precede a sentence's start
  ///   (`okay so um`): a sentence starts again behind it.
  init(program: PatternProgram, openerOutput: Int32) {
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
    for position in program.first { free[Int(program.label[Int(position)])].append(position) }
    var anchored = free
    for position in program.anchoredFirst {
      anchored[Int(program.label[Int(position)])].append(position)
    }
    firstByLabel = free
    anchoredByLabel = anchored
    labelStamp = [UInt32](repeating: 0, count: program.labels.count)
    reset()
  }

  private mutating func reset() {
    positions = [[], [], []]
    outputs = [[], [], []]
    hasOutput = [false, false, false]
    stateOf = [:]
    transitions = TransitionTable()
  }

  /// Appends every longest match from every token of `sentence`, output by output.
  mutating func matches(
    in tokens: [Token], _ sentence: Sentence, into matches: inout [Match]
  ) {
    if positions.count > Self.mostStates { reset() }
    let first = sentence.first
    let count = sentence.end - first
    isAnchor.removeAll(keepingCapacity: true)
    isAnchor.append(contentsOf: repeatElement(false, count: count + 1))
    isAnchor[0] = true
    do {
      for start in 0..<count {
        var state = isAnchor[start] ? Self.anchored : Self.free
        let firstMatch = matches.count
        var at = start
        while at < count {
          state = next(state, tokens[first + at].word)
          if state == Self.dead { break }
          at += 1
          if hasOutput[Int(state)] {
            accept(state, first + start, first + at, firstMatch, &matches)
          }
        }
        if state != Self.dead, at == count {
          acceptEnd(state, sentence.mark, first + start, first + at, firstMatch, &matches)
        }
        if isAnchor[start] {
          for match in matches[firstMatch...] where match.output == openerOutput {
            isAnchor[match.end - first] = true
          }
        }
      }
    }
  }

  /// Goes on behind the last token: `$` and the sign hold there, one, both, in any order.
  private mutating func acceptEnd(
    _ state: Int32, _ mark: Sentence.Mark, _ start: Int, _ end: Int, _ firstMatch: Int,
    _ matches: inout [Match]
  ) {
    let atEnd = next(state, SpecialWord.sentenceEnd)
    if atEnd != Self.dead {
      accept(atEnd, start, end, firstMatch, &matches)
      acceptEnd(atEnd, mark, start, end, firstMatch, &matches)
    }
    if mark == .none { return }
    let sign = next(
      state, mark == .question ? SpecialWord.questionMark : SpecialWord.exclamationMark)
    if sign != Self.dead {
      accept(sign, start, end, firstMatch, &matches)
      acceptEnd(sign, mark, start, end, firstMatch, &matches)
    }
  }

  private func accept(
    _ state: Int32, _ start: Int, _ end: Int, _ firstMatch: Int, _ matches: inout [Match]
  ) {
    accepting: for output in outputs[Int(state)] {
      if output == openerOutput {
        matches.append(Match(output: output, start: start, end: end))
        continue
      }
      var at = firstMatch
      while at < matches.count {
        if matches[at].output == output {
          matches[at].end = end
          continue accepting
        }
        at += 1
      }
      matches.append(Match(output: output, start: start, end: end))
    }
  }

  @inline(__always)
  private mutating func next(_ state: Int32, _ word: Int32) -> Int32 {
    let known = transitions[state, word]
    return known >= 0 ? known : make(state, word)
  }

  /// Builds the state that `word` leads to.
  private mutating func make(_ state: Int32, _ word: Int32) -> Int32 {
    stamp &+= 1
    let labels = labelsOfWord[Int(labelStart[Int(word)])..<Int(labelStart[Int(word) + 1])]
    for label in labels { labelStamp[Int(label)] = stamp }
    // Label 0 is a gap: it takes any token, but no sentence end.
    let isToken = word == SpecialWord.unknown || word > SpecialWord.exclamationMark
    if isToken { labelStamp[0] = stamp }
    var set: [Int32] = []
    if state == Self.free || state == Self.anchored {
      let first = state == Self.free ? firstByLabel : anchoredByLabel
      for label in labels { set += first[Int(label)] }
      if isToken { set += first[0] }
    } else {
      for position in positions[Int(state)] {
        let from = Int(program.followStart[Int(position)])
        let to = Int(program.followStart[Int(position) + 1])
        for follower in program.follow[from..<to]
        where labelStamp[Int(program.label[Int(follower)])] == stamp { set.append(follower) }
      }
    }
    let target = intern(set)
    transitions[state, word] = target
    return target
  }

  private mutating func intern(_ unsorted: [Int32]) -> Int32 {
    if unsorted.isEmpty { return Self.dead }
    var set = unsorted.sorted()
    var kept = 1
    for at in 1..<max(1, set.count) where set[at] != set[kept - 1] {
      set[kept] = set[at]
      kept += 1
    }
    set.removeLast(set.count - kept)
    if let known = stateOf[set] { return known }
    let number = Int32(positions.count)
    positions.append(set)
    var says: [Int32] = []
    for position in set {
      let output = program.output[Int(position)]
      if output >= 0, !says.contains(output) { says.append(output) }
    }
    outputs.append(says.sorted())
    hasOutput.append(!says.isEmpty)
    stateOf[set] = number
    return number
  }
}
