import Conversations
import Foundation
import GRDB
import Testing

@testable import SkillProgress

@Suite struct UpkeepTests {
  private func team(_ store: ProgressStore) throws -> [[SkillEstimate]] {
    try store.team(asOf: try Make.day("2026-12-31"), scenarios: []).members.map(\.estimates)
  }

  @Test func laptopsComeTogetherWithoutDoubles() throws {
    try withStore { here in
      try withStore { there in
        let store = try here.open()
        let other = try there.open()
        let all = try (0..<20).map { try Make.record("c\($0)", person: "p\($0 % 3)", $0 % 5) }
        _ = try store.record(Array(all[0..<12]))
        _ = try other.record(Array(all[8..<20].reversed()))
        _ = other
        let copy = try StoreCopy(of: there.path, hasLog: true)
        #expect(
          try store.merge(copy) == MergeCount(evaluations: RecordingCount(added: 8, known: 4)))
        #expect(
          try store.merge(copy) == MergeCount(evaluations: RecordingCount(added: 0, known: 12)))
        try store.refresh()
        try withStore { whole in
          let store2 = try whole.open()
          _ = try store2.record(all)
          #expect(try team(store) == team(store2))
        }
        #expect(try store.health(asOf: try Make.day("2026-12-31")).problems == [])
      }
    }
  }

  @Test func theForgottenAreGoneFromTheFile() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record(try (0..<40).map { try Make.record("secret-\($0)", person: "Zacharie") })
      _ = try store.record([try Make.record("c1", person: "ines")])
      try store.refresh()
      let person = try store.person(named: "zacharie")
      #expect(try store.conversationCount(of: person) == 40)
      try store.forget(person)
      #expect(try store.people().map(\.key) == ["ines"])
      #expect(try store.health(asOf: try Make.day("2026-12-31")).problems == [])
      for suffix in ["", "-wal"] {
        let bytes =
          (try? Data(contentsOf: URL(fileURLWithPath: place.path + suffix))) ?? Data()
        #expect(bytes.range(of: Data("Zacharie".utf8)) == nil)
        #expect(bytes.range(of: Data("secret-".utf8)) == nil)
      }
    }
  }

  @Test func exportHandsOverAllThatIsKept() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record([
        try Make.record("c1"), try Make.record("c2", person: "karim"),
        try Make.record("c3", person: nil),
      ])
      var all: [JSONValue] = []
      try store.export(of: nil) { all.append($0) }
      #expect(all.count == 5)
      var one: [JSONValue] = []
      try store.export(of: try store.person(named: "ines")) { one.append($0) }
      #expect(one.map { $0["kind"]?.string } == ["person", "evaluation"])
      let record = try #require(one.last)
      #expect(record["conversation"]?.string == "c1")
      #expect(record["day"]?.string == "2026-03-09")
      #expect(record["rubric"]?["hash"]?.string == "core-1")
      let criterion = try #require(record["criteria"]?[0])
      #expect(criterion["occasions"]?.integer == 4 && criterion["answered"]?.integer == 3)
      #expect(criterion["quotes"]?[0]?["text"]?.string == "I am \"sorry\"\u{7}")
    }
  }

  @Test func aBackupIsMadeWhileTheStoreIsInUse() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record([try Make.record("c1")])
      let reader = try place.open(.read)
      let copy = place.path + ".copy"
      try reader.backUp(to: copy)
      _ = try store.record([try Make.record("c2")])
      let copied = try ProgressStore(path: copy, access: .read)
      let health = try copied.health(asOf: try Make.day("2026-12-31"))
      #expect(health.conversations == 1 && health.problems == [])
    }
  }

  @Test func doctorNamesWhatIsWorthKnowing() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record([
        try Make.record("c1", person: "a1"), try Make.record("c2", person: "a2"),
        try Make.record("c3", person: nil, day: "2027-01-01"),
      ])
      try store.write { try $0.execute(sql: "UPDATE person SET name = 'Inès'") }
      let day = try Make.day("2026-12-31")
      #expect(
        try store.health(asOf: day).remarks == [
          .sharedName("Inès", keys: ["a1", "a2"]), .later(1, than: day), .nobodys(1), .stale(2),
        ])
      #expect(try store.people().map(\.title) == ["Inès (a1)", "Inès (a2)"])
      #expect(throws: StoreError.ambiguous(name: "Inès", keys: ["a1", "a2"])) {
        try store.person(named: "Inès")
      }
      #expect(throws: StoreError.noPerson(name: "a3", nearest: "a1", isEmpty: false)) {
        try store.person(named: "a3")
      }
    }
  }
}
