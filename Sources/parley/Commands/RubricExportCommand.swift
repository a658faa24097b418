import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import Rubrics

/// `parley rubric export`: a rubric in another system's form.
struct RubricExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: worded(
      "Write a rubric for another system, and say what that system cannot hold.",
      "Écrire une grille pour un autre système, et dire ce que ce système ne sait pas porter."),
    discussion: worded(
      """
      yaml and xml are parley's own and hold everything. The overlay of a rubric is written into it.

      EXAMPLES:
        parley rubric export core --format connect --lang en --output form.json
        parley rubric export grid.yaml --format canvas > rubrics.xml
        parley rubric export grid.yaml --format csv --lang fr
      """,
      """
      yaml et xml sont propres à parley et portent tout. Le calque d’une grille y est inclus.

      EXEMPLES :
        parley rubric export core --format connect --lang en --output formulaire.json
        parley rubric export grille.yaml --format canvas > grilles.xml
        parley rubric export grille.yaml --format csv --lang fr
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case xml, yaml, csv, canvas, connect }

  @Argument(
    help: ArgumentHelp(
      worded(
        "A rubric's id, or its file.",
        "L’identifiant d’une grille, ou son fichier."),
      valueName: worded("id|file", "id|fichier")))
  var rubric: String

  @Option(
    help: worded(
      "The form to write.",
      "Le format à écrire."))
  var format: Format

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      worded(
        "Write the result to this file.",
        "Écrire le résultat dans ce fichier."),
      valueName: worded("file", "fichier")))
  var output: String?

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let library = RubricLibrary(
      home: interface.home, behaviours: try interface.behaviours(), messages: messages)
    let rubric = try library.rubric(self.rubric)
    let texts = interface.texts
    let result =
      switch format {
      case .yaml: RubricExport.yaml(rubric)
      case .xml: RubricExport.xml(rubric)
      case .csv: RubricExport.csv(rubric, texts: texts)
      case .canvas: RubricExport.canvas(rubric, texts: texts)
      case .connect: RubricExport.connect(rubric, texts: texts)
      }
    let out = try Output(path: output, messages: messages)
    try out.write(result.bytes)
    try out.finish()
    for loss in result.losses {
      Console.say(messages.grids.cannotHold(format.rawValue, loss.text(in: messages.language)))
    }
  }
}
