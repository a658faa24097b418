import Foundation
import GRDB
import Testing

@testable import SkillProgress

/// Another store is only read, whatever its version.
@Suite struct MergeTests {
  /// A store as a program of that version left it, in one file.
  private func old(_ version: String, at path: String) throws {
    let contents = try #require(MigrationsTests.contents[version])
    var configuration = Configuration()
    configuration.journalMode = .wal
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try Migrations.all.migrate(queue, upTo: version)
    try queue.write { db in
      try db.execute(sql: contents)
      try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
    }
  }

  private func files(_ place: TemporaryStore) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: place.folder.path).sorted()
  }

  @Test(arguments: Migrations.all.migrations)
  func aStoreOfEveryVersionIsTakenOverAndLeftAsItIs(version: String) throws {
    try withStore { here in
      try withStore { there in
        try old(version, at: there.path)
        let before = try Data(contentsOf: URL(fileURLWithPath: there.path))
        let store = try here.open()
        _ = try store.record([try Make.record("c9", person: "karim")])
        let copy = try StoreCopy(of: there.path, hasLog: false)
        let values = version == "v1" ? 0 : 1
        #expect(
          try store.merge(copy)
            == MergeCount(
              evaluations: RecordingCount(added: 1, known: 0),
              values: RecordingCount(added: values, known: 0)))
        try store.refresh()
        let health = try store.health(asOf: try Make.day("2026-12-31"))
        #expect(health.evaluations == 2 && health.values == values && health.problems == [])
        #expect(try Data(contentsOf: URL(fileURLWithPath: there.path)) == before)
        #expect(try files(there) == ["parley.sqlite"])
        let ines = try store.progress(
          of: try store.person(named: "ines"), asOf: try Make.day("2026-03-10"), scenarios: [])
        #expect(ines.estimates.map(\.series.answered) == [3])
        #expect(ines.evidence.values.map(\.text) == ["Je \"vois\""])
      }
    }
  }

  @Test func whatIsStillInTheLogIsTakenOver() throws {
    try withStore { here in
      try withStore { there in
        let other = try there.open()
        _ = try other.record([try Make.record("c1"), try Make.record("c2")])
        let before = try Data(contentsOf: URL(fileURLWithPath: there.path))
        let merged = try here.open().merge(try StoreCopy(of: there.path, hasLog: true))
        #expect(merged.evaluations.added == 2)
        #expect(try Data(contentsOf: URL(fileURLWithPath: there.path)) == before)
        // It is open until here.
        #expect(try other.people().count == 1)
      }
    }
  }

  @Test func whatIsNoStoreIsRefused() throws {
    try withStore { place in
      let path = place.folder.appendingPathComponent("other").path
      func error(_ bytes: Data) throws -> StoreError? {
        try bytes.write(to: URL(fileURLWithPath: path))
        do {
          _ = try StoreCopy(of: path, hasLog: false)
          return nil
        } catch {
          return error
        }
      }
      #expect(try error(Data()) == .missing(path: path))
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
      #expect(try error(Data("this is no database, long enough".utf8)) == .damaged(path: path))
      try FileManager.default.removeItem(atPath: path)
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE recipes (a)") }
      #expect(throws: StoreError.foreign(path: path)) {
        try StoreCopy(of: path, hasLog: false)
      }
    }
  }
}
