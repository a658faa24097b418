import SkillProgress

/// What may stand in one table: people × skills of one stream, language, rubric and rater.
struct TeamGrid {
  /// Of any of its series; the skill apart, all have it in common.
  let key: SeriesKey
  /// In the order of their names.
  var skills: [String]
  /// In the order of people's names; people without a series in this grid are left out.
  var rows: [(person: Person, cells: [String: SkillEstimate])]

  static func grids(of team: TeamProgress) -> [TeamGrid] {
    var grids: [TeamGrid] = []
    let keys = Set(team.members.flatMap { $0.estimates.map(\.key) }).sorted()
    for key in keys {
      if grids.last.map({ $0.holds(key) }) == true {
        grids[grids.count - 1].skills.append(key.skill)
      } else {
        grids.append(TeamGrid(key: key, skills: [key.skill], rows: []))
      }
    }
    for place in grids.indices {
      grids[place].rows = team.members.compactMap { member in
        var cells: [String: SkillEstimate] = [:]
        for estimate in member.estimates where grids[place].holds(estimate.key) {
          cells[estimate.key.skill] = estimate
        }
        return cells.isEmpty ? nil : (member.person, cells)
      }
    }
    return grids
  }

  private func holds(_ other: SeriesKey) -> Bool {
    var other = other
    other.skill = key.skill
    return other == key
  }
}
