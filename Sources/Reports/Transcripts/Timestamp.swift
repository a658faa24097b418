/// An instant as RFC 3339 writes it, to which milliseconds can be added; the offset is kept.
struct Timestamp {
  /// Milliseconds since 1970-01-01 of the local date and time.
  private let local: Int
  /// `Z`, `+01:00`.
  private let zone: String

  /// Reads `2026-01-05T09:00:00+01:00`, with or without a fraction; nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard byte &- 0x30 < 10 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    guard bytes.count >= 20, let year = number(0..<4), let month = number(5..<7),
      let day = number(8..<10), let hour = number(11..<13), let minute = number(14..<16),
      let second = number(17..<19), 1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60,
      second < 61, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] | 0x20 == 0x74,
      bytes[13] == 0x3A, bytes[16] == 0x3A
    else { return nil }
    var at = 19
    var fraction = 0
    if bytes[at] == 0x2E {
      let digits = bytes[(at + 1)...].prefix { $0 &- 0x30 < 10 }
      guard !digits.isEmpty else { return nil }
      for place in 0..<3 {
        let digit = digits.dropFirst(place).first.map { Int($0 - 0x30) } ?? 0
        fraction = fraction * 10 + digit
      }
      at = digits.endIndex
    }
    let zone = String(decoding: bytes[at...], as: UTF8.self)
    let isOffset =
      bytes.count == at + 6 && (bytes[at] == 0x2B || bytes[at] == 0x2D)
      && number((at + 1)..<(at + 3)) != nil && bytes[at + 3] == 0x3A
      && number((at + 4)..<(at + 6)) != nil
    guard zone == "Z" || zone == "z" || isOffset else { return nil }
    self.zone = zone.uppercased()
    let days = Self.days(year: year, month: month, day: day)
    local = ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + fraction
  }

  /// The instant `milliseconds` later, to the millisecond.
  func adding(_ milliseconds: Int) -> String {
    let (sum, overflow) = local.addingReportingOverflow(milliseconds)
    let total = overflow ? local : sum
    let days = total >= 0 ? total / 86_400_000 : (total - 86_399_999) / 86_400_000
    let rest = total - days * 86_400_000
    let date = Self.date(days: days)
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let fraction = rest % 1000 == 0 ? "" : "." + padded(rest % 1000, 3)
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
      + "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):"
      + "\(padded(rest / 1000 % 60, 2))\(fraction)\(zone)"
  }

  /// Days since 1970-01-01 in the Gregorian calendar (Howard Hinnant, days_from_civil).
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date of a day (Howard Hinnant, civil_from_days).
  private static func date(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fifth = (5 * dayOfYear + 2) / 153
    let month = fifth < 10 ? fifth + 3 : fifth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * fifth + 2) / 5 + 1)
  }
}
