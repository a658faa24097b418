import Conversations
import LanguageAnalysis
public import Rubrics
public import Scoring

/// What a batch comes to, for people: the mean, the bands, the weakest section, what to improve first.
///
/// Takes one card at a time and keeps none: it does not grow with their number.
public struct TeamSummary: Sendable {
  private var sums: BatchSummary
  private var losses: [String: Loss] = [:]

  /// What one criterion cost.
  private struct Loss: Sendable {
    var points = 0.0
    var conversations = 0
  }

  /// Fewer scores than this carry a warning.
  private static let fewScores = 5

  public init(rubric: Rubric) { sums = BatchSummary(rubric: rubric) }

  public mutating func add(_ card: ScoreCard) {
    sums.add(card)
    for criterion in card.criteria where criterion.lostPoints > 0 {
      var loss = losses[criterion.id] ?? Loss()
      loss.points += criterion.lostPoints
      loss.conversations += 1
      losses[criterion.id] = loss
    }
  }

  private var rubric: Rubric { sums.rubric }
  private var scored: Int { sums.score.count }

  /// The summary as UTF-8 lines.
  public func bytes(texts: Texts, style: TextStyle) -> [UInt8] {
    var page = Page(style: style)
    putHead(texts, on: &page)
    guard scored > 0 else { return page.bytes }
    putBands(texts, on: &page)
    putSections(texts, on: &page)
    putFirst(texts, on: &page)
    return page.bytes
  }

  private func putHead(_ texts: Texts, on page: inout Page) {
    let style = page.style
    let count = texts.conversations(scored, sums.conversations)
    guard let mean = sums.score.value else {
      return page.paragraph(
        "\(count)\(style.separator)\(texts.noScore)", lead: texts.team + texts.colon + " ",
        tone: .strong)
    }
    page.paragraph(
      "\(texts.mean) \(Numbers.whole(mean))\(style.separator)\(count)",
      lead: texts.team + texts.colon + " ", tone: .strong)
    if scored < Self.fewScores {
      page.paragraph(texts.smallSample(scored), indent: 2, tone: .fair)
    }
  }

  private func putBands(_ texts: Texts, on page: inout Page) {
    guard !rubric.bands.isEmpty else { return }
    page.space()
    page.paragraph(texts.bands, tone: .strong)
    let rows = zip(rubric.bands, sums.bands).map { band, count in
      let title = band.title[texts.language]
      return (
        DisplayText.safe(title.isEmpty ? band.id : title), Double(count) / Double(scored),
        "\(count)", TextStyle.Tone?.none
      )
    }
    putBars(rows, on: &page)
  }

  private func putSections(_ texts: Texts, on page: inout Page) {
    page.space()
    page.paragraph(texts.sections, tone: .strong)
    let rows = zip(rubric.sections, sums.sections).compactMap { section, total in
      total.value.map { mean in
        (
          DisplayText.safe(section.title[texts.language]), mean / 100, Numbers.whole(mean),
          TextStyle.Tone?.some(page.style.tone(ofScore: mean))
        )
      }
    }
    putBars(rows, on: &page)
  }

  private func putBars(
    _ rows: [(title: String, share: Double, figure: String, tone: TextStyle.Tone?)],
    on page: inout Page
  ) {
    let style = page.style
    let room = min(rows.map { DisplayText.width(of: $0.title) }.max() ?? 0, style.width - 20)
    let figures = rows.map(\.figure.utf8.count).max() ?? 0
    for row in rows {
      let title = DisplayText.truncate(row.title, to: room, ellipsis: style.ellipsis)
      let bar = style.bar(row.share, cells: 10)
      page.line(
        "  \(DisplayText.pad(title, to: room))  \(row.tone.map { style.paint(bar, $0) } ?? bar) "
          + DisplayText.pad(row.figure, to: figures, right: true))
    }
  }

  /// The weakest section, then the criterion that costs the conversations most.
  private func putFirst(_ texts: Texts, on page: inout Page) {
    let means = zip(rubric.sections, sums.sections).compactMap { section, total in
      total.value.map { (section, $0) }
    }
    page.space()
    if means.count > 1, let weakest = means.min(by: { $0.1 < $1.1 }), weakest.1 < 100 {
      page.paragraph(
        DisplayText.safe(weakest.0.title[texts.language]) + " (\(Numbers.whole(weakest.1)))",
        lead: texts.weakestSection + texts.colon + " ")
    }
    var best: (criterion: Criterion, loss: Loss)?
    for criterion in rubric.criteria {
      guard let loss = losses[criterion.id] else { continue }
      if loss.points > best?.loss.points ?? 0 { best = (criterion, loss) }
    }
    guard let best else { return page.paragraph(texts.nothingToImprove) }
    page.paragraph(
      DisplayText.safe(best.criterion.title[texts.language]),
      lead: texts.improveFirst + texts.colon + " ", tone: .strong)
    let average = texts.exact(best.loss.points / Double(scored))
    page.paragraph(texts.lostIn(best.loss.conversations, average), indent: 4, tone: .faint)
    if let suggestion = Suggestion.from(best.criterion, in: texts.language) {
      page.paragraph(suggestion.sentence(texts, page.style), indent: 4)
    }
  }
}
