import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import RolePlay

/// `parley practice`: a role-play with a scripted customer.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Practise with a scripted customer; see what your words did, and what to try next.",
    discussion: """
      On a terminal, type what you would say. From a pipe, every line is one turn and an empty line \
      is silence; exits with status 0 for a good ending, 3 for another or none.

      EXAMPLES:
        parley practice                               choose from a list
        parley practice late-delivery --coach         a line of feedback after every turn
        parley practice late-delivery --language fr --exam
        parley practice my-scenario.parley --json < turns.txt
      """)

  @Argument(help: ArgumentHelp("A scenario's id, or its file.", valueName: "scenario"))
  var scenario: String?

  @Option(help: "The language that the customer speaks; the interface's unless given.")
  var language: InterfaceOptions.Choice?

  @Flag(help: "Say after every turn what was recognised and what it did.")
  var coach = false

  @Flag(help: "No help, and no feedback before the end.")
  var exam = false

  @Flag(help: "Measure how long you take to answer, against the channel's target.")
  var timed = false

  @Option(
    help: ArgumentHelp(
      "Leave the clock out of the transcript, and choose by this number where no scenario is named:"
        + " the same turns give the same bytes.", valueName: "n"))
  var seed: UInt64?

  @OptionGroup var options: PracticeOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if coach && exam { throw ValidationError("--coach and --exam exclude each other: choose one") }
  }

  func run() throws {
    let setting = try PracticeSetting(options, interface)
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
