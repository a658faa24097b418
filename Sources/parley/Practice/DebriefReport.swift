import Conversations
import LanguageAnalysis
import Reports
import RolePlay
import Scoring

/// The end of a practice on the screen.
struct DebriefReport {
  let desk: PracticeDesk
  let ending: Scene.Ending
  let debrief: Debrief
  /// Where it was saved.
  let transcript: String?

  private var card: ScoreCard { debrief.card }
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
    try putMoments()
    try putCurve()
    try putNext()
    try putScore()
    try screen.space()
    if let transcript {
      try screen.paragraph(words.transcript)
      try screen.line(transcript)
    }
    let (done, all) = desk.menu.done
    try screen.paragraph(words.progress(done, all))
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

  // MARK: - Moments

  private var moments: [(kind: String, title: String, moment: Debrief.Moment)] {
    [
      ("best", words.best, debrief.best), ("costliest", words.costliest, debrief.costliest),
      ("missed", words.missed, debrief.missed),
    ].compactMap { kind, title, moment in moment.map { (kind, title, $0) } }
  }

  private func putMoments() throws(Failure) {
    for (_, title, moment) in moments {
      try heading("\(title)\(texts.colon) \(names(of: moment))")
      let isCustomers =
        desk.practice.transcript.turns[moment.transcriptIndex].speaker == .customer
      let speaker = isCustomers ? texts.customer : texts.you
      try screen.paragraph(
        words.quoted(moment.quote),
        lead: "\(speaker), \(words.answer(moment.turn))\(texts.colon) ")
      if let better = moment.better { try putBetter(better.text) }
    }
  }

  private func putBetter(_ text: String) throws(Failure) {
    try screen.paragraph(words.quoted(text), lead: words.better + texts.colon + " ")
  }

  /// Any of what was missing would have done.
  private func names(of moment: Debrief.Moment) -> String {
    if moment.behaviours.isEmpty { return texts.why.unheard }
    if moment == debrief.missed { return desk.guide.choice(of: moment.behaviours) }
    return moment.behaviours.prefix(3).map { desk.guide.title(of: $0) }.joined(separator: ", ")
  }

  private func putNext() throws(Failure) {
    guard let next = debrief.next else { return try heading(words.nothingToTry) }
    try heading(words.next)
    let title = desk.guide.title(of: next.behaviour)
    try screen.paragraph(next.isToAvoid ? words.avoid(title) : words.tryTo(title))
    let example = next.example?.text ?? next.text
    if let example, !moments.contains(where: { $0.moment.better?.text == example }) {
      try putBetter(example)
    }
  }

  // MARK: - Numbers

  private func putCurve() throws(Failure) {
    guard debrief.curve.count > 1 else { return }
    try heading(words.curve)
    for point in debrief.curve {
      try put(point, name: point.turn == 0 ? words.start : "\(point.turn)")
    }
  }

  /// `3  ######----  6.2, angry`; on plain screens without the bar.
  private func put(_ point: Debrief.Point, name: String) throws(Failure) {
    let text = words.point(name, texts.decimal(point.anger), texts.feeling(point.feeling))
    guard !screen.style.isPlain, screen.columns >= 40 else { return try screen.paragraph(text) }
    let bar = screen.style.bar(Double(point.anger) / 10_000, cells: 10)
    try screen.paragraph(text, lead: bar + " ")
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
      "hints": .integer(desk.run.hints), "curve": .array(curveJSON), "moments": .array(momentsJSON),
      "next": nextJSON, "sections": .array(sectionsJSON), "toRepeat": .integer(toRepeat),
      "transcript": transcript.map { .string($0) } ?? .null,
    ])
  }

  private var curveJSON: [JSONValue] {
    debrief.curve.map {
      .members([
        "turn": .integer($0.turn), "anger": .number(Double($0.anger) / 1000),
        "trust": .number(Double($0.trust) / 1000), "patience": .integer($0.patience),
        "feeling": .string($0.feeling.rawValue),
      ])
    }
  }

  private var momentsJSON: [JSONValue] {
    moments.map { kind, _, moment in
      .members([
        "kind": .string(kind), "answer": .integer(moment.turn),
        "turn": .integer(moment.transcriptIndex), "quote": .string(moment.quote),
        "behaviours": .strings(moment.behaviours.map(\.rawValue)),
        "better": moment.better.map { .string($0.text) },
      ])
    }
  }

  private var nextJSON: JSONValue {
    guard let next = debrief.next else { return .null }
    return .members([
      "behaviour": .string(next.behaviour.rawValue), "avoid": .boolean(next.isToAvoid),
      "criterion": .string(next.criterion),
      "example": (next.example?.text ?? next.text).map { .string($0) },
    ])
  }

  private var sectionsJSON: [JSONValue] {
    card.sections.map {
      .members([
        "id": .string($0.id), "score": $0.score.map { .number($0) } ?? .null,
      ])
    }
  }
}
