import ArgumentParser
import Reports
import RolePlay

/// `parley scenario show`: what a scenario is about, or its source.
struct ScenarioShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: worded(
      "Show a scenario: the card, and scene by scene what leads where.",
      "Montrer un scénario : la fiche, et scène par scène ce qui mène où."),
    discussion: worded(
      """
      It gives the scenario away: practise first, read later.

      EXAMPLES:
        parley scenario show late-delivery
        parley scenario show late-delivery --format parley > mine.parley
        parley scenario show late-delivery --format play > mine.play
      """,
      """
      La page dévoile le scénario : exercez-vous d’abord, lisez ensuite.

      EXEMPLES :
        parley scenario show late-delivery
        parley scenario show late-delivery --format parley > le-mien.parley
        parley scenario show late-delivery --format play > le-mien.play
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, parley, play }

  @Argument(
    help: ArgumentHelp(
      worded(
        "A scenario's id, or its file.",
        "L’identifiant d’un scénario, ou son fichier."),
      valueName: worded("id|file", "id|fichier")))
  var scenario: String

  @Option(
    help: worded(
      "What to print: a page, the source, or the source of its plays.",
      "Ce qu’il faut afficher : une page, la source, ou la source de ses essais."))
  var format: Format = .text

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let library = try interface.scenarios()
    let entry = try library.entry(scenario)
    try interface.print { output in
      switch format {
      case .parley: return entry.bytes
      case .play:
        guard let plays = entry.plays else {
          throw Failure(.badInput, interface.scenarioTexts.noPlays(entry.place))
        }
        return plays
      case .text:
        let report = ScenarioReport(
          texts: interface.texts, words: interface.scenarioTexts,
          style: Console.style(for: output))
        return report.bytes(for: try library.scenario(entry))
      }
    }
  }
}
