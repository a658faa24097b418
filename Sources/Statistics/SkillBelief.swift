#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What is known of somebody's skill: a normal distribution of θ, the logit of success at difficulty 0.
///
/// One step of Gaussian updating an occasion, as in rating systems (Glickman 1999,
/// doi:10.1111/1467-9876.00159) and online Bayesian logistic regression: with p the success that was
/// expected and w = p(1 − p), v′ = 1/(1/v + ωw) and m′ = m + v′ω(y − p).
public struct SkillBelief: Sendable, Hashable {
  /// m.
  public private(set) var mean: Double
  /// v.
  public private(set) var variance: Double

  /// The standard deviation before anything was seen: success between 13 and 87 per cent.
  public static let priorDeviation = 1.5
  /// c²: what a day without practice adds to the variance.
  public static let driftPerDay = 0.008
  /// The confidence of every interval shown.
  public static let level = 0.8
  private static let deviate = NormalDistribution.deviate(level: level)

  /// Nothing seen yet.
  public init() {
    self.init(mean: 0, variance: SkillBelief.priorDeviation * SkillBelief.priorDeviation)
  }

  public init(mean: Double, variance: Double) {
    self.mean = mean
    self.variance = variance
  }

  public var deviation: Double { variance.squareRoot() }

  /// Takes in one occasion.
  ///
  /// - Parameters:
  ///   - outcome: y, 0…1.
  ///   - difficulty: b, on the logit scale; 0 is the middle.
  ///   - weight: ω; below 1 where the occasion says less.
  public mutating func observe(_ outcome: Double, difficulty: Double = 0, weight: Double = 1) {
    let p = success(atDifficulty: difficulty)
    let w = p * (1 - p)
    variance = 1 / (1 / variance + weight * w)
    mean += variance * weight * (outcome - p)
  }

  /// Widens for days without an occasion, up to the prior; a clock that ran backwards does nothing.
  public mutating func wait(days: Int) {
    guard days > 0 else { return }
    let prior = SkillBelief.priorDeviation * SkillBelief.priorDeviation
    variance = min(variance + SkillBelief.driftPerDay * Double(days), max(prior, variance))
  }

  /// The expected share of successes at a difficulty: σ((m − b)/√(1 + πv/8)) (MacKay 1992,
  /// doi:10.1162/neco.1992.4.5.720, eq. 10: the mean of a logistic over a normal).
  public func success(atDifficulty difficulty: Double = 0) -> Double {
    SkillBelief.logistic((mean - difficulty) / (1 + .pi * variance / 8).squareRoot())
  }

  /// The 80 % interval of success at a difficulty.
  public func interval(atDifficulty difficulty: Double = 0) -> Interval {
    let half = SkillBelief.deviate * deviation
    return Interval(
      lower: SkillBelief.logistic(mean - difficulty - half),
      upper: SkillBelief.logistic(mean - difficulty + half))
  }

  /// An author's difficulty 1…5 on the logit scale: −1.5…1.5, 3 is 0.
  public static func logit(ofDifficulty difficulty: Int) -> Double { 0.75 * Double(difficulty - 3) }

  /// σ.
  public static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}
