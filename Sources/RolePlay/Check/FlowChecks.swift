import LanguageAnalysis

/// Where the scenes lead: what nobody comes to, what nobody gets out of.
enum FlowChecks {
  static func run(_ context: inout CheckContext) {
    let scenes = context.scenario.scenes
    let graph = context.graph
    let endings = Set(scenes.indices.filter { scenes[$0].ending != nil })
    let leading = graph.leading(to: endings)
    for (index, scene) in scenes.enumerated() {
      if !graph.isReached(index) {
        context.report(
          .unreachableScene, .warning, at: context.place(scene.line, of: scene.name),
          "no way leads to \"\(scene.name)\": name it behind an arrow, or take it out")
      } else if scene.ending == nil, !leading.contains(index) {
        context.report(
          .endlessLoop, .warning, at: context.place(scene.line, of: scene.name),
          "from \"\(scene.name)\" no ending can be reached: the customer can only hang up")
      }
      if scene.ending != nil, !scene.routes.isEmpty || scene.fallback != nil || scene.goal != nil {
        let line =
          scene.routes.first?.line ?? context.line(startingWith: "else", below: scene.line)
          ?? context.line(startingWith: "goal", below: scene.line) ?? scene.line
        context.report(
          .endingGoesOn, .warning, at: context.place(line),
          "\"\(scene.name)\" is an ending: nothing below is heard any more")
      }
    }
    let isWinnable = scenes.indices.contains { scenes[$0].ending == .good && graph.isReached($0) }
    if !isWinnable, let first = scenes.first {
      context.report(
        .noGoodEnding, .warning, at: context.place(first),
        "no way leads to a scene with \"ending: good\": nobody can do well here")
    }
  }
}

/// Sub-dialogues: `ask` and `return` belong together.
enum TunnelChecks {
  static func run(_ context: inout CheckContext) {
    let graph = context.graph
    let scenes = context.scenario.scenes
    let returning = scenes.indices.filter { scene in
      graph.edges[scene].contains { $0.target == .back }
    }
    let comesBack = graph.plainly(leadingTo: Set(returning))
    for (index, scene) in scenes.enumerated() {
      for edge in graph.edges[index] {
        let line =
          edge.route.map { scene.routes[$0].line }
          ?? context.line(startingWith: "else", below: scene.line) ?? scene.line
        switch edge.target {
        case .ask(let name) where edge.to.map { !comesBack.contains($0) } ?? false:
          context.report(
            .askWithoutReturn, .warning, at: context.place(line, of: name),
            "from \"\(name)\" nothing returns: write \"-> \(name)\", or \"-> return\" over there")
        case .back where graph.waiting[index].contains(-1):
          context.report(
            .returnWithoutAsk, .warning, at: context.place(line, of: "return"),
            "\"\(scene.name)\" can be entered with nobody asking: then \"return\" stays here")
        default: break
        }
      }
    }
  }
}

extension SceneGraph {
  /// Scenes from which one of `goals` can be reached inside one sub-dialogue; an `ask` on the way
  /// comes back and goes on.
  fileprivate func plainly(leadingTo goals: Set<Int>) -> Set<Int> {
    var known = goals
    var isNew = true
    while isNew {
      isNew = false
      for scene in edges.indices where !known.contains(scene) {
        let leads = edges[scene].contains { edge in
          if case .scene = edge.target { return edge.to.map { known.contains($0) } ?? false }
          return false
        }
        if leads {
          known.insert(scene)
          isNew = true
        }
      }
    }
    return known
  }
}
