import RolePlay

extension ScenarioLibrary {
  /// Every scenario that can be played, from the easiest on; broken ones of a user's own are left
  /// out.
  func playable() -> [Scenario] {
    let found = ids.compactMap { id in try? scenario(id) }
    return found.enumerated()
      .sorted { ($0.element.difficulty, $0.offset) < ($1.element.difficulty, $1.offset) }
      .map(\.element)
  }
}
