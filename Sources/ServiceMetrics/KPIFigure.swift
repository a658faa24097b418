import Conversations
public import Statistics

/// One metric of one group, with how sure it is.
public struct KPIFigure: Sendable, Hashable {
  /// What the target says to the interval.
  public enum Verdict: String, Sendable, Hashable {
    /// The whole interval is on the good side.
    case reached
    /// The whole interval is on the wrong side.
    case missed
    /// The target lies inside the interval: it cannot be told yet.
    case open
  }

  public let metric: Metric
  /// How many values.
  public let count: Int
  /// csat 1…5, ces 1…7, nps −100…100, shares 0…1, times in the metric's unit.
  public let value: Double
  /// 95 %; nil where there are fewer than `fewest` values.
  public let interval: Interval?
  public let target: Double?

  /// Fewer values are not enough to judge.
  public static let fewest = 5
  /// From so many values on the mean is as good as normal, and is not drawn again and again.
  static let many = 100

  /// - Parameter values: of one metric, at least one, as they count in a figure.
  init(_ metric: Metric, _ values: [Double], channel: Channel?) {
    // The same values give the same figures, in whatever order they came.
    let values = values.sorted()
    self.metric = metric
    count = values.count
    value = Bootstrap.mean(values)
    target = metric.target(in: channel)
    interval = values.count < KPIFigure.fewest ? nil : KPIFigure.interval(metric, values)
  }

  private static func interval(_ metric: Metric, _ values: [Double]) -> Interval? {
    if case .share = metric.kind {
      return .wilson(successes: values.reduce(0, +), trials: Double(values.count))
    }
    if values.count >= many {
      let mean = Bootstrap.mean(values)
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let error = (squares / Double(values.count - 1) / Double(values.count)).squareRoot()
      let half = NormalDistribution.deviate(level: 0.95) * error
      return Interval(lower: mean - half, upper: mean + half)
    }
    var generator = SeededGenerator(seed: UInt64(values.count))
    return Bootstrap(
      of: values, replications: 1000, using: &generator, figure: Bootstrap.mean
    ).interval()
  }

  public var verdict: Verdict? {
    guard let target, let interval else { return nil }
    let isBelow = interval.upper < target
    let isAbove = interval.lower > target
    if !isBelow && !isAbove { return .open }
    return isBelow == metric.isLowBetter ? .reached : .missed
  }
}

/// Figures side by side.
public struct KPITable: Sendable, Hashable {
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    case all, person, channel, month
  }

  /// CSAT read together with CES.
  public enum Reading: String, Sendable, Hashable {
    case easy, solvedButHard, easyButUnsatisfied, hard
  }

  public struct Row: Sendable, Hashable {
    /// The person, the channel, `2026-03`; nil where the values name none.
    public var group: String?
    /// In the order of `Metric`.
    public var figures: [KPIFigure]
    /// Nil where one of the two has not enough data.
    public var reading: Reading?

    public subscript(metric: Metric) -> KPIFigure? { figures.first { $0.metric == metric } }
  }

  public let grouping: Grouping
  /// By group; what names none last.
  public let rows: [Row]

  public init(_ records: [KPIRecord], by grouping: Grouping) {
    self.grouping = grouping
    var groups: [String?: [Metric: [Double]]] = [:]
    let channels = Set(records.map(\.channel))
    for record in records where channels.count == 1 || grouping.holds(record.metric) {
      groups[grouping.key(record), default: [:]][record.metric, default: []].append(record.counted)
    }
    rows = groups.sorted { a, b in
      switch (a.key, b.key) {
      case (let x?, let y?):
        let (p, q) = (x.lowercased(), y.lowercased())
        return p == q ? x < y : p < q
      case (_?, nil): return true
      case (nil, _): return false
      }
    }.map { group, values in
      let channel = grouping == .channel ? group.flatMap { Channel(rawValue: $0) } : nil
      let figures = values.sorted { $0.key < $1.key }.map {
        KPIFigure($0.key, $0.value, channel: channel)
      }
      return Row(group: group, figures: figures, reading: KPITable.reading(figures))
    }
  }

  private static func reading(_ figures: [KPIFigure]) -> Reading? {
    guard let csat = figures.first(where: { $0.metric == .csat }), csat.interval != nil,
      let ces = figures.first(where: { $0.metric == .ces }), ces.interval != nil,
      let wanted = csat.target, let bearable = ces.target
    else { return nil }
    let isGood = csat.value >= wanted
    let isEasy = ces.value <= bearable
    return isGood ? (isEasy ? .easy : .solvedButHard) : (isEasy ? .easyButUnsatisfied : .hard)
  }
}

extension KPITable.Grouping {
  /// Seconds on the phone and hours by e-mail make no mean: times are told by channel.
  fileprivate func holds(_ metric: Metric) -> Bool {
    switch metric {
    case .firstResponseSeconds, .resolutionHours: self == .channel
    case .csat, .nps, .ces, .fcr, .handleSeconds, .retained: true
    }
  }

  fileprivate func key(_ record: KPIRecord) -> String? {
    switch self {
    case .all: nil
    case .person: record.person
    case .channel: record.channel?.rawValue
    case .month: String(record.day.description.prefix(7))
    }
  }
}
