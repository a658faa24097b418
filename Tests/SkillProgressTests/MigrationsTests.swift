import Conversations
import GRDB
import Testing

@testable import SkillProgress

/// A store of every released schema opens, and shows what was recorded under it.
@Suite struct MigrationsTests {
  private static let oldCriteria = """
    [{"id":"names-it","skill":"empathy","status":"partial","points":1.5,"maxPoints":2.0,\
    "occasions":4,"answered":3,"quotes":[{"turn":1,"text":"Je \\"vois\\"","behaviour":"apology"}]},\
    {"id":"closes","status":"missed","points":0.0,"maxPoints":3.0,"occasions":0,"answered":0,\
    "quotes":[]}]
    """

  /// What a program of that version had stored: one conversation of `ines`. A new step of the schema
  /// needs a new entry, and no old one may change.
  static let contents: [String: String] = [
    "v1": """
    INSERT INTO person (id, key, name, team) VALUES (1, 'ines', 'Inès', 'Lyon');
    INSERT INTO rubric (id, hash, name, version) VALUES (1, 'core-1', 'core', 1);
    INSERT INTO method (id, engine, catalogue, rater) VALUES (1, '0.1.0', 'catalogue', 'parley');
    INSERT INTO conversation (id, hash, name, person, day, language, channel)
    VALUES (1, '\(String(repeating: "a", count: 64))', 'c1', 1, '2026-03-09', 'fr', 'phone');
    INSERT INTO evaluation
      (id, conversation, rubric, method, score, scoreBeforeFail, outcome, coverage, criteria)
    VALUES (1, 1, 1, 1, 75, 75, 'pass', 1, '\(oldCriteria)');
    INSERT INTO skillResult (evaluation, skill, occasions, answered) VALUES (1, 'empathy', 4, 3);
    INSERT INTO stale (person) VALUES (1);
    """,
    "v2": """
    INSERT INTO person (id, key, name, team) VALUES (1, 'ines', 'Inès', 'Lyon');
    INSERT INTO rubric (id, hash, name, version) VALUES (1, 'core-1', 'core', 1);
    INSERT INTO method (id, engine, catalogue, rater) VALUES (1, '0.1.0', 'catalogue', 'parley');
    INSERT INTO conversation (id, hash, name, person, day, language, channel)
    VALUES (1, '\(String(repeating: "a", count: 64))', 'c1', 1, '2026-03-09', 'fr', 'phone');
    INSERT INTO evaluation
      (id, conversation, rubric, method, score, scoreBeforeFail, outcome, coverage, criteria)
    VALUES (1, 1, 1, 1, 75, 75, 'pass', 1, '\(oldCriteria)');
    INSERT INTO skillResult (evaluation, skill, occasions, answered) VALUES (1, 'empathy', 4, 3);
    INSERT INTO stale (person) VALUES (1);
    INSERT INTO kpi (hash, day, person, channel, metric, value)
    VALUES ('\(String(repeating: "b", count: 64))', '2026-03-09', 1, 'phone', 'csat', 4);
    """,
    "v3": """
    INSERT INTO person (id, key, name, team) VALUES (1, 'ines', 'Inès', 'Lyon');
    INSERT INTO rubric (id, hash, name, version) VALUES (1, 'core-1', 'core', 1);
    INSERT INTO method (id, engine, catalogue, rater) VALUES (1, '0.1.0', 'catalogue', 'parley');
    INSERT INTO form (id, criteria) VALUES (1, '[["names-it","empathy",2],["closes",null,3]]');
    INSERT INTO skill (id, name) VALUES (1, 'empathy');
    INSERT INTO conversation (id, hash, name, person, day, language, channel)
    VALUES (1, x'\(String(repeating: "a", count: 64))', 'c1', 1, '2026-03-09', 'fr', 'phone');
    INSERT INTO evaluation
      (id, conversation, rubric, method, score, scoreBeforeFail, outcome, coverage, form, criteria)
    VALUES (1, 1, 1, 1, 75, 75, 'pass', 1, 1,
      '[[0,"partial",1.5,4,3,[1,"Je \\"vois\\"","apology"]],[1,"missed",0,0,0]]');
    INSERT INTO skillResult (evaluation, skill, occasions, answered) VALUES (1, 1, 4, 3);
    INSERT INTO stale (person) VALUES (1);
    INSERT INTO kpi (hash, day, person, channel, metric, value)
    VALUES ('\(String(repeating: "b", count: 64))', '2026-03-09', 1, 'phone', 'csat', 4);
    """,
  ]

  @Test(arguments: Migrations.all.migrations)
  func aStoreOfEveryVersionIsBroughtUpToDate(version: String) throws {
    let contents = try #require(Self.contents[version], "say what \(version) had stored")
    try withStore { place in
      do {
        let queue = try DatabaseQueue(path: place.path)
        try Migrations.all.migrate(queue, upTo: version)
        try queue.write { db in
          try db.execute(sql: contents)
          try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
        }
      }
      let store = try place.open(.read)
      let person = try store.person(named: "Inès")
      let progress = try store.progress(
        of: person, asOf: try Make.day("2026-03-10"), scenarios: [])
      #expect(progress.estimates.map(\.series.occasions) == [4])
      #expect(progress.estimates.map(\.series.answered) == [3])
      #expect(progress.evidence.values.map(\.text) == ["Je \"vois\""])
      var kept: [JSONValue] = []
      try store.export(of: person) { kept.append($0) }
      let evaluation = try #require(kept.first { $0["kind"]?.string == "evaluation" })
      #expect(evaluation["hash"]?.string == String(repeating: "a", count: 64))
      let criteria = try JSONValue(parsing: Array(Self.oldCriteria.utf8))
      #expect(evaluation["criteria"] == criteria)
      try store.refresh()
      #expect(try store.health(asOf: try Make.day("2026-03-10")).problems == [])
      #expect(try store.record([try Make.record("c2")]).added == 1)
    }
  }

  @Test func stepsAreOnlyEverAddedTo() {
    #expect(Migrations.all.migrations.first == "v1")
    #expect(Set(Migrations.all.migrations).count == Migrations.all.migrations.count)
  }
}
