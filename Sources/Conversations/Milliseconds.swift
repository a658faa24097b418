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

  /// `hours:minutes:seconds.thousandths`, for errors: `00:01:09.200`.
  static func clock(_ milliseconds: Int) -> String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let seconds = milliseconds / 1000
    return padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":"
      + padded(seconds % 60, 2) + "." + padded(milliseconds % 1000, 3)
  }
}
