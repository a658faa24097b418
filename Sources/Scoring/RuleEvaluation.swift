internal import Conversations
internal import Rubrics

extension ConversationView {
  /// Whether `rule` holds; a rule that is not there always does.
  func truth(ofOptional rule: CompiledRule?) -> Truth {
    if let rule { truth(of: rule) } else { .yes }
  }

  /// Whether `rule` holds; unknown where it needs missing times or a side that is not there.
  func truth(of rule: CompiledRule) -> Truth {
    switch program.step(rule) {
    case .all:
      return least(of: rule)
    case .any:
      return greatest(of: rule)
    case .not:
      return !least(of: rule)
    case .count(let b, let comparison, let number):
      guard canSee(b) else { return .unknown }
      return Truth(comparison.holds(count(of: b), number))
    case .before(let a, let b):
      guard canSee(a) else { return .unknown }
      guard let first = first(a) else { return .no }
      guard canSee(b) else { return .unknown }
      guard let other = self.first(b, mustBeEarned: false) else { return .yes }
      return Truth(occurrences[first].isBefore(occurrences[other]))
    case .within(let a, let turns, let b):
      if canSee(a), first(a) == nil { return .no }
      if canSee(b), first(b) == nil { return .no }
      guard canSee(a), canSee(b) else { return .unknown }
      return Truth(pair(a, within: turns, of: b) != nil)
    case .position(let b, let place):
      guard canSee(b) else { return .unknown }
      return Truth(occurrence(of: b, in: place) != nil)
    case .measure(let measure, let comparison, let number):
      guard let value = value(of: measure) else { return .unknown }
      return Truth(comparison.holds(value, number))
    }
  }

  /// False where the behaviour's speaker is missing, or times that it is seen by.
  func canSee(_ test: BehaviourTest) -> Bool {
    has(test.speaker) && (!test.needsTimes || hasTimes)
  }

  /// Blocks with the behaviour.
  func count(of test: BehaviourTest) -> Int {
    var number = 0
    var block: Int32 = -1
    var next = first(test)
    while let place = next {
      if occurrences[place].block != block { number += 1 }
      block = occurrences[place].block
      next = first(test, after: place)
    }
    return number
  }

  /// Place in `occurrences` of the first that counts, or of the first behind another of its slot.
  func first(
    _ test: BehaviourTest, after place: Int? = nil, mustBeEarned: Bool = true
  ) -> Int? {
    var next = place.map { occurrences[$0].next } ?? firstOccurrence[Int(test.slot)]
    while next >= 0 {
      let occurrence = occurrences[Int(next)]
      if occurrence.grade >= test.grade && (occurrence.isEarned || !mustBeEarned) {
        return Int(next)
      }
      next = occurrence.next
    }
    return nil
  }

  /// Places of the first `a` that comes later in the turn of some `b`, or in one of the next
  /// `turns` turns of its speaker, and of that `b`.
  func pair(_ a: BehaviourTest, within turns: Int, of b: BehaviourTest) -> (a: Int, b: Int)? {
    // The latest `b` before an `a` is the nearest, and both only move forward.
    var partner: Int?
    var later = first(b)
    var next = first(a)
    while let place = next {
      while let candidate = later, occurrences[candidate].isBefore(occurrences[place]) {
        partner = candidate
        later = first(b, after: candidate)
      }
      if let partner, isWithin(turns, occurrences[place], of: occurrences[partner], a.speaker) {
        return (place, partner)
      }
      next = first(a, after: place)
    }
    return nil
  }

  /// Place of the first occurrence in the first two, or the last two, blocks of its speaker.
  func occurrence(of test: BehaviourTest, in place: Rule.Place) -> Int? {
    let total = test.speaker == .agent ? agentBlocks : customerBlocks
    var next = first(test)
    while let found = next {
      let ordinal = blocks[Int(occurrences[found].block)].count(of: test.speaker)
      switch place {
      case .opening: if ordinal <= 2 { return found }
      case .ending: if ordinal > total - 2 { return found }
      }
      next = first(test, after: found)
    }
    return nil
  }

  // MARK: - Parts

  private func least(of whole: CompiledRule) -> Truth {
    var result = Truth.yes
    var next = program.firstPart(of: whole)
    while let part = next, result != .no {
      result = min(result, truth(of: part))
      next = program.part(after: part, of: whole)
    }
    return result
  }

  private func greatest(of whole: CompiledRule) -> Truth {
    var result = Truth.no
    var next = program.firstPart(of: whole)
    while let part = next, result != .yes {
      result = max(result, truth(of: part))
      next = program.part(after: part, of: whole)
    }
    return result
  }

  private func isWithin(
    _ turns: Int, _ a: Occurrence, of b: Occurrence, _ speaker: Speaker
  ) -> Bool {
    if a.block == b.block { return true }
    let distance =
      blocks[Int(a.block)].count(of: speaker) - blocks[Int(b.block)].count(of: speaker)
    return distance <= turns
  }
}

extension Rule.Comparison {
  func holds<Value: Comparable>(_ a: Value, _ b: Value) -> Bool {
    switch self {
    case .atLeast: a >= b
    case .atMost: a <= b
    case .more: a > b
    case .less: a < b
    case .equal: a == b
    }
  }
}
