import LanguageAnalysis

/// Walks a scenario breadth first: behaviour sets × mood bands × facts. Deterministic, bounded.
public struct Explorer: Sendable {
  /// Turns that are tried unless asked for otherwise.
  public static let usualLimit = 150_000

  private let scenario: Scenario
  private let transition: Transition

  public init(_ scenario: Scenario, table: MoodTable = .builtIn) {
    self.scenario = scenario
    transition = Transition(scenario, table: table)
  }

  /// A state on the way, and how it was come to.
  private struct Node {
    var state: PracticeState
    var parent: Int
    var behaviours: [BehaviourID]
  }

  /// Goes everywhere, with moods in coarse bands first; stops once nothing is left to be found.
  ///
  /// - Parameter limit: turns to try at most.
  public func explore(limit: Int = usualLimit) -> Exploration {
    var result = Exploration()
    var found = Found(scenario)
    for detail in StateBands.Detail.allCases where !found.isComplete {
      walk(detail, without: [], until: nil, limit: limit, &result, &found)
    }
    found.report(into: &result, scenario)
    return result
  }

  /// A way to an ending of this kind without ever showing one of these behaviours; nil where none
  /// was found among `limit` turns.
  func way(
    to ending: Scene.Ending, without excluded: Set<BehaviourID>, limit: Int
  ) -> [Exploration.Turn]? {
    var result = Exploration()
    var found = Found(scenario)
    walk(.coarse, without: excluded, until: ending, limit: limit, &result, &found)
    found.report(into: &result, scenario)
    return result.endings.first { $0.kind == ending && $0.way != nil }?.way
  }

  private func walk(
    _ detail: StateBands.Detail, without excluded: Set<BehaviourID>, until wanted: Scene.Ending?,
    limit: Int, _ result: inout Exploration, _ found: inout Found
  ) {
    let choices = TurnChoices(scenario, without: excluded)
    let bands = StateBands(scenario, detail)
    let facts = Self.samples(of: scenario)
    var nodes = [Node(state: PracticeState(scenario), parent: -1, behaviours: [])]
    var known: Set<StateBands.Key> = [bands.key(nodes[0].state)]
    defer { result.states += known.count }
    var at = 0
    while at < nodes.count, !found.isComplete {
      let node = nodes[at]
      for choice in choices.choices(in: node.state.scene) {
        let learnt = learnt(choice.behaviours, facts)
        // A turn that may say a fact need not say it.
        for said in learnt.isEmpty || !bands.readsFacts ? [learnt] : [learnt, [:]] {
          guard result.turns < limit else {
            result.isPartial = true
            return
          }
          result.turns += 1
          var state = node.state
          let step = transition.advance(&state, by: choice.behaviours, learning: said)
          found.take(step)
          if found.isNew(step.to) {
            let last = Exploration.Turn(behaviours: choice.ids, scene: step.to)
            found.reach(step.to, by: way(to: at, nodes) + [last])
          }
          if let ending = step.ending {
            if ending == wanted { return }
          } else if known.insert(bands.key(state)).inserted {
            nodes.append(Node(state: state, parent: at, behaviours: choice.ids))
          }
        }
      }
      at += 1
    }
  }

  private func way(to node: Int, _ nodes: [Node]) -> [Exploration.Turn] {
    var turns: [Exploration.Turn] = []
    var at = node
    while nodes[at].parent >= 0 {
      turns.append(
        Exploration.Turn(behaviours: nodes[at].behaviours, scene: nodes[at].state.scene))
      at = nodes[at].parent
    }
    return turns.reversed()
  }

  private func learnt(
    _ behaviours: TurnBehaviours, _ samples: [String: FactValue]
  ) -> [String: FactValue] {
    if samples.isEmpty { return [:] }
    var learnt: [String: FactValue] = [:]
    for fact in transition.factsFilled(by: behaviours) { learnt[fact.name] = samples[fact.name] }
    return learnt
  }

  /// A value for each fact: which one makes no difference to any route.
  private static func samples(of scenario: Scenario) -> [String: FactValue] {
    var samples: [String: FactValue] = [:]
    for fact in scenario.facts {
      switch fact.kind {
      case .date: samples[fact.name] = .date(scenario.today)
      case .time: samples[fact.name] = ClockTimeOfDay(hour: 17).map { .time($0) }
      case .money: samples[fact.name] = .money(Money(cents: 1000, currency: .eur))
      }
    }
    return samples
  }

  /// What has been reached and taken so far.
  private struct Found {
    /// The way by which each scene was first reached.
    private var ways: [String: [Exploration.Turn]]
    private var taken: Set<[Int]> = []
    private let places: [String: Int]
    private let scenes: Int
    private let routes: Int

    init(_ scenario: Scenario) {
      places = Dictionary(
        scenario.scenes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { a, _ in a })
      ways = [scenario.scenes.first?.name ?? "": []]
      scenes = scenario.scenes.count
      routes = scenario.scenes.reduce(0) { $0 + ($1.ending == nil ? $1.routes.count : 0) }
    }

    var isComplete: Bool { ways.count == scenes && taken.count == routes }

    mutating func take(_ step: Step) {
      if case .route(let route) = step.cause, let scene = places[step.from] {
        taken.insert([scene, route])
      }
    }

    func isNew(_ scene: String) -> Bool { ways[scene] == nil }

    mutating func reach(_ scene: String, by way: [Exploration.Turn]) { ways[scene] = way }

    func report(into result: inout Exploration, _ scenario: Scenario) {
      for (place, scene) in scenario.scenes.enumerated() {
        if let kind = scene.ending {
          result.endings.append(
            Exploration.Ending(scene: scene.name, kind: kind, way: ways[scene.name]))
        } else if ways[scene.name] == nil {
          result.unreached.append(scene.name)
        } else {
          for (number, route) in scene.routes.enumerated() where !taken.contains([place, number]) {
            result.untaken.append(Exploration.Untaken(scene: scene.name, route: route))
          }
        }
      }
    }
  }
}
