import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import RolePlay
import Rubrics
import Scoring

/// `parley scenario test`: whether the plays beside scenarios come out as they claim.
struct ScenarioTest: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: worded(
      "Run the plays of scenarios: all, some, a file's, a folder's.",
      "Jouer les essais des scénarios : tous, quelques-uns, ceux d’un fichier, d’un dossier."),
    discussion: worded(
      """
      Exits with status 1 where a play does not come out as it claims, claims nothing, or is missing.

      EXAMPLES:
        parley scenario test
        parley scenario test late-delivery billing-error
        parley scenario test my/scenarios/ --format json
      """,
      """
      Code de sortie 1 si un essai ne finit pas comme il l’annonce, n’annonce rien, ou manque.

      EXEMPLES :
        parley scenario test
        parley scenario test late-delivery billing-error
        parley scenario test mes/scenarios/ --format json
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "Scenarios by id, or their files; all unless given.",
        "Des scénarios par leur identifiant, ou leurs fichiers ; tous par défaut."),
      valueName: worded("id|file", "id|fichier")))
  var scenarios: [String] = []

  @Option(
    help: worded(
      "How to say what became of each play.",
      "Comment dire ce que chaque essai est devenu."))
  var format: Format = .text

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let catalogue = try CatalogueLibrary(home: interface.home, messages: messages).compiled
    let behaviours = BehaviourNames(catalogue.catalogue)
    let library = ScenarioLibrary(
      home: interface.home, behaviours: behaviours, messages: messages)
    let entries = try library.entries(scenarios)
    let runner = PlayRunner(
      engine: try PracticeEngine.opened(
        catalogue, home: interface.home, behaviours: behaviours, messages: messages))
    let output = try Output(path: nil, messages: messages)
    let tested = entries.map { test($0, with: runner, behaviours) }
    switch format {
    case .text:
      let texts = PlayTexts.texts(in: interface.interface)
      try output.write(PlayReport(texts: texts, style: Console.style(for: output)).bytes(tested))
    case .json: try output.write(PlayJSON().bytes(tested))
    }
    try output.finish()
    if !tested.allSatisfy(\.hasPassed) { throw Failure(.notMet) }
  }

  private func test(
    _ entry: ScenarioLibrary.Entry, with runner: PlayRunner, _ behaviours: BehaviourNames
  ) -> TestedScenario {
    let file = ScenarioFile(parsing: entry.bytes, behaviours: behaviours)
    var tested = TestedScenario(id: entry.id, place: entry.playsPlace)
    tested.faults = file.findings.filter { $0.severity == .error }
      .map { (place: entry.place, finding: $0) }
    guard let scenario = file.scenario, let bytes = entry.plays else { return tested }
    let plays = PlayFile(parsing: bytes, behaviours: behaviours, scenario: scenario)
    tested.faults += plays.findings.filter { $0.severity == .error }
      .map { (place: entry.playsPlace, finding: $0) }
    tested.results = plays.plays.map { runner.run($0, of: scenario) }
    return tested
  }
}

extension PracticeEngine {
  /// The engine of every command: the catalogue in force, and the core rubric.
  static func opened(
    _ catalogue: CompiledCatalogue, home: String?, behaviours: BehaviourNames, messages: Messages
  ) throws(Failure) -> PracticeEngine {
    let library = RubricLibrary(home: home, behaviours: behaviours, messages: messages)
    let rubric = try library.rubric("core")
    do throws(ScoringError) {
      return try PracticeEngine(catalogue: catalogue, rubric: rubric)
    } catch {
      throw Failure(.badInput, "\(error)")
    }
  }
}
