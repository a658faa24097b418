import RolePlay
import Testing

@testable import SkillProgress

@Suite struct ActivityTests {
  private func run(_ day: String, _ score: Double?, _ stream: SkillProgress.Stream = .practice)
    throws
    -> Activity.Entry
  {
    Activity.Entry(day: try Make.day(day), stream: stream, score: score, conversation: day)
  }

  @Test func weeksInARowAreAStreak() throws {
    // Mondays: 2, 9, 16 and 30 March.
    let entries = [
      try run("2026-03-02", 50), try run("2026-03-09", 60), try run("2026-03-15", 55),
      try run("2026-03-16", 70), try run("2026-03-30", 65), try run("2026-04-07", nil),
    ]
    let activity = Activity(entries, asOf: try Make.day("2026-04-13"))
    #expect(activity.streak == 2 && activity.longestStreak == 3)
    #expect(Activity(entries, asOf: try Make.day("2026-04-20")).streak == 0)
    #expect(activity.bestRun?.score == 70 && activity.bestRun?.isNew == false)
    #expect(activity.runs == 6 && activity.calls == 0)
  }

  @Test func aPersonalBestIsNewOnlyWhenItIsBetter() throws {
    let better = Activity(
      [try run("2026-03-02", 50), try run("2026-03-03", 51)], asOf: try Make.day("2026-03-03"))
    #expect(better.bestRun?.isNew == true)
    let equal = Activity(
      [try run("2026-03-02", 50), try run("2026-03-03", 50)], asOf: try Make.day("2026-03-03"))
    #expect(equal.bestRun?.isNew == false && equal.bestRun?.conversation == "2026-03-02")
    let first = Activity([try run("2026-03-02", 50, .call)], asOf: try Make.day("2026-03-03"))
    #expect(first.bestCall?.isNew == false && first.bestRun == nil)
  }
}
