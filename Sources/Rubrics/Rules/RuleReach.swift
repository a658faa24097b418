import LanguageAnalysis

extension Rule {
  /// False where the rule can hold in no conversation that lacks the `absent` behaviours.
  ///
  /// Only certain contradictions are found: counts of one behaviour that exclude each other, and
  /// behaviours that must be absent. A true answer promises nothing.
  func canHold(without absent: [BehaviourReference]) -> Bool {
    var bounds: [BehaviourReference: ClosedRange<Int>] = [:]
    return Self.canHold(self, isNegated: false, absent, &bounds)
  }

  private static let most = 1_000_000

  private static func canHold(
    _ rule: Rule, isNegated: Bool, _ absent: [BehaviourReference],
    _ bounds: inout [BehaviourReference: ClosedRange<Int>]
  ) -> Bool {
    switch (rule, isNegated) {
    case (.not(let inner), _):
      return canHold(inner, isNegated: !isNegated, absent, &bounds)
    case (.all(let rules), false), (.any(let rules), true):
      // Alternatives are looked at last, when the other bounds are known.
      let simple = rules.filter { !$0.isAlternative(isNegated) }
      let others = rules.filter { $0.isAlternative(isNegated) }
      return (simple + others).allSatisfy { canHold($0, isNegated: isNegated, absent, &bounds) }
    case (.any(let rules), false), (.all(let rules), true):
      return rules.contains { rule in
        var branch = bounds
        return canHold(rule, isNegated: isNegated, absent, &branch)
      }
    case (.count(let b, let comparison, let count), _):
      return narrow(b, comparison, count, isNegated, absent, &bounds)
    case (.before(let a, let b), false):
      _ = b
      return narrow(a, .atLeast, 1, false, absent, &bounds)
    case (.within(let a, _, let b), false):
      return narrow(a, .atLeast, 1, false, absent, &bounds)
        && narrow(b, .atLeast, 1, false, absent, &bounds)
    case (.position(let b, _), false):
      return narrow(b, .atLeast, 1, false, absent, &bounds)
    case (.before, true), (.within, true), (.position, true), (.measure, _):
      return true
    }
  }

  private func isAlternative(_ isNegated: Bool) -> Bool {
    switch self {
    case .any: !isNegated
    case .all: isNegated
    case .not(let inner): inner.isAlternative(!isNegated)
    default: false
    }
  }

  private static func narrow(
    _ b: BehaviourReference, _ comparison: Comparison, _ count: Int, _ isNegated: Bool,
    _ absent: [BehaviourReference], _ bounds: inout [BehaviourReference: ClosedRange<Int>]
  ) -> Bool {
    let range: ClosedRange<Int>
    switch (comparison, isNegated) {
    case (.atLeast, false), (.less, true): range = count...most
    case (.more, false), (.atMost, true): range = (count + 1)...most
    case (.atMost, false), (.more, true): range = 0...count
    case (.less, false), (.atLeast, true):
      guard count > 0 else { return false }
      range = 0...(count - 1)
    case (.equal, false): range = count...count
    case (.equal, true): range = count == 0 ? 1...most : 0...most
    }
    let isAbsent = absent.contains { $0.id == b.id && ($0.grade ?? 1) <= (b.grade ?? 1) }
    let known = isAbsent ? 0...0 : bounds[b] ?? 0...most
    guard known.overlaps(range) else { return false }
    bounds[b] = known.clamped(to: range)
    return true
  }
}
