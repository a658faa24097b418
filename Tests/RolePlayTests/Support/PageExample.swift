import Foundation
import LanguageAnalysis
import RolePlay
import Rubrics

/// An example of a page about a finding, made a whole file, and what parley says about it.
struct PageExample {
  let kind: String
  let text: String

  init(_ example: FindingPage.Example) {
    kind = example.kind
    text = example.text.replacing("\\u{7}", with: "\u{7}")
  }

  static let header = """
    parley: 1
    id: example
    title.en: An example
    title.fr: Un exemple
    channel: phone
    difficulty: 2
    skills: empathy
    today: 2026-03-06
    customer: anger=7 trust=3 patience=10
    card.en: You may call back.
    card.fr: Vous pouvez rappeler.
    allow callback
    fact promised-date: date
    """

  static let scenes = """
    == opening
    C op1.en> Where is my parcel?
    C op1.fr> Où est mon colis ?
    on acknowledge-emotion -> resolved
    else -> opening

    == resolved
    ending: good
    C re1.en> Thank you.
    C re1.fr> Merci.
    """

  static let gone = """

    == gone
    ending: hangup
    C go1.en> Goodbye.
    C go1.fr> Au revoir.

    """

  /// The codes of all findings.
  func codes(engine: PracticeEngine?, isAboutHangup: Bool) -> [String] {
    let words = kind.split(separator: " ").map(String.init)
    switch words.first {
    case "parley":
      return scenarioCodes(words.dropFirst().first, Int(words.last ?? ""), isAboutHangup)
    case "with":
      let base = Self.header + "\n\n" + Self.scenes + "\n" + Self.gone
      let check = ScenarioCheck(
        scenario: Array(base.utf8), plays: Array(text.utf8), behaviours: LateParcel.behaviours,
        engine: engine)
      return (check.findings + check.playFindings).map(\.code)
    case "play":
      let base = Self.header + "\n\n" + Self.scenes + "\n" + Self.gone
      let scenario = LateParcel.file(base).scenario
      return PlayFile(
        parsing: Array(text.utf8), behaviours: LateParcel.behaviours, scenario: scenario
      ).findings.map(\.code)
    case "yaml": return rubricCodes(words.dropFirst().first)
    case "behaviour": return behaviourCodes(words.dropFirst().first)
    case "words": return WordClassParser.parse(name: "example", text).findings.map(\.code)
    case "mood": return MoodTable.read(text).findings.map(\.code)
    default: return []
    }
  }

  private func scenarioCodes(_ part: String?, _ times: Int?, _ isAboutHangup: Bool) -> [String] {
    var source: String
    switch part {
    case "file": source = text
    case "header":
      source = Self.replaced(Self.header, by: text) + "\n\n" + Self.scenes + "\n" + Self.gone
    case "lines":
      source = Self.header + "\n" + String(repeating: text, count: times ?? 1) + Self.gone
    default:
      source = Self.header + "\n\n" + text
      if !isAboutHangup && !text.contains("ending: hangup") { source += Self.gone }
      if part == "repeated" {
        source = source.replacing("> x", with: "> " + String(repeating: "x", count: times ?? 1))
      }
    }
    var bytes = Array(source.utf8)
    if part == "latin-1" { bytes = Array(source.data(using: .isoLatin1) ?? Data()) }
    let check = ScenarioCheck(
      scenario: bytes, plays: nil, name: "example", behaviours: LateParcel.behaviours)
    return check.findings.map(\.code)
  }

  /// The header with the lines of the fragment in place of those with the same key.
  private static func replaced(_ header: String, by fragment: String) -> String {
    var lines = header.split(separator: "\n").map(String.init)
    for line in fragment.split(separator: "\n").map(String.init) {
      let key = line.prefix { $0 != ":" } + ":"
      if let place = lines.firstIndex(where: { $0.hasPrefix(key) }) {
        lines[place] = line
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  private func rubricCodes(_ part: String?) -> [String] {
    var source = "parley: 1\nid: example\ntitle: {en: Example, fr: Exemple}\n"
    if part == "top" { source += text }
    source +=
      "sections:\n  - id: one\n    title: {en: One, fr: Un}\n    criteria:\n"
    switch part {
    case "criterion":
      source += "      - id: example\n        title: {en: Example, fr: Exemple}\n"
      source += indented("        ")
    case "criteria": source += indented("      ")
    default:
      source += "      - id: example\n        title: {en: Example, fr: Exemple}\n"
      source += "        points: 1\n        never: blame-customer\n"
    }
    return RubricFile(parsing: Array(source.utf8), behaviours: LateParcel.behaviours)
      .findings.map(\.code)
  }

  private func indented(_ margin: String) -> String {
    text.split(separator: "\n").map { margin + $0 + "\n" }.joined()
  }

  private func behaviourCodes(_ part: String?) -> [String] {
    var header = """
      behaviour: example
      family: courtesy
      speaker: agent
      title.en: An example
      title.fr: Un exemple
      """
    if part == "header" { header = Self.replaced(header, by: text) }
    let source = header + "\n== en\n" + (part == "en" ? text : "| good morning\n")
    let parsed = BehaviourFileParser.parse(source)
    let compiled = CatalogueCompiler.compile(
      BehaviourFiles(behaviours: ["example": source], classes: ["feeling": "== en\nsad\n"]))
    let shortages = parsed.source.map(SampleCheck.shortages) ?? []
    return (parsed.findings + compiled.findings.map(\.finding) + shortages).map(\.code)
  }
}
