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
    if let value = DecimalNumber.value(of: token.text), range.contains(value) { return value }
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
