import Conversations

/// A customer's line with its facts: `{fact}`, `{fact:on}`; `{{` is a brace.
enum LineText {
  static func filled(
    _ text: String, with facts: [String: FactValue], of scenario: Scenario, in language: Language
  ) -> String {
    var result = ""
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      result += rest[..<brace]
      rest = rest[rest.index(after: brace)...]
      if rest.first == "{" {
        result += "{"
        rest = rest.dropFirst()
        continue
      }
      guard let end = rest.firstIndex(of: "}"),
        let word = word(String(rest[..<end]), facts, scenario, language)
      else {
        result += "{"
        continue
      }
      result += word
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// Nil for what is no fact of the scenario.
  private static func word(
    _ name: String, _ facts: [String: FactValue], _ scenario: Scenario, _ language: Language
  ) -> String? {
    let isLed = name.hasSuffix(":on")
    let id = isLed ? String(name.dropLast(3)) : name
    guard let fact = scenario.facts.first(where: { $0.name == id }) else { return nil }
    guard let value = facts[id] else { return fact.kind.unknownText(in: language) }
    return isLed ? value.leadText(in: language) : value.text(in: language)
  }
}
