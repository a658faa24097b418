#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

import Conversations

/// The wall clock, which only the executable looks at.
enum Clock {
  /// Today where the user is; nil where the clock shows no day of the calendar.
  static var today: CalendarDay? {
    var parts = tm()
    var now = time(nil)
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDay(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// Now, as `2026-11-22T01:05:12Z`.
  static var now: String {
    var parts = tm()
    var now = time(nil)
    guard gmtime_r(&now, &parts) != nil else { return "" }
    let day = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    let hour = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(Int.init)
    return day.map(padded).joined(separator: "-") + "T"
      + hour.map(padded).joined(separator: ":") + "Z"
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
