/// What chance in the sample does to a figure: the sample is drawn again and again from itself.
///
/// Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 6 and 13 (percentile interval).
public struct Bootstrap: Sendable, Hashable {
  /// The figure of each drawn sample, ascending.
  public let replications: [Double]

  /// - Parameters:
  ///   - sample: at least one value.
  ///   - figure: what is computed from a sample, such as its mean.
  public init(
    of sample: [Double], replications: Int = 2000, using generator: inout SeededGenerator,
    figure: ([Double]) -> Double
  ) {
    precondition(!sample.isEmpty, "nothing can be drawn from an empty sample")
    var drawn = sample
    self.replications = (0..<replications).map { _ in
      for place in drawn.indices { drawn[place] = sample[generator.below(sample.count)] }
      return figure(drawn)
    }.sorted()
  }

  /// The standard deviation of the figure.
  public var standardError: Double {
    guard replications.count > 1 else { return 0 }
    let mean = Bootstrap.mean(replications)
    let squares = replications.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(replications.count - 1)).squareRoot()
  }

  /// The middle `level` of the replications.
  public func interval(level: Double = 0.95) -> Interval {
    Interval(lower: quantile((1 - level) / 2), upper: quantile((1 + level) / 2))
  }

  /// The arithmetic mean; 0 of nothing.
  public static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private func quantile(_ p: Double) -> Double {
    let place = Int((p * Double(replications.count + 1)).rounded(.toNearestOrAwayFromZero)) - 1
    return replications[min(replications.count - 1, max(0, place))]
  }
}
