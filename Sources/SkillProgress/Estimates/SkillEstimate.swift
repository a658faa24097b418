public import Conversations
public import Statistics

/// How sure one may be of a person's skill on a day.
public struct SkillEstimate: Sendable, Hashable {
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// Too few conversations to judge.
    case notEnoughData
    case learning
    case mastered
    /// Was held once, and is no longer sure: the interval sank, or it was not practised for long.
    case fading
  }

  public let series: SkillSeries
  public let asOf: CalendarDay
  /// P(success) at difficulty 3, 0…1.
  public let success: Double
  /// The 80 % interval of `success`.
  public let interval: Interval
  /// Standard deviation on the logit scale.
  public let deviation: Double
  /// Since the last conversation; 0 where the clock was set back.
  public let daysAgo: Int
  /// By the spacing model, 0…1.
  public let recall: Double

  /// Bounds of design and of `standing`.
  public static let masteredFrom = 0.7
  public static let fadingBelow = 0.6
  public static let recallNeeded = 0.8

  public init(_ series: SkillSeries, asOf: CalendarDay) {
    self.series = series
    self.asOf = asOf
    var belief = series.belief
    daysAgo = max(0, asOf.number - series.lastDay.number)
    belief.wait(days: daysAgo)
    success = belief.success()
    interval = belief.interval()
    deviation = belief.deviation
    recall = series.trace.recall(afterDays: daysAgo)
  }

  public var key: SeriesKey { series.key }

  public var hasEnoughData: Bool {
    series.conversations >= SkillSeries.fewest(in: key.stream)
  }

  public var standing: Standing {
    guard hasEnoughData else { return .notEnoughData }
    let wasHeld = series.bestLower >= SkillEstimate.masteredFrom
    if wasHeld,
      interval.lower < SkillEstimate.fadingBelow || recall < SkillEstimate.recallNeeded
    {
      return .fading
    }
    let isBroad = key.stream == .call || series.hardScenarios >= 3 && series.lastPassed
    return interval.lower >= SkillEstimate.masteredFrom && series.days >= 2 && isBroad
      ? .mastered : .learning
  }

  /// The chart of the newest phase; nil where it has too few points.
  public var chart: ControlChart? { ControlChart(series.points.map(\.value)) }

  /// What stands out now.
  public var signal: ControlChart.Signal? { hasEnoughData ? chart?.current : nil }
}

extension SkillEstimate {
  /// Expected success at an author's difficulty; of a skill that nothing is known of, too.
  static func predicted(_ estimate: SkillEstimate?, difficulty: Int) -> Double {
    var belief = SkillBelief()
    if let estimate {
      belief = estimate.series.belief
      belief.wait(days: estimate.daysAgo)
    }
    return belief.success(atDifficulty: SkillBelief.logit(ofDifficulty: difficulty))
  }
}
