import Statistics
import Testing

@Suite struct BootstrapTests {
  /// Efron and Tibshirani 1993, tables 2.1 and 2.2: the treated mice.
  @Test func theMiceOfEfronAndTibshirani() {
    let mice = [94.0, 197, 16, 38, 99, 141, 23]
    #expect(abs(Bootstrap.mean(mice) - 86.86) < 0.005)
    var generator = SeededGenerator(seed: 1993)
    let bootstrap = Bootstrap(
      of: mice, replications: 20_000, using: &generator, figure: Bootstrap.mean)
    #expect(abs(bootstrap.standardError - 23.36) < 0.4)
    let interval = bootstrap.interval(level: 0.9)
    #expect(interval.lower > 40 && interval.lower < 60)
    #expect(interval.upper > 120 && interval.upper < 130)
  }

  @Test func theSameSeedDrawsTheSame() {
    func interval(_ seed: UInt64) -> Interval {
      var generator = SeededGenerator(seed: seed)
      return Bootstrap(of: [1, 2, 3, 4, 9], using: &generator, figure: Bootstrap.mean).interval()
    }
    #expect(interval(7) == interval(7))
    #expect(Interval(lower: 1, upper: 2).overlaps(Interval(lower: 2, upper: 3)))
    #expect(!Interval(lower: 1, upper: 2).overlaps(Interval(lower: 2.1, upper: 3)))
  }

  /// SplitMix64's reference output for the seed 1234567 (Vigna's splitmix64.c).
  @Test func theGeneratorIsSplitMix64() {
    var generator = SeededGenerator(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  @Test func drawsBelowABoundAreEven() {
    var generator = SeededGenerator(seed: 5)
    var counts = [0, 0, 0]
    for _ in 0..<30_000 { counts[generator.below(3)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 300 })
    #expect(generator.shuffled([1, 2, 3, 4, 5]).sorted() == [1, 2, 3, 4, 5])
  }
}
