extension CalendarDay {
  /// 1 (Monday) … 7 (Sunday), as in ISO 8601.
  public var weekday: Int { daysSinceEpoch % 7 + 1 }

  /// So many days later, or earlier; stays where there is no such day (before year 1, after 9999).
  public func adding(days: Int) -> CalendarDay {
    CalendarDay(daysSinceEpoch: daysSinceEpoch + days) ?? self
  }

  /// So many days from Monday to Friday later.
  func adding(workingDays: Int) -> CalendarDay {
    var day = self
    for _ in 0..<min(max(workingDays, 0), 400) {
      repeat { day = day.adding(days: 1) } while day.weekday > 5
    }
    return day
  }

  func days(until other: CalendarDay) -> Int { other.daysSinceEpoch - daysSinceEpoch }

  /// Days since 1 January 0001, a Monday. Gregorian, with March as the first month of the year
  /// (Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
  private var daysSinceEpoch: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 306
  }

  private init?(daysSinceEpoch days: Int) {
    guard days >= 0 else { return nil }
    var year = days / 366 + 1
    while let next = CalendarDay(year: year + 1, month: 1, day: 1), next.daysSinceEpoch <= days {
      year += 1
    }
    guard var day = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    var left = days - day.daysSinceEpoch
    while left >= CalendarDay.length(ofMonth: day.month, year: year), day.month < 12 {
      left -= CalendarDay.length(ofMonth: day.month, year: year)
      day.month += 1
    }
    self.init(year: year, month: day.month, day: left + 1)
  }
}
