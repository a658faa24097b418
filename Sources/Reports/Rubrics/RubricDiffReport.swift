import Conversations
import LanguageAnalysis
public import Rubrics

/// `rubric diff` as text.
public struct RubricDiffReport: Sendable {
  private let texts: Texts
  private let words: DiffTexts
  private let style: TextStyle

  public init(texts: Texts, style: TextStyle) {
    self.texts = texts
    words = DiffTexts.texts(in: texts.language)
    self.style = style
  }

  /// - Parameter impact: nil where no conversations were scored.
  public func bytes(
    from old: Rubric, to new: Rubric, _ diff: RubricDiff, impact: RubricImpact?
  ) -> [UInt8] {
    var page = Page(style: style)
    page.paragraph(words.title(name(old), name(new)), tone: .strong)
    if diff.isEmpty { page.paragraph(words.nothing) }
    for change in diff.changes {
      let mark =
        switch change.kind {
        case .added: "+ "
        case .removed: "- "
        case .changed: "  "
        }
      let tone: TextStyle.Tone? =
        switch change.kind {
        case .added: .good
        case .removed: .bad
        case .changed: nil
        }
      page.paragraph(DisplayText.safe(words.line(change)), lead: mark, tone: tone)
    }
    if let impact { put(impact, on: &page) }
    return page.bytes
  }

  private func name(_ rubric: Rubric) -> String {
    DisplayText.safe("\(rubric.title[texts.language]) (\(rubric.id) \(rubric.version))")
  }

  private func put(_ impact: RubricImpact, on page: inout Page) {
    page.space()
    page.paragraph(words.impact, tone: .strong)
    page.paragraph(words.moved(impact.moves.count, impact.conversations))
    if let old = impact.oldMean, let new = impact.newMean {
      page.paragraph(
        words.mean(texts.exact(old), texts.exact(new), signed(new - old)))
    }
    if impact.toFail + impact.toPass > 0 {
      page.paragraph(words.outcomes(impact.toFail, impact.toPass))
    }
    guard !impact.moves.isEmpty else { return }
    page.space()
    let room = max(12, style.width - 30)
    page.line(
      style.paint(
        cells(
          words.columns.conversation, words.columns.old, words.columns.new,
          words.columns.difference, room: room), .faint))
    for move in impact.moves {
      let difference = move.difference
      let tone: TextStyle.Tone? = difference.map { $0 < 0 ? .bad : .good }
      let line = cells(
        DisplayText.safe(move.conversation), score(move.old), score(move.new),
        difference.map(signed) ?? "", room: room)
      page.line(tone.map { style.paint(line, $0) } ?? line)
    }
  }

  private func cells(
    _ conversation: String, _ old: String, _ new: String, _ difference: String, room: Int
  ) -> String {
    let name = DisplayText.truncate(conversation, to: room, ellipsis: style.ellipsis)
    return DisplayText.pad(name, to: room)
      + [old, new, difference].map { DisplayText.pad($0, to: 10, right: true) }.joined()
  }

  private func score(_ score: Double?) -> String { score.map(texts.exact) ?? "–" }

  private func signed(_ number: Double) -> String {
    (number > 0 ? "+" : "") + texts.exact(number)
  }
}

/// How the scores of conversations move from one rubric to another.
public struct RubricImpact: Sendable, Hashable {
  public struct Move: Sendable, Hashable {
    public var conversation: String
    /// Nil: no score.
    public var old: Double?
    public var new: Double?
    public var oldOutcome: String
    public var newOutcome: String

    public init(
      conversation: String, old: Double?, new: Double?, oldOutcome: String, newOutcome: String
    ) {
      self.conversation = conversation
      self.old = old
      self.new = new
      self.oldOutcome = oldOutcome
      self.newOutcome = newOutcome
    }

    /// Nil where one of them has no score.
    public var difference: Double? { old.flatMap { old in new.map { $0 - old } } }

    var isMove: Bool { old != new || oldOutcome != newOutcome }
  }

  public private(set) var conversations = 0
  /// Those whose score or outcome moves, in the order of the input.
  public private(set) var moves: [Move] = []
  public private(set) var toFail = 0
  public private(set) var toPass = 0
  private var sums = (old: 0.0, new: 0.0, count: 0)

  public init() {}

  public static func == (a: Self, b: Self) -> Bool {
    a.conversations == b.conversations && a.moves == b.moves
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(moves) }

  public mutating func add(_ move: Move) {
    conversations += 1
    if let old = move.old, let new = move.new {
      sums = (sums.old + old, sums.new + new, sums.count + 1)
    }
    guard move.isMove else { return }
    moves.append(move)
    if move.oldOutcome != "fail", move.newOutcome == "fail" { toFail += 1 }
    if move.oldOutcome == "fail", move.newOutcome == "pass" { toPass += 1 }
  }

  /// Means of the conversations that both rubrics score.
  public var oldMean: Double? { sums.count > 0 ? sums.old / Double(sums.count) : nil }
  public var newMean: Double? { sums.count > 0 ? sums.new / Double(sums.count) : nil }
}
