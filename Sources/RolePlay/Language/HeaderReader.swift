import Conversations
import LanguageAnalysis

/// Reads what stands above the first scene.
struct HeaderReader {
  static let format = 1
  static let keys = [
    "parley", "id", "title.en", "title.fr", "channel", "difficulty", "skills", "today",
    "customer", "card.en", "card.fr",
  ]
  static let maxSkills = 12
  static let maxLines = 100

  private var seen: [String: Int] = [:]
  private(set) var title = LocalizedText()
  private(set) var card = LocalizedText()
  private var id: String?
  private var channel: Channel?
  private var difficulty: Int?
  private var skills: [String] = []
  private var today: CalendarDay?
  private var temper: Temper?
  private var allow: [String] = []
  private(set) var facts: [FactDeclaration] = []

  /// False where the file is in a format that this parley does not know.
  mutating func read(_ line: TextLine, _ logic: inout LogicReader) -> Bool {
    if line.starts(with: "allow") {
      readAllow(line, &logic.log)
      return true
    }
    if line.starts(with: "fact") {
      readFact(line, &logic)
      return true
    }
    guard let colon = line.scalars.firstIndex(of: ":") else {
      logic.log.report(
        .unknownLine, at: line.place,
        "above the first scene stand \"key: value\", \"allow …\" and \"fact …\" lines")
      return true
    }
    let key = line.text(0..<colon)
    guard Self.keys.contains(key) else {
      let belongsInScene = SceneReader.words.contains { key == $0 || key.hasPrefix($0 + ".") }
      logic.log.report(
        belongsInScene ? .misplacedLine : .unknownKey, at: line.place(0..<colon),
        belongsInScene
          ? "\"\(key)\" belongs in a scene: below a \"== name\" line" : "unknown key \"\(key)\"",
        hint: belongsInScene ? nil : NearestName.of(key, among: Self.keys))
      return true
    }
    if let first = seen[key] {
      logic.log.report(
        .duplicateKey, at: line.place(0..<colon), "\"\(key)\" stands in line \(first) already")
      return true
    }
    seen[key] = line.number
    return readValue(key, line, colon + 1, &logic.log)
  }

  private mutating func readValue(
    _ key: String, _ line: TextLine, _ start: Int, _ log: inout FaultLog
  ) -> Bool {
    let (text, _) = line.verbatim(from: start)
    var cursor = LogicCursor(line, from: start)
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else {
      log.report(.emptyValue, at: line.place(0..<start - 1), "\"\(key)\" has no value")
      return true
    }
    switch key {
    case "title.en": title.en = text
    case "title.fr": title.fr = text
    case "card.en": card.en = text
    case "card.fr": card.fr = text
    case "customer": temper = Self.temper(&cursor, &log)
    case "today": today = Self.day(line, start, &log)
    case "skills":
      while let word = cursor.takeWord() {
        guard skills.count < Self.maxSkills else {
          log.report(.lineSyntax, at: word.place, "more than \(Self.maxSkills) skills")
          return true
        }
        guard let skill = log.name(word, of: "skill") else { continue }
        if skills.contains(skill) {
          log.report(.duplicateID, at: word.place, "\"\(skill)\" is listed twice")
        } else {
          skills.append(skill)
        }
      }
      if !cursor.isAtEnd { cursor.expected("a skill, after a space", log: &log) }
    default:
      guard let word = cursor.takeWord() else {
        cursor.expected("a value", log: &log)
        return true
      }
      guard cursor.requireEnd(log: &log) else { return true }
      switch key {
      case "id": id = log.name(word, of: "scenario")
      case "channel": channel = log.choice(word, "the channel")
      case "difficulty": difficulty = log.integer(word, in: 1...5, "a difficulty from 1 to 5")
      default: return Self.isKnownFormat(word, &log)
      }
    }
    return true
  }

  private static func isKnownFormat(_ word: LogicCursor.Token, _ log: inout FaultLog) -> Bool {
    if word.text == String(format) { return true }
    let isNewer = Int(word.text).map { $0 > format } ?? false
    log.report(
      .formatVersion, at: word.place,
      isNewer
        ? "scenario is in format \(word.text) and this parley reads format \(format):"
          + " use a newer parley"
        : "\"parley\" is the format: \(format)")
    return !isNewer
  }

  private static func day(
    _ line: TextLine, _ start: Int, _ log: inout FaultLog
  ) -> CalendarDay? {
    var range = start..<line.scalars.count
    while let first = range.first, line.scalars[first].isBlank {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, line.scalars[last].isBlank { range = range.lowerBound..<last }
    if let day = CalendarDay(line.text(range)) { return day }
    log.report(
      .badDate, at: line.place(range),
      "\"\(line.text(range))\" is no day of the calendar: write it as 2026-03-06")
    return nil
  }

  /// `anger=7 trust=3 patience=10`, in any order.
  private static func temper(_ cursor: inout LogicCursor, _ log: inout FaultLog) -> Temper? {
    let place = cursor.place
    var values: [String: Int] = [:]
    let keys = ["anger", "trust", "patience"]
    while let key = cursor.takeWord() {
      guard keys.contains(key.text) else {
        log.report(
          .unknownWord, at: key.place,
          "a customer has anger, trust and patience, not \"\(key.text)\"",
          hint: NearestName.of(key.text, among: keys))
        return nil
      }
      guard cursor.require("=", log: &log) else { return nil }
      guard let number = cursor.takeWord() else {
        cursor.expected("a number", log: &log)
        return nil
      }
      if values[key.text] != nil {
        log.report(.duplicateKey, at: key.place, "\"\(key.text)\" is given twice")
      }
      values[key.text] =
        key.text == "patience"
        ? log.integer(number, in: 1...1000, "a whole number of turns from 1 to 1000")
        : log.thousandths(number, in: 0...10_000, "a number from 0 to 10")
      if values[key.text] == nil { return nil }
    }
    guard cursor.requireEnd(log: &log) else { return nil }
    guard let anger = values["anger"], let trust = values["trust"],
      let patience = values["patience"]
    else {
      let missing = keys.filter { values[$0] == nil }.joined(separator: " and ")
      log.report(.missingKey, at: place, "the customer has no \(missing)")
      return nil
    }
    return Temper(anger: anger, trust: trust, patience: patience)
  }

  private mutating func readAllow(_ line: TextLine, _ log: inout FaultLog) {
    var cursor = LogicCursor(line, from: 5)
    guard let limit = GrantLimitLine.read(&cursor, &log) else { return }
    if allow.contains(limit) {
      log.report(.duplicateID, at: line.place, "\"allow \(limit)\" stands here twice")
    } else if allow.count < Self.maxLines {
      allow.append(limit)
    }
  }

  private mutating func readFact(_ line: TextLine, _ logic: inout LogicReader) {
    var cursor = LogicCursor(line, from: 4)
    guard let word = cursor.takeWord() else {
      return cursor.expected("the name of a fact", log: &logic.log)
    }
    guard let name = logic.log.name(word, of: "fact") else { return }
    if let first = facts.first(where: { $0.name == name }) {
      logic.log.report(
        .duplicateID, at: word.place,
        "fact \"\(name)\" stands in line \(first.line.number) already")
      return
    }
    // Known from here on, so that one slip does not look like many.
    facts.append(FactDeclaration(name: name, kind: .date, line: SourceLine(line.number)))
    let place = facts.count - 1
    guard cursor.require(":", log: &logic.log) else { return }
    guard let kind = cursor.takeWord() else {
      return cursor.expected("date, time or money", log: &logic.log)
    }
    guard let kind: FactDeclaration.Kind = logic.log.choice(kind, "a fact") else { return }
    facts[place].kind = kind
    guard cursor.take("from") else {
      _ = cursor.requireEnd(log: &logic.log)
      return
    }
    repeat {
      guard let source = cursor.takeWord() else {
        return cursor.expected("a behaviour", log: &logic.log)
      }
      if let id = logic.log.behaviour(source, logic.names) { facts[place].sources.append(id) }
    } while cursor.take("or")
    _ = cursor.requireEnd(log: &logic.log)
  }

  /// The scenario without its scenes; nil where something is missing, which is then reported.
  func finish(_ log: inout FaultLog, at first: Place) -> Scenario? {
    if seen["parley"] == nil {
      log.report(
        .formatVersion, at: first,
        "scenario does not say its format: begin with \"parley: \(Self.format)\"")
    }
    for key in ["id", "channel", "difficulty", "skills", "today", "customer"]
    where seen[key] == nil {
      log.report(.missingKey, at: first, "the scenario has no \"\(key)\"")
    }
    for key in ["title", "card"] where seen["\(key).en"] == nil && seen["\(key).fr"] == nil {
      log.report(.missingKey, at: first, "the scenario has no \"\(key).en\" and no \"\(key).fr\"")
    }
    guard let id, let channel, let difficulty, let today, let temper else { return nil }
    return Scenario(
      id: id, title: title, channel: channel, difficulty: difficulty, skills: skills,
      today: today, temper: temper, card: card, allow: allow, facts: facts)
  }
}
