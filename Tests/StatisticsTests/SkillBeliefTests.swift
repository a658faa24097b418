import Statistics
import Testing

@Suite struct SkillBeliefTests {
  @Test func nothingSeenIsEvenOddsAndWide() {
    let belief = SkillBelief()
    #expect(belief.success() == 0.5)
    #expect(abs(belief.interval().lower - 0.1276) < 0.0001)
    #expect(abs(belief.interval().upper - 0.8724) < 0.0001)
  }

  /// By hand: p = 0.5, w = 0.25, v′ = 1/(1/2.25 + 0.25) = 1.44, m′ = 1.44 · 0.5 = 0.72.
  @Test func oneSuccessByHand() {
    var belief = SkillBelief()
    belief.observe(1)
    #expect(abs(belief.variance - 1.44) < 1e-12)
    #expect(abs(belief.mean - 0.72) < 1e-12)
  }

  /// A deviation of 0.4 grows to 0.94 in 90 days; never beyond the prior.
  @Test func daysWithoutPracticeWiden() {
    var belief = SkillBelief(mean: 1, variance: 0.16)
    belief.wait(days: 90)
    #expect(abs(belief.deviation - 0.938) < 0.001)
    belief.wait(days: 10_000)
    #expect(belief.deviation == 1.5)
    #expect(belief.mean == 1)
  }

  @Test func aClockSetBackWidensNothing() {
    var belief = SkillBelief(mean: 1, variance: 0.16)
    belief.wait(days: -40)
    #expect(belief.variance == 0.16)
  }

  @Test func aHardSuccessSaysMoreAndHalfAWeightLess() {
    var easy = SkillBelief()
    easy.observe(1, difficulty: SkillBelief.logit(ofDifficulty: 1))
    var hard = SkillBelief()
    hard.observe(1, difficulty: SkillBelief.logit(ofDifficulty: 5))
    #expect(hard.mean > easy.mean)
    var repeated = SkillBelief()
    repeated.observe(1, weight: 0.5)
    #expect(repeated.mean < 0.72 && repeated.mean > 0.3)
  }

  /// A thousand learners whose skill does not change: how far the estimate is off, and how often the
  /// 80 % interval holds the truth.
  @Test(arguments: [
    (1.1, 5, 0.12), (1.1, 10, 0.09), (1.1, 20, 0.07), (1.1, 40, 0.05),
    (-0.5, 5, 0.13), (-0.5, 10, 0.11), (-0.5, 20, 0.08), (-0.5, 40, 0.06),
  ])
  func intervalsHoldTheTruthAsOftenAsTheySay(theta: Double, occasions: Int, error: Double) {
    var generator = SeededGenerator(seed: 20_261_121)
    let truth = SkillBelief.logistic(theta)
    var held = 0
    var off = 0.0
    for _ in 0..<1000 {
      var belief = SkillBelief()
      for _ in 0..<occasions { belief.observe(generator.unit() < truth ? 1 : 0) }
      if belief.interval().contains(truth) { held += 1 }
      off += abs(belief.success() - truth)
    }
    let coverage = Double(held) / 1000
    #expect((0.77...0.90).contains(coverage), "coverage \(coverage)")
    #expect(abs(off / 1000 - error) < 0.015, "mean error \(off / 1000)")
  }
}
