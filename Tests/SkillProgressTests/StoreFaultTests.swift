import Conversations
import Foundation
import GRDB
import Testing

@testable import SkillProgress

/// Each fault is one sentence and changes nothing.
@Suite struct StoreFaultTests {
  private func error(_ body: () throws -> Void) -> StoreError? {
    do {
      try body()
      return nil
    } catch {
      return error as? StoreError
    }
  }

  @Test func aNewerStoreIsLeftAsItIs() throws {
    try withStore { place in
      _ = try place.open().record([try Make.record("c1")])
      try place.open().write {
        try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('v999')")
      }
      let found = error { _ = try place.open() }
      #expect(found == .newer(path: place.path))
      #expect(
        found?.sentence(in: .en)
          == "\(place.path): written by a newer parley; update this one, the store was left as it is"
      )
      #expect(
        found?.sentence(in: .fr)
          == "\(place.path) : écrit par un parley plus récent ; mettez celui-ci à jour, rien n’a été "
          + "modifié")
    }
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func aDamagedFileIsASentence(seed: UInt64) throws {
    try withStore { place in
      do {
        let store = try place.open()
        _ = try store.record(try (0..<50).map { try Make.record("c\($0)") })
      }
      var bytes = try Data(contentsOf: URL(fileURLWithPath: place.path))
      var generator = Seeded(seed: seed)
      if seed == 1 {
        bytes = Data("this is no database at all, whatever its name says".utf8)
      } else {
        for _ in 0..<2000 { bytes[generator.below(bytes.count)] = UInt8(generator.below(256)) }
      }
      try bytes.write(to: URL(fileURLWithPath: place.path))
      let found = error {
        let store = try place.open()
        let health = try store.health(asOf: try Make.day("2026-12-31"))
        if !health.problems.isEmpty { throw StoreError.damaged(path: place.path) }
      }
      #expect(found == .damaged(path: place.path))
    }
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    try withStore { place in
      let queue = try DatabaseQueue(path: place.path)
      try queue.write { try $0.execute(sql: "CREATE TABLE recipes (name TEXT)") }
      #expect(error { _ = try place.open() } == .foreign(path: place.path))
      #expect(try queue.read { try $0.tableExists("person") } == false)
    }
  }

  @Test func aLockedStoreAsksToTryAgain() throws {
    try withStore { place in
      let store = try place.open()
      let other = try place.open(patience: 0.1)
      let record = try Make.record("c1")
      let found = try store.queue.writeWithoutTransaction { db in
        try db.execute(sql: "BEGIN EXCLUSIVE")
        defer { try? db.execute(sql: "ROLLBACK") }
        return error { _ = try other.record([record]) }
      }
      #expect(found == .busy(path: place.path))
      #expect(
        found?.sentence(in: .en)
          == "\(place.path): in use by another parley for too long; try again when it is done")
      #expect(try other.record([try Make.record("c1")]).added == 1)
    }
  }

  @Test func aFullDiskKeepsWhatIsThere() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record([try Make.record("c0")])
      try store.queue.writeWithoutTransaction { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages + 2)")
      }
      let found = error {
        _ = try store.record(try (1...500).map { try Make.record("c\($0)") })
      }
      #expect(found == .full(path: place.path))
      #expect(try store.health(asOf: try Make.day("2026-12-31")).conversations == 1)
    }
  }

  @Test func aReadOnlyConnectionSaysSo() throws {
    try withStore { place in
      let store = try place.open()
      try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
      #expect(
        error { _ = try store.record([try Make.record("c1")]) } == .readOnly(path: place.path))
    }
  }

  @Test func anEmptyFileThatIsOnlyReadIsNoStore() throws {
    try withStore { place in
      try Data().write(to: URL(fileURLWithPath: place.path))
      #expect(
        error { _ = try ProgressStore(path: place.path, access: .read) }
          == .missing(path: place.path))
    }
  }

  @Test func everySentenceIsOneLineInBothLanguages() {
    let path = "/home/ines/parley.sqlite"
    let all: [StoreError] = [
      .missing(path: path), .newer(path: path), .damaged(path: path), .foreign(path: path),
      .busy(path: path), .readOnly(path: path), .full(path: path),
      .failed(path: path, reason: "disk I/O error"),
      .noPerson(name: "Ine", nearest: "Ines", isEmpty: false),
      .noPerson(name: "x", nearest: nil, isEmpty: false),
      .noPerson(name: "x", nearest: nil, isEmpty: true),
      .ambiguous(name: "Inès", keys: ["a", "b"]),
    ]
    for error in all {
      let sentences = [error.sentence(in: .en), error.sentence(in: .fr)]
      #expect(Set(sentences).count == 2)
      for sentence in sentences { #expect(!sentence.contains("\n") && !sentence.hasSuffix(".")) }
    }
    #expect(
      all[7].sentence(in: .en)
        == "/home/ines/parley.sqlite: disk I/O error; check the disk, and that this is a file in a "
        + "folder that you may write")
    #expect(all[8].sentence(in: .en) == "no person 'Ine'; did you mean 'Ines'?")
    #expect(all[11].sentence(in: .en) == "2 people are called 'Inès'; say which by id: a, b")
  }
}

/// SplitMix64, for damage.
private struct Seeded {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
