import Statistics
import Testing

@Suite struct MemoryTraceTests {
  /// The library's own test of FSRS-6 (py-fsrs, test_memo_state).
  @Test func sixReviewsEndWhereTheReferenceEnds() {
    var trace = MemoryTrace(first: .again)
    for days in [0, 1, 3, 8, 21] { trace.review(.good, afterDays: days) }
    #expect(abs(trace.stability - 53.62691) < 1e-4)
    #expect(abs(trace.difficulty - 6.3574867) < 1e-4)
  }

  @Test func nineOfTenAreLeftAfterTheStability() {
    let trace = MemoryTrace(stability: 20, difficulty: 5)
    #expect(abs(trace.recall(afterDays: 20) - 0.9) < 1e-12)
    #expect(trace.recall(afterDays: 0) == 1)
    #expect(trace.recall(afterDays: -3) == 1)
    #expect(trace.recall(afterDays: 66) > 0.8 && trace.recall(afterDays: 67) < 0.8)
  }

  @Test func forgettingShortensWhatWasLong() {
    var trace = MemoryTrace(stability: 50, difficulty: 5)
    trace.review(.again, afterDays: 40)
    #expect(trace.stability < 10)
    #expect(trace.difficulty > 5)
  }
}
