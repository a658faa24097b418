import Statistics
import Testing

@Suite struct ControlChartTests {
  /// NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, the flow rate of ten batches.
  @Test func theFlowRatesOfTheHandbook() throws {
    let chart = try #require(
      ControlChart([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]))
    #expect(abs(chart.mean - 50.81) < 0.005)
    #expect(abs(chart.meanRange - 1.8778) < 0.00005)
    #expect(abs(chart.limits.upper - 55.8041) < 0.002)
    #expect(abs(chart.limits.lower - 45.8159) < 0.002)
    #expect(chart.signals == [])
    #expect(chart.isProvisional)
  }

  @Test func fiveValuesMakeNoChart() { #expect(ControlChart([1, 2, 3, 4, 5]) == nil) }

  @Test func aValueBeyondALimitIsASignal() throws {
    let chart = try #require(ControlChart([5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 0]))
    #expect(chart.current == .init(rule: .outside, direction: .down, places: 11..<12))
  }

  @Test func eightOnOneSideAreASignal() throws {
    let chart = try #require(
      ControlChart([4, 2, 4, 2, 4, 2, 4, 2, 5, 4, 5, 4, 5, 4, 5, 4]))
    #expect(chart.signals == [.init(rule: .run, direction: .up, places: 8..<16)])
    #expect(chart.current?.direction == .up)
  }

  @Test func sevenAreNot() throws {
    let chart = try #require(
      ControlChart([4, 2, 4, 2, 4, 2, 4, 2, 5, 4, 5, 4, 5, 4, 5]))
    #expect(chart.signals == [])
  }

  @Test func threeOfFourNearALimitAreASignal() throws {
    let chart = try #require(
      ControlChart([5, 5.5, 4.5, 5, 5.5, 5, 4.5, 5, 5.5, 4.5, 7, 7.1, 5.5, 7.2]))
    #expect(chart.current == .init(rule: .nearLimit, direction: .up, places: 10..<14))
  }

  @Test func valuesThatNeverChangeAreQuiet() throws {
    #expect(try #require(ControlChart([1, 1, 1, 1, 1, 1, 1, 1, 1])).signals == [])
  }
}
