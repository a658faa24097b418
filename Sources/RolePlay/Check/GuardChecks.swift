import LanguageAnalysis

/// Guards that never hold, or that always do.
enum GuardChecks {
  static func run(_ context: inout CheckContext) {
    let scenario = context.scenario
    for scene in scenario.scenes {
      for route in scene.routes {
        judge(route.guards, line: route.line, &context) { measure in
          range(of: measure, in: scene, hearing: route.condition, scenario)
        }
      }
      for line in scene.lines where !line.guards.isEmpty {
        guard let place = sayLine(line, scene, context) else { continue }
        judge(line.guards, line: place, &context) { measure in
          range(of: measure, in: scene, hearing: nil, scenario)
        }
      }
    }
  }

  private static func sayLine(
    _ line: CustomerLine, _ scene: Scene, _ context: CheckContext
  ) -> SourceLine? {
    context.line(startingWith: "say \(line.id) ", below: scene.line)
  }

  private static func judge(
    _ guards: [GuardTest], line: SourceLine, _ context: inout CheckContext,
    range: (GuardTest.Measure) -> ClosedRange<Int>
  ) {
    if let test = impossible(guards, range) {
      context.report(
        .guardNever, .warning, at: context.place(line, of: "\(test)"),
        "\"\(test)\" never holds here" + reach(of: test, range))
      return
    }
    for test in guards {
      guard case .measure(let measure, let comparison, let bound) = test else { continue }
      if isAlways(comparison, bound, range(measure)) {
        context.report(
          .guardAlways, .warning, at: context.place(line, of: "\(test)"),
          "\"\(test)\" always holds here" + reach(of: test, range))
      }
    }
  }

  private static func reach(
    of test: GuardTest, _ range: (GuardTest.Measure) -> ClosedRange<Int>
  ) -> String {
    guard case .measure(let measure, _, _) = test else { return "" }
    let range = range(measure)
    let low = DecimalNumber.text(of: range.lowerBound)
    return range.upperBound == Int.max
      ? ": \(measure) is at least \(low)"
      : ": \(measure) is from \(low) to \(DecimalNumber.text(of: range.upperBound))"
  }

  /// The first test that cannot hold, alone or beside those before it.
  private static func impossible(
    _ guards: [GuardTest], _ range: (GuardTest.Measure) -> ClosedRange<Int>
  ) -> GuardTest? {
    var left: [GuardTest.Measure: ClosedRange<Int>] = [:]
    for (place, test) in guards.enumerated() {
      switch test {
      case .known(let fact, let isNegated):
        if guards[..<place].contains(.known(fact: fact, isNegated: !isNegated)) { return test }
      case .measure(let measure, let comparison, let bound):
        let known = left[measure] ?? range(measure)
        guard let kept = kept(of: known, comparison, bound, measure.step) else { return test }
        left[measure] = kept
      }
    }
    return nil
  }

  /// What a test leaves of a range; nil: nothing.
  private static func kept(
    of range: ClosedRange<Int>, _ comparison: GuardTest.Comparison, _ bound: Int, _ step: Int
  ) -> ClosedRange<Int>? {
    var (low, high) = (range.lowerBound, range.upperBound)
    let up = (bound + step - 1) / step * step
    let down = bound / step * step
    switch comparison {
    case .atLeast: low = max(low, up)
    case .above: low = max(low, down + step)
    case .atMost: high = min(high, down)
    case .below: high = min(high, up - step)
    case .equal:
      guard up == bound else { return nil }
      (low, high) = (max(low, bound), min(high, bound))
    }
    return low <= high ? low...high : nil
  }

  private static func isAlways(
    _ comparison: GuardTest.Comparison, _ bound: Int, _ range: ClosedRange<Int>
  ) -> Bool {
    comparison == .equal
      ? range.lowerBound == range.upperBound && range.lowerBound == bound
      : comparison.holds(range.lowerBound, bound) && comparison.holds(range.upperBound, bound)
  }

  /// What a measure can be, in thousandths, where a guard of this scene reads it.
  ///
  /// - Parameter hearing: the condition of the route; nil for a line that is said on entry.
  private static func range(
    of measure: GuardTest.Measure, in scene: Scene, hearing: Condition?, _ scenario: Scenario
  ) -> ClosedRange<Int> {
    switch measure {
    case .anger, .trust: 0...10_000
    case .patience: (hearing == nil ? 0 : 1000)...scenario.temper.patience * 1000
    case .turns: (hearing == nil ? 0 : 1000)...Int.max
    case .seen(let name): (name == scene.name ? 1000 : 0)...Int.max
    case .count(let behaviour):
      (hearing?.certain.contains(behaviour) == true ? 1000 : 0)...Int.max
    }
  }
}

extension GuardTest.Measure {
  /// In thousandths, what lies between two values.
  fileprivate var step: Int {
    switch self {
    case .anger, .trust: 1
    case .patience, .turns, .seen, .count: 1000
    }
  }
}
