import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import Rubrics

/// `parley rubric import`: rubrics out of the exports of other systems.
struct RubricImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: worded(
      "Turn another system's export (XML or JSON) into a rubric.",
      "Faire une grille de l’export (XML ou JSON) d’un autre système."),
    discussion: worded(
      """
      Prints the rubric as YAML, every criterion for people to grade until 'parley rubric bind' \
      gives it rules. Exits with 65 where a file is malformed, with 1 where there is no rubric in it.

      EXAMPLES:
        parley rubric import rubrics.xml --output grid.yaml
        parley rubric import rubrics.xml --select "Chat QA" > chat-qa.yaml
        parley rubric import exports/*.xml --output grids/
        parley rubric import form.json --json
        parley rubric import vendor.xml --profile eleveo.profile
      """,
      """
      Affiche la grille en YAML, chaque critère à noter par des personnes tant que « parley \
      rubric bind » ne lui donne pas de règles. Code de sortie 65 si un fichier est mal formé, \
      1 s’il ne contient aucune grille.

      EXEMPLES :
        parley rubric import grilles.xml --output grille.yaml
        parley rubric import grilles.xml --select "Chat QA" > tchat-qa.yaml
        parley rubric import exports/*.xml --output grilles/
        parley rubric import formulaire.json --json
        parley rubric import autre.xml --profile eleveo.profile
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "Exports of other systems, or - for standard input.",
        "Des exports d’autres systèmes, ou - pour l’entrée standard."),
      valueName: worded("file", "fichier")))
  var files: [String]

  @Flag(
    help: worded(
      "Print what was read as JSON, one object a file.",
      "Afficher en JSON ce qui a été lu, un objet par fichier."))
  var json = false

  @Option(
    help: ArgumentHelp(
      worded(
        "Which of several rubrics: its id, its title, or its number from 1.",
        "Quelle grille parmi plusieurs : son identifiant, son titre, ou son numéro à partir de 1."),
      valueName: worded("id|title|n", "id|titre|n")))
  var select: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      worded(
        "Write to this file, or a file a rubric (ID.yaml) to this folder.",
        "Écrire dans ce fichier, ou un fichier par grille (ID.yaml) dans ce dossier."),
      valueName: worded("file|folder", "fichier|dossier")))
  var output: String?

  @Option(
    help: ArgumentHelp(
      worded(
        "Take the files for this format, whatever they hold.",
        "Lire les fichiers dans ce format, quel que soit leur contenu."),
      valueName: "format"))
  var inputFormat: RubricFormatName?

  @Option(
    help: ArgumentHelp(
      worded(
        "A mapping profile for XML that parley does not know.",
        "Un profil de correspondance pour un XML que parley ne connaît pas."),
      valueName: worded("file", "fichier")))
  var profile: String?

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let reader = ImportReader(
      format: inputFormat?.name, profile: try readProfile(messages), select: select,
      messages: messages)
    var batch = ImportBatch()
    for file in files { batch.add(try reader.read(file, isJSON: json)) }
    if json {
      let out = try Output(path: output, messages: messages)
      for read in batch.read { try out.write(RubricImportJSON.line(of: read.result)) }
      if !batch.read.isEmpty { try out.finish() }
    } else {
      try writeRubrics(of: batch, messages)
    }
    if batch.status != .done { throw Failure(batch.status) }
  }

  private func readProfile(_ messages: Messages) throws(Failure) -> RubricProfile? {
    guard let profile else { return nil }
    let bytes = try Descriptor.contents(of: profile, messages)
    do throws(RubricImportError) {
      return try RubricProfile(parsing: bytes)
    } catch {
      throw Failure(.badInput, error.said(of: profile, messages))
    }
  }

  private func writeRubrics(of batch: ImportBatch, _ messages: Messages) throws(Failure) {
    let found = batch.read.flatMap { read in read.result.rubrics.map { (read, $0) } }
    guard !found.isEmpty else { return }
    let isFolder =
      output.map { $0.hasSuffix("/") || Descriptor.kind(ofPath: $0) == .folder } ?? false
    guard found.count == 1 || isFolder else {
      throw Failure(
        .usage,
        messages.grids.severalRubrics(found.count, ImportReader.list(found.map(\.1))))
    }
    let behaviours = try interface.behaviours()
    if isFolder, let output { try Folders.make(output, messages) }
    for (read, rubric) in found {
      let path = isFolder ? output.map { Self.join($0, rubric.id + ".yaml") } : output
      let writer = ImportWriter(behaviours: behaviours, messages: messages)
      try writer.write(rubric, of: read, to: path)
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

/// The name of a rubric format.
struct RubricFormatName: ExpressibleByArgument {
  let name: String

  init?(argument: String) {
    guard RubricFormat.all.contains(where: { $0.name == argument }) else { return nil }
    name = argument
  }

  static var allValueStrings: [String] { RubricFormat.all.map(\.name) }
}
