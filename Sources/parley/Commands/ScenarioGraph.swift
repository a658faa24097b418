import ArgumentParser
import RolePlay

/// `parley scenario graph`: a picture of a scenario.
struct ScenarioGraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: worded(
      "Draw a scenario's scenes and what leads from one to the other.",
      "Dessiner les scènes d’un scénario et ce qui mène de l’une à l’autre."),
    discussion: worded(
      """
      EXAMPLES:
        parley scenario graph late-delivery > late-delivery.mmd
        parley scenario graph late-delivery --format dot | dot -Tsvg > late-delivery.svg
      """,
      """
      EXEMPLES :
        parley scenario graph late-delivery > late-delivery.mmd
        parley scenario graph late-delivery --format dot | dot -Tsvg > graphe.svg
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case mermaid, dot }

  @Argument(
    help: ArgumentHelp(
      worded(
        "A scenario's id, or its file.",
        "L’identifiant d’un scénario, ou son fichier."),
      valueName: worded("id|file", "id|fichier")))
  var scenario: String

  @Option(
    help: worded(
      "The language of the drawing.",
      "Le langage du dessin."))
  var format: Format = .mermaid

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let diagram = ScenarioDiagram(try interface.scenarios().scenario(scenario))
    try interface.print { _ in
      Array((format == .dot ? diagram.dot() : diagram.mermaid()).utf8)
    }
  }
}
