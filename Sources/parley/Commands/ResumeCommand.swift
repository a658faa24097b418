import ArgumentParser
import Conversations
import LanguageAnalysis
import RolePlay

/// `parley resume`: a practice goes on where it was left.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: worded(
      "Go on with the practice that was left, at the same turn.",
      "Reprendre au même tour l’exercice qui a été quitté."),
    discussion: worded(
      """
      Every turn is saved as it is played, so that nothing is lost by Ctrl-C, a closed terminal or a \
      power cut. If the scenario has changed, your turns are played again and parley says where the \
      customer now reacts otherwise.

      EXAMPLES:
        parley resume
        parley resume 20261122-091500-late-delivery
        parley resume --retry 3         the last practice that ended, from its answer 3 on
      """,
      """
      Chaque tour est gardé dès qu’il est joué : Ctrl-C, un terminal fermé ou une panne de \
      courant ne font rien perdre. Si le scénario a changé, vos tours sont rejoués et parley \
      dit où le client réagit désormais autrement.

      EXEMPLES :
        parley resume
        parley resume 20261122-091500-late-delivery
        parley resume --retry 3  le dernier exercice, dès la réponse 3
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "Which practice; the one left last unless given.",
        "Quel exercice ; le dernier quitté par défaut."),
      valueName: "id"))
  var session: String?

  @Option(
    help: ArgumentHelp(
      worded(
        "Answer again from this turn on (from 1), also in a practice that ended.",
        "Répondre de nouveau à partir de ce tour (dès 1), même dans un exercice terminé."),
      valueName: "n"))
  var retry: Int?

  @Flag(
    help: worded(
      "Begin again if the scenario has changed, without asking.",
      "Recommencer si le scénario a changé, sans demander."))
  var restart = false

  @OptionGroup var options: PracticeOptions
  @OptionGroup var interface: InterfaceOptions

  func validate() throws {
    if let retry, retry < 1 {
      throw ValidationError(
        worded(
          "--retry <n> counts from 1",
          "--retry <n> compte à partir de 1"))
    }
  }

  func run() throws {
    let setting = try PracticeSetting(options, interface)
    let texts = ResumeTexts.texts(in: interface.interface)
    let keeper = setting.keeper
    var (session, events) = try found(keeper, texts)
    let scenario = try scenario(of: session, setting.library, texts)
    var run = PracticeRun(
      setting.practice(of: scenario, session), isTimed: session.isTimed, replaying: events)
    if let retry {
      guard retry <= run.practice.reactions.count else {
        throw Failure(.usage, texts.noTurn(retry, run.practice.reactions.count))
      }
      run.retry(from: retry)
      session.isFinished = false
    }
    let answers = setting.seat.texts.resumed(
      scenario.title[interface.interface], run.practice.reactions.count)
    Console.say(answers)
    if scenario.hash != session.hash { try meet(run: &run, setting.seat) }
    session.hash = scenario.hash
    try setting.play(session, run)
  }

  /// A scenario that is gone or broken takes no practice with it.
  private func scenario(
    of session: SavedSession, _ library: ScenarioLibrary, _ texts: ResumeTexts
  ) throws(Failure) -> Scenario {
    do throws(Failure) {
      return try library.scenario(session.path ?? session.scenario)
    } catch {
      throw Failure(error.status, "\(error.message)\n\(texts.stillKept(session.id))")
    }
  }

  /// The session that was asked for, or the last one in which something was answered and that is
  /// not at its end.
  private func found(
    _ keeper: PracticeKeeper, _ texts: ResumeTexts
  ) throws(Failure) -> (SavedSession, [PracticeRun.Event]) {
    let ids = keeper.folder?.sessionIDs ?? []
    var isDamaged = false
    for id in session.map({ [$0] }) ?? ids.reversed() {
      guard ids.contains(id) else { throw Failure(.usage, texts.unknown(id)) }
      guard let saved = keeper.session(id) else {
        isDamaged = true
        continue
      }
      if saved.session.isFinished && retry == nil && session == nil { continue }
      if session == nil, let person = options.person, saved.session.person != person { continue }
      if saved.session.isFinished && retry == nil { throw Failure(.usage, texts.finished(id)) }
      if session == nil && saved.events.isEmpty { continue }
      guard keeper.take(id) else { throw Failure(.inputOutput, texts.taken(id)) }
      return saved
    }
    throw Failure(isDamaged ? .badInput : .noInput, texts.nothing)
  }

  /// The scenario has changed since: says from which answer on it matters, and asks.
  private func meet(run: inout PracticeRun, _ seat: PracticeSeat) throws(Failure) {
    guard let turn = run.divergence else { return Console.say(seat.texts.changedSame) }
    Console.say(seat.texts.changed(turn))
    if restart { return run.restart() }
    guard seat.isTyped, !options.json else { return Console.say(seat.texts.changedKept) }
    guard case .text(let typed) = seat.input.next(prompt: seat.texts.changedChoice) else { return }
    if TypedText.clean(typed).text.lowercased().hasPrefix("r") { run.restart() }
  }
}

/// The sentences about sessions that cannot be had.
struct ResumeTexts: Sendable {
  let stillKept: @Sendable (_ id: String) -> String
  let nothing: String
  let unknown: @Sendable (_ id: String) -> String
  let finished: @Sendable (_ id: String) -> String
  let taken: @Sendable (_ id: String) -> String
  let noTurn: @Sendable (_ turn: Int, _ turns: Int) -> String

  static func texts(in language: Language) -> ResumeTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  static let english = ResumeTexts(
    stillKept: { "the practice is kept: 'parley resume \($0)' once the scenario is back" },
    nothing: "no practice to go on with; 'parley practice' starts one",
    unknown: { "no practice '\($0)'; without a name, the one left last goes on" },
    finished: { "\($0): this practice has ended; --retry N answers again from turn N" },
    taken: { "\($0): another terminal plays this practice; leave it there first" },
    noTurn: { "no turn \($0) to retry: this practice has \($1)" })

  static let french = ResumeTexts(
    stillKept: { "l’exercice est gardé : « parley resume \($0) » une fois le scénario remis" },
    nothing: "aucun exercice à reprendre ; « parley practice » en commence un",
    unknown: { "pas d’exercice « \($0) » ; sans nom, le dernier quitté reprend" },
    finished: { "\($0) : cet exercice est fini ; --retry N reprend à la réponse N" },
    taken: { "\($0) : cet exercice est ouvert dans un autre terminal ; quittez-le d’abord là" },
    noTurn: { "pas de réponse \($0) à reprendre : cet exercice en a \($1)" })
}
