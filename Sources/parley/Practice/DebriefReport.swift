import Conversations
import LanguageAnalysis
import Reports
import RolePlay
import Scoring

/// The end of a practice on the screen.
struct DebriefReport {
  let desk: PracticeDesk
  let ending: Scene.Ending
  let card: ScoreCard
  /// Where it was saved.
  let transcript: String?

  private var screen: PracticeScreen { desk.screen }
  private var texts: PracticeTexts { desk.texts }
  private var words: DebriefTexts { desk.debriefTexts }

  /// - Parameter toRepeat: turns that went into the drill book.
  func show(toRepeat: Int) throws(Failure) {
    if screen.isJSON { return try screen.put(json(toRepeat: toRepeat)) }
    try screen.space()
    try screen.paragraph(words.title, isStrong: true)
    try screen.paragraph(words.outcome(ending))
    try screen.paragraph(
      words.turns(desk.practice.reactions.count, desk.run.undone, desk.run.hints))
    try putTimes()
    try putCurve()
    try putScore()
    try screen.space()
    if let transcript { try screen.paragraph(words.transcript(transcript)) }
    if toRepeat > 0 { try screen.paragraph(words.toRepeat(toRepeat)) }
  }

  private func heading(_ text: String) throws(Failure) {
    try screen.space()
    try screen.paragraph(text, isStrong: true)
  }

  private func putTimes() throws(Failure) {
    guard desk.session.isTimed else { return }
    let target = TurnClock.target(of: desk.scenario.channel)
    let times = desk.run.answers.compactMap(\.milliseconds)
    let inTime = times.count { $0 <= target * 1000 }
    try screen.paragraph(words.times(inTime, times.count, texts.duration(target)))
  }

  private func putCurve() throws(Failure) {
    let reactions = desk.practice.reactions
    guard let first = reactions.first else { return }
    try heading(words.curve)
    try putPoint(words.start, first.before)
    for reaction in reactions { try putPoint("\(reaction.turn)", reaction.after) }
  }

  /// `3  ######----  6.2, angry`; on plain screens without the bar.
  private func putPoint(_ name: String, _ mood: Mood) throws(Failure) {
    let point = words.point(name, texts.decimal(mood.anger), texts.feeling(mood.feeling))
    guard !screen.style.isPlain, screen.columns >= 40 else { return try screen.paragraph(point) }
    let bar = screen.style.bar(Double(mood.anger) / 10_000, cells: 10)
    try screen.paragraph(point, lead: bar + " ")
  }

  private func putScore() throws(Failure) {
    guard let score = card.score else { return try heading(words.noScore) }
    try heading(words.score(texts.whole(score)))
    for section in card.sections {
      guard let score = section.score else { continue }
      let lead =
        screen.style.isPlain || screen.columns < 40
        ? "" : screen.style.bar(score / 100, cells: 10) + " "
      try screen.paragraph(
        "\(section.title[texts.language])\(texts.colon) \(texts.whole(score))", lead: lead)
    }
  }

  private func json(toRepeat: Int) -> JSONValue {
    .members([
      "event": .string("end"), "session": .string(desk.session.id),
      "ending": .string(ending.rawValue), "score": card.score.map { .number($0) } ?? .null,
      "turns": .integer(desk.practice.reactions.count), "undone": .integer(desk.run.undone),
      "hints": .integer(desk.run.hints),
      "curve": .array(
        ([desk.practice.reactions.first?.before] + desk.practice.reactions.map { $0.after })
          .compactMap { $0 }.map { .number(Double($0.anger) / 1000) }),
      "sections": .array(
        card.sections.map {
          .members([
            "id": .string($0.id), "score": $0.score.map { .number($0) } ?? .null,
          ])
        }),
      "toRepeat": .integer(toRepeat), "transcript": transcript.map { .string($0) } ?? .null,
    ])
  }
}
