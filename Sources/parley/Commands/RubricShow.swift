import ArgumentParser
import Reports

/// `parley rubric show`: what a rubric asks for, or its source.
struct RubricShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: worded(
      "Show what a rubric asks for.",
      "Montrer ce que demande une grille."),
    discussion: worded(
      """
      EXAMPLES:
        parley rubric show core
        parley rubric show core --format yaml > my-rubric.yaml
      """,
      """
      EXEMPLES :
        parley rubric show core
        parley rubric show core --format yaml > ma-grille.yaml
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, yaml }

  @Argument(
    help: ArgumentHelp(
      worded(
        "A rubric's id, or its file.",
        "L’identifiant d’une grille, ou son fichier."),
      valueName: worded("id|file", "id|fichier")))
  var rubric: String

  @Option(
    help: worded(
      "What to print.",
      "Ce qu’il faut afficher."))
  var format: Format = .text

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let library = RubricLibrary(
      home: interface.home, behaviours: try interface.behaviours(),
      messages: messages)
    let output = try Output(path: nil, messages: messages)
    switch format {
    case .yaml: try output.write(library.entry(rubric).bytes)
    case .text:
      let report = RubricReport(texts: interface.texts, style: Console.style(for: output))
      try output.write(report.bytes(for: library.rubric(rubric)))
    }
    try output.finish()
  }
}
