import ArgumentParser
import Conversations
import LanguageAnalysis
import RolePlay
import Rubrics
import Scoring

/// The options of every command that plays.
struct PracticeOptions: ParsableArguments {
  @Flag(
    help: worded(
      "Append-only text without colour, bars or line editing, as for a screen reader.",
      """
      Texte au fil de l’eau, sans couleur, ni barres, ni correction de ligne, comme pour un \
      lecteur d’écran.
      """))
  var plain = false

  @Flag(
    help: worded(
      "One event a line on standard output, for programs.",
      "Un événement par ligne sur la sortie standard, pour les programmes."))
  var json = false

  @Option(
    help: ArgumentHelp(
      worded(
        "Who practises; their results are kept apart.",
        "Qui s’exerce ; les résultats de chacun sont gardés à part."),
      valueName: worded("name", "nom")))
  var person: String?
}

/// What every command that plays is made with.
struct PracticeSetting {
  let seat: PracticeSeat
  let keeper: PracticeKeeper
  let engine: PracticeEngine
  let library: ScenarioLibrary

  /// - Parameter begins: a practice is about to be begun.
  init(
    _ options: PracticeOptions, _ interface: InterfaceOptions, begins: Bool = false
  ) throws(Failure) {
    let messages = interface.messages
    let compiled = try CatalogueLibrary(home: interface.home, messages: messages).compiled
    let behaviours = BehaviourNames(compiled.catalogue)
    let rubric = try RubricLibrary(
      home: interface.home, behaviours: behaviours, messages: messages
    ).rubric("core")
    do throws(ScoringError) {
      engine = try PracticeEngine(catalogue: compiled, rubric: rubric)
    } catch {
      throw Failure(.badInput, "\(error)")
    }
    library = ScenarioLibrary(home: interface.home, behaviours: behaviours, messages: messages)
    keeper = PracticeKeeper(home: interface.home, begins: begins, messages: messages)
    seat = try PracticeSeat(
      messages: messages, isPlain: options.plain, isJSON: options.json)
  }

  /// Plays a session; throws the status where it is not a good ending.
  func play(_ session: SavedSession, _ run: PracticeRun) throws(Failure) {
    let desk = PracticeDesk(setting: self, session: session, run: run)
    let status = try desk.play()
    if status != .done { throw Failure(status) }
  }

  func practice(of scenario: Scenario, _ session: SavedSession) -> Practice {
    Practice(
      scenario: scenario, language: session.language, engine: engine, id: session.id,
      agent: session.person.map { Agent(id: $0) }, startedAt: session.startedAt)
  }
}
