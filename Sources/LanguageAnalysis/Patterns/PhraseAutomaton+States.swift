/// Making states: sets of positions, from those that a word reaches.
extension PhraseAutomaton {
  private mutating func stampLabels(of word: Int32) {
    stamp &+= 1
    for label in labels.of(word) { labelStamp[Int(label)] = stamp }
    // Label 0 is a gap: it takes any token, but no sentence end.
    if word == SpecialWord.unknown || word > SpecialWord.exclamationMark { labelStamp[0] = stamp }
  }

  /// Builds the state in which a walk is behind its first word.
  mutating func makeStart(_ word: Int32, from first: [[Int32]]) -> Int32 {
    set.removeAll(keepingCapacity: true)
    for label in labels.of(word) { set += first[Int(label)] }
    if let anything = first.first { set += anything }
    return intern()
  }

  /// Builds the state that `word` leads to.
  mutating func make(_ state: Int32, _ word: Int32) -> Int32 {
    stampLabels(of: word)
    collect(state)
    let target = intern()
    transitions.insert(state, word, target: target)
    return target
  }

  /// Followers whose label is stamped.
  private mutating func collect(_ state: Int32) {
    set.removeAll(keepingCapacity: true)
    for position in states.positions(of: state) {
      let from = Int(program.followStart[Int(position)])
      let to = Int(program.followStart[Int(position) + 1])
      for at in from..<to {
        let follower = program.follow[at]
        if labelStamp[Int(program.label[Int(follower)])] == stamp { set.append(follower) }
      }
    }
  }

  private mutating func intern() -> Int32 {
    if set.isEmpty { return Self.dead }
    sortSet()
    if let known = states.state(of: set) { return known }
    var says: [Int32] = []
    var named = WordFilter()
    var hasGap = false
    for position in set {
      let output = program.output[Int(position)]
      if output >= 0, !says.contains(output) { says.append(output) }
      for at in Int(
        program.followStart[Int(position)])..<Int(program.followStart[Int(position) + 1])
      {
        let label = Int(program.label[Int(program.follow[at])])
        named.formUnion(labels.filters[label])
        hasGap = hasGap || label == 0
      }
    }
    says.sort()
    let number = states.append(set, outputs: says, named: named)
    if hasGap {
      stamp &+= 1
      labelStamp[0] = stamp
      collect(number)
      states.setOtherwise(number, intern())
    }
    return number
  }

  /// Ascending, each once; nearly sorted as it comes.
  private mutating func sortSet() {
    if set.count > 32 { set.sort() }
    for at in 1..<max(1, set.count) {
      let value = set[at]
      var place = at
      while place > 0, set[place - 1] > value {
        set[place] = set[place - 1]
        place -= 1
      }
      set[place] = value
    }
    var kept = 1
    for at in 1..<max(1, set.count) where set[at] != set[kept - 1] {
      set[kept] = set[at]
      kept += 1
    }
    set.removeLast(set.count - kept)
  }
}
