import Conversations
import LanguageAnalysis
import Rubrics

/// Reading names and numbers, with what is wrong with them.
extension FaultLog {
  static let maxNameLength = 64

  /// A name of the author's own: a scene, a line, a fact, a play.
  mutating func name(_ token: LogicCursor.Token, of what: String) -> String? {
    name(token.text, at: token.place, of: what)
  }

  mutating func name(_ text: String, at place: Place, of what: String) -> String? {
    let isName =
      text.unicodeScalars.allSatisfy(\.isNameSign)
      && text.unicodeScalars.count <= Self.maxNameLength
      && text.unicodeScalars.first.map { $0 != "-" } ?? false
    if isName, !Self.reserved.contains(text) { return text }
    report(
      .badID, at: place,
      isName
        ? "\"\(text)\" is a word of the language: call the \(what) something else"
        : "\"\(text)\" is no name of a \(what): letters a–z, digits and hyphens, at most 64")
    return nil
  }

  private static let reserved: Set<String> = [
    "ask", "return", "not", "and", "or", "when", "once", "twice", "nothing",
  ]

  /// A behaviour of the agent's that is in force.
  mutating func behaviour(_ token: LogicCursor.Token, _ names: BehaviourNames) -> BehaviourID? {
    let id = BehaviourID(token.text)
    switch names.speaker(of: id) {
    case .agent: return id
    case nil:
      report(
        .unknownBehaviour, at: token.place, "unknown behaviour \"\(token.text)\"",
        hint: names.nearest(to: token.text))
    default:
      report(
        .wrongSpeaker, at: token.place, "\"\(token.text)\" is not something the agent does")
    }
    return nil
  }

  /// A number with up to three decimals, in thousandths.
  mutating func thousandths(
    _ token: LogicCursor.Token, in range: ClosedRange<Int>, _ what: String
  ) -> Int? {
    if let value = Thousandths.value(of: token.text), range.contains(value) { return value }
    report(.badNumber, at: token.place, "\"\(token.text)\" is not \(what)")
    return nil
  }

  mutating func integer(
    _ token: LogicCursor.Token, in range: ClosedRange<Int>, _ what: String
  ) -> Int? {
    if token.text.utf8.count < 10, token.text.utf8.allSatisfy({ (48...57).contains($0) }),
      let value = Int(token.text), range.contains(value)
    {
      return value
    }
    report(.badNumber, at: token.place, "\"\(token.text)\" is not \(what)")
    return nil
  }

  /// One of the words of an enumeration.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ token: LogicCursor.Token, _ what: String, _ type: Value.Type = Value.self
  ) -> Value? where Value.RawValue == String {
    if let value = Value(rawValue: token.text) { return value }
    let words = Value.allCases.map(\.rawValue)
    report(
      .unknownWord, at: token.place,
      "\(what) is one of \(words.joined(separator: ", ")), not \"\(token.text)\"",
      hint: NearestName.of(token.text, among: words))
    return nil
  }
}

/// Decimal numbers as thousandths.
enum Thousandths {
  /// `7` is 7000, `2.5` is 2500; nil for what is no number, or has more than three decimals.
  static func value(of text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = digits(parts[0], most: 6) else { return nil }
    guard parts.count == 2 else { return whole * 1000 }
    guard var decimals = digits(parts[1], most: 3) else { return nil }
    for _ in parts[1].utf8.count..<3 { decimals *= 10 }
    return whole * 1000 + decimals
  }

  /// The shortest text that reads back as `value`.
  static func text(of value: Int) -> String {
    var decimals = value % 1000
    if decimals == 0 { return String(value / 1000) }
    var places = 3
    while decimals % 10 == 0 {
      decimals /= 10
      places -= 1
    }
    let digits = String(decimals)
    return "\(value / 1000)." + String(repeating: "0", count: places - digits.count) + digits
  }

  private static func digits(_ text: Substring, most: Int) -> Int? {
    guard (1...most).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }
}
