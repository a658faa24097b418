/// A range in which a figure lies with a stated confidence.
public struct Interval: Sendable, Hashable {
  public var lower: Double
  public var upper: Double

  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// True where the two share a value: then neither figure may be called the better.
  public func overlaps(_ other: Interval) -> Bool {
    lower <= other.upper && other.lower <= upper
  }

  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}
