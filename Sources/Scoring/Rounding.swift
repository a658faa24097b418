/// The one way that numbers are rounded: half away from zero.
///
/// A tie of exact arithmetic stays a tie: binary noise below 10⁻⁹ of a unit in the last place kept
/// never decides which way a number goes.
public enum Rounding {
  /// Two decimals, as in data.
  public static func data(_ value: Double) -> Double { whole(value * 100) / 100 }

  /// A whole number, as in text.
  public static func whole(_ value: Double) -> Double {
    // From 2⁵² on every value is whole; not-a-number stays what it is.
    guard value.magnitude < 0x1p52 else { return value }
    let magnitude = Double(Int64(value.magnitude + 1e-9 + 0.5))
    return value < 0 && magnitude > 0 ? -magnitude : magnitude
  }
}
