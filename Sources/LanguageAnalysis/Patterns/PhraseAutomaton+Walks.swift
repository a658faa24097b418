/// Walking a sentence: all walks go on together, a word at a time, so that their waits for memory
/// overlap.
extension PhraseAutomaton {
  /// Puts a walk behind each word that some pattern starts with.
  mutating func startWalks(_ tokens: [Token], _ sentence: Sentence) {
    if !anchors.isEmpty { anchors.removeAll(keepingCapacity: true) }
    guard sentence.first < sentence.end else { return }
    startAnchored(at: Int32(sentence.first), tokens)
    for place in sentence.first + 1..<sentence.end {
      let word = tokens[place].word
      var state = freeStart[Int(word)]
      if state < 0 {
        state = makeStart(word, from: firstByLabel)
        freeStart[Int(word)] = state
      }
      if state != Self.dead {
        walks.append(Walk(state: state, start: Int32(place), at: Int32(place) + 1))
      }
    }
  }

  /// Starts the walk from a place where the sentence starts. It finds what a free walk from there
  /// finds too, and then once.
  private mutating func startAnchored(at place: Int32, _ tokens: [Token]) {
    let word = tokens[Int(place)].word
    var state = anchoredStart[Int(word)]
    if state < 0 {
      state = makeStart(word, from: anchoredByLabel)
      anchoredStart[Int(word)] = state
    }
    if state != Self.dead { walks.append(Walk(state: state, start: place, at: place + 1)) }
  }

  /// Takes in what ends where the walks stand, and takes each over its next word; those that cannot
  /// go on are left out.
  mutating func step(
    _ tokens: [Token], _ sentence: Sentence, _ firstMatch: Int, _ matches: inout [Match]
  ) {
    var round = Round(end: walks.count, sentenceEnd: sentence.end)
    while let stop = advance(&round, tokens) {
      let walk = walks[round.at]
      switch stop {
      case .unknownStep: _ = make(walk.state, tokens[Int(walk.at)].word)
      case .output:
        accept(walk.state, walk, firstMatch, &matches)
        if opens(walk, sentence) { startAnchored(at: walk.at, tokens) }
        round.hasAccepted = true
      case .sentenceEnd:
        acceptEnd(walk.state, walk, sentence, firstMatch, &matches)
        round.at += 1
        round.hasAccepted = false
      }
    }
    if round.going < round.end { walks.removeSubrange(round.going..<round.end) }
  }

  /// How far a step has come: the walk at `at` is next, those before `going` have gone on.
  private struct Round {
    var at = 0
    var going = 0
    let end: Int
    let sentenceEnd: Int
    /// True where the output of the walk at `at` has been taken in.
    var hasAccepted = false
  }

  /// What a step must stop for.
  private enum Stop { case unknownStep, output, sentenceEnd }

  /// Goes on with the step to the next stop, or to its end.
  private mutating func advance(_ round: inout Round, _ tokens: [Token]) -> Stop? {
    var walks: [Walk] = []
    swap(&walks, &self.walks)
    defer { swap(&walks, &self.walks) }
    return tokens.withUnsafeBufferPointer { tokens in
      states.heads.withUnsafeBufferPointer { heads in
        transitions.places.withUnsafeBufferPointer { places in
          walks.withUnsafeMutableBufferPointer { walks in
            Self.advance(&round, walks, tokens, heads, places)
          }
        }
      }
    }
  }

  private static func advance(
    _ round: inout Round, _ walks: UnsafeMutableBufferPointer<Walk>,
    _ tokens: UnsafeBufferPointer<Token>, _ heads: UnsafeBufferPointer<UInt64>,
    _ places: UnsafeBufferPointer<UInt64>
  ) -> Stop? {
    while round.at < round.end {
      var walk = walks[round.at]
      if StateTable.hasOutput(walk.state), !round.hasAccepted { return .output }
      if Int(walk.at) == round.sentenceEnd { return .sentenceEnd }
      let word = FilteredWord(tokens[Int(walk.at)].word)
      if StateTable.mayName(word, walk.state, in: heads) {
        let known = TransitionTable.target(walk.state, word.number, in: places)
        if known < 0 { return .unknownStep }
        walk.state = known
      } else {
        walk.state = StateTable.otherwise(walk.state, in: heads)
      }
      walk.at += 1
      walks[round.going] = walk
      round.going += walk.state == dead ? 0 : 1
      round.at += 1
      round.hasAccepted = false
    }
    return nil
  }

  /// True where the sentence starts again behind what the walk has read.
  private mutating func opens(_ walk: Walk, _ sentence: Sentence) -> Bool {
    guard walk.at < sentence.end, walk.start == sentence.first || anchors.contains(walk.start),
      !anchors.contains(walk.at),
      states.outputs(of: walk.state).contains(openerOutput)
    else { return false }
    anchors.append(walk.at)
    return true
  }

  /// Goes on behind the last word: `$` and the sign hold there, one, both, in any order.
  private mutating func acceptEnd(
    _ state: Int32, _ walk: Walk, _ sentence: Sentence, _ firstMatch: Int,
    _ matches: inout [Match]
  ) {
    accept(SpecialWord.sentenceEnd, behind: state, walk, sentence, firstMatch, &matches)
    switch sentence.mark {
    case .none: break
    case .question:
      accept(SpecialWord.questionMark, behind: state, walk, sentence, firstMatch, &matches)
    case .exclamation:
      accept(SpecialWord.exclamationMark, behind: state, walk, sentence, firstMatch, &matches)
    }
  }

  private mutating func accept(
    _ sign: Int32, behind state: Int32, _ walk: Walk, _ sentence: Sentence, _ firstMatch: Int,
    _ matches: inout [Match]
  ) {
    guard states.mayName(FilteredWord(sign), state) else { return }
    let known = transitions.target(state, sign)
    let end = known >= 0 ? known : make(state, sign)
    if end == Self.dead { return }
    accept(end, walk, firstMatch, &matches)
    acceptEnd(end, walk, sentence, firstMatch, &matches)
  }

  private func accept(
    _ state: Int32, _ walk: Walk, _ firstMatch: Int, _ matches: inout [Match]
  ) {
    let start = Int(walk.start)
    let end = Int(walk.at)
    accepting: for output in states.outputs(of: state) {
      for at in firstMatch..<matches.count
      where matches[at].output == output && matches[at].start == start {
        // Of what opens a sentence each length counts.
        if output != openerOutput || matches[at].end == end {
          matches[at].end = end
          continue accepting
        }
      }
      matches.append(Match(output: output, start: start, end: end))
    }
  }
}
