import GRDB

/// The store's schema, as steps that are only ever added to: a released step never changes.
enum Migrations {
  /// In order; a store that knows one more is newer than the program.
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in try db.execute(sql: version1) }
    migrator.registerMigration("v2") { db in try db.execute(sql: version2) }
    migrator.registerMigration("v3") { db in try compact(db) }
    return migrator
  }

  /// `prly`, in the header of the file: tells a store from other SQLite files.
  static let applicationID = 0x7072_6C79

  private static let version1 = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 200),
      name TEXT CHECK (length(name) BETWEEN 1 AND 200),
      team TEXT CHECK (length(team) BETWEEN 1 AND 200)
    ) STRICT;

    CREATE TABLE rubric (
      id INTEGER PRIMARY KEY,
      hash TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      version INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE method (
      id INTEGER PRIMARY KEY,
      engine TEXT NOT NULL,
      catalogue TEXT NOT NULL,
      rater TEXT NOT NULL,
      UNIQUE (engine, catalogue, rater)
    ) STRICT;

    CREATE TABLE conversation (
      id INTEGER PRIMARY KEY,
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
      name TEXT NOT NULL,
      person INTEGER REFERENCES person ON DELETE CASCADE,
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      startedAt TEXT,
      language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
      channel TEXT CHECK (channel IN ('phone', 'chat', 'email', 'social')),
      scenario TEXT,
      difficulty INTEGER CHECK (difficulty BETWEEN 1 AND 5),
      hints INTEGER NOT NULL DEFAULT 0 CHECK (hints >= 0),
      CHECK ((scenario IS NULL) = (difficulty IS NULL))
    ) STRICT;
    CREATE INDEX conversationOfPerson ON conversation (person, day);

    CREATE INDEX conversationOfScenario ON conversation (person, scenario, day)
      WHERE scenario IS NOT NULL;

    CREATE TABLE evaluation (
      id INTEGER PRIMARY KEY,
      conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
      rubric INTEGER NOT NULL REFERENCES rubric,
      method INTEGER NOT NULL REFERENCES method,
      score REAL CHECK (score BETWEEN 0 AND 1000),
      scoreBeforeFail REAL CHECK (scoreBeforeFail BETWEEN 0 AND 1000),
      outcome TEXT NOT NULL CHECK (outcome IN ('pass', 'fail', 'none')),
      band TEXT,
      coverage REAL NOT NULL CHECK (coverage BETWEEN 0 AND 1),
      criteria TEXT NOT NULL CHECK (json_valid(criteria)),
      UNIQUE (conversation, rubric, method)
    ) STRICT;

    CREATE TABLE skillResult (
      evaluation INTEGER NOT NULL REFERENCES evaluation ON DELETE CASCADE,
      skill TEXT NOT NULL,
      occasions INTEGER NOT NULL CHECK (occasions > 0),
      answered REAL NOT NULL CHECK (answered BETWEEN 0 AND occasions),
      PRIMARY KEY (evaluation, skill)
    ) STRICT, WITHOUT ROWID;

    -- What follows can be rebuilt from the above at any time, and is.
    CREATE TABLE series (
      person INTEGER NOT NULL REFERENCES person ON DELETE CASCADE,
      skill TEXT NOT NULL,
      stream TEXT NOT NULL CHECK (stream IN ('call', 'practice')),
      language TEXT NOT NULL CHECK (language IN ('en', 'fr')),
      rubric INTEGER NOT NULL REFERENCES rubric,
      rater TEXT NOT NULL,
      mean REAL NOT NULL,
      variance REAL NOT NULL CHECK (variance > 0),
      bestLower REAL NOT NULL,
      stability REAL NOT NULL CHECK (stability > 0),
      memoryDifficulty REAL NOT NULL,
      conversations INTEGER NOT NULL CHECK (conversations > 0),
      occasions INTEGER NOT NULL CHECK (occasions > 0),
      answered REAL NOT NULL,
      days INTEGER NOT NULL CHECK (days > 0),
      hardScenarios INTEGER NOT NULL,
      lastDay TEXT NOT NULL,
      lastPassed INTEGER NOT NULL,
      points TEXT NOT NULL,
      PRIMARY KEY (person, skill, stream, language, rubric, rater)
    ) STRICT, WITHOUT ROWID;

    -- People whose series are behind what was recorded.
    CREATE TABLE stale (
      person INTEGER PRIMARY KEY REFERENCES person ON DELETE CASCADE
    ) STRICT;

    CREATE TABLE draw (
      id INTEGER PRIMARY KEY,
      frameHash TEXT NOT NULL CHECK (length(frameHash) = 64),
      frameSize INTEGER NOT NULL CHECK (frameSize > 0),
      seed TEXT NOT NULL,
      size INTEGER NOT NULL CHECK (size > 0),
      asOf TEXT NOT NULL CHECK (asOf IS date(asOf, '+0 days')),
      UNIQUE (frameHash, seed, size)
    ) STRICT;
    CREATE TABLE drawn (
      draw INTEGER NOT NULL REFERENCES draw ON DELETE CASCADE,
      conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
      probability REAL NOT NULL CHECK (probability > 0 AND probability <= 1),
      PRIMARY KEY (draw, conversation)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX drawnConversation ON drawn (conversation);
    """

  private static let version2 = """
    -- What customers and clocks say about the service, on each metric's own scale.
    CREATE TABLE kpi (
      id INTEGER PRIMARY KEY,
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      person INTEGER REFERENCES person ON DELETE CASCADE,
      channel TEXT CHECK (channel IN ('phone', 'chat', 'email', 'social')),
      conversation TEXT,
      metric TEXT NOT NULL,
      value REAL NOT NULL,
      comment TEXT
    ) STRICT;
    CREATE INDEX kpiOfPerson ON kpi (person);
    """
}
