import Conversations
import SkillProgress
import Statistics

extension TeamPage {
  /// By pillar or channel: everybody together, then each person.
  func breakdown(_ breakdown: TeamBreakdown) -> [HTMLNode] {
    let report = BreakdownReport(texts: texts, style: TextStyle(width: 80, hasColor: false))
    let tables = BreakdownTable.tables(of: breakdown)
    guard !tables.isEmpty else { return [quiet(report.words.nothing(breakdown.grouping))] }
    return tables.flatMap { table -> [HTMLNode] in
      var grid = GridTable(
        title: report.words.title(breakdown.grouping) + ", " + pages.seriesTitle(table.key),
        columns: [words.person]
          + table.groups.map { report.title(of: $0, in: breakdown.grouping) })
      for (row, cells) in table.rows {
        grid.add(report.title(row), table.groups.map { cell(cells[$0]) })
      }
      return [element("h3") { pages.seriesTitle(table.key) }, grid.node]
    } + [quiet(report.words.legend)]
  }

  private func cell(_ share: TeamBreakdown.Share?) -> [HTMLNode] {
    guard let share else { return [element("span", .class("quiet")) { page.notObserved }] }
    guard share.hasEnoughData, let interval = share.interval else {
      return [element("span", .class("quiet")) { "(\(share.conversations))" }]
    }
    return [
      Drawing.bar(
        interval, at: share.value, isFaint: false, words: page.range(percent(interval))),
      element("span") { page.range(percent(interval)) },
    ]
  }
}
