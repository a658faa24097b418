import LanguageAnalysis

/// Routes that no turn can take.
enum RouteChecks {
  static func run(_ context: inout CheckContext) {
    for scene in context.scenario.scenes {
      for (place, route) in scene.routes.enumerated() {
        if route.condition.isContradictory {
          context.report(
            .conditionNever, .warning, at: context.place(route.line, of: "\(route.condition)"),
            "no turn is both: \"\(route.condition)\" never holds")
        } else if let winner = winner(over: place, in: scene.routes) {
          context.report(
            .shadowedRoute, .warning, at: context.place(route.line),
            "never taken: whatever it hears, line \(winner.line.number) takes first")
        } else if route.isTwice, !canHoldTwice(route, scene) {
          context.report(
            .twiceNever, .warning, at: context.place(route.line, of: "twice"),
            "never a second time: the first one leads out of \"\(scene.name)\"")
        }
      }
      if let goal = scene.goal, goal.condition.isContradictory,
        let line = context.line(startingWith: "goal", below: scene.line)
      {
        context.report(
          .conditionNever, .warning, at: context.place(line, of: "\(goal.condition)"),
          "no turn is both: \"\(goal.condition)\" never holds")
      }
    }
  }

  /// False where the turn before, with the same in it, certainly left the scene.
  private static func canHoldTwice(_ route: Route, _ scene: Scene) -> Bool {
    func stays(_ target: Target?) -> Bool {
      // With nobody asking, `return` stays.
      target == .scene(scene.name) || target == nil
    }
    guard route.condition == .nothing, route.guards.isEmpty else {
      return stays(scene.fallback) || scene.routes.contains { stays($0.target) }
    }
    // Silence takes the first route that certainly hears it, else one that may, else the last line.
    let hearing = scene.routes.filter { !$0.isTwice && Condition.nothing.implies($0.condition) }
    if hearing.contains(where: { stays($0.target) }) { return true }
    return stays(scene.fallback) && !hearing.contains { $0.guards.isEmpty }
  }

  /// A route that is taken whenever the one at `place` could be.
  private static func winner(over place: Int, in routes: [Route]) -> Route? {
    let loser = routes[place]
    // `a | b` is lost where `a` is and `b` is, be it to different routes.
    let parts: [Condition]
    if case .any(let terms) = loser.condition {
      parts = terms.map { .all([$0]) }
    } else {
      parts = [loser.condition]
    }
    var last: Route?
    for part in parts {
      guard
        let found = routes.indices.first(where: { other in
          other != place && beats(routes[other], other, loser, place)
            && isFree(routes[other], loser) && part.implies(routes[other].condition)
        })
      else { return nil }
      last = last ?? routes[found]
    }
    return last
  }

  /// Most terms first, then file order.
  private static func beats(_ a: Route, _ placeOfA: Int, _ b: Route, _ placeOfB: Int) -> Bool {
    let (termsOfA, termsOfB) = (a.specificity, b.specificity)
    return termsOfA > termsOfB || (termsOfA == termsOfB && placeOfA < placeOfB)
  }

  /// True where the winner asks for no mood and no repetition that the loser does not ask for.
  private static func isFree(_ winner: Route, _ loser: Route) -> Bool {
    winner.guards.allSatisfy { loser.guards.contains($0) } && (!winner.isTwice || loser.isTwice)
  }
}

extension Condition {
  var isContradictory: Bool {
    guard case .all(let terms) = self else { return false }
    return terms.contains { term in
      terms.contains { $0.behaviour == term.behaviour && $0.isNegated != term.isNegated }
    }
  }

  /// The behaviours that a turn which meets it certainly has.
  var certain: Set<BehaviourID> {
    switch self {
    case .nothing: []
    case .all(let terms): Set(terms.filter { !$0.isNegated }.map(\.behaviour))
    case .any(let terms): terms.count == 1 ? Condition.all(terms).certain : []
    }
  }

  /// All behaviours that it names, whether they are to be there or not.
  var named: [BehaviourID] {
    switch self {
    case .nothing: []
    case .all(let terms), .any(let terms): terms.map(\.behaviour)
    }
  }

  /// True where every turn that meets this one meets `other`; false where that is not certain.
  func implies(_ other: Condition) -> Bool {
    switch (self, other) {
    case (.nothing, .nothing): true
    case (.nothing, .all(let terms)): terms.allSatisfy(\.isNegated)
    case (.nothing, .any(let terms)): terms.contains(where: \.isNegated)
    case (.all(let mine), .all(let terms)): terms.allSatisfy { mine.contains($0) }
    case (.all(let mine), .any(let terms)): terms.contains { mine.contains($0) }
    case (.any(let mine), _): mine.allSatisfy { Condition.all([$0]).implies(other) }
    case (.all, .nothing): false
    }
  }
}
