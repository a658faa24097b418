import Conversations
import LanguageAnalysis
import Reports
import RolePlay

/// One practice from its first line to its debrief: reads turns, shows what comes of them, keeps
/// everything after each.
final class PracticeDesk {
  let texts: PracticeTexts
  let debriefTexts: DebriefTexts
  let messages: Messages
  let screen: PracticeScreen
  let input: any TypedInput
  /// True where somebody sits at a keyboard.
  let isTyped: Bool
  let keeper: PracticeKeeper
  let engine: PracticeEngine
  private let setting: PracticeSetting
  var session: SavedSession
  var run: PracticeRun
  private var clock = TurnClock()
  /// Hints given since the customer last spoke.
  var hintsHere = 0
  private var hasNamedLanguage = false

  init(setting: PracticeSetting, session: SavedSession, run: PracticeRun) {
    let seat = setting.seat
    (texts, debriefTexts, messages) = (seat.texts, seat.debriefTexts, seat.messages)
    (screen, input, isTyped) = (seat.screen, seat.input, seat.isTyped)
    (self.setting, keeper, engine) = (setting, setting.keeper, setting.engine)
    (self.session, self.run) = (session, run)
  }

  var practice: Practice { run.practice }
  var scenario: Scenario { run.practice.scenario }
  var mode: PracticeMode { session.mode }
  /// What was done and what is left, as it stands now.
  var menu: ScenarioMenu {
    ScenarioMenu(
      seat: setting.seat, library: setting.library, history: keeper.history,
      person: session.person)
  }
  var guide: Guide { Guide(texts: texts, catalogue: engine.catalogue) }

  /// Plays until an ending, or until the trainee leaves.
  func play() throws(Failure) -> ExitStatus {
    try open()
    while true {
      if let ending = practice.ending {
        guard try finish(ending) else { return ending == .good ? .done : .otherEnding }
        continue
      }
      switch input.next(prompt: screen.prompt(texts.you + texts.colon + " ")) {
      case .end: return try leave()
      case .signal(let number):
        let status = try leave()
        if number != SignalPipe.interrupt {
          TerminalGuard.restore()
          SignalPipe.die(of: number)
        }
        return status
      case .text(let typed):
        if try take(typed) { return try leave() }
      }
    }
  }

  // MARK: - Opening and leaving

  private func open() throws(Failure) {
    keeper.save(session, run)
    if screen.isJSON { try screen.put(startJSON()) }
    try putCard()
    if isTyped {
      try screen.paragraph(texts.keys(mode, screen.style.isPlain))
      if session.isTimed {
        let target = texts.duration(TurnClock.target(of: scenario.channel))
        try screen.paragraph(texts.timedNotice(target))
      }
      try screen.space()
    }
    try putConversation()
    clock.start(at: practice.transcript.turns.last?.endMs ?? 0)
  }

  private func putCard() throws(Failure) {
    let title = texts.heading(
      scenario.title[texts.language], texts.channel(scenario.channel), scenario.difficulty)
    try screen.paragraph(title, isStrong: true)
    try screen.paragraph(scenario.card[practice.language], lead: texts.card + texts.colon + " ")
    try screen.space()
  }

  /// All that was said so far: one line at the start, more when it goes on.
  private func putConversation() throws(Failure) {
    if let opening = practice.opening { try show(opening, turn: 0, mood: nil) }
    for reaction in practice.reactions {
      try putAnswer(reaction)
      try show(reaction.reply, turn: reaction.transcriptIndex + 1, mood: nil)
    }
  }

  private func putAnswer(_ reaction: Reaction) throws(Failure) {
    if screen.isJSON {
      return try screen.show(
        .trainee(
          PracticeEvent.Heard(
            text: reaction.isSilence ? "" : reaction.text, turn: reaction.transcriptIndex)))
    }
    try screen.paragraph(
      reaction.isSilence ? texts.silence : reaction.text, lead: texts.you + texts.colon + " ")
  }

  private func show(_ reply: CustomerReply, turn: Int, mood: Mood?) throws(Failure) {
    guard !reply.text.isEmpty else { return }
    try screen.show(.customer(text: reply.text, turn: turn, mood: mood))
  }

  private func leave() throws(Failure) -> ExitStatus {
    if run.events.isEmpty {
      keeper.discard(session)
    } else {
      keeper.save(session, run)
    }
    if screen.isJSON {
      try screen.put(
        .members(["event": .string("stopped"), "session": .string(session.id)]))
    }
    if keeper.isKeeping && !run.events.isEmpty { Console.say(texts.left) }
    return .otherEnding
  }

  // MARK: - Turns

  /// Takes a line; true where it asks to leave.
  private func take(_ typed: String) throws(Failure) -> Bool {
    let (text, isCut) = TypedText.clean(typed)
    if isTyped { input.remember(text) }
    if text.isEmpty && isTyped { return false }
    switch SlashCommand.reading(text) {
    case .command(.silence): try answer("")
    case .command(.quit): return true
    case .command(.pause):
      guard isTyped else { break }
      return try pause()
    case .command(.restart): return try restart()
    case .command(let command): try obey(command)
    case .unknown(let name, let nearest):
      try remark("unknown-command", texts.unknownCommand(name, nearest))
    case .turn(let text):
      if isCut { Console.say(texts.cut(TypedText.limit)) }
      try noteLanguage(of: text)
      try answer(text == SpokenText.silence ? "" : text)
    }
    return false
  }

  private func answer(_ text: String) throws(Failure) {
    let taken = clock.stop()
    let reaction = run.hear(text, milliseconds: session.isTimed ? taken : nil, at: clock.elapsed)
    hintsHere = 0
    keeper.save(session, run)
    let isHidden = mode == .exam
    try screen.show(
      .trainee(
        PracticeEvent.Heard(
          text: reaction.isSilence ? "" : reaction.text, turn: reaction.transcriptIndex,
          milliseconds: session.isTimed ? taken : nil,
          behaviours: isHidden ? nil : reaction.behaviours.ids,
          mood: isHidden ? nil : reaction.after)))
    if mode == .coach { try remark("feedback", feedback(on: reaction)) }
    if session.isTimed && mode != .exam {
      let target = TurnClock.target(of: scenario.channel)
      try remark(
        "time",
        texts.answeredIn(
          texts.duration(taken / 1000), texts.duration(target), taken <= target * 1000))
    }
    try show(
      reaction.reply, turn: reaction.transcriptIndex + 1, mood: isHidden ? nil : reaction.after)
    clock.start()
  }

  /// Says once that the customer speaks the other language.
  private func noteLanguage(of text: String) throws(Failure) {
    guard !hasNamedLanguage, text.utf8.count >= 20,
      case .found(let spoken) = LanguageDetection.detect([text]), spoken != practice.language
    else { return }
    hasNamedLanguage = true
    try remark("notice", texts.otherLanguage(spoken, practice.language))
  }

  func remark(_ kind: String, title: String? = nil, _ text: String) throws(Failure) {
    try screen.show(.remark(kind: kind, title: title, text: text))
  }

  // MARK: - Commands that move the clock or the play

  private func pause() throws(Failure) -> Bool {
    let started = System.seconds()
    defer { clock.pause(for: System.seconds() - started) }
    guard case .text = input.next(prompt: screen.prompt(texts.paused)) else { return true }
    try putAgain(texts.goesOn)
    return false
  }

  private func restart() throws(Failure) -> Bool {
    if isTyped && !practice.reactions.isEmpty {
      let question = screen.prompt(texts.restartQuestion(practice.reactions.count))
      guard case .text(let answer) = input.next(prompt: question) else { return true }
      guard texts.isYes(TypedText.clean(answer).text) else {
        try putAgain(texts.goesOn)
        return false
      }
    }
    run.restart()
    try backTo(texts.restarted)
    return false
  }

  /// Shows where the practice stands after it went back.
  func backTo(_ words: String) throws(Failure) {
    hintsHere = 0
    keeper.save(session, run)
    try putAgain(words)
    clock.start(at: practice.transcript.turns.last?.endMs ?? 0)
  }

  func putAgain(_ words: String) throws(Failure) {
    try remark("notice", words)
    if let reply = practice.lastReply {
      try show(reply, turn: practice.transcript.turns.count - 1, mood: nil)
    }
  }
}
