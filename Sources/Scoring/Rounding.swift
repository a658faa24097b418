/// The one way that numbers are rounded: half away from zero.
///
/// A tie of exact arithmetic stays a tie: binary noise below 10⁻⁹ of a unit in the last place kept
/// never decides which way a number goes.
public enum Rounding {
  /// Two decimals, as in data.
  public static func data(_ value: Double) -> Double { whole(value * 100) / 100 }

  /// A whole number, as in text.
  public static func whole(_ value: Double) -> Double {
    let nudge = value < 0 ? -1e-9 : 1e-9
    let rounded = (value + nudge).rounded(.toNearestOrAwayFromZero)
    return rounded == 0 ? 0 : rounded
  }
}
