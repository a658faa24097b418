import LanguageAnalysis

/// What the checks of a sound scenario look at, and where they say what they find.
struct CheckContext {
  let scenario: Scenario
  let source: SourceLines
  let graph: SceneGraph
  let skills: SkillBehaviours
  var findings: [Finding] = []

  init(_ scenario: Scenario, source: SourceLines, skills: SkillBehaviours) {
    self.scenario = scenario
    self.source = source
    self.skills = skills
    graph = SceneGraph(scenario)
  }

  mutating func report(
    _ code: ScenarioCode, _ severity: Finding.Severity, at place: Place, _ message: String,
    hint: String? = nil
  ) {
    findings.append(
      Finding(
        code: code.rawValue, severity: severity, line: place.line, column: place.column,
        length: place.length, message: message, hint: hint))
  }

  // MARK: - Places

  /// Where `text` stands in a line, as a word of its own; the whole line where it does not.
  func place(_ line: SourceLine, of text: String? = nil) -> Place {
    if let text, let place = found(text, in: line) { return place }
    let content = scalars(of: line)
    let first = content.firstIndex { !$0.isBlank } ?? 0
    return Place(line: line.number, column: first + 1, length: max(1, content.count - first))
  }

  /// Where `text` stands in a line, as a word of its own.
  func found(_ text: String, in line: SourceLine) -> Place? {
    let word = Array(text.unicodeScalars)
    return Self.find(word, in: scalars(of: line)).map {
      Place(line: line.number, column: $0 + 1, length: word.count)
    }
  }

  private func scalars(of line: SourceLine) -> [Unicode.Scalar] {
    Array((source[line.number] ?? "").unicodeScalars)
  }

  func place(_ scene: Scene) -> Place { place(scene.line) }

  /// The line below `above` that starts with `mark`, before the next scene.
  func line(startingWith mark: String, below above: SourceLine = 0) -> SourceLine? {
    let mark = Array(mark.unicodeScalars)
    var number = above.number + 1
    while let text = source[number] {
      let content = text.unicodeScalars.drop { $0.isBlank }
      if content.starts(with: mark) { return SourceLine(number) }
      if content.first == "=" { return nil }
      number += 1
    }
    return nil
  }

  private static func find(_ word: [Unicode.Scalar], in line: [Unicode.Scalar]) -> Int? {
    guard !word.isEmpty, line.count >= word.count else { return nil }
    for start in 0...line.count - word.count
    where line[start..<start + word.count].elementsEqual(word) {
      let isBegun = start == 0 || !line[start - 1].isNameSign || !word[0].isNameSign
      let end = start + word.count
      let isEnded = end == line.count || !line[end].isNameSign || !word[word.count - 1].isNameSign
      if isBegun && isEnded { return start }
    }
    return nil
  }
}
