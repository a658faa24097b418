import ArgumentParser

/// `parley scenario`: for those who write role-plays.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: worded(
      "List, write, check and explore the scripts of role-plays.",
      "Lister, écrire, vérifier et explorer les scénarios de jeux de rôle."),
    discussion: worded(
      """
      EXAMPLES:
        parley scenario list
        parley scenario new late-invoice
        parley scenario check late-invoice.parley
        parley scenario explore late-delivery
      """,
      """
      EXEMPLES :
        parley scenario list
        parley scenario new facture-en-retard
        parley scenario check facture-en-retard.parley
        parley scenario explore late-delivery
      """),
    subcommands: [
      ScenarioList.self, ScenarioShow.self, ScenarioNew.self, ScenarioCheckCommand.self,
      ScenarioTest.self, ScenarioGraph.self, ScenarioExplore.self, ScenarioCoverage.self,
    ])
}
