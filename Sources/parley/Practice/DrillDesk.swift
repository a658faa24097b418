import Conversations
import LanguageAnalysis
import RolePlay

/// Repeats the turns that are due, each until it is right.
final class DrillDesk {
  private let setting: PracticeSetting
  private let words: DrillTexts
  private let guide: Guide
  private let day: CalendarDay
  private var answered = 0
  private var firstTries = 0

  private var seat: PracticeSeat { setting.seat }
  private var screen: PracticeScreen { setting.seat.screen }
  private var texts: PracticeTexts { setting.seat.texts }

  /// - Parameter day: today, or the day that counts as today.
  init(setting: PracticeSetting, on day: CalendarDay) {
    (self.setting, self.day) = (setting, day)
    words = .texts(in: setting.seat.messages.language)
    guide = Guide(texts: setting.seat.texts, catalogue: setting.engine.catalogue)
  }

  func run(person: String?) throws(Failure) -> ExitStatus {
    let due = setting.keeper.drillBook.due(on: day, person: person)
    guard !due.isEmpty else {
      let next = setting.keeper.drillBook.next(person: person)
      Console.say(next.map { words.notToday(texts.date($0.day), $0.count) } ?? words.nothing)
      return .done
    }
    try screen.paragraph(words.start(due.count))
    for (place, item) in due.enumerated() {
      guard let moment = try moment(of: item) else { continue }
      try screen.space()
      try put(moment, place + 1, of: due.count)
      guard try answer(moment, item) else {
        Console.say(words.left)
        return .otherEnding
      }
    }
    try close(person)
    return .done
  }

  /// A scene cut out of its scenario, with what is to be reached in it.
  private struct Moment {
    let practice: Practice
    let scene: Scene
    let goal: Goal

    var line: String { practice.lastReply?.text ?? "" }
  }

  /// Nil where the scenario no longer has the scene: the item leaves the book.
  private func moment(of item: DrillBook.Item) throws(Failure) -> Moment? {
    if var scenario = try? setting.library.scenario(item.scenario),
      let place = scenario.scenes.firstIndex(where: { $0.name == item.scene }),
      let goal = scenario.scenes[place].goal
    {
      let scene = scenario.scenes.remove(at: place)
      scenario.scenes.insert(scene, at: 0)
      var practice = Practice(
        scenario: scenario, language: item.language, engine: setting.engine)
      practice.begin()
      return Moment(practice: practice, scene: scene, goal: goal)
    }
    Console.say(words.gone(item.scenario, item.scene))
    setting.keeper.changeDrillBook { $0.remove(item) }
    return nil
  }

  private func put(_ moment: Moment, _ place: Int, of all: Int) throws(Failure) {
    let scenario = moment.practice.scenario
    if screen.isJSON {
      try screen.put(
        .members([
          "event": .string("drill"), "item": .integer(place), "of": .integer(all),
          "scenario": .string(scenario.id), "scene": .string(moment.scene.name),
        ]))
    }
    try screen.paragraph(
      words.item(place, all, scenario.title[texts.language]), isStrong: true)
    try screen.show(.customer(text: moment.line, turn: 0, mood: nil))
  }

  // MARK: - Answers

  /// Until it is right; false where the trainee leaves.
  private func answer(_ moment: Moment, _ item: DrillBook.Item) throws(Failure) -> Bool {
    var tries = 0
    var hints = 0
    while true {
      let prompt = screen.prompt(texts.you + texts.colon + " ")
      guard case .text(let typed) = seat.input.next(prompt: prompt) else { return false }
      let text = TypedText.clean(typed).text
      if seat.isTyped { seat.input.remember(text) }
      if text.isEmpty && seat.isTyped { continue }
      switch SlashCommand.reading(text) {
      case .command(.quit): return false
      case .command(.hint):
        hints += 1
        try putHelp(moment, step: hints)
      case .command(let command): try obey(command, moment)
      case .unknown(let name, let nearest):
        try remark("unknown-command", texts.unknownCommand(name, nearest))
      case .turn(let text):
        tries += 1
        if try judge(text, moment) {
          try pass(moment, item, onFirstTry: tries == 1 && hints == 0)
          return true
        }
        hints += 1
        try putHelp(moment, step: hints)
      }
    }
  }

  private func obey(_ command: SlashCommand, _ moment: Moment) throws(Failure) {
    switch command {
    case .card:
      let card = moment.practice.scenario.card[moment.practice.language]
      try remark("card", title: texts.card, card)
    case .again, .why, .undo, .restart, .status, .pause, .save, .silence:
      try screen.show(.customer(text: moment.line, turn: 0, mood: nil))
    case .help:
      for (name, does) in words.commands { try remark("help", title: name, does) }
    case .hint, .quit: break
    }
  }

  private func judge(_ text: String, _ moment: Moment) throws(Failure) -> Bool {
    var practice = moment.practice
    let reaction = practice.hear(text)
    let harmful = guide.harmful(in: reaction.behaviours)
    let isRight = moment.goal.condition.holds(for: reaction.behaviours) && harmful.isEmpty
    if !seat.isTyped || screen.isJSON {
      try screen.show(
        .trainee(
          PracticeEvent.Heard(
            text: reaction.isSilence ? "" : reaction.text, turn: reaction.transcriptIndex,
            behaviours: reaction.behaviours.ids)))
    }
    if screen.isJSON {
      try screen.put(.members(["event": .string("verdict"), "right": .boolean(isRight)]))
    }
    if isRight {
      try screen.paragraph(words.right(guide.names(of: reaction.behaviours)))
      return true
    }
    let heard =
      harmful.isEmpty
      ? guide.heard(in: reaction)
      : words.harmful(harmful.map { guide.title(of: $0) }.joined(separator: ", "))
    try screen.paragraph("\(words.notYet) \(heard)")
    try screen.paragraph(words.wanted(guide.names(of: moment.goal.condition)))
    return false
  }

  private func putHelp(_ moment: Moment, step: Int) throws(Failure) {
    let hints = guide.hints(of: moment.scene, in: moment.practice.language)
    guard !hints.isEmpty else { return try remark("hint", texts.noHint) }
    let place = min(step, hints.count) - 1
    try remark("hint", title: texts.hint(place + 1), hints[place])
  }

  private func pass(
    _ moment: Moment, _ item: DrillBook.Item, onFirstTry: Bool
  ) throws(Failure) {
    answered += 1
    if onFirstTry { firstTries += 1 }
    var next: CalendarDay?
    setting.keeper.changeDrillBook { next = $0.pass(item, onFirstTry: onFirstTry, on: day) }
    if let model = moment.scene.model?[moment.practice.language], !model.isEmpty {
      try screen.paragraph(model, lead: words.model + texts.colon + " ")
    }
    try screen.paragraph(
      next.map { words.again(texts.date($0), DrillBook.days(from: day, to: $0)) } ?? words.known)
  }

  private func close(_ person: String?) throws(Failure) {
    let next = setting.keeper.drillBook.next(person: person)
    if screen.isJSON {
      return try screen.put(
        .members([
          "event": .string("end"), "answered": .integer(answered),
          "firstTry": .integer(firstTries),
          "next": next.map { .string($0.day.description) } ?? .null,
        ]))
    }
    try screen.space()
    try screen.paragraph(words.summary(answered, firstTries))
    if let next { try screen.paragraph(words.next(texts.date(next.day), next.count)) }
  }

  private func remark(_ kind: String, title: String? = nil, _ text: String) throws(Failure) {
    try screen.show(.remark(kind: kind, title: title, text: text))
  }
}

extension DrillBook {
  /// Days between two days that are at most the longest interval apart.
  static func days(from first: CalendarDay, to last: CalendarDay) -> Int {
    (0...(intervals.max() ?? 0)).first { first.adding(days: $0) == last } ?? 0
  }
}
