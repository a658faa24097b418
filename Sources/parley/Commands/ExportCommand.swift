import ArgumentParser
import Conversations
import Reports
import SkillProgress

/// `parley export`: all that is kept, as JSON Lines.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: worded(
      "Write all that the store keeps, or all that it keeps on one person, as JSON Lines.",
      "Écrire en JSON Lines tout ce que garde le suivi, ou tout ce qu’il garde sur une personne."),
    discussion: worded(
      """
      EXAMPLES:
        parley export --output store.jsonl
        parley export fr-07
      """,
      """
      EXEMPLES :
        parley export --output suivi.jsonl
        parley export fr-07
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "A person's id or name.",
        "L’identifiant ou le nom d’une personne."),
      valueName: worded("person", "personne")))
  var person: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      worded(
        "Write the result to this file, which appears once it is whole.",
        "Écrire le résultat dans ce fichier, qui n’apparaît qu’une fois complet."),
      valueName: worded("file", "fichier")))
  var output: String?

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let library = try StoreLibrary(home: interface.home, messages: interface.messages)
    let store = try library.forReading()
    let person = try library.run { () throws(StoreError) in
      if let name = self.person { try store.person(named: name) } else { Person?.none }
    }
    let output = try Output(path: output, messages: interface.messages)
    do {
      try store.export(of: person) { try output.write($0) }
    } catch let error as StoreError {
      throw Failure(error, interface.interface)
    }
    try output.finish()
  }
}
