extension Transition {
  /// What the customer says on entering the scene of `state`, and remembers having said.
  ///
  /// Of the lines whose guards hold and that are not spent: the least said, then a guarded one,
  /// then file order. Where none is left, spent ones too, then any; nil where a scene has none.
  public func speak(_ state: inout PracticeState) -> CustomerLine? {
    guard let scene = scene(of: state) else { return nil }
    let reading = Reading(state.mood)
    let open = scene.lines.filter { holds($0.guards, in: state, reading) }
    let fresh = open.filter { !$0.isOnce || times($0, scene, state) == 0 }
    let candidates = !fresh.isEmpty ? fresh : !open.isEmpty ? open : scene.lines
    var chosen: (line: CustomerLine, rank: (Int, Int))?
    for line in candidates {
      let rank = (times(line, scene, state), line.guards.isEmpty ? 1 : 0)
      if let best = chosen, best.rank <= rank { continue }
      chosen = (line, rank)
    }
    guard let line = chosen?.line else { return nil }
    state.said[Self.key(line, scene), default: 0] += 1
    return line
  }

  /// True where entering the scene again would repeat a line to the letter.
  func wouldRepeat(_ state: PracticeState) -> Bool {
    var after = state
    guard let scene = scene(of: state), let line = speak(&after) else { return false }
    return times(line, scene, state) > 0
  }

  private func times(_ line: CustomerLine, _ scene: Scene, _ state: PracticeState) -> Int {
    state.said[Self.key(line, scene)] ?? 0
  }

  private static func key(_ line: CustomerLine, _ scene: Scene) -> String {
    "\(scene.name)/\(line.id)"
  }
}
