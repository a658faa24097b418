internal import Rubrics

/// What shows how an assessment came about; stays empty where only the scores are wanted.
struct Witnesses {
  let areWanted: Bool
  /// Places in the view's occurrences, in any order, perhaps twice.
  private(set) var places: [Int] = []
  private(set) var missedTurns: [Int] = []

  init(areWanted: Bool) { self.areWanted = areWanted }

  mutating func add(_ place: Int?) {
    if areWanted, let place { places.append(place) }
  }

  mutating func add(missedTurn turn: Int32) {
    if areWanted { missedTurns.append(Int(turn)) }
  }

  mutating func sort() { if places.count > 1 { places.sort() } }

  mutating func removeAll() {
    places.removeAll(keepingCapacity: true)
    if !missedTurns.isEmpty { missedTurns = [] }
  }
}

extension ConversationView {
  /// Adds the occurrences that show why `rule` is true, or why it is false.
  func witness(_ rule: CompiledRule, is isTrue: Bool, into witnesses: inout Witnesses) {
    guard witnesses.areWanted else { return }
    switch program.step(rule) {
    case .all, .any:
      // Only the parts that agree with the whole explain it.
      var next = program.firstPart(of: rule)
      while let part = next {
        if truth(of: part) == Truth(isTrue) { witness(part, is: isTrue, into: &witnesses) }
        next = program.part(after: part, of: rule)
      }
    case .not:
      if let part = program.firstPart(of: rule) {
        witness(part, is: !isTrue, into: &witnesses)
      }
    case .count(let b, _, _):
      var block: Int32 = -1
      var next = first(b)
      while let place = next {
        if occurrences[place].block != block { witnesses.add(place) }
        block = occurrences[place].block
        next = first(b, after: place)
      }
    case .before(let a, let b):
      witnesses.add(first(a))
      witnesses.add(first(b, mustBeEarned: false))
    case .within(let a, let turns, let b):
      if let pair = pair(a, within: turns, of: b) {
        witnesses.add(pair.a)
        witnesses.add(pair.b)
      } else {
        witnesses.add(first(b))
      }
    case .position(let b, let place):
      witnesses.add(occurrence(of: b, in: place))
    case .measure: break
    }
  }
}
