import Conversations
import RolePlay
import Statistics
import Testing

@testable import SkillProgress

@Suite struct SkillSeriesTests {
  private let call = SeriesKey(
    skill: "empathy", stream: .call, language: .en, rubric: Make.rubric)
  private let practice = SeriesKey(
    skill: "empathy", stream: .practice, language: .en, rubric: Make.rubric)

  private func observation(
    _ day: String, _ answered: Double, of occasions: Int = 1, scenario: String? = nil,
    difficulty: Int = 3, hints: Int = 0, isRepeat: Bool = false, isNew: Bool = true
  ) throws -> SkillSeries.Observation {
    SkillSeries.Observation(
      day: try Make.day(day),
      practice: scenario.map {
        PracticeDetails(scenario: $0, difficulty: difficulty, hints: hints)
      },
      hasPassed: nil, occasions: occasions, answered: answered, isRepeat: isRepeat,
      isNewScenario: isNew)
  }

  /// By hand, see SkillBeliefTests: one success takes θ from 0 ± 1.5 to 0.72 ± 1.2.
  @Test func oneOccasionIsOneUpdate() throws {
    let series = SkillSeries(call, first: try observation("2026-03-09", 1))
    #expect(abs(series.belief.mean - 0.72) < 1e-12)
    #expect(abs(series.belief.variance - 1.44) < 1e-12)
  }

  @Test func hintsHalveAndRepeatsWeighHalf() throws {
    let own = SkillSeries(practice, first: try observation("2026-03-09", 1, scenario: "a"))
    let helped = SkillSeries(
      practice, first: try observation("2026-03-09", 1, scenario: "a", hints: 2))
    let again = SkillSeries(
      practice, first: try observation("2026-03-09", 1, scenario: "a", isRepeat: true))
    #expect(abs(helped.belief.mean) < 1e-12)
    #expect(again.belief.mean > 0 && again.belief.mean < own.belief.mean)
    #expect(helped.answered == 1, "k/n stays what was done")
  }

  @Test func inactivityWidensTheInterval() throws {
    let series = SkillSeries(call, first: try observation("2026-03-09", 8, of: 10))
    let fresh = SkillEstimate(series, asOf: try Make.day("2026-03-09"))
    let old = SkillEstimate(series, asOf: try Make.day("2026-09-09"))
    #expect(old.interval.lower < fresh.interval.lower)
    #expect(old.interval.upper > fresh.interval.upper)
    #expect(old.recall < fresh.recall)
    let back = SkillEstimate(series, asOf: try Make.day("2026-01-01"))
    #expect(back.daysAgo == 0 && back.interval == fresh.interval)
  }

  @Test func callsAreMasteredFromFiveConversationsOnTwoDays() throws {
    var series = SkillSeries(call, first: try observation("2026-03-09", 6, of: 6))
    for _ in 0..<3 { series.add(try observation("2026-03-09", 6, of: 6)) }
    let day = try Make.day("2026-03-10")
    #expect(SkillEstimate(series, asOf: day).standing == .notEnoughData)
    series.add(try observation("2026-03-09", 6, of: 6))
    #expect(SkillEstimate(series, asOf: day).interval.lower >= 0.7)
    #expect(SkillEstimate(series, asOf: day).standing == .learning, "all on one day")
    series.add(try observation("2026-03-10", 6, of: 6))
    #expect(SkillEstimate(series, asOf: day).standing == .mastered)
  }

  @Test func practiceIsMasteredInThreeHardScenarios() throws {
    var series = SkillSeries(
      practice, first: try observation("2026-03-09", 9, of: 9, scenario: "a", difficulty: 4))
    series.add(try observation("2026-03-10", 9, of: 9, scenario: "b", difficulty: 2))
    series.add(try observation("2026-03-11", 9, of: 9, scenario: "c", difficulty: 3))
    let day = try Make.day("2026-03-11")
    #expect(SkillEstimate(series, asOf: day).standing == .learning, "one of three was easy")
    series.add(try observation("2026-03-11", 9, of: 9, scenario: "d", difficulty: 3))
    #expect(SkillEstimate(series, asOf: day).standing == .mastered)
    series.add(try observation("2026-03-11", 5, of: 9, scenario: "d", isNew: false))
    #expect(SkillEstimate(series, asOf: day).standing != .mastered, "the last result is no pass")
  }

  @Test func whatWasHeldAndIsNoLongerSureFades() throws {
    var series = SkillSeries(call, first: try observation("2026-03-09", 6, of: 6))
    for day in 10..<20 { series.add(try observation("2026-03-\(day)", 6, of: 6)) }
    #expect(SkillEstimate(series, asOf: try Make.day("2026-03-20")).standing == .mastered)
    #expect(SkillEstimate(series, asOf: try Make.day("2028-03-20")).standing == .fading)
    var weak = SkillSeries(call, first: try observation("2026-03-09", 1, of: 6))
    for day in 10..<20 { weak.add(try observation("2026-03-\(day)", 1, of: 6)) }
    #expect(SkillEstimate(weak, asOf: try Make.day("2026-03-20")).standing == .learning)
  }

  @Test func callsAreChartedByWeekAndRunsOneByOne() throws {
    // 2026-03-09 is a Monday.
    var calls = SkillSeries(call, first: try observation("2026-03-09", 1, of: 2))
    calls.add(try observation("2026-03-15", 2, of: 2))
    calls.add(try observation("2026-03-16", 0, of: 2))
    #expect(calls.points.map(\.value) == [0.75, 0])
    var runs = SkillSeries(practice, first: try observation("2026-03-09", 1, scenario: "a"))
    runs.add(try observation("2026-03-09", 0, scenario: "b"))
    #expect(runs.points.map(\.value) == [1, 0])
  }

  @Test func aFallBelowTheLimitIsASignalDown() throws {
    var series = SkillSeries(call, first: try observation("2026-01-05", 17, of: 20))
    for week in 1..<14 {
      let day = try #require(CalendarDay(number: try Make.day("2026-01-05").number + 7 * week))
      series.add(
        SkillSeries.Observation(
          day: day, occasions: 20, answered: week == 13 ? 4 : week.isMultiple(of: 2) ? 17 : 16))
    }
    let estimate = SkillEstimate(series, asOf: series.lastDay)
    #expect(estimate.signal?.direction == .down)
    #expect(estimate.signal?.rule == .outside)
    #expect(estimate.chart?.isProvisional == false)
  }
}
