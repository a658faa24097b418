public import Conversations
import LanguageAnalysis
public import Rubrics
public import Scoring

/// The page about one scored conversation: what counts, the words that prove it, what to try next.
public struct ScoreReport: Sendable {
  let style: TextStyle
  let texts: Texts
  let rubric: Rubric

  /// Quotes a criterion shows; the data formats hold them all.
  private static let maximumQuotes = 3

  public init(rubric: Rubric, texts: Texts, style: TextStyle) {
    self.rubric = rubric
    self.texts = texts
    self.style = style
  }

  /// The report as UTF-8 lines.
  ///
  /// - Parameter conversation: the one that was scored; quotes are cut from it.
  public func bytes(for card: ScoreCard, of conversation: Conversation) -> [UInt8] {
    var page = Page(style: style)
    putTitle(of: card, on: &page)
    putScore(of: card, on: &page)
    putBars(of: card, on: &page)
    putTalk(of: conversation, on: &page)
    for section in card.sections { put(section, of: card, conversation, on: &page) }
    putAdvice(card, conversation, on: &page)
    return page.bytes
  }

  // MARK: - Head

  private func putTitle(of card: ScoreCard, on page: inout Page) {
    let facts = [
      card.person.map(DisplayText.safe), texts.languageName(card.language),
      card.channel.map(texts.channel), "\(texts.rubric) \(card.rubric.id) \(card.rubric.version)",
    ]
    let rest = facts.compactMap { $0 }.joined(separator: style.separator)
    page.paragraph(DisplayText.safe(card.conversationID), tone: .strong)
    page.paragraph(rest, tone: .faint)
    page.space()
  }

  private func putScore(of card: ScoreCard, on page: inout Page) {
    guard let score = card.score else {
      page.paragraph("\(texts.noScore)\(texts.colon) \(texts.noScoreReason)", indent: 2)
      return page.space()
    }
    let words = [bandTitle(card.band), texts.outcome(card.outcome)].compactMap { $0 }
    let verdict = words.filter { !$0.isEmpty }.joined(separator: style.separator)
    let bar = style.bar(score / 100, cells: style.width >= 60 ? 20 : 10)
    let tone = style.tone(ofScore: score)
    page.paragraph(
      "\(bar)  \(verdict)", lead: displayed(score, of: card) + "  ", indent: 2, tone: tone)
    var notes = [texts.coverage(Numbers.percent(card.coverage))]
    if let before = card.scoreBeforeFail, before != score {
      notes.append(texts.beforeFail(Numbers.whole(before)))
    }
    page.paragraph(notes.joined(separator: style.separator), indent: 2, tone: .faint)
    page.space()
  }

  private func putBars(of card: ScoreCard, on page: inout Page) {
    let titles = card.sections.map { DisplayText.safe($0.title[texts.language]) }
    let room = min(titles.map(DisplayText.width).max() ?? 0, style.width - 18)
    for (section, title) in zip(card.sections, titles) {
      let cut = DisplayText.truncate(title, to: room, ellipsis: style.ellipsis)
      page.line("  \(DisplayText.pad(cut, to: room))  \(bar(of: section.score))")
    }
  }

  /// `████████░░  78`, or a dash where nothing was scored.
  private func bar(of score: Double?) -> String {
    guard let score else { return String(repeating: " ", count: 10) + "   -" }
    let bar = style.paint(style.bar(score / 100, cells: 10), style.tone(ofScore: score))
    return bar + DisplayText.pad(Numbers.whole(score), to: 4, right: true)
  }

  /// Who had the talk, silence and answers, where the transcript has times.
  private func putTalk(of conversation: Conversation, on page: inout Page) {
    guard let talk = TalkMetrics(conversation) else { return }
    page.space()
    page.paragraph(texts.talk.title, tone: .strong)
    for line in TalkReport(texts: texts).lines(talk) {
      page.paragraph(line, lead: style.isPlain ? "- " : "· ", indent: 2)
    }
  }

  private func bandTitle(_ id: String?) -> String? {
    guard let id else { return nil }
    let title = rubric.bands.first { $0.id == id }?.title[texts.language] ?? ""
    return DisplayText.safe(title.isEmpty ? id : title)
  }

  /// The score on the rubric's own scale.
  private func displayed(_ score: Double, of card: ScoreCard) -> String {
    switch card.policies.display {
    case .percent: return Numbers.whole(score)
    case .ten: return texts.exact((score / 10 * 10).rounded(.toNearestOrAwayFromZero) / 10) + "/10"
    case .twenty:
      return texts.exact((score / 5 * 10).rounded(.toNearestOrAwayFromZero) / 10) + "/20"
    case .points:
      let graded = card.criteria.filter { $0.points != nil }
      let points = graded.reduce(0) { $0 + ($1.points ?? 0) }
      return texts.exact(points) + "/" + texts.exact(graded.reduce(0) { $0 + $1.maxPoints })
    }
  }

  // MARK: - Criteria

  private func put(
    _ section: SectionScore, of card: ScoreCard, _ conversation: Conversation, on page: inout Page
  ) {
    let criteria = card.criteria.filter { $0.section == section.id }
    guard !criteria.isEmpty else { return }
    page.space()
    page.paragraph(DisplayText.safe(section.title[texts.language]), tone: .strong)
    if section.isFailed { page.paragraph(texts.sectionFailed, indent: 2, tone: .bad) }
    for criterion in criteria { put(criterion, of: conversation, on: &page) }
  }

  private func put(
    _ criterion: CriterionScore, of conversation: Conversation, on page: inout Page
  ) {
    let mark = StatusMark(criterion.status)
    var right = texts.status(criterion.status)
    if let points = criterion.points {
      right += "  " + texts.exact(points) + "/" + texts.exact(criterion.maxPoints)
    }
    page.row(
      DisplayText.safe(criterion.title[texts.language]), right,
      lead: (style.isPlain ? mark.plain : mark.sign) + " ", indent: 2, tone: mark.tone)
    if criterion.occasions > 1 && criterion.status != .met {
      page.paragraph(
        texts.answered(criterion.answered, criterion.occasions), indent: 4, tone: .faint)
    }
    for evidence in criterion.evidence.prefix(Self.maximumQuotes) {
      putQuote(
        turn: evidence.turn, span: evidence.start..<evidence.end, conversation,
        isMissed: criterion.missedTurns.contains(evidence.turn), on: &page)
    }
    let hidden = criterion.evidence.count - Self.maximumQuotes
    if hidden > 0 { page.paragraph(texts.more(hidden), indent: 4, tone: .faint) }
    putMissed(criterion, conversation, on: &page)
  }

  /// Turns that were missed and that no evidence quotes.
  private func putMissed(
    _ criterion: CriterionScore, _ conversation: Conversation, on page: inout Page
  ) {
    let quoted = Set(criterion.evidence.map(\.turn))
    let missed = criterion.missedTurns.filter { !quoted.contains($0) }
    for turn in missed.prefix(Self.maximumQuotes) {
      putQuote(turn: turn, span: nil, conversation, isMissed: true, on: &page)
    }
    let hidden = missed.count - Self.maximumQuotes
    if hidden > 0 { page.paragraph(texts.more(hidden), indent: 4, tone: .faint) }
  }

  /// A turn with the words that count; a customer's that nobody answered says so.
  private func putQuote(
    turn index: Int, span: Range<Int>?, _ conversation: Conversation, isMissed: Bool = false,
    on page: inout Page
  ) {
    guard conversation.turns.indices.contains(index) else { return }
    let turn = conversation.turns[index]
    let note = isMissed && turn.speaker == .customer ? ", " + texts.unanswered : ""
    let place = texts.turn(index, texts.speaker(turn.speaker)) + note
    let quote = Quote.text(turn, span: span, ellipsis: style.ellipsis)
    page.paragraph(
      "\(place)\(texts.colon) \(texts.quoted(quote, style: style))", lead: "", indent: 4)
  }

  // MARK: - Advice

  private func putAdvice(
    _ card: ScoreCard, _ conversation: Conversation, on page: inout Page
  ) {
    guard card.score != nil else { return }
    page.space()
    guard let first = Improvement.first(in: card) else {
      return page.paragraph(texts.nothingToImprove)
    }
    page.paragraph(
      DisplayText.safe(first.criterion.title[texts.language])
        + " (\(texts.gain(Numbers.whole(max(1, first.gain)))))",
      lead: texts.improveFirst + texts.colon + " ", tone: .strong)
    if let turn = first.criterion.missedTurns.first {
      let evidence = first.criterion.evidence.first { $0.turn == turn }
      putQuote(
        turn: turn, span: evidence.map { $0.start..<$0.end }, conversation, isMissed: true,
        on: &page)
    }
    if let advice = first.criterion.advice {
      let suggestion = Suggestion.given(advice, for: first.criterion.id, in: rubric)
      page.paragraph(suggestion.sentence(texts, style), indent: 4)
    }
  }
}
