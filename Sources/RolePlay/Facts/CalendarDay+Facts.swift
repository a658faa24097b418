import Conversations

extension CalendarDay {
  /// So many days from Monday to Friday later.
  func adding(workingDays: Int) -> CalendarDay {
    var day = self
    for _ in 0..<min(max(workingDays, 0), 400) {
      repeat { day = day.adding(days: 1) } while day.weekday > 5
    }
    return day
  }

  func days(until other: CalendarDay) -> Int { other.number - number }
}
