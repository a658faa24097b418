import Conversations
import LanguageAnalysis
import RolePlay
import Testing

@testable import SkillProgress

@Suite struct RecommendationTests {
  private func estimate(
    _ skill: String, _ answered: Double, of occasions: Int, stream: SkillProgress.Stream = .call,
    day: String = "2026-03-09", asOf: String = "2026-03-10"
  ) throws -> SkillEstimate {
    let key = SeriesKey(skill: skill, stream: stream, language: .en, rubric: Make.rubric)
    let series = SkillSeries(
      key,
      first: .init(day: try Make.day(day), occasions: occasions, answered: answered))
    return SkillEstimate(series, asOf: try Make.day(asOf))
  }

  private func offer(_ id: String, _ difficulty: Int, _ skills: [String]) -> ScenarioOffer {
    ScenarioOffer(
      id: id, title: LocalizedText(en: id), difficulty: difficulty, skills: skills)
  }

  @Test func theWeakestSkillIsTrainedAtItsLevel() throws {
    let estimates = [
      try estimate("empathy", 14, of: 20), try estimate("ownership", 38, of: 40),
    ]
    let scenarios = [
      offer("far-too-hard", 5, ["empathy"]), offer("right", 3, ["empathy"]),
      offer("too-easy", 1, ["ownership"]),
    ]
    let next = try #require(
      Recommendation.next(
        for: estimates, scenarios: scenarios, played: [:], asOf: try Make.day("2026-03-10")))
    #expect(next.scenario?.id == "right")
    #expect(next.skill == "empathy")
    #expect(Recommendation.level.contains(try #require(next.predicted)))
  }

  @Test func whatWasPlayedTodayIsNotDue() throws {
    let day = try Make.day("2026-03-10")
    let scenarios = [offer("a", 3, ["empathy"]), offer("b", 3, ["empathy"])]
    func next(_ played: [String: String]) throws -> String? {
      let days = try played.mapValues { try Make.day($0) }
      return Recommendation.next(
        for: [try estimate("empathy", 14, of: 20)], scenarios: scenarios, played: days, asOf: day)?
        .scenario?.id
    }
    #expect(try next([:]) == "a", "a tie goes by id")
    #expect(try next(["a": "2026-03-10"]) == "b")
    #expect(try next(["a": "2026-03-01"]) == "b", "the new one comes first")
    #expect(try next(["a": "2026-03-10", "b": "2026-03-10"]) == nil)
  }

  @Test func longUnpractisedComesFirst() throws {
    let estimates = [
      try estimate("empathy", 14, of: 20, day: "2026-03-08"),
      try estimate("ownership", 14, of: 20, day: "2025-09-08"),
    ]
    let next = Recommendation.next(
      for: estimates, scenarios: [], played: [:], asOf: try Make.day("2026-03-10"))
    #expect(next?.skill == "ownership")
    #expect(next?.scenario == nil)
  }

  @Test func aBeginnerGetsSomethingToStartWith() throws {
    let next = Recommendation.next(
      for: [], scenarios: [offer("hard", 5, ["empathy"]), offer("first", 2, ["empathy"])],
      played: [:], asOf: try Make.day("2026-03-10"))
    #expect(next?.scenario?.id == "first")
    #expect(next?.estimate == nil)
    #expect(
      Recommendation.next(
        for: [], scenarios: [], played: [:], asOf: try Make.day("2026-03-10")) == nil)
  }
}
