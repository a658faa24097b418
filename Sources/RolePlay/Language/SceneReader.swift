import Conversations
import LanguageAnalysis

/// Reads the lines of the scenes.
struct SceneReader {
  /// What a line of a scene begins with, besides `C` and `+`.
  static let words = [
    "say", "on", "else", "ending", "goal", "hint1", "hint2", "hint3", "model",
  ]
  static let maxScenes = 500
  static let maxWithin = 100

  var scenes: [Scene] = []
  /// Where each scene's name stands.
  private(set) var places: [Place] = []
  /// `say` lines, applied once all `C` lines are read: scene, id, guards, once, place.
  var says: [(scene: Int, id: String, guards: [GuardTest], isOnce: Bool, place: Place)] = []
  /// What this scene has once, with its line: `else`, `hint1.fr`.
  private var seen: [String: Int] = [:]
  /// Scenes with a `C` line, be it a faulty one.
  private(set) var speaking: Set<Int> = []
  private var isInScene: Bool { !scenes.isEmpty }

  var last: Int { scenes.count - 1 }

  // MARK: Headings

  /// `== name`
  mutating func open(_ line: TextLine, _ logic: inout LogicReader) {
    var cursor = LogicCursor(line, from: line.scalars.prefix { $0 == "=" }.count)
    seen = [:]
    // A scene without a usable name still takes the lines below it.
    var scene = Scene(name: "", line: SourceLine(line.number))
    defer {
      if scenes.count < Self.maxScenes {
        scenes.append(scene)
        places.append(line.place)
      }
    }
    if scenes.count == Self.maxScenes {
      return logic.log.report(.tooLarge, at: line.place, "more than \(Self.maxScenes) scenes")
    }
    guard let word = cursor.takeWord() else {
      return cursor.expected("the name of a scene", log: &logic.log)
    }
    guard let name = logic.log.name(word, of: "scene"), cursor.requireEnd(log: &logic.log) else {
      return
    }
    if let first = scenes.first(where: { $0.name == name }) {
      return logic.log.report(
        .duplicateID, at: word.place,
        "scene \"\(name)\" stands in line \(first.line.number) already")
    }
    scene.name = name
  }

  // MARK: Lines

  mutating func read(_ line: TextLine, _ logic: inout LogicReader) {
    guard isInScene else { return }
    if line.starts(with: "C") { return customerLine(line, &logic) }
    if line.scalars.first == "+" { return sample(line, &logic) }
    let end = line.scalars.firstIndex { $0.isBlank || $0 == ":" || $0 == ">" || $0 == "-" }
    let key = line.text(0..<(end ?? line.scalars.count))
    let start = end ?? line.scalars.count
    switch key {
    case "say": say(line, &logic)
    case "on": route(line, &logic)
    case "else": fallback(line, &logic)
    case "ending": ending(line, &logic)
    case "goal": goal(line, &logic)
    case "hint1.en", "hint1.fr", "hint2.en", "hint2.fr", "hint3.en", "hint3.fr":
      let step = key.hasPrefix("hint1") ? 0 : key.hasPrefix("hint2") ? 1 : 2
      guard isFirst(key, line, &logic.log),
        let text = text(line, key, ":", from: start, &logic.log)
      else { return }
      var hint = scenes[last].hints[step] ?? LocalizedText()
      hint.set(text, key.hasSuffix("en") ? .en : .fr)
      scenes[last].hints[step] = hint
    case "model.en", "model.fr":
      guard isFirst(key, line, &logic.log),
        let text = text(line, key, ">", from: start, &logic.log)
      else { return }
      var model = scenes[last].model ?? LocalizedText()
      model.set(text, key.hasSuffix("en") ? .en : .fr)
      scenes[last].model = model
    default: unknown(line, key, &logic.log)
    }
  }

  private func unknown(_ line: TextLine, _ key: String, _ log: inout FaultLog) {
    let place = line.place(0..<max(1, key.unicodeScalars.count))
    if HeaderReader.keys.contains(key) || key == "allow" || key == "fact" {
      return log.report(
        .misplacedLine, at: place, "\"\(key)\" belongs above the first scene")
    }
    let stem = key.split(separator: ".").first.map(String.init) ?? key
    if Self.words.contains(stem) {
      return log.report(
        .lineSyntax, at: place, "\"\(stem)\" needs its language: \(stem).en or \(stem).fr")
    }
    log.report(
      .unknownLine, at: place,
      "a line of a scene begins with C, +, \(Self.words.joined(separator: ", "))",
      hint: NearestName.of(key, among: Self.words))
  }

  /// False, and reported, where the scene has such a line already.
  mutating func isFirst(_ key: String, _ line: TextLine, _ log: inout FaultLog) -> Bool {
    if let first = seen[key] {
      log.report(
        .duplicateKey, at: line.place(0..<key.unicodeScalars.count),
        "this scene has \"\(key)\" in line \(first) already")
      return false
    }
    seen[key] = line.number
    return true
  }

  /// The verbatim text behind `mark`, which stands at `start`.
  private func text(
    _ line: TextLine, _ what: String, _ mark: Unicode.Scalar, from start: Int,
    _ log: inout FaultLog
  ) -> String? {
    guard start < line.scalars.count, line.scalars[start] == mark else {
      log.report(
        .lineSyntax, at: line.place(min(start, line.scalars.count)..<start),
        "\"\(what)\" is followed by \"\(mark)\" and the text")
      return nil
    }
    let (text, _) = line.verbatim(from: start + 1)
    if text.unicodeScalars.contains(where: { !$0.isBlank }) { return text }
    log.report(.emptyValue, at: line.place(0..<start), "\"\(what)\" has no text")
    return nil
  }

  // MARK: Texts with an id

  /// `C op1.en> text`
  private mutating func customerLine(_ line: TextLine, _ logic: inout LogicReader) {
    speaking.insert(last)
    guard
      let (id, language, text, start) = marked(line, "C id.en> text", ">", from: 1, &logic.log)
    else { return }
    guard let name = logic.log.name(id.text, at: id.place, of: "line") else { return }
    let place = scenes[last].lines.firstIndex { $0.id == name } ?? scenes[last].lines.count
    if place == scenes[last].lines.count {
      scenes[last].lines.append(
        CustomerLine(id: name, text: LocalizedText(), line: SourceLine(line.number)))
    }
    guard scenes[last].lines[place].text.own(language) == nil else {
      return logic.log.report(
        .duplicateID, at: id.place,
        "this scene has \"\(name).\(language.rawValue)\" already: give each line its own id")
    }
    scenes[last].lines[place].text.set(text, language)
    for piece in CustomerText.pieces(of: text) {
      guard case .fact(let fact, _, let range) = piece else { continue }
      logic.references.add(
        .fact, fact, line.place(start + range.lowerBound..<start + range.upperBound))
    }
    if let fault = CustomerText.fault(in: text) {
      logic.log.report(
        .placeholder, at: line.place(start + fault.at..<start + fault.at + 1), fault.message)
    }
  }

  /// `+ behaviour.fr: words`
  private mutating func sample(_ line: TextLine, _ logic: inout LogicReader) {
    guard
      let (id, language, text, _) = marked(
        line, "+ behaviour.en: words", ":", from: 1, &logic.log),
      let behaviour = logic.log.behaviour(id, logic.names)
    else { return }
    var words = LocalizedText()
    words.set(text, language)
    scenes[last].samples.append(
      LocalSample(behaviour: behaviour, text: words, line: SourceLine(line.number)))
  }

  /// `ID.LANGUAGE` up to `mark`, then the text and where it starts.
  private func marked(
    _ line: TextLine, _ form: String, _ mark: Unicode.Scalar, from start: Int,
    _ log: inout FaultLog
  ) -> (id: LogicCursor.Token, language: Language, text: String, start: Int)? {
    guard let end = line.scalars[start...].firstIndex(of: mark),
      let first = line.scalars[start..<end].firstIndex(where: { !$0.isBlank }),
      let dot = line.scalars[first..<end].lastIndex(of: "."), dot > first
    else {
      log.report(.lineSyntax, at: line.place(0..<start), "such a line reads \"\(form)\"")
      return nil
    }
    let id = LogicCursor.Token(
      text: line.text(first..<dot), place: line.place(first..<dot), isWord: true)
    let code = line.text(dot + 1..<end)
    guard let language = Language(rawValue: code) else {
      log.report(
        .unknownWord, at: line.place(dot + 1..<max(dot + 2, end)),
        "the language is en or fr, not \"\(code)\"")
      return nil
    }
    let (text, at) = line.verbatim(from: end + 1)
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else {
      log.report(.emptyValue, at: id.place, "\"\(id.text).\(code)\" has no text")
      return nil
    }
    return (id, language, text, at)
  }

  // MARK: The end

  /// Gives lines their guards, and looks up what `say` names.
  mutating func finish(_ logic: inout LogicReader) {
    for say in says {
      let lines = scenes[say.scene].lines
      guard let place = lines.firstIndex(where: { $0.id == say.id }) else {
        logic.log.report(
          .unknownCustomerLine, at: say.place, "this scene has no line \"\(say.id)\"",
          hint: NearestName.of(say.id, among: lines.map(\.id)))
        continue
      }
      scenes[say.scene].lines[place].guards = say.guards
      scenes[say.scene].lines[place].isOnce = say.isOnce
    }
  }
}
