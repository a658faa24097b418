import Conversations
import GRDB
import RolePlay
import Scoring
import Statistics
import Testing

@testable import SkillProgress

/// Kept figures, figures computed at once, and any order of recording agree.
@Suite struct ProgressStoreSeriesTests {
  private func records() throws -> [EvaluationRecord] {
    var generator = SeededGenerator(seed: 77)
    return try (0..<60).map { number in
      let day = try #require(CalendarDay(number: 20_500 + generator.below(90)))
      let practice =
        generator.below(3) == 0
        ? PracticeDetails(
          scenario: "s\(generator.below(4))", difficulty: 1 + generator.below(5),
          hints: generator.below(2)) : nil
      return try Make.record(
        "c\(number)", person: "p\(generator.below(3))", generator.below(5), of: 4,
        day: day.description, skill: ["empathy", "ownership"][generator.below(2)],
        practice: practice)
    }
  }

  private func everything(_ store: ProgressStore, asOf: String) throws -> [[SkillEstimate]] {
    try store.team(asOf: try Make.day(asOf), scenarios: []).members.map(\.estimates)
  }

  @Test func keptFiguresAreThoseOfTheRecords() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record(try records())
      let computed = try everything(store, asOf: "2026-12-31")
      try store.refresh()
      #expect(try everything(store, asOf: "2026-12-31") == computed)
      #expect(computed.flatMap(\.self).count == 12)
      #expect(try store.health(asOf: try Make.day("2026-12-31")).problems == [])
    }
  }

  @Test func theOrderOfRecordingDoesNotMatter() throws {
    try withStore { place in
      let store = try place.open()
      for record in try records() {
        _ = try store.record([record])
        try store.refresh()
      }
      let forward = try everything(store, asOf: "2026-12-31")
      try withStore { place in
        let store = try place.open()
        for record in try records().reversed() { _ = try store.record([record]) }
        try store.refresh()
        #expect(try everything(store, asOf: "2026-12-31") == forward)
      }
    }
  }

  @Test func thePastIsWhatWasKnownThen() throws {
    try withStore { place in
      let store = try place.open()
      let all = try records()
      let cut = try Make.day("2026-04-01")
      _ = try store.record(all.filter { $0.day <= cut })
      let then = try everything(store, asOf: "2026-04-01")
      _ = try store.record(all)
      try store.refresh()
      #expect(try everything(store, asOf: "2026-04-01") == then)
      #expect(try everything(store, asOf: "2026-12-31") != then)
    }
  }

  @Test func wrongFiguresAreFoundAndMended() throws {
    try withStore { place in
      let store = try place.open()
      _ = try store.record(try records())
      try store.refresh()
      let good = try everything(store, asOf: "2026-12-31")
      try store.write {
        try $0.execute(
          sql: """
            UPDATE series SET mean = mean + 1
            WHERE person = (SELECT id FROM person WHERE key = 'p1')
            """)
      }
      let day = try Make.day("2026-12-31")
      #expect(try store.health(asOf: day).problems == [.figures(person: "p1")])
      try store.rebuild()
      #expect(try store.health(asOf: day).problems == [])
      #expect(try everything(store, asOf: "2026-12-31") == good)
    }
  }

  @Test func streamsLanguagesAndRubricsAreNeverMixed() throws {
    try withStore { place in
      let store = try place.open()
      let day = try Make.day("2026-03-09")
      let next = RubricReference(id: "core", version: 2, hash: "core-2")
      let cards: [(String, ScoreCard, PracticeDetails?)] = [
        ("a", Make.card("a", person: "ines", [("empathy", 1, 1)]), nil),
        (
          "b", Make.card("b", person: "ines", [("empathy", 1, 1)]),
          PracticeDetails(scenario: "s", difficulty: 3)
        ),
        ("c", Make.card("c", person: "ines", [("empathy", 1, 1)], language: .fr), nil),
        ("d", Make.card("d", person: "ines", [("empathy", 1, 1)], rubric: next), nil),
      ]
      for (id, card, practice) in cards {
        try store.record(
          card: card, conversation: Make.conversation(id), practice: practice, day: day,
          method: Make.method)
      }
      let keys = try everything(store, asOf: "2026-03-09").flatMap(\.self).map(\.key)
      #expect(keys.count == 4)
      #expect(keys.map(\.stream) == [.call, .call, .call, .practice])
      #expect(keys.map(\.rubric.version) == [2, 1, 1, 1])
    }
  }
}
