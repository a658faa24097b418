import LanguageAnalysis

/// Which states of a role-play an exploration holds for the same: moods by bands, facts as known or
/// not, counts as far as a guard asks for them.
struct StateBands {
  /// A state as far as it matters.
  struct Key: Hashable {
    var scene: String
    var asked: [String]
    var bands: [Int]
    var facts: [Bool]
    var counts: [Int]
    var held: [Int]
  }

  private let anger: [Int]
  private let trust: [Int]
  private let facts: [String]
  private var counted: [(measure: GuardTest.Measure, most: Int)] = []
  private let twice: Set<String>

  /// How finely moods are told apart.
  enum Detail: CaseIterable {
    /// By what a guard asks for, and by where the mood table changes.
    case coarse
    /// By whole points of anger, too.
    case fine
  }

  init(_ scenario: Scenario, _ detail: Detail) {
    let tests = scenario.scenes.flatMap { $0.routes.flatMap(\.guards) }
    var anger: Set = [5000, 7000]
    var trust: Set<Int> = []
    if detail == .fine {
      anger.formUnion(stride(from: 1000, through: 10_000, by: 1000))
      trust.formUnion(stride(from: 2500, through: 7500, by: 2500))
    }
    var most: [GuardTest.Measure: Int] = [:]
    for test in tests {
      guard case .measure(let measure, _, let bound) = test else { continue }
      switch measure {
      case .anger: anger.formUnion([bound, bound + 1])
      case .trust: trust.formUnion([bound, bound + 1])
      default:
        if most[measure] == nil { counted.append((measure, 0)) }
        most[measure] = max(most[measure] ?? 0, bound / 1000 + 1)
      }
    }
    counted = counted.map { ($0.measure, min(most[$0.measure] ?? 0, Self.most)) }
    self.anger = anger.sorted()
    self.trust = trust.sorted()
    facts = Set(tests.compactMap(\.fact)).sorted()
    twice = Set(scenario.scenes.filter { $0.routes.contains(where: \.isTwice) }.map(\.name))
  }

  /// Counts beyond it are one.
  private static let most = 24

  /// True where a guard asks what is known: then a turn without the fact is another turn.
  var readsFacts: Bool { !facts.isEmpty }

  func key(_ state: PracticeState) -> Key {
    var held: [Int] = []
    if let known = state.held, known.scene == state.scene, twice.contains(state.scene) {
      held = known.routes
    }
    return Key(
      scene: state.scene, asked: state.asked,
      bands: [
        band(state.mood.anger, anger), band(state.mood.trust, trust),
        state.mood.isAcknowledged ? 1 : 0, state.mood.isSolved ? 1 : 0,
      ],
      facts: facts.map { state.facts[$0] != nil },
      counts: counted.map { min(value($0.measure, state), $0.most) }, held: held)
  }

  private func band(_ value: Int, _ borders: [Int]) -> Int { borders.count { $0 <= value } }

  private func value(_ measure: GuardTest.Measure, _ state: PracticeState) -> Int {
    switch measure {
    case .anger, .trust: 0
    case .patience: state.mood.patience
    case .turns: state.turns
    case .seen(let scene): state.seen[scene] ?? 0
    case .count(let behaviour): state.counts[behaviour] ?? 0
    }
  }
}
