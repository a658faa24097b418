import Foundation
import GRDB
import RolePlay
import Scoring
import Testing

@testable import SkillProgress

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
      let count = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM conversation") }
      #expect(count == 1)
    }
  }

  @Test func judgedAgainAConversationCountsOnce() throws {
    try withStore { place in
      let store = try place.open()
      let newer = EvaluationMethod(engine: "0.2.0", catalogue: "catalogue")
      _ = try store.record([
        try Make.record("c1", 1, of: 4), try Make.record("c1", 4, of: 4, method: newer),
      ])
      let series = try self.series(store, "ines")
      #expect(series.map(\.conversations) == [1])
      #expect(series.map(\.answered) == [4])
    }
  }

  @Test func aCopyUnderAnotherNameIsTheSameConversation() throws {
    let day = try Make.day("2026-03-09")
    func hash(_ id: String, hasOwnID: Bool) -> [UInt8] {
      EvaluationRecord(
        Make.card(id, person: "ines", []), of: Make.conversation(id), hasOwnID: hasOwnID, day: day,
        method: Make.method
      ).hash
    }
    #expect(hash("call-1", hasOwnID: false) == hash("copy of call-1", hasOwnID: false))
    #expect(hash("calls#1", hasOwnID: false) != hash("calls#2", hasOwnID: false))
    #expect(hash("call-1", hasOwnID: true) != hash("call-2", hasOwnID: true))
  }

  /// Another hash would double every conversation that is scored again.
  @Test func theHashOfAConversationNeverChanges() throws {
    let hash = try Make.record("c1").hash
    #expect(
      hash.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        == "c78416a529d30a24f23d7ba66c2bbe042a57e8a5315dc98111e712c2f0dc030c")
  }

  @Test func thePracticeOfOneRunIsRecordedAtOnce() throws {
    try withStore { place in
      let store = try place.open()
      let card = Make.card("run-1", person: "ines", [("empathy", 2, 2)])
      let count = try store.record(
        card: card, conversation: Make.conversation("run-1"),
        practice: PracticeDetails(scenario: "late-delivery", difficulty: 4, hints: 1),
        day: try Make.day("2026-03-09"), method: Make.method)
      #expect(count == RecordingCount(added: 1))
      let series = try series(store, "ines")
      #expect(series.map(\.key.stream) == [.practice])
      #expect(series.map(\.hardScenarios) == [1])
      #expect(try store.health(asOf: try Make.day("2026-03-09")).remarks == [])
    }
  }

  @Test func hostileNamesAreKeptShortAndWhole() throws {
    try withStore { place in
      let store = try place.open()
      for name in ["\u{0}", "", String(repeating: "é", count: 5000), "'; DROP TABLE person; --"] {
        _ = try store.record([try Make.record("c \(name.prefix(9))", person: name)])
      }
      let people = try store.people()
      #expect(people.map(\.key.unicodeScalars.count).max() == 200)
      #expect(people.count == 2)
      #expect(try store.health(asOf: try Make.day("2026-03-09")).problems == [])
    }
  }

  @Test(arguments: [" ", "\t\u{A0}", "\u{200B}", "\u{202F}\u{7}"])
  func aNameThatNobodySeesIsNobodys(name: String) throws {
    let record = try Make.record("c1", person: name)
    #expect(record.isNobodys)
    try withStore { place in
      let store = try place.open()
      _ = try store.record([record])
      #expect(try store.people() == [])
    }
  }

  @Test func whatBreaksTheRulesIsNotStored() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record([try Make.record("c1")])
      for sql in [
        "UPDATE conversation SET day = '2026-02-31'", "UPDATE conversation SET language = 'de'",
        "UPDATE conversation SET person = 99", "UPDATE evaluation SET coverage = 1.5",
        "UPDATE evaluation SET criteria = '['", "UPDATE skillResult SET answered = 5",
        "UPDATE skillResult SET occasions = 0", "UPDATE conversation SET scenario = 'x'",
      ] {
        #expect(throws: StoreError.self, "\(sql)") {
          try store.write { try $0.execute(sql: sql) }
        }
      }
    }
  }

  @Test func aBatchThatFailsLeavesNothing() throws {
    try withStore { place in
      let store = try place.open()
      try store.write {
        try $0.execute(
          sql: """
            CREATE TRIGGER stop BEFORE INSERT ON evaluation
            WHEN (SELECT count(*) FROM evaluation) = 2 BEGIN SELECT raise(ABORT, 'stop'); END
            """)
      }
      let records = try (1...3).map { try Make.record("c\($0)") }
      #expect(throws: StoreError.self) { try store.record(records) }
      let left = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM conversation") }
      #expect(left == 0)
    }
  }

  @Test func severalProcessesAtOnceWaitForEachOther() throws {
    try withStore { place in
      let errors = Errors()
      DispatchQueue.concurrentPerform(iterations: 6) { worker in
        do {
          let store = try place.open()
          for number in 0..<20 {
            _ = try store.record([try Make.record("w\(worker)-\(number)", person: "p\(worker % 3)")]
            )
          }
          try store.refresh()
        } catch {
          errors.add("\(error)")
        }
      }
      #expect(errors.all == [])
      let health = try place.open(.read).health(asOf: try Make.day("2026-12-31"))
      #expect(health.conversations == 120 && health.people == 3)
      #expect(health.problems == [] && health.remarks == [])
    }
  }

  private func series(_ store: ProgressStore, _ name: String) throws -> [SkillSeries] {
    let person = try store.person(named: name)
    return try store.progress(of: person, asOf: try Make.day("2026-12-31"), scenarios: [])
      .estimates.map(\.series)
  }
}

/// What went wrong in any thread.
private final class Errors: @unchecked Sendable {
  private let lock = NSLock()
  private var errors: [String] = []

  func add(_ error: String) { lock.withLock { errors.append(error) } }
  var all: [String] { lock.withLock { errors } }
}
