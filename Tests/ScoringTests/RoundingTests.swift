import Testing

@testable import Scoring

@Suite struct RoundingTests {
  @Test(arguments: [
    (0.5, 1.0), (1.5, 2), (2.5, 3), (-0.5, -1), (-2.5, -3), (0.49, 0), (-0.49, 0), (1e300, 1e300),
  ])
  func halvesGoAwayFromZero(value: Double, rounded: Double) {
    #expect(Rounding.whole(value) == rounded)
  }

  @Test(arguments: [(1.005, 1.01), (62.495, 62.5), (66.66666, 66.67), (0.1 + 0.2, 0.3)])
  func binaryNoiseDoesNotDecideATie(value: Double, rounded: Double) {
    #expect(Rounding.data(value) == rounded)
  }

  @Test func nothingBecomesMinusZero() {
    #expect(Rounding.data(-0.001).sign == .plus)
  }
}
