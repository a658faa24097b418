import ArgumentParser
import Reports
import RolePlay

/// `parley scenario explore`: which endings can be reached, and the shortest way to each.
struct ScenarioExplore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: "Try a scenario out: the shortest way to each ending, and what nobody reaches.",
    discussion: """
      Every turn goes through the same rules and the same mood as in practice. It is bounded, and \
      says so where the bound stopped it.

      EXAMPLES:
        parley scenario explore late-delivery
        parley scenario explore mine.parley --limit 1000000 --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: ArgumentHelp("A scenario's id, or its file.", valueName: "id|file"))
  var scenario: String

  @Option(help: ArgumentHelp("Turns to try at most.", valueName: "turns"))
  var limit = Explorer.usualLimit

  @Option(help: "What to print.")
  var format: Format = .text

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is at least 1") }
  }

  func run() throws {
    let scenario = try interface.scenarios().scenario(scenario)
    let found = Explorer(scenario).explore(limit: limit)
    try interface.print { output in
      let report = ExplorationReport(
        words: interface.scenarioTexts, style: Console.style(for: output))
      return format == .json
        ? report.json(for: found, of: scenario) : report.bytes(for: found)
    }
  }
}
