import Conversations

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
      let second = number(17..<19), hour < 24, minute < 60,
      second < 61, let date = CalendarDay(year: year, month: month, day: day), bytes[4] == 0x2D,
      bytes[7] == 0x2D, bytes[10] | 0x20 == 0x74,
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
    local = ((date.number * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + fraction
  }

  /// The instant `milliseconds` later, to the millisecond.
  func adding(_ milliseconds: Int) -> String {
    let (sum, overflow) = local.addingReportingOverflow(milliseconds)
    let total = overflow ? local : sum
    let days = total >= 0 ? total / 86_400_000 : (total - 86_399_999) / 86_400_000
    let rest = total - days * 86_400_000
    // Beyond the calendar's years the instant stays what it was.
    guard let date = CalendarDay(number: days) else { return adding(0) }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let fraction = rest % 1000 == 0 ? "" : "." + padded(rest % 1000, 3)
    return "\(date.description)T"
      + "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):"
      + "\(padded(rest / 1000 % 60, 2))\(fraction)\(zone)"
  }
}
