import Conversations
import LanguageAnalysis
import RolePlay
import Scoring

extension PracticeDesk {
  /// Shows what came of it and keeps it; true where the trainee wants to try again from some turn.
  func finish(_ ending: Scene.Ending) throws(Failure) -> Bool {
    let transcript = named(practice.transcript)
    let debrief = Debrief(practice)
    let path = keeper.keep(transcript)
    let book = missedItems()
    keeper.keep(
      PracticeHistory.Entry(
        session: transcript.id, day: Clock.today?.description ?? "", scenario: scenario.id,
        language: practice.language, person: session.person, ending: ending,
        score: debrief.card.score))
    record(debrief.card, of: transcript)
    keeper.changeDrillBook { drill in for item in book { drill.miss(item) } }
    session.isFinished = true
    session.endings += 1
    keeper.save(session, run)
    let report = DebriefReport(desk: self, ending: ending, debrief: debrief, transcript: path)
    try report.show(toRepeat: book.count)
    guard isTyped, !screen.isJSON, let turn = try askForRetry() else { return false }
    session.isFinished = false
    run.retry(from: turn)
    try screen.space()
    try backTo(debriefTexts.retried(turn))
    return true
  }

  /// The transcript of this ending, with an id of its own.
  private func named(_ transcript: Conversation) -> Conversation {
    var transcript = transcript
    transcript.id = session.transcriptID
    return transcript
  }

  private func askForRetry() throws(Failure) -> Int? {
    let turns = practice.reactions.count
    guard turns > 0 else { return nil }
    var question = debriefTexts.retry(turns)
    while case .text(let typed) = input.next(prompt: screen.prompt(question)) {
      let answer = TypedText.clean(typed).text
      if answer.isEmpty || SlashCommand.reading(answer) == .command(.quit) { return nil }
      if let turn = Int(answer), (1...turns).contains(turn) { return turn }
      question = debriefTexts.retryAgain(turns)
    }
    return nil
  }

  /// The scenes whose goal the trainee did not reach in its turns: worth answering again.
  private func missedItems() -> [DrillBook.Item] {
    var names: [String] = []
    for reaction in practice.reactions {
      guard let scene = scenario.scene(reaction.step.from), let goal = scene.goal,
        !goal.condition.holds(for: reaction.behaviours), !names.contains(scene.name)
      else { continue }
      let tries = practice.reactions.filter { $0.step.from == scene.name }
      let isReached = tries.prefix(max(1, goal.turns)).contains {
        goal.condition.holds(for: $0.behaviours)
      }
      if !isReached { names.append(scene.name) }
    }
    guard let today = Clock.today else { return [] }
    return names.map {
      DrillBook.Item(
        scenario: session.path ?? scenario.id, scene: $0, language: practice.language,
        person: session.person, step: 0, due: today, missed: 1)
    }
  }

  // MARK: - Data

  func startJSON() -> JSONValue {
    .members([
      "event": .string("start"), "schema": .integer(1), "session": .string(session.id),
      "scenario": .members(["id": .string(scenario.id), "hash": .string(scenario.hash)]),
      "language": .string(practice.language.rawValue),
      "channel": .string(scenario.channel.rawValue), "mode": .string(mode.rawValue),
      "card": .string(scenario.card[practice.language]),
    ])
  }
}
