internal import Conversations
internal import LanguageAnalysis
internal import Rubrics

/// One behaviour reference, resolved: the slot that stands for it in a `ConversationView`.
struct BehaviourTest: Sendable {
  let slot: Int16
  /// 0 where any grade will do.
  let grade: UInt8
  /// Who shows the behaviour.
  let speaker: Speaker
  /// True for `interruption`, which cannot be seen without times.
  let needsTimes: Bool
}

/// Several references of which one is enough: a table over slots in a `RuleProgram`.
struct BehaviourSet: Sendable {
  /// Where the table starts.
  fileprivate let table: Int
  let needsTimes: Bool
}

/// A `Rule` whose references are resolved: a place in a `RuleProgram`.
struct CompiledRule: Sendable {
  fileprivate let place: Int
}

/// One part of a compiled rule.
enum RuleStep: Sendable {
  case all, any, not
  case count(BehaviourTest, Rule.Comparison, Int)
  case before(BehaviourTest, BehaviourTest)
  case within(BehaviourTest, turns: Int, of: BehaviourTest)
  case position(BehaviourTest, Rule.Place)
  case measure(Rule.Measure, Rule.Comparison, Double)
}

struct CompiledLevel: Sendable {
  let points: Double
  /// Nil: holds always.
  let when: CompiledRule?
}

/// All rules of a rubric in flat arrays, so that walking them neither counts references nor copies.
struct RuleProgram: Sendable {
  private static let outside = UInt8.max
  /// Prefix order: the parts of an `all`, `any` or `not` stand right behind it.
  private var steps: [(step: RuleStep, end: Int)] = []
  /// The least grade that counts, by set and slot.
  private var leastGrades: [UInt8] = []
  var levels: [CompiledLevel] = []

  func step(_ rule: CompiledRule) -> RuleStep { steps[rule.place].step }

  /// The first part of an `all`, `any` or `not`; nil where it has none.
  func firstPart(of whole: CompiledRule) -> CompiledRule? {
    let place = whole.place + 1
    return place < steps[whole.place].end ? CompiledRule(place: place) : nil
  }

  /// The part of `whole` that follows `part`.
  func part(after part: CompiledRule, of whole: CompiledRule) -> CompiledRule? {
    let place = steps[part.place].end
    return place < steps[whole.place].end ? CompiledRule(place: place) : nil
  }

  func contains(_ occurrence: Occurrence, in set: BehaviourSet) -> Bool {
    occurrence.grade >= leastGrades[set.table + Int(occurrence.slot)]
  }

  // MARK: - Compiling

  /// Adds a step; its parts are added before it is closed.
  mutating func open(_ step: RuleStep) -> CompiledRule {
    steps.append((step, 0))
    return CompiledRule(place: steps.count - 1)
  }

  mutating func close(_ rule: CompiledRule) { steps[rule.place].end = steps.count }

  /// Adds the table of a set.
  mutating func add(anyOf tests: [BehaviourTest], slots: Int) -> BehaviourSet {
    let table = leastGrades.count
    leastGrades += [UInt8](repeating: Self.outside, count: slots)
    for test in tests {
      let entry = table + Int(test.slot)
      leastGrades[entry] = min(leastGrades[entry], test.grade)
    }
    return BehaviourSet(table: table, needsTimes: tests.contains { $0.needsTimes })
  }
}
