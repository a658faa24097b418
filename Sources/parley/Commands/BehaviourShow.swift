import ArgumentParser
import LanguageAnalysis
import Reports

/// `parley behaviour show`: one behaviour, with lines that show it and lines that do not.
struct BehaviourShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: worded(
      "Show a behaviour: lines that count, and lines that do not.",
      "Montrer un comportement : les phrases qui comptent, et celles qui ne comptent pas."),
    discussion: worded(
      """
      EXAMPLES:
        parley behaviour show apology
        parley behaviour show commit-deadline --patterns
      """,
      """
      EXEMPLES :
        parley behaviour show apology
        parley behaviour show commit-deadline --patterns
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "A behaviour's id.",
        "L’identifiant d’un comportement."),
      valueName: "id"))
  var behaviour: String

  @Flag(
    help: worded(
      "Show the patterns too.",
      "Montrer aussi les motifs."))
  var patterns = false

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let library = try CatalogueLibrary(home: interface.home, messages: messages)
    let source = try library.source(of: behaviour)
    let output = try Output(path: nil, messages: messages)
    let report = BehaviourReport(texts: interface.texts, style: Console.style(for: output))
    try output.write(report.page(source, patterns: patterns ? .shown : .counted))
    try output.finish()
  }
}
