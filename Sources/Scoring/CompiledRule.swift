internal import Conversations
internal import LanguageAnalysis
internal import Rubrics

/// One behaviour reference, resolved: the slot that stands for it in a `ConversationView`.
struct BehaviourTest: Sendable {
  let slot: Int
  /// 0 where any grade will do.
  let grade: UInt8
  /// Who shows the behaviour.
  let speaker: Speaker
  /// True for `interruption`, which cannot be seen without times.
  let needsTimes: Bool
}

/// Several references of which one is enough, as a table over slots.
struct BehaviourSet: Sendable {
  private static let outside = UInt8.max
  /// The least grade that counts, by slot.
  private let leastGrade: [UInt8]
  let tests: [BehaviourTest]

  init(_ tests: [BehaviourTest], slots: Int) {
    var leastGrade = [UInt8](repeating: Self.outside, count: slots)
    for test in tests { leastGrade[test.slot] = min(leastGrade[test.slot], test.grade) }
    self.leastGrade = leastGrade
    self.tests = tests
  }

  func contains(_ occurrence: Occurrence) -> Bool {
    occurrence.grade >= leastGrade[Int(occurrence.slot)]
  }

  func needs(_ speaker: Speaker) -> Bool { tests.contains { $0.speaker == speaker } }

  var needsTimes: Bool { tests.contains { $0.needsTimes } }
}

/// A `Rule` whose references are resolved.
indirect enum CompiledRule: Sendable {
  case all([CompiledRule])
  case any([CompiledRule])
  case not(CompiledRule)
  case count(BehaviourTest, Rule.Comparison, Int)
  case before(BehaviourTest, BehaviourTest)
  case within(BehaviourTest, turns: Int, of: BehaviourTest)
  case position(BehaviourTest, Rule.Place)
  case measure(Rule.Measure, Rule.Comparison, Double)
}
