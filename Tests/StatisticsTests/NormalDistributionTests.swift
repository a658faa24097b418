import Statistics
import Testing

@Suite struct NormalDistributionTests {
  /// Wichura 1988, the values printed with AS 241.
  @Test(arguments: [
    (0.25, -0.6744897501960817), (0.001, -3.090232306167814), (1e-20, -9.262340089798408),
    (0.9, 1.2815515655446004), (0.975, 1.959963984540054),
  ])
  func quantilesAreThePublishedOnes(p: Double, z: Double) {
    #expect(abs(NormalDistribution.quantile(p) - z) < 1e-13 * abs(z))
  }

  @Test func theEndsAreInfinite() {
    #expect(NormalDistribution.quantile(0) == -.infinity)
    #expect(NormalDistribution.quantile(1) == .infinity)
    #expect(NormalDistribution.quantile(0.5) == 0)
  }

  @Test func cumulativeTakesQuantilesBack() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<1000 {
      let p = generator.unit()
      #expect(abs(NormalDistribution.cumulative(NormalDistribution.quantile(p)) - p) < 1e-13)
    }
  }

  @Test func anEightyPerCentIntervalReaches1_28Deviations() {
    #expect(abs(NormalDistribution.deviate(level: 0.8) - 1.2815515655446004) < 1e-12)
  }
}
