import GRDB

extension ProgressStore {
  /// Takes over what another store has and this one has not; what both have stays as it is.
  ///
  /// One transaction: all of it, or nothing. Call `refresh` afterwards.
  public func merge(_ other: StoreCopy) throws(StoreError) -> MergeCount {
    do {
      return try other.queue.writeWithoutTransaction { db in
        try db.execute(sql: "ATTACH DATABASE ? AS store", arguments: [path])
        defer { try? db.execute(sql: "DETACH DATABASE store") }
        var count = MergeCount()
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

  private static func takeOver(_ db: Database) throws -> MergeCount {
    func rows(_ table: String) throws -> Int {
      try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
    let before = (evaluations: try rows("store.evaluation"), values: try rows("store.kpi"))
    for step in steps { try db.execute(sql: step) }
    func count(_ table: String, _ before: Int) throws -> RecordingCount {
      let added = try rows("store.\(table)") - before
      return RecordingCount(added: added, known: try rows("main.\(table)") - added)
    }
    return MergeCount(
      evaluations: try count("evaluation", before.evaluations),
      values: try count("kpi", before.values))
  }

  /// Rows are matched by what names them (keys and hashes), never by their numbers.
  private static let steps = [
    """
    INSERT INTO store.person (key, name, team) SELECT key, name, team FROM main.person WHERE true
    ON CONFLICT (key) DO UPDATE SET
      name = coalesce(name, excluded.name), team = coalesce(team, excluded.team)
    """,
    """
    INSERT INTO store.rubric (hash, name, version)
    SELECT hash, name, version FROM main.rubric WHERE true ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO store.method (engine, catalogue, rater)
    SELECT engine, catalogue, rater FROM main.method WHERE true ON CONFLICT DO NOTHING
    """,
    """
    INSERT INTO store.form (criteria) SELECT criteria FROM main.form WHERE true ON CONFLICT DO NOTHING
    """,
    "INSERT INTO store.skill (name) SELECT name FROM main.skill WHERE true ON CONFLICT DO NOTHING",
    """
    INSERT INTO store.conversation
      (hash, name, person, day, startedAt, language, channel, scenario, difficulty, hints)
    SELECT c.hash, c.name, p.id, c.day, c.startedAt, c.language, c.channel, c.scenario,
      c.difficulty, c.hints
    FROM main.conversation c
    LEFT JOIN main.person o ON o.id = c.person LEFT JOIN store.person p ON p.key = o.key
    WHERE true ORDER BY c.id ON CONFLICT (hash) DO NOTHING
    """,
    """
    CREATE TEMP TABLE taken AS
    SELECT e.id AS theirs, c.id AS conversation, r.id AS rubric, m.id AS method
    FROM main.evaluation e
    JOIN main.conversation oc ON oc.id = e.conversation
    JOIN store.conversation c ON c.hash = oc.hash
    JOIN main.rubric orr ON orr.id = e.rubric JOIN store.rubric r ON r.hash = orr.hash
    JOIN main.method om ON om.id = e.method
    JOIN store.method m
      ON m.engine = om.engine AND m.catalogue = om.catalogue AND m.rater = om.rater
    WHERE NOT EXISTS (
      SELECT 1 FROM store.evaluation x
      WHERE x.conversation = c.id AND x.rubric = r.id AND x.method = m.id)
    """,
    """
    INSERT INTO store.evaluation
      (conversation, rubric, method, score, scoreBeforeFail, outcome, band, coverage, form,
       criteria)
    SELECT t.conversation, t.rubric, t.method, e.score, e.scoreBeforeFail, e.outcome, e.band,
      e.coverage, f.id, e.criteria
    FROM temp.taken t JOIN main.evaluation e ON e.id = t.theirs
    JOIN main.form o ON o.id = e.form JOIN store.form f ON f.criteria = o.criteria
    ORDER BY t.theirs
    """,
    """
    INSERT INTO store.skillResult (evaluation, skill, occasions, answered)
    SELECT e.id, k.id, s.occasions, s.answered
    FROM temp.taken t
    JOIN main.skillResult s ON s.evaluation = t.theirs
    JOIN main.skill o ON o.id = s.skill JOIN store.skill k ON k.name = o.name
    JOIN store.evaluation e
      ON e.conversation = t.conversation AND e.rubric = t.rubric AND e.method = t.method
    ORDER BY e.id, k.id
    """,
    """
    INSERT INTO store.stale (person)
    SELECT DISTINCT c.person FROM temp.taken t JOIN store.conversation c ON c.id = t.conversation
    WHERE c.person IS NOT NULL ON CONFLICT DO NOTHING
    """,
    "DROP TABLE temp.taken",
    """
    INSERT INTO store.kpi (hash, day, person, channel, conversation, metric, value, comment)
    SELECT k.hash, k.day, p.id, k.channel, k.conversation, k.metric, k.value, k.comment
    FROM main.kpi k
    LEFT JOIN main.person o ON o.id = k.person LEFT JOIN store.person p ON p.key = o.key
    WHERE true ORDER BY k.id ON CONFLICT (hash) DO NOTHING
    """,
  ]
}
