import Conversations
public import SkillProgress
import Statistics

/// People × skills with intervals and flags, in the order of names, and what calls for attention.
public struct TeamReport: Sendable {
  private let texts: Texts
  private let style: TextStyle
  private let words: ProgressTexts
  private let pages: ProgressReport

  public init(texts: Texts, style: TextStyle) {
    self.texts = texts
    self.style = style
    words = ProgressTexts.texts(in: texts.language)
    pages = ProgressReport(texts: texts, style: style)
  }

  /// The report as UTF-8 lines.
  public func bytes(for team: TeamProgress) -> [UInt8] {
    var page = Page(style: style)
    let head = [words.people(team.members.count), words.asOf(team.asOf.description)]
    page.paragraph(head.joined(separator: style.separator), tone: .strong)
    for grid in TeamGrid.grids(of: team) { put(grid, on: &page) }
    if team.members.isEmpty {
      page.paragraph(words.nothing, indent: 2)
    } else {
      putLegend(on: &page)
      putNotices(team, on: &page)
    }
    if let goal = team.goal {
      page.space()
      page.paragraph(
        words.goal(
          DisplayText.safe(words.skill(goal.skill)), words.stream(goal.stream).lowercased(),
          goal.goal, goal.judged, goal.now))
    }
    if team.later > 0 {
      page.space()
      page.paragraph(words.later(team.later, team.asOf.description), tone: .fair)
    }
    return page.bytes
  }

  private func put(_ grid: TeamGrid, on page: inout Page) {
    page.space()
    page.paragraph(pages.seriesTitle(grid.key), tone: .strong)
    let names =
      grid.rows.map { DisplayText.width(of: DisplayText.safe($0.person.title)) }.max() ?? 0
    let room = max(8, min(names, style.width / 3))
    let titles = grid.skills.map { DisplayText.width(of: DisplayText.safe(words.skill($0))) }
    let share = (style.width - room - 2) / max(1, grid.skills.count) - 2
    let cell = max(9, min(share, titles.max() ?? 9))
    // As many skills side by side as fit; the others in a table below.
    let perTable = max(1, (style.width - room - 2) / (cell + 2))
    var skills = grid.skills[...]
    while !skills.isEmpty {
      let shown = Array(skills.prefix(perTable))
      skills = skills.dropFirst(perTable)
      let titles = shown.map {
        let title = DisplayText.safe(words.skill($0))
        return "  "
          + DisplayText.pad(
            DisplayText.truncate(title, to: cell, ellipsis: style.isPlain ? "." : "…"), to: cell)
      }
      page.line(
        trimmed("  " + DisplayText.pad(words.person, to: room) + titles.joined()))
      for row in grid.rows {
        let name = DisplayText.truncate(
          DisplayText.safe(row.person.title), to: room, ellipsis: style.ellipsis)
        let cells = shown.map { "  " + painted(row.cells[$0], columns: cell) }
        page.line(trimmed("  " + DisplayText.pad(name, to: room) + cells.joined()))
      }
    }
  }

  private func painted(_ estimate: SkillEstimate?, columns: Int) -> String {
    guard let estimate else { return DisplayText.pad(style.isPlain ? "." : "·", to: columns) }
    guard estimate.hasEnoughData else {
      return DisplayText.pad("(\(estimate.series.conversations))", to: columns)
    }
    var flags = ""
    switch estimate.standing {
    case .fading: flags += style.fadingSign
    case .mastered: flags += style.masteredSign
    case .learning, .notEnoughData: break
    }
    if let signal = estimate.signal {
      flags += signal.direction == .up ? style.upSign : style.downSign
    }
    let text =
      Numbers.percent(estimate.interval.lower) + style.dash
      + Numbers.percent(estimate.interval.upper) + (flags.isEmpty ? "" : " " + flags)
    return style.paint(DisplayText.pad(text, to: columns), style.tone(of: estimate))
  }

  private func putLegend(on page: inout Page) {
    page.space()
    page.paragraph(
      words.legend(style.fadingSign, style.upSign, style.downSign, style.masteredSign) + ". "
        + words.tooFew(SkillSeries.fewest(in: .call), SkillSeries.fewest(in: .practice)) + ".",
      tone: .faint)
    page.paragraph(words.noRanking, tone: .faint)
  }

  private func putNotices(_ team: TeamProgress, on page: inout Page) {
    guard !team.notices.isEmpty else { return }
    page.space()
    page.paragraph(words.attention, tone: .strong)
    for notice in team.notices { put(notice, on: &page) }
    if team.noticeCount > team.notices.count {
      page.paragraph(words.more(team.noticeCount - team.notices.count), indent: 2, tone: .faint)
    }
  }

  private func put(_ notice: TeamProgress.Notice, on page: inout Page) {
    let estimate = notice.estimate
    var what: [String] = []
    if estimate.standing == .fading { what.append(words.standing(.fading)) }
    if let signal = estimate.signal {
      what.append(words.signal(signal, estimate.chart?.isProvisional ?? true))
    }
    let skill = DisplayText.safe(words.skill(estimate.key.skill))
    page.paragraph(
      what.joined(separator: style.separator),
      lead: "\(DisplayText.safe(notice.person.title)), \(skill)\(texts.colon) ", indent: 2)
    for evidence in notice.evidence { pages.put(evidence, on: &page) }
    if let assign = notice.assign {
      page.paragraph(
        pages.what(assign) + " (" + pages.plain(pages.why(assign)) + ")",
        lead: words.assign + texts.colon + " ", indent: 4)
    }
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
