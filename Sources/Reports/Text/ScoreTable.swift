import Conversations
import LanguageAnalysis
public import Rubrics
public import Scoring

/// The table of a batch: a line a conversation, with columns fitted to the first of them.
///
/// Cards go in one by one and lines come out as soon as the columns are settled, so that a batch of
/// any size takes the room of `sample` rows.
public struct ScoreTable: Sendable {
  private struct Row: Sendable {
    let id: String
    let person: String
    let score: Double?
    let band: String
    let weakest: String
  }

  private struct Widths: Sendable {
    var id = 0
    var person = 0
    var band = 0
    var weakest = 0
    var bar = 0
  }

  private let rubric: Rubric
  private let texts: Texts
  private let style: TextStyle
  private var waiting: [Row] = []
  private var widths: Widths?

  /// Rows that settle the columns.
  private static let sample = 200

  public init(rubric: Rubric, texts: Texts, style: TextStyle) {
    self.rubric = rubric
    self.texts = texts
    self.style = style
  }

  /// Takes a card; returns the lines that are ready.
  public mutating func add(_ card: ScoreCard) -> [UInt8] {
    let row = row(of: card)
    guard widths == nil else { return Array((line(row) + "\n").utf8) }
    waiting.append(row)
    return waiting.count < Self.sample ? [] : finish()
  }

  /// The lines that were still waiting.
  public mutating func finish() -> [UInt8] {
    guard widths == nil, !waiting.isEmpty else { return [] }
    widths = fitted()
    let lines = [style.paint(header(), .faint)] + waiting.map { line($0) }
    waiting = []
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func row(of card: ScoreCard) -> Row {
    let band = rubric.bands.first { $0.id == card.band }?.title[texts.language] ?? card.band ?? ""
    var weakest: SectionScore?
    for section in card.sections {
      guard let score = section.score, score < 100 else { continue }
      if score < weakest?.score ?? .infinity { weakest = section }
    }
    return Row(
      id: DisplayText.safe(card.conversationID), person: DisplayText.safe(card.person ?? ""),
      score: card.score, band: DisplayText.safe(band),
      weakest: DisplayText.safe(weakest?.title[texts.language] ?? ""))
  }

  /// Column widths: what the rows need, and where that is too much, less of each in turn.
  private func fitted() -> Widths {
    func need(_ title: String, _ cell: (Row) -> String) -> Int {
      waiting.reduce(DisplayText.width(of: title)) { max($0, DisplayText.width(of: cell($1))) }
    }
    let hasPersons = waiting.contains { !$0.person.isEmpty }
    let hasBands = waiting.contains { !$0.band.isEmpty }
    var widths = Widths(
      id: need(texts.columns.id) { $0.id },
      person: hasPersons ? need(texts.columns.person) { $0.person } : 0,
      band: hasBands ? need(texts.columns.band) { $0.band } : 0,
      weakest: need(texts.columns.weakest) { $0.weakest }, bar: style.width >= 60 ? 10 : 0)
    while total(widths) > style.width {
      if widths.id >= max(widths.weakest, widths.person, 12) {
        widths.id -= 1
      } else if widths.weakest > max(10, widths.person) {
        widths.weakest -= 1
      } else if widths.person > 8 {
        widths.person -= 1
      } else if widths.band > 8 {
        widths.band -= 1
      } else if widths.weakest > 0 {
        widths.weakest = widths.weakest > 8 ? widths.weakest - 1 : 0
      } else if widths.person > 0 {
        widths.person = 0
      } else if widths.band > 0 {
        widths.band = 0
      } else {
        break
      }
    }
    return widths
  }

  private func total(_ widths: Widths) -> Int {
    let texts = [widths.id, widths.person, widths.band, widths.weakest]
    let score = widths.bar > 0 ? widths.bar + 5 : 5
    return score + texts.reduce(0) { $0 + ($1 > 0 ? $1 + 2 : 0) }
  }

  private func header() -> String {
    return cells(
      id: texts.columns.id, person: texts.columns.person,
      score: DisplayText.pad(texts.columns.score, to: (widths?.bar ?? 0) > 0 ? 15 : 5),
      band: texts.columns.band, weakest: texts.columns.weakest)
  }

  private func line(_ row: Row) -> String {
    let bars = widths?.bar ?? 0
    var score = DisplayText.pad(
      row.score.map(Numbers.whole) ?? "-", to: bars > 0 ? 4 : 5, right: true)
    if bars > 0 {
      let bar = row.score.map { style.bar($0 / 100, cells: bars) }
      let tone = row.score.map { style.tone(ofScore: $0) } ?? .faint
      score =
        style.paint(bar ?? String(repeating: " ", count: bars), tone) + " " + score
    }
    return cells(id: row.id, person: row.person, score: score, band: row.band, weakest: row.weakest)
  }

  private func cells(
    id: String, person: String, score: String, band: String, weakest: String
  ) -> String {
    guard let widths else { return "" }
    func cell(_ text: String, _ width: Int) -> String {
      DisplayText.pad(
        DisplayText.truncate(text, to: width, ellipsis: style.ellipsis), to: width)
    }
    var cells = [cell(id, widths.id)]
    if widths.person > 0 { cells.append(cell(person, widths.person)) }
    cells.append(score)
    if widths.band > 0 { cells.append(cell(band, widths.band)) }
    if widths.weakest > 0 { cells.append(cell(weakest, widths.weakest)) }
    var line = cells.joined(separator: "  ")
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
