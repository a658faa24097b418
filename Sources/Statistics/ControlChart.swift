/// A process behaviour chart of single values (XmR) and what stands out on it.
///
/// Limits are the mean ± 2.66 mean moving ranges (Shewhart; Wheeler 2000, Understanding Variation;
/// 2.66 = 3/1.128). Only values of one system of causes and one way of measuring belong on one chart: a
/// new rubric starts a new chart.
public struct ControlChart: Sendable, Hashable {
  public enum Rule: Sendable, Hashable {
    /// A value beyond a limit.
    case outside
    /// Eight values in a row on one side of the mean.
    case run
    /// Three of four values in a row nearer the same limit than the mean.
    case nearLimit
  }

  public enum Direction: Sendable, Hashable { case up, down }

  /// Something that chance alone would seldom do.
  public struct Signal: Sendable, Hashable {
    public var rule: Rule
    public var direction: Direction
    /// The places of the values that make it, ascending.
    public var places: Range<Int>

    public init(rule: Rule, direction: Direction, places: Range<Int>) {
      self.rule = rule
      self.direction = direction
      self.places = places
    }
  }

  /// Fewer values make no chart.
  public static let fewest = 6
  /// With fewer, the limits are provisional.
  public static let settled = 12

  public let values: [Double]
  public let mean: Double
  /// The mean of the differences between neighbours.
  public let meanRange: Double

  /// - Parameter values: in the order of time; nil where there are fewer than `fewest`.
  public init?(_ values: [Double]) {
    guard values.count >= ControlChart.fewest else { return nil }
    self.values = values
    mean = Bootstrap.mean(values)
    meanRange = Bootstrap.mean(zip(values, values.dropFirst()).map { abs($1 - $0) })
  }

  /// The natural process limits.
  public var limits: Interval {
    Interval(lower: mean - 2.66 * meanRange, upper: mean + 2.66 * meanRange)
  }

  /// The upper limit of a moving range.
  public var rangeLimit: Double { 3.27 * meanRange }

  public var isProvisional: Bool { values.count < ControlChart.settled }

  /// All signals, by the place of their last value, then by rule.
  public var signals: [Signal] {
    guard meanRange > 0 else { return [] }
    var signals: [Signal] = []
    for last in values.indices {
      for direction in [Direction.up, .down] {
        if isBeyond(limits, values[last], direction) {
          signals.append(Signal(rule: .outside, direction: direction, places: last..<last + 1))
        }
        if window(8, endingAt: last, atLeast: 8, { self.side($0) == direction }) {
          signals.append(Signal(rule: .run, direction: direction, places: last - 7..<last + 1))
        }
        if window(4, endingAt: last, atLeast: 3, { self.isNearLimit($0, direction) }) {
          signals.append(
            Signal(rule: .nearLimit, direction: direction, places: last - 3..<last + 1))
        }
      }
    }
    return signals
  }

  /// The newest signal that the last value is part of: what is going on now.
  public var current: Signal? { signals.last { $0.places.upperBound == values.count } }

  private func window(
    _ size: Int, endingAt last: Int, atLeast count: Int, _ holds: (Double) -> Bool
  ) -> Bool {
    guard last >= size - 1, holds(values[last]) else { return false }
    return values[last - size + 1...last].count(where: holds) >= count
  }

  private func side(_ value: Double) -> Direction? {
    value > mean ? .up : value < mean ? .down : nil
  }

  private func isBeyond(_ limits: Interval, _ value: Double, _ direction: Direction) -> Bool {
    direction == .up ? value > limits.upper : value < limits.lower
  }

  /// Beyond half the way from the mean to the limit.
  private func isNearLimit(_ value: Double, _ direction: Direction) -> Bool {
    let half = 1.33 * meanRange
    return direction == .up ? value > mean + half : value < mean - half
  }
}
