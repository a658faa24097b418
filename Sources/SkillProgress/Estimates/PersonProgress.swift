public import Conversations
import GRDB

/// All that is known of a person's skills on a day; the person sees what a manager sees.
public struct PersonProgress: Sendable, Hashable {
  public var person: Person
  public var asOf: CalendarDay
  /// Sorted by stream, language, rubric, skill.
  public var estimates: [SkillEstimate]
  /// The newest words behind each series.
  public var evidence: [SeriesKey: SkillEvidence]
  public var activity: Activity
  public var next: Recommendation?
}

/// A person's skills without the words behind them.
public struct PersonOverview: Sendable, Hashable {
  public var person: Person
  public var estimates: [SkillEstimate]
  public var next: Recommendation?
}

extension ProgressStore {
  /// - Parameter scenarios: those that may be recommended.
  public func progress(
    of person: Person, asOf: CalendarDay, scenarios: [ScenarioOffer]
  ) throws(StoreError) -> PersonProgress {
    try read { db in
      let series = try self.series(db, of: [person.row], asOf: asOf)[person.row] ?? []
      let estimates = series.map { SkillEstimate($0, asOf: asOf) }
      return PersonProgress(
        person: person, asOf: asOf, estimates: estimates,
        evidence: try evidence(db, of: person, asOf: asOf).compactMapValues(\.first),
        activity: try activity(db, of: person, asOf: asOf),
        next: Recommendation.next(
          for: estimates, scenarios: scenarios, played: try played(db, by: person, asOf: asOf),
          asOf: asOf))
    }
  }

  /// Everybody's skills and what to practise next, by name.
  public func overview(
    asOf: CalendarDay, scenarios: [ScenarioOffer]
  ) throws(StoreError) -> [PersonOverview] {
    try read { db in
      let people = try people(db)
      let series = try self.series(db, of: people.map(\.row), asOf: asOf)
      return try people.map { person in
        let estimates = (series[person.row] ?? []).map { SkillEstimate($0, asOf: asOf) }
        let played =
          scenarios.isEmpty ? [:] : try self.played(db, by: person, asOf: asOf)
        return PersonOverview(
          person: person, estimates: estimates,
          next: Recommendation.next(
            for: estimates, scenarios: scenarios, played: played, asOf: asOf))
      }
    }
  }

  /// The last day of each scenario that somebody played.
  func played(
    _ db: Database, by person: Person, asOf: CalendarDay
  ) throws -> [String: CalendarDay] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT scenario, max(day) FROM conversation
        WHERE person = ? AND scenario IS NOT NULL AND day <= ? GROUP BY scenario
        """, arguments: [person.row, asOf.description])
    var played: [String: CalendarDay] = [:]
    for row in rows { played[row[0]] = CalendarDay(row[1] as String) }
    return played
  }
}
