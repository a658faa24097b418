public import Conversations
import LanguageAnalysis
import Scoring
public import SkillProgress
import Statistics

/// A page about one person: each skill with its interval, its history and its last evidence, and what
/// to practise next.
public struct ProgressReport: Sendable {
  private let texts: Texts
  private let style: TextStyle
  private let words: ProgressTexts

  public init(texts: Texts, style: TextStyle) {
    self.texts = texts
    self.style = style
    words = ProgressTexts.texts(in: texts.language)
  }

  /// The page as UTF-8 lines.
  public func bytes(for progress: PersonProgress) -> [UInt8] {
    var page = Page(style: style)
    let person = DisplayText.safe(progress.person.title)
    let head = [
      person, progress.person.team.map { words.team(DisplayText.safe($0)) },
      words.asOf(progress.asOf.description),
    ]
    page.paragraph(head.compactMap(\.self).joined(separator: style.separator), tone: .strong)
    if progress.estimates.isEmpty { page.paragraph(words.nothing, indent: 2) }
    putSeries(progress, on: &page)
    page.space()
    putNext(progress, on: &page)
    putActivity(progress.activity, on: &page)
    if progress.activity.later > 0 {
      page.paragraph(words.later(progress.activity.later, progress.asOf.description), tone: .fair)
    }
    if !progress.estimates.isEmpty {
      page.space()
      page.paragraph(plain(words.about), tone: .faint)
    }
    return page.bytes
  }

  /// Two lines a person: what to practise next, and why.
  public func bytes(for people: [PersonOverview], asOf: CalendarDay) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph(
      words.people(people.count) + style.separator + words.asOf(asOf.description), tone: .strong)
    if people.isEmpty { page.paragraph(words.nothing, indent: 2) }
    for person in people {
      page.space()
      page.paragraph(
        person.next.map { what($0) } ?? words.nothing,
        lead: DisplayText.safe(person.person.title) + texts.colon + " ")
      if let next = person.next { page.paragraph(plain(why(next)), indent: 2, tone: .faint) }
    }
    return page.bytes
  }

  private func putSeries(_ progress: PersonProgress, on page: inout Page) {
    var title = ""
    for estimate in progress.estimates {
      let next = seriesTitle(estimate.key)
      if next != title {
        page.space()
        page.paragraph(next, tone: .strong)
        title = next
      }
      put(estimate, on: &page)
      if let evidence = progress.evidence[estimate.key] { put(evidence, on: &page) }
    }
  }

  func seriesTitle(_ key: SeriesKey) -> String {
    [
      words.stream(key.stream), texts.languageName(key.language),
      words.rubric(DisplayText.safe(key.rubric.id), key.rubric.version),
      key.rater == "parley" ? nil : words.rater(DisplayText.safe(key.rater)),
    ].compactMap(\.self).joined(separator: style.separator)
  }

  private func put(_ estimate: SkillEstimate, on page: inout Page) {
    page.row(
      DisplayText.safe(words.skill(estimate.key.skill)), words.standing(estimate.standing),
      lead: "", indent: 2, tone: style.tone(of: estimate))
    let bar = style.intervalBar(estimate, cells: style.width < 60 ? 12 : 24)
    page.paragraph(
      plain(
        words.figures(
          Numbers.percent(estimate.success), Numbers.percent(estimate.interval.lower),
          Numbers.percent(estimate.interval.upper), estimate.counts(texts),
          estimate.series.conversations)), lead: bar + "  ", indent: 4)
    let values = estimate.series.points.map(\.value)
    var history: [String] = []
    if let signal = estimate.signal {
      history.append(words.signal(signal, estimate.chart?.isProvisional ?? true))
    }
    history.append(words.daysAgo(estimate.daysAgo))
    let line = values.count > 1 ? style.sparkline(values, cells: 24) + "  " : ""
    page.paragraph(
      history.joined(separator: style.separator), lead: line, indent: 4, tone: .faint)
  }

  /// Words of a conversation, and where they are from.
  func put(_ evidence: SkillEvidence, on page: inout Page) {
    let quote = texts.quoted(DisplayText.safe(evidence.text), style: style)
    let from = words.quoteFrom(
      DisplayText.safe(evidence.conversation), evidence.day.description, evidence.turn)
    page.paragraph(
      "\(quote) (\(from))", lead: words.evidence(evidence.isGood) + texts.colon + " ", indent: 4)
  }

  private func putNext(_ progress: PersonProgress, on page: inout Page) {
    guard let next = progress.next else { return }
    page.paragraph(
      what(next), lead: words.next + texts.colon + " ", tone: .strong)
    page.paragraph(plain(why(next)), indent: 2)
  }

  /// The scenario, or the skill where there is none for it.
  func what(_ next: Recommendation) -> String {
    guard let scenario = next.scenario else {
      return words.nextPractice(DisplayText.safe(words.skill(next.skill)))
    }
    return words.nextScenario(
      DisplayText.safe(scenario.id), DisplayText.safe(scenario.title[texts.language]),
      scenario.difficulty)
  }

  func why(_ next: Recommendation) -> String {
    let skill = DisplayText.safe(words.skill(next.skill))
    let reason =
      next.estimate.map {
        words.reason(
          skill, Numbers.percent($0.interval.lower), Numbers.percent($0.interval.upper),
          words.daysAgo($0.daysAgo))
      } ?? words.newSkill(skill)
    return [reason, next.predicted.map { words.predicted(Numbers.percent($0)) }]
      .compactMap(\.self).joined(separator: style.separator)
  }

  private func putActivity(_ activity: Activity, on page: inout Page) {
    var parts = [words.activity(activity.calls, activity.runs)]
    if activity.longestStreak > 0 {
      parts.append(words.streak(activity.streak, activity.longestStreak))
    }
    for (stream, best) in [(Stream.call, activity.bestCall), (.practice, activity.bestRun)] {
      guard let best else { continue }
      parts.append(
        words.best(stream, texts.exact(best.score), best.day.description, best.isNew))
    }
    let line = parts.filter { !$0.isEmpty }.joined(separator: style.separator)
    if !line.isEmpty { page.paragraph(line, tone: .faint) }
  }

  /// Typographic signs that a plain terminal may not have.
  func plain(_ text: String) -> String { style.isPlain ? text.replacing("–", with: "-") : text }
}
