import ArgumentParser
import RolePlay

/// `parley scenario graph`: a picture of a scenario.
struct ScenarioGraph: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draw a scenario's scenes and what leads from one to the other.",
    discussion: """
      EXAMPLES:
        parley scenario graph late-delivery > late-delivery.mmd
        parley scenario graph late-delivery --format dot | dot -Tsvg > late-delivery.svg
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case mermaid, dot }

  @Argument(help: ArgumentHelp("A scenario's id, or its file.", valueName: "id|file"))
  var scenario: String

  @Option(help: "The language of the drawing.")
  var format: Format = .mermaid

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let diagram = ScenarioDiagram(try interface.scenarios().scenario(scenario))
    try interface.print { _ in
      Array((format == .dot ? diagram.dot() : diagram.mermaid()).utf8)
    }
  }
}
