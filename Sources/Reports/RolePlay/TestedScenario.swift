public import LanguageAnalysis
public import RolePlay

/// A scenario whose plays were run, or that could not be.
public struct TestedScenario: Sendable {
  public var id: String
  /// Where the plays stand: the file, or the id of a built-in scenario.
  public var place: String
  public var results: [PlayResult]
  /// What kept the scenario or its plays from being read, with the file it stands in.
  public var faults: [(place: String, finding: Finding)]

  public init(
    id: String, place: String, results: [PlayResult] = [],
    faults: [(place: String, finding: Finding)] = []
  ) {
    self.id = id
    self.place = place
    self.results = results
    self.faults = faults
  }

  /// No play is a failure, as is a file that does not parse.
  public var hasPassed: Bool {
    faults.isEmpty && !results.isEmpty && results.allSatisfy(\.hasPassed)
  }

  /// Plays that failed, and one where there are none to run.
  var failures: Int {
    hasPassed ? 0 : max(1, results.count { !$0.hasPassed })
  }
}
