extension CalendarDay {
  /// Days since 1 January 1970.
  ///
  /// Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  public var number: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day so many days after 1 January 1970; nil outside the years 1…9999.
  public init?(number: Int) {
    guard (-800_000...3_000_000).contains(number) else { return nil }
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthPlace = (5 * dayOfYear + 2) / 153
    let month = monthPlace < 10 ? monthPlace + 3 : monthPlace - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * monthPlace + 2) / 5 + 1)
  }

  /// The day that a conversation's `startedAt` names, in the zone that it was written in.
  ///
  /// `2026-03-09`, alone or before a `T` or a space; nil for anything else, and where there is no such
  /// day.
  public init?(startedAt text: String) {
    let head = text.utf8.prefix(10)
    let rest = text.utf8.dropFirst(10).first
    guard rest == nil || rest == UInt8(ascii: "T") || rest == UInt8(ascii: " ") else { return nil }
    self.init(String(decoding: head, as: UTF8.self))
  }

  /// Weeks since the one of 1 January 1970; they begin on Mondays.
  public var week: Int { (daysFromMonday - (weekday - 1)) / 7 }

  /// 1 (Monday) … 7 (Sunday), as in ISO 8601.
  public var weekday: Int { (daysFromMonday % 7 + 7) % 7 + 1 }

  /// So many days later, or earlier; stays where there is no such day (before year 1, after 9999).
  public func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) ?? self }

  /// Days since Monday, 29 December 1969.
  private var daysFromMonday: Int { number + 3 }
}
