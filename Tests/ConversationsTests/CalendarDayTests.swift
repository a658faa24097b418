import Conversations
import Testing

@Suite struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-03-01", 11017), ("2026-03-09", 20521), ("1969-12-31", -1),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func daysAreCountedFrom1970(text: String, number: Int) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.number == number)
    #expect(CalendarDay(number: number) == day)
  }

  @Test func everyNumberIsADayAndBack() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<2000 {
      let number = Int.random(in: -719_162..<2_880_838, using: &generator)
      if let day = CalendarDay(number: number) { #expect(day.number == number) }
    }
    #expect(CalendarDay(number: 2_932_897) == nil)
  }

  @Test(arguments: [
    ("2026-03-09T09:14:00+01:00", "2026-03-09"), ("2026-03-09", "2026-03-09"),
    ("2026-03-09 09:14", "2026-03-09"), ("2024-02-29T00:00:00Z", "2024-02-29"),
  ])
  func aStartNamesItsDay(text: String, day: String) {
    #expect(CalendarDay(startedAt: text)?.description == day)
  }

  @Test(arguments: [
    "2026-02-31T10:00:00Z", "2025-02-29", "2026-13-01", "2026-03-091", "09/03/2026", "",
    "2026-03-0é", "yesterday",
  ])
  func noSuchDayIsNone(text: String) { #expect(CalendarDay(startedAt: text) == nil) }
}
