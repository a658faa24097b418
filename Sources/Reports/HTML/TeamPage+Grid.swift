import Conversations
import SkillProgress
import Statistics

extension TeamPage {
  /// People × skills, a table for each stream, language and rubric.
  func team(_ team: TeamProgress) -> [HTMLNode] {
    guard !team.members.isEmpty else { return [] }
    return TeamGrid.grids(of: team).flatMap { grid($0) } + [
      quiet(
        words.tooFew(SkillSeries.fewest(in: .call), SkillSeries.fewest(in: .practice)) + "."),
      quiet(words.noRanking),
    ]
  }

  private func grid(_ grid: TeamGrid) -> [HTMLNode] {
    var table = GridTable(
      title: page.team + ", " + pages.seriesTitle(grid.key),
      columns: [words.person] + grid.skills.map(words.skill))
    for row in grid.rows {
      table.add(row.person.title, grid.skills.map { cell(row.cells[$0]) })
    }
    return [element("h3") { pages.seriesTitle(grid.key) }, table.node]
  }

  private func cell(_ estimate: SkillEstimate?) -> [HTMLNode] {
    guard let estimate else { return [element("span", .class("quiet")) { page.notObserved }] }
    guard estimate.hasEnoughData else {
      return [
        element("span", .class("quiet")) {
          words.standing(.notEnoughData) + " (\(estimate.series.conversations))"
        }
      ]
    }
    return [
      Drawing.bar(
        estimate.interval, at: estimate.success, isFaint: estimate.standing == .fading,
        words: figures(estimate)),
      element("div", .class("cell")) {
        element("span") { page.range(percent(estimate.interval)) }
        element("span", .class(isLow(estimate) ? "low" : "quiet")) { flags(estimate) }
      },
    ]
  }

  /// `58–84`.
  func percent(_ interval: Interval) -> String {
    Numbers.percent(interval.lower) + "–" + Numbers.percent(interval.upper)
  }

  func isLow(_ estimate: SkillEstimate) -> Bool {
    estimate.standing == .fading || estimate.signal?.direction == .down
  }

  private func flags(_ estimate: SkillEstimate) -> [HTMLNode] {
    var flags: [HTMLNode] = []
    switch estimate.standing {
    case .fading, .mastered: flags.append(.text(words.standing(estimate.standing) + " "))
    case .learning, .notEnoughData: break
    }
    if let signal = estimate.signal {
      let said = words.signal(signal, estimate.chart?.isProvisional ?? true)
      flags.append(
        element("span", HTMLAttribute("role", "img"), HTMLAttribute("aria-label", said)) {
          signal.direction == .up ? "▲" : "▼"
        })
    }
    return flags
  }

  /// `72 % (58–84), 41/57 in 12 conversations`.
  func figures(_ estimate: SkillEstimate) -> String {
    words.figures(
      Numbers.percent(estimate.success), Numbers.percent(estimate.interval.lower),
      Numbers.percent(estimate.interval.upper), estimate.counts(texts),
      estimate.series.conversations)
  }
}
