import Conversations
import LanguageAnalysis
import Rubrics

/// Reads the lines of a `.play` file.
struct PlayReader {
  static let maxPlays = 200
  static let maxExchanges = 200
  static let words = ["play", "lang", "expect", "scene"]

  var logic: LogicReader
  private let scenes: [String]?
  private(set) var plays: [Play] = []
  /// Where each play's name stands.
  private var places: [Place] = []
  private var hasLanguage = false
  private var isClosed = false

  init(_ behaviours: BehaviourNames, scenes: [String]?) {
    logic = LogicReader(names: behaviours)
    self.scenes = scenes
  }

  private var last: Int { plays.count - 1 }

  mutating func read(_ bytes: [UInt8]) {
    guard let lines = TextLines.read(bytes, log: &logic.log) else { return }
    if lines.isEmpty && !logic.log.hasErrors {
      logic.log.report(.empty, at: .file, "file is empty: a play begins with \"play: name\"")
    }
    for line in lines where !logic.log.isFull { read(line) }
    if logic.log.isFull { return }
    finish()
    var seen: Set<String> = []
    for (play, place) in zip(plays, places) where !play.name.isEmpty {
      if seen.insert("\(play.name).\(play.language.rawValue)").inserted { continue }
      logic.log.report(
        .duplicateID, at: place,
        "there is a play \"\(play.name)\" in \(play.language.rawValue) already")
    }
  }

  private mutating func read(_ line: TextLine) {
    let end = line.scalars.firstIndex { $0.isBlank || $0 == ":" || $0 == ">" }
    let key = line.text(0..<(end ?? line.scalars.count))
    if key == "play" { return open(line) }
    if plays.isEmpty {
      logic.log.report(
        .misplacedLine, at: line.place, "this stands in no play: begin one with \"play: name\"")
      // One such fault says it all.
      plays.append(Play(name: "", language: .en, line: SourceLine(line.number)))
      places.append(line.place)
      hasLanguage = true
      isClosed = true
      return
    }
    if line.scalars.starts(with: ["=", ">"]) { return claims(line) }
    if isClosed, !plays[last].name.isEmpty {
      logic.log.report(
        .misplacedLine, at: line.place, "the play ended with \"=>\": begin another one")
      return
    }
    switch key {
    case "lang": language(line)
    case "expect": expect(line)
    case "scene": scene(line)
    case "A" where line.scalars.count > 1 && line.scalars[1] == ">": turn(line)
    default:
      logic.log.report(
        .unknownLine, at: line.place(0..<max(1, key.unicodeScalars.count)),
        "a line of a play begins with A>, expect, scene or =>",
        hint: NearestName.of(key, among: Self.words))
    }
  }

  /// `play: good`
  private mutating func open(_ line: TextLine) {
    finish()
    var cursor = LogicCursor(line, from: 4)
    var play = Play(name: "", language: .en, line: SourceLine(line.number))
    hasLanguage = false
    isClosed = false
    defer {
      plays.append(play)
      places.append(line.place)
    }
    if plays.count == Self.maxPlays {
      return logic.log.report(.tooLarge, at: line.place, "more than \(Self.maxPlays) plays")
    }
    guard cursor.require(":", log: &logic.log) else { return }
    guard let word = cursor.takeWord() else {
      return cursor.expected("the name of a play", log: &logic.log)
    }
    if let name = logic.log.name(word, of: "play"), cursor.requireEnd(log: &logic.log) {
      play.name = name
    }
  }

  private mutating func language(_ line: TextLine) {
    if hasLanguage {
      return logic.log.report(
        .duplicateKey, at: line.place(0..<4), "this play has a \"lang\" already")
    }
    hasLanguage = true
    var cursor = LogicCursor(line, from: 4)
    guard cursor.require(":", log: &logic.log) else { return }
    guard let word = cursor.takeWord() else { return cursor.expected("en or fr", log: &logic.log) }
    guard let language = Language(rawValue: word.text) else {
      return logic.log.report(
        .unknownWord, at: word.place, "the language is en or fr, not \"\(word.text)\"")
    }
    plays[last].language = language
    _ = cursor.requireEnd(log: &logic.log)
  }

  private mutating func turn(_ line: TextLine) {
    guard plays[last].exchanges.count < Self.maxExchanges else {
      if plays[last].exchanges.count == Self.maxExchanges {
        logic.log.report(
          .tooLarge, at: line.place, "more than \(Self.maxExchanges) turns in a play")
      }
      return
    }
    plays[last].exchanges.append(
      Play.Exchange(text: line.verbatim(from: 2).text, line: SourceLine(line.number)))
  }

  /// `expect +apology -re-ask`
  private mutating func expect(_ line: TextLine) {
    guard !plays[last].exchanges.isEmpty else { return belongsToTurn("expect", line) }
    var at = 6
    var isAny = false
    while at < line.scalars.count {
      guard !line.scalars[at].isBlank else {
        at += 1
        continue
      }
      let end = line.scalars[at...].firstIndex(where: \.isBlank) ?? line.scalars.count
      defer { at = end }
      isAny = true
      guard line.scalars[at] == "+" || line.scalars[at] == "-", end > at + 1 else {
        logic.log.report(
          .lineSyntax, at: line.place(at..<end), "expected +behaviour or -behaviour")
        continue
      }
      let token = LogicCursor.Token(
        text: line.text(at + 1..<end), place: line.place(at + 1..<end), isWord: true)
      guard let id = logic.log.behaviour(token, logic.names) else { continue }
      plays[last].exchanges[plays[last].exchanges.count - 1].expected.append(
        Condition.Term(id, isNegated: line.scalars[at] == "-"))
    }
    if !isAny {
      logic.log.report(.lineSyntax, at: line.end, "line ends where +behaviour should follow")
    }
  }

  private mutating func scene(_ line: TextLine) {
    guard let exchange = plays[last].exchanges.indices.last else {
      return belongsToTurn("scene", line)
    }
    var cursor = LogicCursor(line, from: 5)
    guard let name = sceneName(&cursor), cursor.requireEnd(log: &logic.log) else { return }
    if plays[last].exchanges[exchange].scene != nil {
      return logic.log.report(
        .duplicateKey, at: line.place(0..<5), "this turn has a \"scene\" already")
    }
    plays[last].exchanges[exchange].scene = name
  }

  private mutating func belongsToTurn(_ word: String, _ line: TextLine) {
    logic.log.report(
      .misplacedLine, at: line.place(0..<word.utf8.count), "\"\(word)\" stands below an \"A>\" line"
    )
  }

  private mutating func sceneName(_ cursor: inout LogicCursor) -> String? {
    guard let word = cursor.takeWord() else {
      cursor.expected("a scene", log: &logic.log)
      return nil
    }
    if let scenes, !scenes.contains(word.text) {
      logic.log.report(
        .unknownScene, at: word.place, "unknown scene \"\(word.text)\"",
        hint: NearestName.of(word.text, among: scenes))
      return nil
    }
    return logic.log.name(word, of: "scene")
  }

  /// `=> ending good; anger <= 3`; further `=>` lines add to it.
  private mutating func claims(_ line: TextLine) {
    isClosed = true
    var cursor = LogicCursor(line, from: 2)
    repeat {
      guard let claim = claim(&cursor, line.number) else { return }
      plays[last].claims.append(claim)
    } while cursor.take(";")
    _ = cursor.requireEnd(log: &logic.log)
  }

  private mutating func claim(_ cursor: inout LogicCursor, _ line: Int) -> Play.Claim? {
    let isNegated = cursor.take("not")
    guard let word = cursor.takeWord() else {
      cursor.expected("a claim such as ending good", log: &logic.log)
      return nil
    }
    let subject: Play.Claim.Subject
    switch word.text {
    case "ending":
      guard let kind = cursor.takeWord() else {
        cursor.expected("good, fair, bad or hangup", log: &logic.log)
        return nil
      }
      guard let ending: Scene.Ending = logic.log.choice(kind, "an ending") else { return nil }
      subject = .ending(ending)
    case "scene":
      guard let name = sceneName(&cursor) else { return nil }
      subject = .scene(name)
    default:
      guard let measure = Play.Claim.Measure(rawValue: word.text) else {
        let words = ["ending", "scene", "not"] + Play.Claim.Measure.allCases.map(\.rawValue)
        logic.log.report(
          .unknownWord, at: word.place,
          "a claim is about ending, scene, anger, trust, patience, score or turns,"
            + " not \"\(word.text)\"",
          hint: NearestName.of(word.text, among: words))
        return nil
      }
      guard let (comparison, bound) = logic.comparison(&cursor) else { return nil }
      subject = .measure(measure, comparison, thousandths: bound)
    }
    return Play.Claim(subject, isNegated: isNegated, line: SourceLine(line))
  }

  /// What the last play lacks.
  private mutating func finish() {
    guard let play = plays.last, let place = places.last, !play.name.isEmpty else { return }
    if !hasLanguage {
      logic.log.report(.missingKey, at: place, "play \"\(play.name)\" has no \"lang\"")
    }
    if play.exchanges.isEmpty {
      logic.log.report(.noTurns, at: place, "in play \"\(play.name)\" nobody says anything")
    }
    if play.claims.isEmpty && !isClosed {
      logic.log.report(
        .noClaim, at: place,
        "play \"\(play.name)\" claims nothing about its end: add \"=> ending good\"")
    }
  }
}
