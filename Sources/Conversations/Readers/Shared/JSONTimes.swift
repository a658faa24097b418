/// Times as JSON forms write them; nil for what is no time, negative, or beyond 2^53 ms.
extension JSONValue {
  /// A number, also one in quotes.
  var amount: Double? {
    if let double { return double }
    guard let string, string.utf8.count <= 40, let number = Double(string) else { return nil }
    return number.isFinite ? number : nil
  }

  /// A number of milliseconds.
  var milliseconds: Int? { Self.valid(amount.flatMap { Milliseconds.rounded($0) }) }

  /// Seconds as a number, as `"5.24"`, as `"12.900s"`, or as `{"seconds":"12","nanos":900000000}`.
  var secondsAsMilliseconds: Int? {
    if let amount { return Self.valid(Milliseconds.fromSeconds(amount)) }
    if let string, string.last == "s" {
      return JSONValue.string(String(string.dropLast())).secondsAsMilliseconds
    }
    guard object != nil, self["seconds"] != nil || self["nanos"] != nil else { return nil }
    let seconds = self["seconds"]?.amount ?? 0
    let nanos = self["nanos"]?.amount ?? 0
    return Self.valid(Milliseconds.fromSeconds(seconds + nanos / 1_000_000_000))
  }

  /// A number of microseconds.
  var microsecondsAsMilliseconds: Int? {
    Self.valid(amount.flatMap { Milliseconds.rounded($0 / 1000) })
  }

  /// A number of ticks of 100 nanoseconds.
  var ticksAsMilliseconds: Int? {
    Self.valid(amount.flatMap { Milliseconds.rounded($0 / 10_000) })
  }

  /// An ISO 8601 duration: `PT1M0.07S`.
  var durationAsMilliseconds: Int? {
    guard let string, string.utf8.count <= 40, string.hasPrefix("PT") else { return nil }
    var seconds = 0.0
    var digits = ""
    for character in string.dropFirst(2) {
      let unit: Double
      switch character {
      case "H": unit = 3600
      case "M": unit = 60
      case "S": unit = 1
      default:
        digits.append(character)
        continue
      }
      guard let amount = Double(digits), amount.isFinite else { return nil }
      seconds += amount * unit
      digits = ""
    }
    return digits.isEmpty ? Self.valid(Milliseconds.fromSeconds(seconds)) : nil
  }

  /// A moment since 1970: RFC 3339 text, or a number of seconds, milliseconds or microseconds by
  /// its size.
  var instant: Int? {
    if let amount {
      switch amount.magnitude {
      case ..<100_000_000_000: return Self.valid(Milliseconds.fromSeconds(amount))
      case ..<100_000_000_000_000: return Self.valid(Milliseconds.rounded(amount))
      default: return Self.valid(Milliseconds.rounded(amount / 1000))
      }
    }
    return Self.valid(string.flatMap { Instant.milliseconds($0) })
  }

  private static func valid(_ milliseconds: Int?) -> Int? {
    guard let milliseconds, (0...Milliseconds.limit).contains(milliseconds) else { return nil }
    return milliseconds
  }
}

/// Moments in UTC, in the Gregorian calendar.
enum Instant {
  /// Milliseconds since 1970 of `2026-01-05T10:02:33.5+01:00`; without a zone it is taken as UTC.
  static func milliseconds(_ text: String) -> Int? {
    let bytes = Array(text.utf8)[...].trimmed
    guard bytes.count <= 40, let (time, _) = ClockTime.leading(bytes), let day = time.day else {
      return nil
    }
    return day * 86_400_000 + time.milliseconds - zone(bytes) * 60_000
  }

  /// Minutes east of Greenwich by the end of a time: `+05:30`, `-0800`, `Z`.
  private static func zone(_ bytes: ArraySlice<UInt8>) -> Int {
    let signs = [UInt8(ascii: "+"), UInt8(ascii: "-")]
    guard let sign = bytes.lastIndex(where: signs.contains), sign - bytes.startIndex > 10 else {
      return 0
    }
    let digits = bytes[(sign + 1)...].filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 4, digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return 0 }
    let value = digits.map { Int($0 - UInt8(ascii: "0")) }
    let minutes = (value[0] * 10 + value[1]) * 60 + value[2] * 10 + value[3]
    return bytes[sign] == UInt8(ascii: "-") ? -minutes : minutes
  }

  /// `2026-01-05T10:02:33Z` of milliseconds since 1970; nil before 1970 and after 9999.
  static func text(_ milliseconds: Int) -> String? {
    guard milliseconds >= 0, let day = CalendarDay(number: milliseconds / 86_400_000) else {
      return nil
    }
    let second = milliseconds / 1000 % 86_400
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(day.description)T\(padded(second / 3600)):"
      + "\(padded(second / 60 % 60)):\(padded(second % 60))Z"
  }
}
