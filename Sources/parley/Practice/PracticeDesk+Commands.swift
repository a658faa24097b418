import Conversations
import LanguageAnalysis
import RolePlay

extension PracticeDesk {
  /// The slash commands that only tell something, and `/undo`.
  func obey(_ command: SlashCommand) throws(Failure) {
    switch command {
    case .hint: try hint()
    case .card: try remark("card", title: texts.card, scenario.card[practice.language])
    case .why: try why()
    case .undo: try undo()
    case .again: try repeatReply()
    case .status: try status()
    case .save: try remark("save", texts.saved(keeper.place(of: session)))
    case .help: try help()
    case .silence, .quit, .pause, .restart: break
    }
  }

  private func help() throws(Failure) {
    for (name, does) in texts.commands(mode) { try remark("help", title: name, does) }
  }

  private func repeatReply() throws(Failure) {
    guard let reply = practice.lastReply else { return }
    try screen.show(
      .customer(text: reply.text, turn: practice.transcript.turns.count - 1, mood: nil))
  }

  private func undo() throws(Failure) {
    if mode == .exam { return try remark("notice", texts.notInExam) }
    guard run.undo() else { return try remark("notice", texts.nothingToUndo) }
    try backTo(texts.undone)
  }

  private func status() throws(Failure) {
    try remark("status", texts.status(practice.reactions.count, mode))
    if mode == .exam { return }
    let mood = practice.state.mood
    try remark("status", texts.statusMood(mood.feeling, mood))
    if let goal = practice.scene?.goal {
      try remark("status", texts.statusGoal(guide.names(of: goal.condition)))
    }
  }

  // MARK: - Hints

  /// The goal, then what to do, then an example; the last stays.
  private func hint() throws(Failure) {
    if mode == .exam { return try remark("notice", texts.noHintInExam) }
    guard let scene = practice.scene else { return }
    let steps = guide.hints(of: scene, in: practice.language)
    guard !steps.isEmpty else { return try remark("hint", texts.noHint) }
    let step = min(hintsHere, steps.count - 1)
    hintsHere += 1
    run.hint(step + 1)
    keeper.save(session, run)
    try remark("hint", title: texts.hint(step + 1), steps[step])
  }

  // MARK: - Reasons

  /// One line on a turn: what was heard, and what it did.
  func feedback(on reaction: Reaction) -> String {
    let heard = guide.heard(in: reaction)
    let (before, after) = (
      texts.decimal(reaction.before.anger), texts.decimal(reaction.after.anger)
    )
    let mood =
      before == after
      ? texts.unmoved(reaction.after.feeling)
      : texts.moved(before, after, reaction.after.feeling)
    return heard + " " + mood
  }

  private func why() throws(Failure) {
    if mode == .exam { return try remark("notice", texts.notInExam) }
    guard let reaction = practice.reactions.last else {
      return try remark("why", texts.nothingYet)
    }
    try remark("why", feedback(on: reaction))
    for change in reaction.step.changes { try remark("why", line(on: change)) }
    try remark("why", texts.why.route(reaction.step.from, reaction.step.to))
  }

  private func line(on change: MoodChange) -> String {
    var what: String
    switch change.reason {
    case .effect(let name):
      what = guide.behaviours(ofEffect: name).map { guide.title(of: $0) }.joined(separator: ", ")
    case .decay: what = texts.why.decay
    case .unheard: what = texts.why.unheard
    case .turnLimit: what = texts.why.turnLimit
    case .scaleEnd: what = texts.why.scaleEnd
    }
    var notes: [String] = []
    if change.repetition < 1000 { notes.append(texts.why.repeated) }
    if change.phase < 1000 { notes.append(texts.why.tooEarly) }
    if change.phase > 1000 { notes.append(texts.why.rightMoment) }
    if !notes.isEmpty { what += " (\(notes.joined(separator: ", ")))" }
    return texts.why.line(what, signed(change.anger), signed(change.trust))
  }

  /// `+0.4`, or nil where it is nothing.
  private func signed(_ thousandths: Int) -> String? {
    guard abs(thousandths) >= 50 else { return nil }
    return (thousandths > 0 ? "+" : "") + texts.decimal(thousandths)
  }
}
