import ArgumentParser
import Reports
import RolePlay

/// `parley scenario coverage`: what the plays of scenarios never come past.
struct ScenarioCoverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: worded(
      "Run the plays, and say which scenes, endings and routes they never reach.",
      """
      Jouer les essais, et dire quelles scènes, quels dénouements et quelles règles ils \
      n’atteignent jamais.
      """),
    discussion: worded(
      """
      EXAMPLES:
        parley scenario coverage                         all built-in ones
        parley scenario coverage mine.parley --format json
      """,
      """
      EXEMPLES :
        parley scenario coverage  tous ceux fournis
        parley scenario coverage le-mien.parley --format json
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: ArgumentHelp(
      worded(
        "Scenarios by id, or their files; all built-in ones unless given.",
        "Des scénarios par leur identifiant, ou leurs fichiers ; tous ceux fournis par défaut."),
      valueName: worded("id|file", "id|fichier")))
  var scenarios: [String] = []

  @Option(
    help: worded(
      "What to print.",
      "Ce qu’il faut afficher."))
  var format: Format = .text

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let library = try interface.scenarios()
    let engine = try interface.practiceEngine()
    var all: [PlayCoverage] = []
    for name in scenarios.isEmpty ? BuiltInScenarios.ids : scenarios {
      let entry = try library.entry(name)
      let scenario = try library.scenario(entry)
      let plays = try library.plays(of: entry, scenario)
      if plays.isEmpty { Console.say(interface.scenarioTexts.noPlays(entry.place)) }
      all.append(PlayCoverage(scenario, plays: plays, engine: engine))
    }
    try interface.print { output in
      let report = CoverageReport(
        words: interface.scenarioTexts, style: Console.style(for: output))
      return format == .json ? report.json(for: all) : report.bytes(for: all)
    }
  }
}
