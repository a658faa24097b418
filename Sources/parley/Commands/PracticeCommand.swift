import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import RolePlay

/// `parley practice`: a role-play with a scripted customer.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: worded(
      "Practise with a scripted customer; see what your words did, and what to try next.",
      "S’exercer avec un client scénarisé ; voir l’effet de vos mots, et quoi essayer ensuite."),
    discussion: worded(
      """
      On a terminal, type what you would say. From a pipe, every line is one turn and an empty line \
      is silence; exits with status 0 for a good ending, 3 for another or none.

      EXAMPLES:
        parley practice                               choose from a list
        parley practice late-delivery --coach         a line of feedback after every turn
        parley practice late-delivery --language fr --exam
        parley practice my-scenario.parley --json < turns.txt
      """,
      """
      Au terminal, tapez ce que vous diriez. Depuis un tube, chaque ligne est un tour et une \
      ligne vide un silence ; code de sortie 0 pour un bon dénouement, 3 pour un autre ou \
      aucun.

      EXEMPLES :
        parley practice                        choisir dans une liste
        parley practice late-delivery --coach  un retour après chaque tour
        parley practice late-delivery --language fr --exam
        parley practice mon-scenario.parley --json < tours.txt
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "A scenario's id, or its file.",
        "L’identifiant d’un scénario, ou son fichier."),
      valueName: worded("scenario", "scénario")))
  var scenario: String?

  @Option(
    help: ArgumentHelp(
      worded(
        "The language that the customer speaks; the interface's unless given.",
        "La langue que parle le client ; celle de l’interface par défaut."),
      valueName: worded("language", "langue")))
  var language: InterfaceOptions.Choice?

  @Flag(
    help: worded(
      "Say after every turn what was recognised and what it did.",
      "Dire après chaque tour ce qui a été reconnu et son effet."))
  var coach = false

  @Flag(
    help: worded(
      "No help, and no feedback before the end.",
      "Sans aide, et sans retour avant la fin."))
  var exam = false

  @Flag(
    help: worded(
      "Measure how long you take to answer, against the channel's target.",
      "Mesurer votre temps de réponse, face à l’objectif du canal."))
  var timed = false

  @Option(
    help: ArgumentHelp(
      worded(
        """
        Leave the clock out of the transcript, and choose by this number where no scenario is \
        named: the same turns give the same bytes.
        """,
        """
        Tenir l’horloge hors de la transcription, et choisir par ce nombre si aucun scénario \
        n’est nommé : les mêmes tours donnent les mêmes octets.
        """),
      valueName: "n"))
  var seed: UInt64?

  @OptionGroup var options: PracticeOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if coach && exam {
      throw ValidationError(
        worded(
          "--coach and --exam exclude each other: choose one",
          "--coach et --exam s’excluent : choisissez l’un des deux"))
    }
  }

  func run() throws {
    let setting = try PracticeSetting(options, interface, begins: true)
    let scenario = try chosen(setting)
    let isTimed = timed && !setting.seat.screen.style.isPlain
    if timed && !isTimed { Console.say(setting.seat.texts.notTimed) }
    let now = Clock.now
    let id =
      seed.map { "\(scenario.id)-seed-\($0)" }
      ?? setting.keeper.takeNewID(for: scenario.id, at: now)
    let isFile = self.scenario.map { $0.contains("/") || $0.hasSuffix(".parley") } ?? false
    let session = SavedSession(
      id: id, scenario: scenario.id, path: isFile ? self.scenario.map(Paths.absolute) : nil,
      hash: scenario.hash,
      language: language.flatMap { Language(rawValue: $0.rawValue) } ?? interface.interface,
      mode: exam ? .exam : coach ? .coach : .practice, isTimed: isTimed, person: options.person,
      startedAt: seed == nil ? now : nil)
    guard seed == nil || setting.keeper.take(id) else {
      throw Failure(.inputOutput, ResumeTexts.texts(in: interface.interface).taken(id))
    }
    try setting.play(
      session, PracticeRun(setting.practice(of: scenario, session), isTimed: isTimed))
  }

  private func chosen(_ setting: PracticeSetting) throws(Failure) -> Scenario {
    if let scenario { return try setting.library.scenario(scenario) }
    let menu = ScenarioMenu(
      seat: setting.seat, library: setting.library, history: setting.keeper.history,
      person: options.person)
    if setting.seat.isTyped && !options.json { return try menu.choose() }
    return try menu.recommended(seed: seed)
  }
}
