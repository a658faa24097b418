import Statistics
import Testing

@Suite struct WilsonIntervalTests {
  /// Newcombe 1998, table I, method 3.
  @Test(arguments: [
    (81.0, 263.0, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func newcombesExamplesComeOut(k: Double, n: Double, lower: Double, upper: Double) throws {
    let interval = try #require(Interval.wilson(successes: k, trials: n))
    #expect(abs(interval.lower - lower) < 5e-5)
    #expect(abs(interval.upper - upper) < 5e-5)
  }

  /// Whole per cent, as the reference page on quality desks prints them.
  @Test(arguments: [
    (4.0, 5.0, 38.0, 96.0), (5, 5, 57, 100), (18, 20, 70, 97), (85, 100, 77, 91),
  ])
  func fiveCallsSayLittle(k: Double, n: Double, lower: Double, upper: Double) throws {
    let interval = try #require(Interval.wilson(successes: k, trials: n))
    #expect((interval.lower * 100).rounded() == lower)
    #expect((interval.upper * 100).rounded() == upper)
  }

  @Test func nothingTriedHasNoInterval() {
    #expect(Interval.wilson(successes: 0, trials: 0) == nil)
  }
}
