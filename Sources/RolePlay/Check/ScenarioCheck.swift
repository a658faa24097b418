public import LanguageAnalysis
public import Rubrics

/// Everything that parley has to say about a scenario and its plays before anybody plays them.
public struct ScenarioCheck: Sendable {
  /// Nil where the file is not sound.
  public let scenario: Scenario?
  public let plays: [Play]
  /// About the scenario's file, sorted by place.
  public let findings: [Finding]
  /// About the file of the plays, sorted by place.
  public let playFindings: [Finding]

  /// - Parameters:
  ///   - name: the file's name without its ending, which its id should be; nil: not judged.
  ///   - plays: nil where there is no file of plays.
  ///   - engine: what the plays are run with, to see where they lead; nil: they are only read.
  public init(
    scenario bytes: [UInt8], plays playBytes: [UInt8]?, name: String? = nil,
    behaviours: BehaviourNames, skills: SkillBehaviours = .core, engine: PracticeEngine? = nil
  ) {
    let file = ScenarioFile(parsing: bytes, behaviours: behaviours)
    let playFile = playBytes.map {
      PlayFile(parsing: $0, behaviours: behaviours, scenario: file.scenario)
    }
    scenario = file.scenario
    plays = playFile?.plays ?? []
    playFindings = playFile?.findings ?? []
    var findings = file.findings
    if let scenario {
      var context = CheckContext(scenario, source: SourceLines(bytes), skills: skills)
      if let name { Self.checkName(name, &context) }
      Self.run(&context)
      if playFile == nil || !plays.isEmpty { PlayChecks.run(plays, engine, &context) }
      findings += context.findings
    }
    self.findings = findings.sorted()
  }

  /// Every check of a sound scenario; a new one is one more line.
  private static func run(_ context: inout CheckContext) {
    FlowChecks.run(&context)
    RouteChecks.run(&context)
    GuardChecks.run(&context)
    TunnelChecks.run(&context)
    FactChecks.run(&context)
    SkillChecks.run(&context)
    ContentChecks.run(&context)
    SmellChecks.run(&context)
  }

  private static func checkName(_ name: String, _ context: inout CheckContext) {
    guard name != context.scenario.id,
      let line = context.line(startingWith: "id:")
    else { return }
    context.report(
      .fileName, .warning, at: context.place(line, of: context.scenario.id),
      "the file is called \"\(name).parley\" and the scenario \"\(context.scenario.id)\":"
        + " give both one name")
  }
}
