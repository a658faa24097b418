import ArgumentParser
import LanguageAnalysis
import Reports
import RolePlay

/// `parley scenario check`: everything that is wrong or doubtful in scenarios and their plays.
struct ScenarioCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: worded(
      "Check scenarios and their plays, and show every fault with its line.",
      "Vérifier des scénarios et leurs essais, et montrer chaque défaut avec sa ligne."),
    discussion: worded(
      """
      'parley explain CODE' says more about a fault. Exits with status 1 where a scenario cannot be \
      used; with --strict, where there is a warning, too.

      EXAMPLES:
        parley scenario check                            all built-in ones
        parley scenario check mine.parley team/scenarios/
        parley scenario check mine.parley --format sarif > faults.sarif
      """,
      """
      « parley explain CODE » en dit plus sur un défaut. Code de sortie 1 si un scénario est \
      inutilisable ; avec --strict, dès un avertissement.

      EXEMPLES :
        parley scenario check  tous ceux fournis
        parley scenario check le-mien.parley equipe/scenarios/
        parley scenario check le-mien.parley --format sarif > defauts.sarif
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }

  @Argument(
    help: ArgumentHelp(
      worded(
        "Scenarios by id, their files, or folders of them; all built-in ones unless given.",
        """
        Des scénarios par leur identifiant, leurs fichiers, ou leurs dossiers ; tous ceux \
        fournis par défaut.
        """),
      valueName: worded("id|file|folder", "id|fichier|dossier")))
  var scenarios: [String] = []

  @Option(
    help: worded(
      "What to print.",
      "Ce qu’il faut afficher."))
  var format: Format = .text

  @Flag(
    help: worded(
      "Let warnings fail, too.",
      "Compter les avertissements comme des échecs."))
  var strict = false

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let behaviours = try interface.behaviours()
    let library = ScenarioLibrary(
      home: interface.home, behaviours: behaviours, messages: interface.messages)
    let engine = try interface.practiceEngine()
    var opened = 0
    var faults: [Failure] = []
    var found: [FoundInFile] = []
    for name in scenarios.isEmpty ? BuiltInScenarios.ids : scenarios {
      do throws(Failure) {
        for name in try names(name, library) {
          let entry = try library.entry(name)
          opened += 1
          let check = ScenarioCheck(
            scenario: entry.bytes, plays: entry.plays, name: entry.id, behaviours: behaviours,
            engine: engine)
          found.append(
            FoundInFile(
              file: entry.place, findings: check.findings, source: SourceLines(entry.bytes)))
          if let plays = entry.plays {
            found.append(
              FoundInFile(
                file: entry.playsPlace, findings: check.playFindings, source: SourceLines(plays)))
          }
        }
      } catch {
        if error.status == .usage { throw error }
        Console.say(error.message)
        faults.append(error)
      }
    }
    if opened == 0, let fault = faults.first { throw Failure(fault.status) }
    try interface.print { _ in
      switch format {
      case .text: FindingReport(texts: interface.scenarioTexts).text(found, files: opened)
      case .json: FindingReport(texts: interface.scenarioTexts).json(found)
      case .sarif: FindingSARIF(version: Parley.version).bytes(found)
      }
    }
    if !faults.isEmpty { throw Failure(.badInput) }
    let all = found.flatMap(\.findings)
    if all.hasErrors || (strict && all.contains { $0.severity == .warning }) {
      throw Failure(.notMet)
    }
  }

  /// A folder's scenarios; else the name itself.
  private func names(_ name: String, _ library: ScenarioLibrary) throws(Failure) -> [String] {
    let isFolder = Descriptor.kind(ofPath: name) == .folder && !library.ids.contains(name)
    return isFolder ? try library.paths(in: name) : [name]
  }
}
