import LanguageAnalysis

/// What a trainee may do in each scene, as far as the scene or the customer's mood can tell it
/// apart: the turns that an exploration tries.
struct TurnChoices {
  struct Choice {
    var behaviours: TurnBehaviours
    /// In the order in which they are shown; empty: nothing was said.
    var ids: [BehaviourID]
  }

  private let byScene: [String: [Choice]]

  /// - Parameter excluded: behaviours that nobody shows in this exploration.
  init(_ scenario: Scenario, without excluded: Set<BehaviourID>) {
    var byScene: [String: [Choice]] = [:]
    for scene in scenario.scenes where scene.ending == nil {
      byScene[scene.name] = Self.choices(in: scene, without: excluded)
    }
    self.byScene = byScene
  }

  func choices(in scene: String) -> [Choice] { byScene[scene] ?? [] }

  /// What soothes, solves and harms most, by the mood table.
  private static let movers: [[BehaviourID]] = [
    ["acknowledge-emotion", "apology"], ["paraphrase", "take-ownership"],
    ["commit-deadline", "offer-solution"], ["blame-customer", "tell-to-calm-down"],
  ]
  /// Heard, and without effect where no route names it.
  private static let neutral: [BehaviourID] = [
    "thanks", "please", "greeting", "hold", "personal-address",
  ]

  private static func choices(in scene: Scene, without excluded: Set<BehaviourID>) -> [Choice] {
    let named = scene.routes.flatMap(\.condition.named)
    var sets: [[BehaviourID]] = [[]]
    if let plain = neutral.first(where: { !named.contains($0) }) { sets.append([plain]) }
    sets += named.map { [$0] }
    let exact = scene.routes.map { Array($0.condition.certain) }.filter { $0.count > 1 }
    sets += exact + movers
    for set in exact + named.map({ [$0] }) { sets.append(set + movers[0]) }
    var seen: Set<[BehaviourID]> = []
    var choices: [Choice] = []
    for set in sets {
      let ids = Set(set).sorted()
      guard seen.insert(ids).inserted, excluded.isDisjoint(with: ids) else { continue }
      let best = ids.map { ($0, $0 == MoodTable.acknowledgement ? 3 : 1) }
      choices.append(Choice(behaviours: TurnBehaviours(best), ids: ids))
    }
    // The simplest first, so that the shortest way is the plainest, too.
    return choices.enumerated()
      .sorted { ($0.element.ids.count, $0.offset) < ($1.element.ids.count, $1.offset) }
      .map(\.element)
  }
}
