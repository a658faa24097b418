import ArgumentParser
import LanguageAnalysis
import Reports

/// `parley behaviour list`: every behaviour in force.
struct BehaviourList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: worded(
      "List the behaviours in force, by family.",
      "Lister les comportements en vigueur, par famille."),
    discussion: worded(
      """
      EXAMPLES:
        parley behaviour list
        parley behaviour list --lang fr
      """,
      """
      EXEMPLES :
        parley behaviour list
        parley behaviour list --lang fr
      """))

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let library = try CatalogueLibrary(home: interface.home, messages: messages)
    let output = try Output(path: nil, messages: messages)
    let report = BehaviourReport(texts: interface.texts, style: Console.style(for: output))
    try output.write(report.list(library.compiled.catalogue))
    try output.finish()
  }
}
