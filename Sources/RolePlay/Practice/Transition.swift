public import LanguageAnalysis

/// How a scenario answers what a trainee does: behaviours and facts in, scene and mood out.
///
/// Pure, and the one code path of practice, plays and `scenario explore`. Words do not come in.
public struct Transition: Sendable {
  public let scenario: Scenario
  public let table: MoodTable
  private let places: [String: Int]
  private let hangUp: Int?
  /// A scenario whose tunnels ask on and on forgets the oldest.
  private static let deepest = 16

  public init(_ scenario: Scenario, table: MoodTable = .builtIn) {
    self.scenario = scenario
    self.table = table
    places = Dictionary(
      scenario.scenes.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    hangUp = scenario.scenes.firstIndex { $0.ending == .hangup }
  }

  /// The scene where a state stands; nil where the scenario has none of that name.
  public func scene(of state: PracticeState) -> Scene? { scene(state.scene) }

  public func scene(_ name: String) -> Scene? { places[name].map { scenario.scenes[$0] } }

  /// Answers one trainee turn.
  ///
  /// Guards read the customer as the words arrive: anger after it sank by itself, trust and
  /// patience before the turn; `turns`, `count` and `known` have this turn in them.
  ///
  /// - Parameters:
  ///   - behaviours: what the turn shows, local samples of the scene included.
  ///   - facts: what the turn says; only declared ones, from turns that may fill them.
  public func advance(
    _ state: inout PracticeState, by behaviours: TurnBehaviours,
    learning facts: [String: FactValue] = [:]
  ) -> Step {
    let from = state.scene
    let before = state.mood
    state.turns += 1
    for id in behaviours.ids { state.counts[id, default: 0] += 1 }
    state.facts.merge(facts) { _, new in new }
    let changes = state.mood.hear(behaviours, table: table)
    let (cause, target) = answer(to: behaviours, &state, before)
    enter(target, &state)
    return Step(
      changes: changes, cause: cause, from: from, to: state.scene,
      ending: scene(of: state)?.ending)
  }

  /// The facts that a turn with these behaviours may fill.
  public func factsFilled(by behaviours: TurnBehaviours) -> [FactDeclaration] {
    scenario.facts.filter { fact in
      (fact.sources.isEmpty ? FactDeclaration.usualSources : fact.sources)
        .contains { behaviours.has($0) }
    }
  }

  // MARK: - Routes

  private func answer(
    to behaviours: TurnBehaviours, _ state: inout PracticeState, _ before: Mood
  ) -> (Step.Cause, Target?) {
    guard let scene = scene(of: state) else { return (.fallback, nil) }
    let reading = Reading(
      anger: before.anger(onHearing: table), trust: before.trust, patience: before.patience)
    var held: [Int] = []
    var best: (place: Int, terms: Int)?
    for (place, route) in scene.routes.enumerated() {
      guard route.condition.holds(for: behaviours),
        holds(route.guards, in: state, reading)
      else { continue }
      held.append(place)
      let isAgain = state.held?.scene == scene.name && state.held?.routes.contains(place) == true
      guard !route.isTwice || isAgain else { continue }
      if route.specificity > best?.terms ?? -1 { best = (place, route.specificity) }
    }
    state.held = PracticeState.HeldRoutes(scene: scene.name, routes: held)
    if state.mood.isOver(table), let hangUp {
      return (.hangUp, .scene(scenario.scenes[hangUp].name))
    }
    if let best { return (.route(best.place), scene.routes[best.place].target) }
    return (.fallback, scene.fallback)
  }

  private func enter(_ target: Target?, _ state: inout PracticeState) {
    switch target {
    case .scene(let name): state.scene = name
    case .ask(let name):
      state.asked.append(state.scene)
      if state.asked.count > Self.deepest { state.asked.removeFirst() }
      state.scene = name
    case .back: state.scene = state.asked.popLast() ?? state.scene
    case nil: break
    }
    state.seen[state.scene, default: 0] += 1
  }

  // MARK: - Guards

  /// Anger, trust and patience as a guard reads them.
  struct Reading {
    var anger: Int
    var trust: Int
    var patience: Int

    init(anger: Int, trust: Int, patience: Int) {
      self.anger = anger
      self.trust = trust
      self.patience = patience
    }

    init(_ mood: Mood) {
      self.init(anger: mood.anger, trust: mood.trust, patience: mood.patience)
    }
  }

  func holds(_ guards: [GuardTest], in state: PracticeState, _ reading: Reading) -> Bool {
    guards.allSatisfy { test in
      switch test {
      case .known(let fact, let isNegated): (state.facts[fact] != nil) != isNegated
      case .measure(let measure, let comparison, let bound):
        comparison.holds(value(of: measure, state, reading), bound)
      }
    }
  }

  /// In thousandths.
  private func value(
    of measure: GuardTest.Measure, _ state: PracticeState, _ reading: Reading
  ) -> Int {
    switch measure {
    case .anger: reading.anger
    case .trust: reading.trust
    case .patience: reading.patience * 1000
    case .turns: state.turns * 1000
    case .seen(let scene): (state.seen[scene] ?? 0) * 1000
    case .count(let behaviour): (state.counts[behaviour] ?? 0) * 1000
    }
  }
}

extension FactDeclaration {
  /// Behaviours whose turns fill a fact that names none.
  public static let usualSources: [BehaviourID] = [
    "commit-deadline", "follow-up", "offer-solution", "next-steps",
  ]
}

extension Route {
  /// Terms that it asks for: each `&` term one, a whole `|` list one, a guard one, `twice` one.
  public var specificity: Int {
    condition.specificity + (guards.isEmpty ? 0 : 1) + (isTwice ? 1 : 0)
  }
}

extension Condition {
  var specificity: Int {
    switch self {
    case .nothing, .any: 1
    case .all(let terms): terms.count
    }
  }

  /// Whether a turn with these behaviours meets it.
  public func holds(for behaviours: TurnBehaviours) -> Bool {
    switch self {
    case .nothing: behaviours.isEmpty
    case .all(let terms): terms.allSatisfy { behaviours.has($0.behaviour) != $0.isNegated }
    case .any(let terms): terms.contains { behaviours.has($0.behaviour) != $0.isNegated }
    }
  }
}
