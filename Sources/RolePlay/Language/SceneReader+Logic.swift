import LanguageAnalysis

/// Lines of a scene that say what leads where.
extension SceneReader {
  /// `say op1 when anger >= 7 once`
  mutating func say(_ line: TextLine, _ logic: inout LogicReader) {
    var cursor = LogicCursor(line, from: 3)
    guard let id = cursor.takeWord() else {
      return cursor.expected("the id of a line", log: &logic.log)
    }
    var guards: [GuardTest] = []
    if cursor.take("when") {
      guard let tests = logic.guardTests(&cursor) else { return }
      guards = tests
    }
    let isOnce = cursor.take("once")
    guard cursor.requireEnd(log: &logic.log) else { return }
    if guards.isEmpty && !isOnce { return cursor.expected("\"when\" or \"once\"", log: &logic.log) }
    if says.contains(where: { $0.scene == last && $0.id == id.text }) {
      return logic.log.report(.duplicateKey, at: id.place, "\"say \(id.text)\" stands here twice")
    }
    says.append((last, id.text, guards, isOnce, id.place))
  }

  /// `on condition when guard twice -> target`
  mutating func route(_ line: TextLine, _ logic: inout LogicReader) {
    var cursor = LogicCursor(line, from: 2)
    guard let condition = logic.condition(&cursor) else { return }
    var guards: [GuardTest] = []
    if cursor.take("when") {
      guard let tests = logic.guardTests(&cursor) else { return }
      guards = tests
    }
    let isTwice = cursor.take("twice")
    if isTwice, cursor.next?.text == "when" {
      return logic.log.report(.lineSyntax, at: cursor.place, "\"twice\" stands behind the guard")
    }
    guard cursor.require("->", log: &logic.log), let target = logic.target(&cursor),
      cursor.requireEnd(log: &logic.log)
    else { return }
    scenes[last].routes.append(
      Route(
        condition: condition, guards: guards, isTwice: isTwice, target: target,
        line: SourceLine(line.number)))
  }

  mutating func fallback(_ line: TextLine, _ logic: inout LogicReader) {
    guard isFirst("else", line, &logic.log) else { return }
    // A slip in the line is one fault, not two.
    scenes[last].fallback = .back
    var cursor = LogicCursor(line, from: 4)
    guard cursor.require("->", log: &logic.log), let target = logic.target(&cursor),
      cursor.requireEnd(log: &logic.log)
    else { return }
    scenes[last].fallback = target
  }

  mutating func ending(_ line: TextLine, _ logic: inout LogicReader) {
    guard isFirst("ending", line, &logic.log) else { return }
    scenes[last].ending = .hangup
    var cursor = LogicCursor(line, from: 6)
    guard cursor.require(":", log: &logic.log) else { return }
    guard let word = cursor.takeWord() else {
      return cursor.expected("good, fair, bad or hangup", log: &logic.log)
    }
    guard let kind: Scene.Ending = logic.log.choice(word, "an ending") else { return }
    scenes[last].ending = kind
    _ = cursor.requireEnd(log: &logic.log)
  }

  mutating func goal(_ line: TextLine, _ logic: inout LogicReader) {
    guard isFirst("goal", line, &logic.log) else { return }
    var cursor = LogicCursor(line, from: 4)
    guard cursor.require(":", log: &logic.log), let condition = logic.condition(&cursor),
      cursor.require("within", log: &logic.log)
    else { return }
    guard let word = cursor.takeWord() else {
      return cursor.expected("a number of turns", log: &logic.log)
    }
    let range = 1...Self.maxWithin
    let what = "a number of turns from 1 to \(Self.maxWithin)"
    guard let turns = logic.log.integer(word, in: range, what),
      cursor.requireEnd(log: &logic.log)
    else { return }
    scenes[last].goal = Goal(condition: condition, turns: turns)
  }
}
