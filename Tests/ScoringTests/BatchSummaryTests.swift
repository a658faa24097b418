import Rubrics
import Testing

@testable import Scoring

@Suite struct BatchSummaryTests {
  static let bands = [band("strong", from: 85), band("weak", from: 10)]

  func card(_ points: Double?) throws -> (Rubric, ScoreCard) {
    let form = rubric(
      section("a", fixed("a", points.map { .points($0) } ?? .notOwed, of: 100)),
      section("b", fixed("b", points.map { .points($0) } ?? .notOwed, of: 100)), pass: 60,
      bands: Self.bands)
    return (form, try score(smallTalk, form))
  }

  @Test("§2.3 Zendesk QA: five reviews 100, 9.91, 63.96, 90.99, 0 have a mean of 52.97")
  func meanIsTheMeanOfReviews() throws {
    var summary = BatchSummary(rubric: try card(nil).0)
    for points in [100, 9.91, 63.96, 90.99, 0, nil] { summary.add(try card(points).1) }
    #expect(summary.score.value.map(Rounding.data) == 52.97)
    #expect(summary.conversations == 6)
    #expect(summary.score.count == 5)
    #expect(summary.sections.map { $0.value.map(Rounding.data) } == [52.97, 52.97])
    #expect(summary.bands == [2, 1])
    #expect(summary.withoutBand == 3)
    #expect(summary.passed == 3)
    #expect(summary.failed == 2)
  }

  @Test func nothingScoredHasNoMean() throws {
    var summary = BatchSummary(rubric: try card(nil).0)
    #expect(summary.score.value == nil)
    summary.add(try card(nil).1)
    #expect(summary.score.value == nil)
    #expect(summary.conversations == 1)
  }

  @Test func partsAddUpToTheWhole() throws {
    let form = try card(nil).0
    var whole = BatchSummary(rubric: form)
    var parts = [BatchSummary(rubric: form), BatchSummary(rubric: form)]
    for (index, points) in [100.0, 50, 25, 75].enumerated() {
      whole.add(try card(points).1)
      parts[index / 2].add(try card(points).1)
    }
    parts[0].add(parts[1])
    #expect(parts[0] == whole)
  }
}
