import ArgumentParser
import Reports
import RolePlay

/// `parley scenario new`: a small scenario that works, to write one's own from.
struct ScenarioNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: worded(
      "Write a small scenario with its plays, to start your own from.",
      "Écrire un petit scénario avec ses essais, d’où partir pour le vôtre."),
    discussion: worded(
      """
      What it writes passes check and test. Nothing is overwritten.

      EXAMPLES:
        parley scenario new late-invoice
        parley scenario new late-invoice --output team/scenarios
      """,
      """
      Le résultat passe check et test. Rien n’est écrasé.

      EXEMPLES :
        parley scenario new facture-en-retard
        parley scenario new facture-en-retard --output equipe/scenarios
      """))

  @Argument(
    help: worded(
      "The new scenario's id: letters a-z, digits and hyphens.",
      "L’identifiant du nouveau scénario : lettres a-z, chiffres et traits d’union."))
  var id: String

  @Option(
    help: ArgumentHelp(
      worded(
        "The folder to write into; here unless given.",
        "Le dossier où écrire ; ici par défaut."),
      valueName: worded("folder", "dossier")))
  var output: String?

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let texts = interface.scenarioTexts
    guard let template = ScenarioTemplate(id: id) else {
      throw Failure(.usage, texts.badName(id))
    }
    let stem = output.map { $0.hasSuffix("/") ? $0 + id : $0 + "/" + id } ?? id
    let files = [
      (path: stem + ScenarioLibrary.ending, text: template.scenario),
      (path: stem + ".play", text: template.plays),
    ]
    for file in files where Descriptor.kind(ofPath: file.path) != nil {
      throw Failure(.usage, texts.exists(file.path))
    }
    for file in files {
      let written = try Output(path: file.path, messages: interface.messages)
      try written.write(Array(file.text.utf8))
      try written.finish()
    }
    try interface.print { _ in Array((texts.wrote(files[0].path, files[1].path) + "\n").utf8) }
  }
}
