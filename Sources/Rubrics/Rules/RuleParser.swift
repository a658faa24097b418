import Conversations
import LanguageAnalysis

/// Reads the rule language: recursive descent, one function a line of the grammar.
///
/// A fault is kept and reading goes on behind it, so that one reading finds them all; whatever is
/// returned beside faults is a placeholder.
struct RuleParser {
  static let maxDepth = 64
  static let maxBytes = 10_000
  static let keywords = ["or", "and", "not", "before", "within", "of", "in", "opening", "ending"]

  let names: BehaviourNames
  private(set) var faults: [RuleFault] = []
  private var tokens: [RuleToken]
  private var at = 0
  private var depth = 0

  init(_ text: String, names: BehaviourNames) {
    self.names = names
    guard text.utf8.count <= Self.maxBytes else {
      tokens = [RuleToken(kind: .end, text: "", offset: 0)]
      faults = [RuleFault(.tooLong(limit: Self.maxBytes), offset: 0, length: 1)]
      return
    }
    tokens = RuleToken.tokens(of: text)
  }

  /// The whole text as a rule.
  mutating func parseRule() -> Rule? {
    guard faults.isEmpty else { return nil }
    if current.kind == .end {
      fault(.empty)
      return nil
    }
    let rule = parseOr()
    while current.kind != .end {
      unexpected("\"and\", \"or\" or the end")
      skipToJoint()
      if current.kind == .close { advance() }
      if takeWord("and") || takeWord("or") { _ = parseOr() }
    }
    return faults.isEmpty ? rule : nil
  }

  /// The whole text as `b { "or" b }`, each a behaviour of `speaker`.
  mutating func parseList(speaker: Speaker) -> [BehaviourReference] {
    guard faults.isEmpty else { return [] }
    if current.kind == .end {
      fault(.empty)
      return []
    }
    var list: [BehaviourReference] = []
    while true {
      if current.kind == .word, !Self.keywords.contains(current.text) {
        list.append(parseBehaviour(speaker: speaker))
      } else {
        unexpected("a behaviour")
        skipToJoint(words: ["or"])
      }
      if current.kind == .end { break }
      if takeWord("or") { continue }
      unexpected("\"or\" or the end")
      skipToJoint(words: ["or"])
      guard takeWord("or") else { break }
    }
    return faults.isEmpty ? list : []
  }

  // MARK: Grammar

  private mutating func parseOr() -> Rule {
    var parts = [parseAnd()]
    while takeWord("or") { parts.append(parseAnd()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func parseAnd() -> Rule {
    var parts = [parseUnary()]
    while takeWord("and") { parts.append(parseUnary()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func parseUnary() -> Rule {
    takeWord("not") ? .not(parsePrimary()) : parsePrimary()
  }

  private mutating func parsePrimary() -> Rule {
    switch current.kind {
    case .open: return parseBrackets()
    case .word where !Self.keywords.contains(current.text):
      if let measure = Rule.Measure(word: current.text) { return parseMeasure(measure) }
      return parseBehaviourRule()
    default:
      unexpected("a behaviour, a measure or \"(\"")
      skipToJoint()
      return .placeholder
    }
  }

  private mutating func parseBrackets() -> Rule {
    guard depth < Self.maxDepth else {
      fault(.tooDeep(limit: Self.maxDepth))
      at = tokens.count - 1
      return .placeholder
    }
    advance()
    depth += 1
    defer { depth -= 1 }
    let rule = parseOr()
    if current.kind == .close {
      advance()
      return rule
    }
    if faults.last?.offset != current.offset { unexpected("\")\"") }
    skipToJoint()
    if current.kind == .close { advance() }
    return rule
  }

  private mutating func parseBehaviourRule() -> Rule {
    let start = current
    let a = parseBehaviour(speaker: nil)
    if case .compare(let comparison) = current.kind {
      advance()
      guard let count = parseInteger("a whole number of turns from 0 to 9999", 0...9999) else {
        return .placeholder
      }
      return .count(a, comparison, count)
    }
    if takeWord("before") {
      return .before(a, parseOperand())
    }
    if takeWord("within") {
      checkSpeaker(a, is: .agent, at: start)
      let turns = parseInteger("a whole number of turns from 1 to 99", 1...99)
      guard takeWord("of") else {
        if turns != nil { unexpected("\"of\"") }
        skipToJoint()
        return .placeholder
      }
      return .within(a, turns: turns ?? 1, of: parseOperand())
    }
    if takeWord("in") {
      if takeWord("opening") { return .position(a, .opening) }
      if takeWord("ending") { return .position(a, .ending) }
      unexpected("\"opening\" or \"ending\"")
      if current.kind == .word, !isJoint { advance() }
      return .placeholder
    }
    reportMisspeltWord()
    return .count(a, .atLeast, 1)
  }

  private mutating func parseOperand() -> BehaviourReference {
    guard current.kind == .word, !Self.keywords.contains(current.text) else {
      unexpected("a behaviour")
      skipToJoint()
      return BehaviourReference("")
    }
    return parseBehaviour(speaker: nil)
  }

  private mutating func parseBehaviour(speaker: Speaker?) -> BehaviourReference {
    let name = current
    advance()
    let id = BehaviourID(name.text)
    var reference = BehaviourReference(id)
    let isKnown = names.speaker(of: id) != nil
    if !isKnown {
      report(.unknownBehaviour(name.text, nearest: names.nearest(to: name.text)), at: name)
    } else if let speaker {
      checkSpeaker(reference, is: speaker, at: name)
    }
    guard current.kind == .colon else { return reference }
    advance()
    let grade = current
    guard grade.kind == .number else {
      unexpected("a grade, 1 to 3,")
      return reference
    }
    advance()
    if let value = Int(grade.text), (1...3).contains(value) {
      reference.grade = value
    } else {
      report(.gradeOutOfRange(grade.text), at: grade)
    }
    if isKnown, !names.isGraded(id) { report(.notGraded(id), at: name) }
    return reference
  }

  private mutating func parseMeasure(_ named: Rule.Measure) -> Rule {
    advance()
    guard case .compare(let comparison) = current.kind else {
      unexpected("a comparison such as \"<=\"")
      skipToJoint()
      return .placeholder
    }
    advance()
    let number = current
    guard number.kind == .number else {
      unexpected("a number")
      skipToJoint()
      return .placeholder
    }
    advance()
    let measure = parseUnit(of: named)
    guard let value = RuleNumber.value(of: number.text), measure.range.contains(value) else {
      report(.number(number.text, allowed: measure.allowed), at: number)
      return .placeholder
    }
    return .measure(measure, comparison, value)
  }

  /// The measure that the unit behind the number makes of `measure`.
  private mutating func parseUnit(of measure: Rule.Measure) -> Rule.Measure {
    let unit = current
    guard unit.kind == .percent || (unit.kind == .word && !isJoint) else { return measure }
    advance()
    if unit.kind == .percent, measure == .silence { return .silenceShare }
    if unit.text != measure.unit {
      report(.unit(unit.text, measure: measure.word, allowed: measure.example), at: unit)
    }
    return measure
  }

  private mutating func parseInteger(_ allowed: String, _ range: ClosedRange<Int>) -> Int? {
    let number = current
    guard number.kind == .number else {
      unexpected(allowed)
      skipToJoint(words: ["and", "or", "of"])
      return nil
    }
    advance()
    if let value = Int(number.text), range.contains(value) { return value }
    report(.number(number.text, allowed: allowed), at: number)
    return nil
  }

  // MARK: Tokens and faults

  private var current: RuleToken { tokens[at] }

  private var isJoint: Bool {
    current.kind == .word && (current.text == "and" || current.text == "or")
  }

  private mutating func advance() { if at < tokens.count - 1 { at += 1 } }

  private mutating func takeWord(_ word: String) -> Bool {
    guard current.kind == .word, current.text == word else { return false }
    advance()
    return true
  }

  private mutating func report(_ problem: RuleFault.Problem, at token: RuleToken) {
    faults.append(RuleFault(problem, offset: token.offset, length: token.length))
  }

  private mutating func fault(_ problem: RuleFault.Problem) { report(problem, at: current) }

  private mutating func unexpected(_ expected: String) {
    switch current.kind {
    case .end: fault(.unexpected(found: nil, expected: expected))
    case .strange: fault(.strangeSign(current.text))
    default: fault(.unexpected(found: current.text, expected: expected))
    }
  }

  /// A word where none may stand, near a keyword: `apology befor offer-solution`.
  private mutating func reportMisspeltWord() {
    guard current.kind == .word, !Self.keywords.contains(current.text) else { return }
    let nearest = NearestName.of(current.text, among: Self.keywords)
    fault(.unknownWord(current.text, nearest: nearest))
    skipToJoint()
  }

  private mutating func checkSpeaker(
    _ reference: BehaviourReference, is speaker: Speaker, at token: RuleToken
  ) {
    guard let actual = names.speaker(of: reference.id), actual != speaker else { return }
    let mustBe = speaker == .customer ? "a customer" : "an agent"
    report(.wrongSpeaker(reference.id, mustBe: mustBe), at: token)
  }

  /// Goes on to the next `and`, `or`, `)` or the end, where reading can start anew.
  private mutating func skipToJoint(words: [String] = ["and", "or"]) {
    while current.kind != .end, current.kind != .close {
      if current.kind == .word, words.contains(current.text) { return }
      advance()
    }
  }
}

extension Rule {
  /// Stands for what could not be read; never leaves the parser.
  fileprivate static var placeholder: Rule { .all([]) }
}
