import GRDB

extension ProgressStore {
  /// Takes over what another store has and this one has not; what both have stays as it is.
  ///
  /// One transaction: all of it, or nothing. Call `refresh` afterwards.
  public func merge(_ other: ProgressStore) throws(StoreError) -> RecordingCount {
    do {
      return try queue.inDatabase { db in
        try db.execute(sql: "ATTACH DATABASE ? AS other", arguments: [other.path])
        defer { try? db.execute(sql: "DETACH DATABASE other") }
        var count = RecordingCount()
        try db.inTransaction(.immediate) {
          count = try ProgressStore.takeOver(db)
          return .commit
        }
        return count
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func takeOver(_ db: Database) throws -> RecordingCount {
    let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM other.evaluation") ?? 0
    let before = try Int.fetchOne(db, sql: "SELECT count(*) FROM main.evaluation") ?? 0
    for step in steps { try db.execute(sql: step) }
    let after = try Int.fetchOne(db, sql: "SELECT count(*) FROM main.evaluation") ?? 0
    return RecordingCount(added: after - before, known: all - (after - before))
  }

  /// Rows are matched by what names them (keys and hashes), never by their numbers.
  private static let steps = [
    """
    INSERT INTO main.person (key, name, team) SELECT key, name, team FROM other.person WHERE true
    ON CONFLICT (key) DO UPDATE SET
      name = coalesce(name, excluded.name), team = coalesce(team, excluded.team)
    """,
    """
    INSERT INTO main.rubric (hash, name, version)
    SELECT hash, name, version FROM other.rubric WHERE true ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO main.method (engine, catalogue, rater)
    SELECT engine, catalogue, rater FROM other.method WHERE true ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO main.conversation
      (hash, name, person, day, startedAt, language, channel, scenario, difficulty, hints)
    SELECT c.hash, c.name, p.id, c.day, c.startedAt, c.language, c.channel, c.scenario,
      c.difficulty, c.hints
    FROM other.conversation c
    LEFT JOIN other.person o ON o.id = c.person LEFT JOIN main.person p ON p.key = o.key
    WHERE true ORDER BY c.id ON CONFLICT (hash) DO NOTHING
    """,
    """
    CREATE TEMP TABLE taken AS
    SELECT e.id AS theirs, c.id AS conversation, r.id AS rubric, m.id AS method
    FROM other.evaluation e
    JOIN other.conversation oc ON oc.id = e.conversation
    JOIN main.conversation c ON c.hash = oc.hash
    JOIN other.rubric orr ON orr.id = e.rubric JOIN main.rubric r ON r.hash = orr.hash
    JOIN other.method om ON om.id = e.method
    JOIN main.method m
      ON m.engine = om.engine AND m.catalogue = om.catalogue AND m.rater = om.rater
    WHERE NOT EXISTS (
      SELECT 1 FROM main.evaluation x
      WHERE x.conversation = c.id AND x.rubric = r.id AND x.method = m.id)
    """,
    """
    INSERT INTO main.evaluation
      (conversation, rubric, method, score, scoreBeforeFail, outcome, band, coverage, criteria)
    SELECT t.conversation, t.rubric, t.method, e.score, e.scoreBeforeFail, e.outcome, e.band,
      e.coverage, e.criteria
    FROM temp.taken t JOIN other.evaluation e ON e.id = t.theirs ORDER BY t.theirs
    """,
    """
    INSERT INTO main.skillResult (evaluation, skill, occasions, answered)
    SELECT e.id, s.skill, s.occasions, s.answered
    FROM temp.taken t
    JOIN other.skillResult s ON s.evaluation = t.theirs
    JOIN main.evaluation e
      ON e.conversation = t.conversation AND e.rubric = t.rubric AND e.method = t.method
    ORDER BY e.id, s.skill
    """,
    """
    INSERT INTO main.stale (person)
    SELECT DISTINCT c.person FROM temp.taken t JOIN main.conversation c ON c.id = t.conversation
    WHERE c.person IS NOT NULL ON CONFLICT DO NOTHING
    """,
    "DROP TABLE temp.taken",
    """
    INSERT INTO main.kpi (hash, day, person, channel, conversation, metric, value, comment)
    SELECT k.hash, k.day, p.id, k.channel, k.conversation, k.metric, k.value, k.comment
    FROM other.kpi k
    LEFT JOIN other.person o ON o.id = k.person LEFT JOIN main.person p ON p.key = o.key
    WHERE true ORDER BY k.id ON CONFLICT (hash) DO NOTHING
    """,
  ]
}
