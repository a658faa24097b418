public import LanguageAnalysis

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

  /// Goes everywhere; stops early once nothing is left to be found.
  ///
  /// - Parameters:
  ///   - excluded: behaviours that nobody shows.
  ///   - wanted: stops at the first ending of this kind.
  ///   - limit: turns to try at most.
  public func explore(
    without excluded: Set<BehaviourID> = [], until wanted: Scene.Ending? = nil,
    limit: Int = usualLimit
  ) -> Exploration {
    var result = Exploration()
    let choices = TurnChoices(scenario, without: excluded)
    let bands = StateBands(scenario)
    let facts = Self.samples(of: scenario)
    var nodes = [Node(state: PracticeState(scenario), parent: -1, behaviours: [])]
    var known: Set<StateBands.Key> = [bands.key(nodes[0].state)]
    var found = Found(scenario)
    var at = 0
    walk: while at < nodes.count, !found.isComplete {
      let node = nodes[at]
      for choice in choices.choices(in: node.state.scene) {
        let learnt = learnt(choice.behaviours, facts)
        // A turn that may say a fact need not say it.
        for said in learnt.isEmpty || !bands.readsFacts ? [learnt] : [learnt, [:]] {
          guard result.turns < limit else {
            result.isPartial = true
            break walk
          }
          result.turns += 1
          var state = node.state
          let step = transition.advance(&state, by: choice.behaviours, learning: said)
          found.take(step)
          let isNew = step.ending == nil && known.insert(bands.key(state)).inserted
          let isFirst = found.reach(step.to, by: nodes.count)
          guard isNew || isFirst else { continue }
          nodes.append(Node(state: state, parent: at, behaviours: choice.ids))
          if let ending = step.ending, ending == wanted { break walk }
        }
      }
      at += 1
    }
    result.states = known.count
    found.report(into: &result, scenario) { way(to: $0, nodes) }
    return result
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
    /// The node that first reached each scene.
    private var first: [String: Int]
    private var taken: Set<[Int]> = []
    private let places: [String: Int]
    private let scenes: Int
    private let routes: Int

    init(_ scenario: Scenario) {
      places = Dictionary(
        scenario.scenes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { a, _ in a })
      first = [scenario.scenes.first?.name ?? "": 0]
      scenes = scenario.scenes.count
      routes = scenario.scenes.reduce(0) { $0 + ($1.ending == nil ? $1.routes.count : 0) }
    }

    var isComplete: Bool { first.count == scenes && taken.count == routes }

    mutating func take(_ step: Step) {
      if case .route(let route) = step.cause, let scene = places[step.from] {
        taken.insert([scene, route])
      }
    }

    /// True where the scene had not been reached before.
    mutating func reach(_ scene: String, by node: Int) -> Bool {
      if first[scene] != nil { return false }
      first[scene] = node
      return true
    }

    func report(
      into result: inout Exploration, _ scenario: Scenario, way: (Int) -> [Exploration.Turn]
    ) {
      for (place, scene) in scenario.scenes.enumerated() {
        if let kind = scene.ending {
          result.endings.append(
            Exploration.Ending(scene: scene.name, kind: kind, way: first[scene.name].map(way)))
        } else if first[scene.name] == nil {
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
