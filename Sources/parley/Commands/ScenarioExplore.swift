import ArgumentParser
import Reports
import RolePlay

/// `parley scenario explore`: which endings can be reached, and the shortest way to each.
struct ScenarioExplore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explore",
    abstract: worded(
      "Try a scenario out: the shortest way to each ending, and what nobody reaches.",
      """
      Explorer un scénario : le plus court chemin vers chaque dénouement, et ce que personne \
      n’atteint.
      """),
    discussion: worded(
      """
      Every turn goes through the same rules and the same mood as in practice. It is bounded, and \
      says so where the bound stopped it.

      EXAMPLES:
        parley scenario explore late-delivery
        parley scenario explore mine.parley --limit 1000000 --format json
      """,
      """
      Chaque tour passe par les mêmes règles et la même humeur que dans l’exercice. La \
      recherche est bornée, et le dit quand la borne l’a arrêtée.

      EXEMPLES :
        parley scenario explore late-delivery
        parley scenario explore le-mien.parley --limit 1000000 --format json
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: ArgumentHelp(
      worded(
        "A scenario's id, or its file.",
        "L’identifiant d’un scénario, ou son fichier."),
      valueName: worded("id|file", "id|fichier")))
  var scenario: String

  @Option(
    help: ArgumentHelp(
      worded(
        "Turns to try at most.",
        "Le nombre de tours à essayer au plus."),
      valueName: worded("turns", "tours")))
  var limit = Explorer.usualLimit

  @Option(
    help: worded(
      "What to print.",
      "Ce qu’il faut afficher."))
  var format: Format = .text

  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if limit < 1 {
      throw ValidationError(
        worded(
          "--limit is at least 1",
          "--limit vaut au moins 1"))
    }
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
