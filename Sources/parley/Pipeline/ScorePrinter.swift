import Reports
import Scoring

/// Puts the slices of a scored batch together: header, separators, table and summary.
struct ScorePrinter {
  private let result: ScoreResult
  private let output: Output
  private var hasBegun = false
  private var hasElements = false
  private var table: ScoreTable
  private var team: TeamSummary
  /// The only conversation so far; it becomes a page, or the first row.
  private var only: ScoredConversation?
  private var conversations = 0
  /// Of an HTML page, which is one document.
  private var details: [(card: ScoreCard, detail: ScoreDetail)] = []

  init(result: ScoreResult, output: Output) {
    self.result = result
    self.output = output
    let rubric = result.scorer.rubric
    table = ScoreTable(rubric: rubric, texts: result.texts, style: result.style)
    team = TeamSummary(rubric: rubric)
  }

  mutating func take(_ slice: SliceOutput) throws(Failure) {
    for scored in slice.cards { try take(scored) }
    details += slice.details
    guard !slice.bytes.isEmpty else { return }
    try begin()
    // Every element of a JSON array comes with the comma before it.
    let isFirst = result.format == .json && !hasElements
    hasElements = true
    if isFirst { try output.write(slice.bytes.dropFirst()) } else { try output.write(slice.bytes) }
  }

  /// - Parameter hasInput: false where nothing could be opened: then nothing is printed.
  mutating func finish(hasInput: Bool) throws(Failure) {
    guard hasInput else { return }
    try begin()
    switch result.format {
    case .json: try output.write(Array((hasElements ? "\n]\n" : "]\n").utf8))
    case .text: try finishText()
    case .html:
      let page = ScorePage(rubric: result.scorer.rubric, texts: result.texts)
      try output.write(page.bytes(for: details.map(\.card), details: details.map(\.detail)))
    case .csv, .jsonl: break
    }
    try output.finish()
  }

  /// What stands before the first result.
  private mutating func begin() throws(Failure) {
    guard !hasBegun else { return }
    hasBegun = true
    switch result.format {
    case .json: try output.write([UInt8(ascii: "[")])
    case .csv:
      var header: [UInt8] = []
      ScoreCSV(rows: result.rows, rubric: result.scorer.rubric).appendHeader(to: &header)
      try output.write(header)
    case .text, .jsonl, .html: break
    }
  }

  // MARK: - Text

  private mutating func take(_ scored: ScoredConversation) throws(Failure) {
    conversations += 1
    team.add(scored.card)
    if result.isExplained { return }
    if conversations == 1 {
      only = scored
      return
    }
    if let first = only {
      try output.write(table.add(first.card))
      only = nil
    }
    try output.write(table.add(scored.card))
  }

  private mutating func finishText() throws(Failure) {
    if let only { try output.write(result.page(only.card, only.conversation)) }
    guard conversations > 1 else { return }
    if !result.isExplained {
      try output.write(table.finish())
      try output.write([0x0A])
    }
    try output.write(team.bytes(texts: result.texts, style: result.style))
  }
}
