public import Rubrics

/// What many conversations scored with one rubric come to; adds one card at a time and keeps none.
///
/// Averages are means of scores, not pooled points (qa-platforms.md §2.3), in full precision.
public struct BatchSummary: Sendable, Hashable {
  /// A running mean over what has a score.
  public struct Mean: Sendable, Hashable {
    public private(set) var count = 0
    private var sum = 0.0

    public init() {}

    /// Nil before the first score.
    public var value: Double? { count > 0 ? sum / Double(count) : nil }

    mutating func add(_ score: Double?) {
      guard let score else { return }
      count += 1
      sum += score
    }

    mutating func add(_ other: Mean) {
      count += other.count
      sum += other.sum
    }
  }

  public let rubric: Rubric
  /// All conversations, those without a score too.
  public private(set) var conversations = 0
  public private(set) var score = Mean()
  public private(set) var scoreBeforeFail = Mean()
  public private(set) var coverage = Mean()
  /// In the rubric's order.
  public private(set) var sections: [Mean]
  /// In the order of `rubric.bands`.
  public private(set) var bands: [Int]
  /// Conversations in no band: without a score, or below all.
  public private(set) var withoutBand = 0
  public private(set) var passed = 0
  public private(set) var failed = 0

  public init(rubric: Rubric) {
    self.rubric = rubric
    sections = rubric.sections.map { _ in Mean() }
    bands = rubric.bands.map { _ in 0 }
  }

  /// - Precondition: `card` was made with `rubric`.
  public mutating func add(_ card: ScoreCard) {
    precondition(card.sections.count == sections.count, "a summary is of one rubric")
    conversations += 1
    score.add(card.score)
    scoreBeforeFail.add(card.scoreBeforeFail)
    coverage.add(card.coverage)
    for index in sections.indices { sections[index].add(card.sections[index].score) }
    if let band = rubric.bands.firstIndex(where: { $0.id == card.band }) {
      bands[band] += 1
    } else {
      withoutBand += 1
    }
    switch card.outcome {
    case .pass: passed += 1
    case .fail: failed += 1
    case .none: break
    }
  }

  /// Adds what another worker summed up over later conversations.
  public mutating func add(_ other: BatchSummary) {
    precondition(other.sections.count == sections.count, "a summary is of one rubric")
    conversations += other.conversations
    score.add(other.score)
    scoreBeforeFail.add(other.scoreBeforeFail)
    coverage.add(other.coverage)
    for index in sections.indices { sections[index].add(other.sections[index]) }
    for index in bands.indices { bands[index] += other.bands[index] }
    withoutBand += other.withoutBand
    passed += other.passed
    failed += other.failed
  }
}
