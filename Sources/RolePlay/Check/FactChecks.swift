import Conversations
import LanguageAnalysis

/// Facts that are read before anybody can have said them, or never.
enum FactChecks {
  static func run(_ context: inout CheckContext) {
    for fact in context.scenario.facts {
      let unset = scenesWithout(fact, context)
      var isRead = false
      for (index, scene) in context.scenario.scenes.enumerated() {
        for line in scene.lines where reads(line, fact.name) {
          isRead = true
          let isGuarded = line.guards.contains(.known(fact: fact.name, isNegated: false))
          guard unset.contains(index), !isGuarded else { continue }
          context.report(
            .unsetFact, .warning, at: context.place(line.line, of: "{\(fact.name)"),
            "a way leads here on which nobody said \"\(fact.name)\":"
              + " add \"say \(line.id) when known(\(fact.name))\"")
        }
        if scene.tests.contains(where: { $0.fact == fact.name }) { isRead = true }
      }
      if !isRead {
        context.report(
          .unusedFact, .info, at: context.place(fact.line, of: fact.name),
          "nothing reads \"\(fact.name)\"")
      }
    }
  }

  private static func reads(_ line: CustomerLine, _ fact: String) -> Bool {
    Language.allCases.contains { language in
      CustomerText.pieces(of: line.text.own(language) ?? "").contains { piece in
        if case .fact(fact, _, _) = piece { true } else { false }
      }
    }
  }

  /// Scenes that can be come to without a turn whose behaviours fill the fact.
  private static func scenesWithout(_ fact: FactDeclaration, _ context: CheckContext) -> Set<Int> {
    let sources = Set(fact.sources.isEmpty ? FactDeclaration.usualSources : fact.sources)
    let graph = context.graph
    var without: Set<Int> = [0]
    var open = [0]
    while let scene = open.popLast() {
      let routes = context.scenario.scenes[scene].routes
      for edge in graph.edges[scene] {
        if let route = edge.route, sets(routes[route], fact.name, sources) { continue }
        let targets =
          edge.to.map { [$0] } ?? graph.waiting[scene].map { $0 < 0 ? scene : $0 }
        for target in targets where without.insert(target).inserted { open.append(target) }
      }
    }
    if let hangUp = graph.hangUp { without.insert(hangUp) }
    return without
  }

  /// True where a turn that takes the route may well have said the fact.
  private static func sets(_ route: Route, _ fact: String, _ sources: Set<BehaviourID>) -> Bool {
    if route.guards.contains(.known(fact: fact, isNegated: false)) { return true }
    switch route.condition {
    case .nothing: return false
    case .all(let terms):
      return terms.contains { !$0.isNegated && sources.contains($0.behaviour) }
    case .any(let terms):
      return terms.allSatisfy { !$0.isNegated && sources.contains($0.behaviour) }
    }
  }
}

extension Scene {
  /// All tests of its guards.
  var tests: [GuardTest] { routes.flatMap(\.guards) + lines.flatMap(\.guards) }
}

extension GuardTest {
  var fact: String? { if case .known(let fact, _) = self { fact } else { nil } }
}
