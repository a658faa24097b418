/// Times on their way from a file into milliseconds; every sum is checked, for files lie.
enum Milliseconds {
  /// The largest time taken: 2^53, which every JSON reader keeps exactly.
  static let limit = 1 << 53

  /// The nearest integer, ties away from zero; nil beyond ±2^53 and for what is not finite.
  static func rounded(_ value: Double) -> Int? {
    guard value.isFinite, value.magnitude <= Double(limit) else { return nil }
    return Int(value.rounded())
  }

  /// Milliseconds of a number of seconds, or nil when out of range.
  static func fromSeconds(_ seconds: Double) -> Int? { rounded(seconds * 1000) }
}
