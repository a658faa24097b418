import SkillProgress
import Testing

@Suite struct ProgressStoreTests {
  @Test func theSameEvaluationIsRecordedOnce() throws {
    try withStore { place in
      let store = try place.open()
      let record = try Make.record("c1")
      #expect(try store.record([record, record]) == RecordingCount(added: 1, known: 1))
      #expect(try store.record([record]) == RecordingCount(added: 0, known: 1))
      let newer = EvaluationMethod(engine: "0.2.0", catalogue: "catalogue")
      #expect(
        try store.record([try Make.record("c1", method: newer)])
          == RecordingCount(added: 1, known: 0))
    }
  }
}
