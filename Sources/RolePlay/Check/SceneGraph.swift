/// Which scene leads to which, whatever the customer's mood: guards are taken to hold.
struct SceneGraph: Sendable {
  /// One way out of a scene.
  struct Edge: Sendable, Hashable {
    var from: Int
    var target: Target
    /// Nil: the `else` line.
    var route: Int?
    /// Place of the target; nil for `return`.
    var to: Int?
  }

  let scenario: Scenario
  private let places: [String: Int]
  /// The ways out of each scene; none out of an ending.
  let edges: [[Edge]]
  /// The scene that a customer who has had enough ends in.
  let hangUp: Int?
  /// Scenes that somebody can come to, and for each the scenes that may be waiting for `return`;
  /// -1 where none is.
  private(set) var waiting: [Set<Int>]

  /// - Parameter skipped: routes that never fire, by scene and place.
  init(_ scenario: Scenario, without skipped: Set<[Int]> = []) {
    self.scenario = scenario
    let places = Dictionary(
      scenario.scenes.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    edges = scenario.scenes.enumerated().map { from, scene in
      if scene.ending != nil { return [] }
      var out: [Edge] = []
      for (route, line) in scene.routes.enumerated() where !skipped.contains([from, route]) {
        out.append(
          Edge(from: from, target: line.target, route: route, to: Self.to(line.target, places)))
      }
      if let target = scene.fallback {
        out.append(Edge(from: from, target: target, route: nil, to: Self.to(target, places)))
      }
      return out
    }
    hangUp = scenario.scenes.firstIndex { $0.ending == .hangup }
    waiting = Array(repeating: [], count: scenario.scenes.count)
    settle()
  }

  private static func to(_ target: Target, _ places: [String: Int]) -> Int? {
    switch target {
    case .scene(let name), .ask(let name): places[name]
    case .back: nil
    }
  }

  func place(of scene: String) -> Int? { places[scene] }

  func isReached(_ scene: Int) -> Bool { !waiting[scene].isEmpty || scene == hangUp }

  /// Follows all edges from the first scene until nothing is new.
  private mutating func settle() {
    guard !scenario.scenes.isEmpty else { return }
    waiting[0] = [-1]
    var isNew = true
    while isNew {
      isNew = false
      for scene in edges.indices {
        for asker in waiting[scene] {
          for edge in edges[scene] { isNew = follow(edge, asker: asker) || isNew }
        }
      }
    }
  }

  /// True where the edge leads to something new.
  private mutating func follow(_ edge: Edge, asker: Int) -> Bool {
    switch edge.target {
    case .scene: edge.to.map { waiting[$0].insert(asker).inserted } ?? false
    case .ask: edge.to.map { waiting[$0].insert(edge.from).inserted } ?? false
    // Back in the scene that asked, which is known with all that may wait behind it.
    case .back: false
    }
  }

  /// The scenes that a turn in `scene` may lead to, its own and those of `return` included.
  func successors(of scene: Int) -> Set<Int> {
    var next: Set<Int> = []
    for edge in edges[scene] {
      if let to = edge.to {
        next.insert(to)
      } else {
        next.formUnion(waiting[scene].map { $0 < 0 ? scene : $0 })
      }
    }
    return next
  }

  /// Scenes from which one of `goals` can be reached, the goals included.
  func leading(to goals: Set<Int>) -> Set<Int> {
    var known = goals
    var isNew = true
    while isNew {
      isNew = false
      for scene in edges.indices where !known.contains(scene) {
        if !successors(of: scene).isDisjoint(with: known) {
          known.insert(scene)
          isNew = true
        }
      }
    }
    return known
  }
}
