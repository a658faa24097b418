public import LanguageAnalysis

extension MoodTable {
  /// Reads the flat file; every fault is a finding, and the table then holds what could be read.
  public init(parsing text: String) {
    self = Self.read(text).table
  }

  /// As `init(parsing:)`, with what is wrong with the file.
  public static func read(_ text: String) -> (table: MoodTable, findings: [Finding]) {
    var effects: [Effect] = []
    var again: [Effect] = []
    var settings: [Setting: Int] = [:]
    var findings: [Finding] = []
    var number = 0
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      func fault(_ message: String) {
        findings.append(Finding(code: "mood-table", line: number, column: 1, message: message))
      }
      let words = Substring(line).split { $0 == " " || $0 == "\t" || $0 == "\r" }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      switch first {
      case "effect", "again":
        guard let effect = effect(words) else {
          fault("expected: \(first) BEHAVIOUR ANGER TRUST [feeling|solution]")
          continue
        }
        let isKnown = (first == "effect" ? effects : again).contains { $0.name == effect.name }
        if isKnown { fault("“\(effect.name)” comes twice") }
        if first == "effect" { effects.append(effect) } else { again.append(effect) }
      case "set":
        guard words.count == 3, let setting = Setting(rawValue: String(words[1])),
          let value = Thousandths.parse(words[2])
        else {
          fault("expected: set NAME NUMBER, with a name of this table")
          continue
        }
        let known = settings.updateValue(value, forKey: setting)
        if known != nil { fault("“\(words[1])” comes twice") }
      default: fault("a line starts with effect, again or set, not “\(first)”")
      }
    }
    for setting in Setting.allCases where settings[setting] == nil {
      findings.append(
        Finding(
          code: "mood-table", line: 0, column: 0, message: "“\(setting.rawValue)” is missing"))
    }
    return (MoodTable(effects: effects, again: again, settings: settings), findings)
  }

  private static func effect(_ words: [Substring]) -> Effect? {
    guard (4...5).contains(words.count), let anger = Thousandths.parse(words[2]),
      let trust = Thousandths.parse(words[3])
    else { return nil }
    let kind = words.count == 5 ? Kind(rawValue: String(words[4])) : .plain
    guard let kind else { return nil }
    return Effect(name: String(words[1]), anger: anger, trust: trust, kind: kind)
  }
}
