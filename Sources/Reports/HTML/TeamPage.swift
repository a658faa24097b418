import Conversations
import LanguageAnalysis
public import ServiceMetrics
public import SkillProgress
import Statistics

/// All that a team's page shows; what is nil or empty says so in one line.
public struct TeamPageContent: Sendable {
  public var team: TeamProgress
  /// One a person, in the order of names.
  public var people: [PersonProgress]
  /// All service figures up to the day.
  public var kpi: [KPIRecord]
  public var map: [ServicePoint]
  /// By pillar, by channel.
  public var breakdowns: [TeamBreakdown]
  public var themes: [Theme]

  public init(
    team: TeamProgress, people: [PersonProgress], kpi: [KPIRecord] = [],
    map: [ServicePoint] = [], breakdowns: [TeamBreakdown] = [], themes: [Theme] = []
  ) {
    self.team = team
    self.people = people
    self.kpi = kpi
    self.map = map
    self.breakdowns = breakdowns
    self.themes = themes
  }
}

/// One self-contained HTML page about a team: it needs no script and no network, and prints well.
public struct TeamPage: Sendable {
  let texts: Texts
  let words: ProgressTexts
  let page: PageTexts
  let service: ServiceFigures
  let pages: ProgressReport
  private let separator = " · "

  public init(texts: Texts) {
    self.texts = texts
    words = .texts(in: texts.language)
    page = .texts(in: texts.language)
    service = ServiceFigures(texts)
    pages = ProgressReport(texts: texts, style: TextStyle(width: 80, hasColor: false))
  }

  /// The page as UTF-8.
  public func bytes(for content: TeamPageContent) -> [UInt8] {
    let sections = sections(of: content)
    return HTMLPage(language: texts.language.rawValue, title: page.teamTitle, skip: page.skip)
      .bytes(
        header: header(content, sections.map { ($0.id, $0.title) }),
        main: sections.map { section in
          element(
            "section", .id(section.id), HTMLAttribute("aria-labelledby", section.id + "-title")
          ) {
            element("h2", .id(section.id + "-title")) { section.title }
            section.body.isEmpty ? [quiet(words.nothing)] : section.body
          }
        },
        footer: [element("p") { page.made }])
  }

  private func sections(
    of content: TeamPageContent
  ) -> [(id: String, title: String, body: [HTMLNode])] {
    var sections = [
      (id: "overview", title: page.overview, body: overview(content)),
      (id: "team", title: page.team, body: team(content.team)),
    ]
    for part in content.breakdowns {
      let title = BreakdownTexts.texts(in: texts.language).title(part.grouping)
      sections.append((part.grouping.rawValue, title, breakdown(part)))
    }
    return sections + [
      ("service", service.words.title, figures(content.kpi)),
      ("map", service.words.map, map(content.map)),
      ("themes", service.words.themes, themes(content.themes)),
      ("people", page.people, content.people.enumerated().flatMap { person($1, place: $0) }),
    ]
  }

  private func header(
    _ content: TeamPageContent, _ sections: [(id: String, title: String)]
  ) -> [HTMLNode] {
    let teams = Set(content.people.compactMap(\.person.team)).sorted()
    let facts =
      (teams.count <= 3 ? teams : []) + [
        words.people(content.team.members.count), words.asOf(content.team.asOf.description),
      ]
    return [
      element("h1") { page.teamTitle }, element("p") { facts.joined(separator: separator) },
      element("nav", HTMLAttribute("aria-label", page.contents)) {
        element("ul") {
          for section in sections {
            element("li") { element("a", .href(section.id)) { section.title } }
          }
        }
      },
    ]
  }

  func quiet(_ text: String) -> HTMLNode { element("p", .class("quiet")) { text } }

  // MARK: - Overview

  private func overview(_ content: TeamPageContent) -> [HTMLNode] {
    let team = content.team
    guard !team.members.isEmpty else { return [] }
    let estimates = team.members.flatMap(\.estimates)
    let facts = [
      (page.people, "\(team.members.count)"),
      (page.calls, "\(content.people.reduce(0) { $0 + $1.activity.calls })"),
      (page.runs, "\(content.people.reduce(0) { $0 + $1.activity.runs })"),
      (page.mastered, "\(estimates.count { $0.standing == .mastered })"),
      (page.fading, "\(estimates.count { $0.standing == .fading })"),
      (page.signals, "\(estimates.count { $0.signal != nil })"),
    ]
    var nodes = [
      element("dl", .class("facts")) {
        for (name, figure) in facts {
          element("div") {
            element("dt") { name }
            element("dd") { figure }
          }
        }
      }
    ]
    if let goal = team.goal {
      nodes.append(element("h3") { page.together })
      nodes.append(
        element("p") {
          words.goal(
            words.skill(goal.skill), words.stream(goal.stream).lowercased(), goal.goal, goal.judged,
            goal.now)
        })
    }
    nodes.append(element("h3") { words.attention })
    nodes += notices(team)
    if team.later > 0 { nodes.append(quiet(words.later(team.later, team.asOf.description))) }
    return nodes
  }

  private func notices(_ team: TeamProgress) -> [HTMLNode] {
    guard !team.notices.isEmpty else { return [quiet(page.nothingToLookAt)] }
    var nodes = [
      element("ul", .class("plain")) {
        for notice in team.notices { element("li") { self.notice(notice) } }
      }
    ]
    if team.noticeCount > team.notices.count {
      nodes.append(quiet(page.more(team.noticeCount - team.notices.count)))
    }
    return nodes
  }

  private func notice(_ notice: TeamProgress.Notice) -> [HTMLNode] {
    let estimate = notice.estimate
    var what: [String] = []
    if estimate.standing == .fading { what.append(words.standing(.fading)) }
    if let signal = estimate.signal {
      what.append(words.signal(signal, estimate.chart?.isProvisional ?? true))
    }
    return [
      element("p") {
        element("strong") { notice.person.title + ", " + words.skill(estimate.key.skill) }
        texts.colon + " "
        element("span", .class(notice.assign == nil ? "accent" : "low")) {
          what.joined(separator: separator)
        }
      }
    ] + quotes(of: notice).map { quote($0) }
      + (notice.assign.map { [quiet(page.assign(pages.what($0), pages.why($0)))] } ?? [])
  }

  /// Each wording once.
  private func quotes(of notice: TeamProgress.Notice) -> [SkillEvidence] {
    notice.evidence.enumerated().filter { place, evidence in
      !notice.evidence[..<place].contains { $0.text == evidence.text }
    }.map(\.element)
  }

  /// Words that somebody said, and where.
  func quote(_ evidence: SkillEvidence) -> HTMLNode {
    element("blockquote") {
      element("p", HTMLAttribute("lang", evidence.key.language.rawValue)) {
        texts.quoted(evidence.text)
      }
      element("footer") {
        words.evidence(evidence.isGood) + separator
          + words.quoteFrom(evidence.conversation, evidence.day.description, evidence.turn)
      }
    }
  }
}
