internal import Conversations
internal import Rubrics

extension ConversationView {
  /// Whether `rule` holds; unknown where it needs missing times or a side that is not there.
  func truth(of rule: CompiledRule) -> Truth {
    switch rule {
    case .all(let rules):
      return least(of: rules)
    case .any(let rules):
      return greatest(of: rules)
    case .not(let rule):
      return !truth(of: rule)
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
    for occurrence in occurrences where occurrence.block != block && earns(occurrence, test) {
      block = occurrence.block
      number += 1
    }
    return number
  }

  /// Place of the first occurrence in `occurrences`.
  func first(_ test: BehaviourTest, mustBeEarned: Bool = true) -> Int? {
    occurrences.firstIndex {
      Int($0.slot) == test.slot && $0.grade >= test.grade && ($0.isEarned || !mustBeEarned)
    }
  }

  /// Places of the first `a` that comes later in the turn of some `b`, or in one of the next
  /// `turns` turns of its speaker, and of that `b`.
  func pair(_ a: BehaviourTest, within turns: Int, of b: BehaviourTest) -> (a: Int, b: Int)? {
    // The latest `b` before an `a` is the nearest, so one pass is enough.
    var latest: Int?
    for (place, occurrence) in occurrences.enumerated() {
      if let latest, earns(occurrence, a) {
        let partner = nearest(before: occurrence, latest: latest, b)
        if let partner, isWithin(turns, occurrence, of: occurrences[partner], a.speaker) {
          return (place, partner)
        }
      }
      if earns(occurrence, b) { latest = place }
    }
    return nil
  }

  /// Place of the first occurrence in the first two, or the last two, blocks of its speaker.
  func occurrence(of test: BehaviourTest, in place: Rule.Place) -> Int? {
    let total = test.speaker == .agent ? agentBlocks : customerBlocks
    return occurrences.firstIndex {
      guard earns($0, test) else { return false }
      let ordinal = blocks[Int($0.block)].count(of: test.speaker)
      return switch place {
      case .opening: ordinal <= 2
      case .ending: ordinal > total - 2
      }
    }
  }

  func earns(_ occurrence: Occurrence, _ test: BehaviourTest) -> Bool {
    Int(occurrence.slot) == test.slot && occurrence.isEarned && occurrence.grade >= test.grade
  }

  // MARK: - Parts

  private func least(of rules: [CompiledRule]) -> Truth {
    var result = Truth.yes
    for rule in rules {
      result = min(result, truth(of: rule))
      if result == .no { break }
    }
    return result
  }

  private func greatest(of rules: [CompiledRule]) -> Truth {
    var result = Truth.no
    for rule in rules {
      result = max(result, truth(of: rule))
      if result == .yes { break }
    }
    return result
  }

  /// The last `b` at or before `latest` that starts strictly before `occurrence`.
  private func nearest(
    before occurrence: Occurrence, latest: Int, _ b: BehaviourTest
  ) -> Int? {
    var place = latest
    while place >= 0 {
      if earns(occurrences[place], b), occurrences[place].isBefore(occurrence) { return place }
      place -= 1
    }
    return nil
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
