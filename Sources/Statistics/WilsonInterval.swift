extension Interval {
  /// The score interval for a proportion: `successes` of `trials`.
  ///
  /// Wilson 1927, doi:10.1080/01621459.1927.10502953; recommended for small samples by Newcombe 1998,
  /// doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, method 3.
  ///
  /// - Parameter level: confidence, 0…1.
  /// - Returns: nil without trials.
  public static func wilson(
    successes: Double, trials: Double, level: Double = 0.95
  ) -> Interval? {
    guard trials > 0 else { return nil }
    let z = NormalDistribution.deviate(level: level)
    let p = min(1, max(0, successes / trials))
    let z2 = z * z
    let middle = (p + z2 / (2 * trials)) / (1 + z2 / trials)
    let half =
      z / (1 + z2 / trials)
      * (p * (1 - p) / trials + z2 / (4 * trials * trials)).squareRoot()
    // At 0 and 1 the bound is exact; arithmetic alone may miss it by a rounding.
    return Interval(
      lower: p == 0 ? 0 : max(0, middle - half), upper: p == 1 ? 1 : min(1, middle + half))
  }
}
