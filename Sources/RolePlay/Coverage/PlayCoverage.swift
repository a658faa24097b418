/// What the plays of a scenario come past, and what they never see.
public struct PlayCoverage: Sendable {
  public let scenario: Scenario
  public let plays: Int
  public let languages: Int
  /// Scenes, endings among them, in file order.
  public let unseenScenes: [String]
  /// Routes in scenes that are seen; those of the others go without saying.
  public let untaken: [Exploration.Untaken]
  /// `else` lines that caught nothing, by scene.
  public let unusedElse: [String]

  /// Runs every play.
  public init(_ scenario: Scenario, plays: [Play], engine: PracticeEngine) {
    let runner = PlayRunner(engine: engine)
    var seen: Set<String> = []
    var taken: Set<String> = []
    if let first = scenario.scenes.first, !plays.isEmpty { seen.insert(first.name) }
    for play in plays {
      for reaction in runner.run(play, of: scenario).practice.reactions {
        seen.insert(reaction.step.to)
        switch reaction.step.cause {
        case .route(let place): taken.insert("\(reaction.step.from)/\(place)")
        case .fallback: taken.insert("\(reaction.step.from)/else")
        case .hangUp: break
        }
      }
    }
    self.scenario = scenario
    self.plays = plays.count
    languages = Set(plays.map(\.language)).count
    unseenScenes = scenario.scenes.map(\.name).filter { !seen.contains($0) }
    var untaken: [Exploration.Untaken] = []
    var unused: [String] = []
    for scene in scenario.scenes where seen.contains(scene.name) && scene.ending == nil {
      for (place, route) in scene.routes.enumerated()
      where !taken.contains("\(scene.name)/\(place)") {
        untaken.append(Exploration.Untaken(scene: scene.name, route: route))
      }
      if scene.fallback != nil, !taken.contains("\(scene.name)/else") { unused.append(scene.name) }
    }
    self.untaken = untaken
    unusedElse = unused
  }

  /// Scenes without an ending, seen and in all.
  public var scenes: (seen: Int, all: Int) { count { $0.ending == nil } }

  public var endings: (seen: Int, all: Int) { count { $0.ending != nil } }

  /// Routes of all scenes, `else` lines not counted.
  public var routes: (seen: Int, all: Int) {
    let open = scenario.scenes.filter { $0.ending == nil }
    let all = open.reduce(0) { $0 + $1.routes.count }
    let unseen = open.filter { unseenScenes.contains($0.name) }.reduce(0) { $0 + $1.routes.count }
    return (all - unseen - untaken.count, all)
  }

  public func unseen(endings: Bool) -> [String] {
    unseenScenes.filter { (scenario.scene($0)?.ending != nil) == endings }
  }

  private func count(_ isMeant: (Scene) -> Bool) -> (seen: Int, all: Int) {
    let meant = scenario.scenes.filter(isMeant)
    return (meant.count { !unseenScenes.contains($0.name) }, meant.count)
  }
}
