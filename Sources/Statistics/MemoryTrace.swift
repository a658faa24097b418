#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How well something practised is still there: the spacing model FSRS-6 with its default weights.
///
/// Formulas and weights: github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm. The model
/// was fitted to flash cards; here it only orders what is due, it does not measure anybody.
public struct MemoryTrace: Sendable, Hashable {
  public enum Grade: Int, Sendable, Hashable { case again = 1, hard, good, easy }

  /// Days after which nine of ten would still recall.
  public private(set) var stability: Double
  /// 1 (easy) … 10.
  public private(set) var difficulty: Double

  /// After the first practice.
  public init(first grade: Grade) {
    stability = MemoryTrace.w[grade.rawValue - 1]
    difficulty = MemoryTrace.clamped(MemoryTrace.firstDifficulty(grade))
  }

  /// As kept from an earlier run.
  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }

  /// R(t, S), 0…1: the chance that it is still there after some days.
  public func recall(afterDays days: Int) -> Double {
    let w = MemoryTrace.w
    let factor = exp(log(0.9) / -w[20]) - 1
    return exp(-w[20] * log(1 + factor * Double(max(0, days)) / stability))
  }

  /// Takes in another practice.
  public mutating func review(_ grade: Grade, afterDays days: Int) {
    let w = MemoryTrace.w
    if days < 1 {
      var gain = exp(w[17] * (Double(grade.rawValue) - 3 + w[18]) - w[19] * log(stability))
      if grade.rawValue >= Grade.good.rawValue { gain = max(1, gain) }
      stability *= gain
    } else if grade == .again {
      let r = recall(afterDays: days)
      let forgotten =
        w[11] * exp(-w[12] * log(difficulty)) * (exp(w[13] * log(stability + 1)) - 1)
        * exp(w[14] * (1 - r))
      stability = min(forgotten, stability / exp(w[17] * w[18]))
    } else {
      let r = recall(afterDays: days)
      let penalty = grade == .hard ? w[15] : grade == .easy ? w[16] : 1
      stability *=
        1 + exp(w[8]) * (11 - difficulty) * exp(-w[9] * log(stability))
        * (exp(w[10] * (1 - r)) - 1) * penalty
    }
    stability = max(0.001, stability)
    let step = -w[6] * (Double(grade.rawValue) - 3) * (10 - difficulty) / 9
    difficulty = MemoryTrace.clamped(
      w[7] * MemoryTrace.firstDifficulty(.easy) + (1 - w[7]) * (difficulty + step))
  }

  private static func firstDifficulty(_ grade: Grade) -> Double {
    w[4] - exp(w[5] * Double(grade.rawValue - 1)) + 1
  }

  private static func clamped(_ difficulty: Double) -> Double { min(10, max(1, difficulty)) }

  /// The default weights w₀…w₂₀.
  private static let w: [Double] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]
}
