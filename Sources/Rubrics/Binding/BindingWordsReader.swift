import Conversations
import LanguageAnalysis

/// Reads `binding.words`: all faults at once.
struct BindingWordsReader {
  private let behaviours: BehaviourNames
  private let lines: [Substring]
  private(set) var words = BindingWords()
  private(set) var findings: [Finding] = []
  private var section: Section = .none

  private enum Section {
    case none
    case meaning
    case list(BindingWords.List)
  }

  static let keys = [
    "rule", "full", "trace", "only", "occasion", "answer", "window", "late", "never", "skill",
    "most", "en", "fr", "en?", "fr?", "not",
  ]

  init(_ bytes: [UInt8], behaviours: BehaviourNames) {
    self.behaviours = behaviours
    let text = String(decoding: SourceLines.withoutMark(bytes), as: UTF8.self)
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  mutating func read() {
    // Function words first: phrases are read without them.
    for (number, line) in lines.enumerated() { ignore(line, number + 1) }
    section = .none
    for (number, line) in lines.enumerated() { read(line, number + 1) }
    for meaning in words.meanings
    where meaning.rule == nil && meaning.answer == nil && meaning.never.isEmpty {
      report(0, "\"\(meaning.name)\" has no rule: give rule, occasion and answer, or never")
    }
  }

  private mutating func report(_ line: Int, _ message: String, hint: String? = nil) {
    findings.append(
      Finding(code: "binding-words", line: line, column: 0, message: message, hint: hint))
  }

  private mutating func ignore(_ line: Substring, _ number: Int) {
    if line.hasPrefix("== ") {
      let name = String(line.dropFirst(3))
      section = BindingWords.List(rawValue: name).map(Section.list) ?? .meaning
    } else if case .list(.ignored) = section, let (_, value) = field(line) {
      let folded = value.split(separator: "|").flatMap { FoldedWords.of(String($0)) }
      words.ignore(folded)
    }
  }

  private func field(_ line: Substring) -> (key: String, value: Substring)? {
    guard let colon = line.firstIndex(of: ":"), !line.hasPrefix("#") else { return nil }
    let key = line[..<colon].filter { $0 != " " }
    return (String(key), line[line.index(after: colon)...])
  }

  private mutating func read(_ line: Substring, _ number: Int) {
    if line.allSatisfy(\.isWhitespace) || line.hasPrefix("#") { return }
    if line.hasPrefix("== ") {
      let name = String(line.dropFirst(3))
      if let list = BindingWords.List(rawValue: name) {
        section = .list(list)
      } else {
        section = .meaning
        words.add(BindingWords.Meaning(name: name))
      }
      return
    }
    guard let (key, value) = field(line) else {
      return report(number, "a line is \"key: …\" or \"== name\"")
    }
    guard Self.keys.contains(key) else {
      return report(number, "unknown key \"\(key)\"", hint: NearestName.of(key, among: Self.keys))
    }
    switch section {
    case .none: report(number, "words stand below a line \"== name\"")
    case .list(.ignored): break
    case .list(let list): words.add(phrases(value), to: list)
    case .meaning: readMeaning(key, value, number)
    }
  }

  private func phrases(_ value: Substring) -> [GridPhrase] {
    value.split(separator: "|").compactMap { GridPhrase($0, ignored: words.ignored) }
  }

  private mutating func readMeaning(_ key: String, _ value: Substring, _ number: Int) {
    let text = String(value.drop { $0 == " " })
    switch key {
    case "en", "fr":
      let phrases = phrases(value)
      words.changeLast { $0.strong += phrases }
    case "en?", "fr?":
      let phrases = phrases(value)
      words.changeLast { $0.weak += phrases }
    case "not":
      let phrases = phrases(value)
      words.changeLast { $0.cancels += phrases }
    case "skill": words.changeLast { $0.skill = text }
    case "most":
      guard let grade = BindingConfidence(rawValue: text) else {
        return report(number, "\"most\" is sure, likely or possible, not \"\(text)\"")
      }
      words.changeLast { $0.most = grade }
    case "window":
      guard let window = Int(text), (1...99).contains(window) else {
        return report(number, "\"window\" is a whole number of turns from 1 to 99")
      }
      words.changeLast { $0.answer?.window = window }
    case "late":
      guard let late = FieldReader.double(text), (0...1).contains(late) else {
        return report(number, "\"late\" is a share from 0 to 1")
      }
      words.changeLast { $0.answer?.late = late }
    case "occasion", "answer", "never": readList(key, text, number)
    default: readRule(key, text, number)
    }
  }

  private mutating func readList(_ key: String, _ text: String, _ number: Int) {
    do throws(RuleFaults) {
      let list = try BehaviourReference.list(
        parsing: text, speaker: key == "occasion" ? .customer : .agent, behaviours: behaviours)
      words.changeLast { meaning in
        if key == "never" {
          meaning.never = list
        } else {
          var rule = meaning.answer ?? AnswerRule(occasion: [], answer: [])
          if key == "occasion" { rule.occasion = list } else { rule.answer = list }
          meaning.answer = rule
        }
      }
    } catch {
      for fault in error.faults { report(number, fault.description, hint: fault.hint) }
    }
  }

  private mutating func readRule(_ key: String, _ text: String, _ number: Int) {
    do throws(RuleFaults) {
      let rule = try Rule(parsing: text, behaviours: behaviours)
      words.changeLast { meaning in
        switch key {
        case "rule": meaning.rule = rule
        case "full": meaning.full = rule
        case "trace": meaning.trace = rule
        default: meaning.only = rule
        }
      }
    } catch {
      for fault in error.faults { report(number, fault.description, hint: fault.hint) }
    }
  }
}
