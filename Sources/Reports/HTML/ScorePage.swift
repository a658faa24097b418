public import Conversations
import LanguageAnalysis
public import Rubrics
public import Scoring

/// One self-contained HTML page about scored conversations: one is told whole, several with what they
/// come to together first.
public struct ScorePage: Sendable {
  let rubric: Rubric
  let texts: Texts
  let page: PageTexts
  /// Quotes a criterion shows; the data formats hold them all.
  private static let maximumQuotes = 3

  public init(rubric: Rubric, texts: Texts) {
    self.rubric = rubric
    self.texts = texts
    page = .texts(in: texts.language)
  }

  /// The page as UTF-8.
  ///
  /// - Parameter details: what `detail` made of each conversation, in the same order.
  public func bytes(for cards: [ScoreCard], details: [ScoreDetail]) -> [UInt8] {
    let title = cards.count == 1 ? cards[0].conversationID : page.scoreTitle
    var head = [
      element("h1") { title },
      element("p") {
        "\(texts.rubric) \(rubric.id) \(rubric.version)"
          + (cards.count == 1 ? "" : " · " + texts.conversations(scored(cards), cards.count))
      },
    ]
    if cards.count > 1 {
      head.append(
        element("nav", HTMLAttribute("aria-label", page.contents)) {
          element("ul") {
            element("li") { element("a", .href("overview")) { page.overview } }
            element("li") { element("a", .href("conversations")) { page.conversations } }
          }
        })
    }
    return HTMLPage(language: texts.language.rawValue, title: title, skip: page.skip).bytes(
      header: head, main: main(cards, details), footer: [element("p") { page.madeScore }])
  }

  private func main(_ cards: [ScoreCard], _ details: [ScoreDetail]) -> [HTMLNode] {
    guard cards.count != 1 else {
      return [
        element("section", HTMLAttribute("aria-labelledby", "result-title")) {
          element("h2", .id("result-title")) { page.result }
          details[0].node
        }
      ]
    }
    guard !cards.isEmpty else { return [element("p", .class("quiet")) { texts.noScore }] }
    return [
      element("section", .id("overview"), HTMLAttribute("aria-labelledby", "overview-title")) {
        element("h2", .id("overview-title")) { page.overview }
        overview(cards)
      },
      element(
        "section", .id("conversations"), HTMLAttribute("aria-labelledby", "conversations-title")
      ) {
        element("h2", .id("conversations-title")) { page.conversations }
        for (card, detail) in zip(cards, details) {
          element("details") {
            element("summary") {
              element("strong") { card.score.map(Numbers.whole) ?? "–" }
              "  " + card.conversationID + (card.person.map { ", " + $0 } ?? "")
              element("span", .class("quiet")) { "  " + verdict(card) }
            }
            detail.node
          }
        }
      },
    ]
  }

  private func scored(_ cards: [ScoreCard]) -> Int { cards.count { $0.score != nil } }

  private func overview(_ cards: [ScoreCard]) -> [HTMLNode] {
    var sums = BatchSummary(rubric: rubric)
    for card in cards { sums.add(card) }
    var facts = [(page.mean, sums.score.value.map(Numbers.whole) ?? "–")]
    for band in rubric.bands {
      let count = cards.count { $0.band == band.id }
      let title = band.title[texts.language]
      facts.append((title.isEmpty ? band.id : title, "\(count)"))
    }
    return [
      element("dl", .class("facts")) {
        for (name, figure) in facts {
          element("div") {
            element("dt") { name }
            element("dd") { figure }
          }
        }
      },
      sections(
        rubric.sections.map { section in
          let scores = cards.compactMap { card in
            card.sections.first { $0.id == section.id }?.score
          }
          let mean = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
          return (section.title[texts.language], mean)
        }),
    ]
  }

  /// A bar a section.
  private func sections(_ sections: [(title: String, score: Double?)]) -> HTMLNode {
    element("div", .class("sections"), HTMLAttribute("role", "list")) {
      for section in sections {
        let figure = section.score.map(Numbers.whole) ?? "–"
        element(
          "div", HTMLAttribute("role", "listitem"), HTMLAttribute("style", "display:contents")
        ) {
          element("div") { section.title }
          Drawing.share((section.score ?? 0) / 100, words: section.title + " " + figure)
          element("div", .class("number")) { figure }
        }
      }
    }
  }

  private func verdict(_ card: ScoreCard) -> String {
    let band = rubric.bands.first { $0.id == card.band }?.title[texts.language]
    return [band, texts.outcome(card.outcome)].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  // MARK: - One conversation

  /// What the page shows of one conversation; made where it is scored, so that its text need not be
  /// kept.
  public func detail(of card: ScoreCard, _ conversation: Conversation) -> ScoreDetail {
    ScoreDetail(node: element("div") { self.conversation(card, conversation) })
  }

  private func conversation(_ card: ScoreCard, _ conversation: Conversation) -> [HTMLNode] {
    let facts = [
      card.person, texts.languageName(card.language), card.channel.map(texts.channel),
      texts.coverage(Numbers.percent(card.coverage)),
    ]
    return [
      element("p", .class("quiet")) { facts.compactMap(\.self).joined(separator: " · ") },
      score(card),
      sections(card.sections.map { ($0.title[texts.language], $0.score) }),
      improvement(card, conversation),
    ]
      + card.sections.flatMap { section in
        let criteria = card.criteria.filter { $0.section == section.id }
        guard !criteria.isEmpty else { return [HTMLNode]() }
        return [element("h3") { section.title[texts.language] }]
          + (section.isFailed ? [element("p", .class("low")) { texts.sectionFailed }] : [])
          + criteria.map { criterion($0, conversation) }
      }
  }

  private func score(_ card: ScoreCard) -> HTMLNode {
    guard let score = card.score else {
      return element("p") { texts.noScore + texts.colon + " " + texts.noScoreReason }
    }
    return element("p") {
      element("span", .class("score")) { Numbers.whole(score) }
      "  " + verdict(card)
      if let before = card.scoreBeforeFail, before != score {
        element("span", .class("quiet")) { "  " + texts.beforeFail(Numbers.whole(before)) }
      }
    }
  }

  private func improvement(_ card: ScoreCard, _ conversation: Conversation) -> HTMLNode {
    guard card.score != nil, let first = Improvement.first(in: card) else {
      return element("p", .class("quiet"), HTMLAttribute("style", "margin-top:1.5rem")) {
        card.score == nil ? "" : texts.nothingToImprove
      }
    }
    return element("div", .class("next")) {
      element("p") {
        element("strong") { texts.improveFirst + texts.colon + " " }
        first.criterion.title[texts.language]
          + " (\(texts.gain(Numbers.whole(max(1, first.gain)))))"
      }
      if let turn = first.criterion.missedTurns.first {
        let evidence = first.criterion.evidence.first { $0.turn == turn }
        quote(turn, evidence.map { $0.start..<$0.end }, conversation, isMissed: true)
      }
      if let advice = first.criterion.advice {
        element("p", .class("quiet"), HTMLAttribute("style", "margin-top:.6rem")) {
          Suggestion.given(advice, for: first.criterion.id, in: rubric)
            .sentence(texts, TextStyle(width: 80, hasColor: false))
        }
      }
    }
  }

  private func criterion(
    _ criterion: CriterionScore, _ conversation: Conversation
  ) -> HTMLNode {
    let mark = StatusMark(criterion.status)
    var right = texts.status(criterion.status)
    if let points = criterion.points {
      right += "  " + texts.exact(points) + "/" + texts.exact(criterion.maxPoints)
    }
    let tone = mark.tone == .bad ? "low" : mark.tone == .good ? "accent" : "quiet"
    return element("div", .class("criterion")) {
      element("div") {
        element("h4") { criterion.title[texts.language] }
        element("div", .class(tone)) { right }
      }
      if criterion.occasions > 1 && criterion.status != .met {
        element("p", .class("quiet")) { texts.answered(criterion.answered, criterion.occasions) }
      }
      quotes(of: criterion, conversation)
    }
  }

  /// The evidence, then turns that were missed and that no evidence quotes.
  private func quotes(
    of criterion: CriterionScore, _ conversation: Conversation
  ) -> [HTMLNode] {
    let shown = criterion.evidence.prefix(Self.maximumQuotes)
    let quoted = Set(criterion.evidence.map(\.turn))
    let missed = criterion.missedTurns.filter { !quoted.contains($0) }
    let hidden =
      criterion.evidence.count - shown.count + max(0, missed.count - Self.maximumQuotes)
    let nodes =
      shown.map {
        quote(
          $0.turn, $0.start..<$0.end, conversation,
          isMissed: criterion.missedTurns.contains($0.turn))
      } + missed.prefix(Self.maximumQuotes).map { quote($0, nil, conversation, isMissed: true) }
    return nodes
      + (hidden > 0 ? [element("p", .class("quiet")) { texts.more(hidden) }] : [])
  }

  /// A turn with the words that count marked; a customer's that nobody answered says so.
  private func quote(
    _ index: Int, _ span: Range<Int>?, _ conversation: Conversation, isMissed: Bool
  ) -> HTMLNode {
    guard conversation.turns.indices.contains(index) else { return element("span") }
    let turn = conversation.turns[index]
    let note = isMissed && turn.speaker == .customer ? ", " + texts.unanswered : ""
    return element("blockquote") {
      element("p", HTMLAttribute("lang", (conversation.language ?? texts.language).rawValue)) {
        marked(Quote.text(turn, span: span, ellipsis: "…"))
      }
      element("footer") { texts.turn(index, texts.speaker(turn.speaker)) + note }
    }
  }

  /// Evidence marks become `mark` elements.
  private func marked(_ text: String) -> [HTMLNode] {
    var nodes: [HTMLNode] = [.text(texts.quotes.open)]
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case DisplayText.evidenceStart:
        nodes.append(.text(String(run)))
        run.removeAll()
      case DisplayText.evidenceEnd:
        let words = String(run)
        nodes.append(element("mark") { words })
        run.removeAll()
      default: run.append(scalar)
      }
    }
    return nodes + [.text(String(run)), .text(texts.quotes.close)]
  }
}

/// What a page shows of one conversation.
public struct ScoreDetail: Sendable {
  let node: HTMLNode
}
