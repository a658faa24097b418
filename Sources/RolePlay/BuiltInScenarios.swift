/// The scenarios that travel inside the binary; made of `Scenarios/*.parley` and `*.play` by
/// `GenerateData`.
public enum BuiltInScenarios {
  /// In alphabetical order.
  public static var ids: [String] { GeneratedScenarios.texts.map(\.id) }

  /// The file of a built-in scenario, or nil for another id.
  public static func text(_ id: String) -> [UInt8]? { file(id).map { bytes($0.scenario) } }

  /// The plays of a built-in scenario, or nil where it has none.
  public static func plays(_ id: String) -> [UInt8]? {
    file(id).flatMap { $0.plays.utf8CodeUnitCount > 0 ? bytes($0.plays) : nil }
  }

  /// The Swift file that holds scenarios and plays (texts by id).
  public static func swiftSource(
    scenarios: [String: String], plays: [String: String]
  ) -> String {
    let entries = scenarios.keys.sorted().map { id in
      "    (\n      \"\(id)\", \(literal(scenarios[id] ?? "")),\n      \(literal(plays[id] ?? ""))\n    ),\n"
    }
    return heading("*.parley and *.play") + "enum GeneratedScenarios {\n"
      + "  static let texts: [(id: String, scenario: StaticString, plays: StaticString)] = [\n"
      + entries.joined() + "  ]\n}\n"
  }

  private static func file(
    _ id: String
  ) -> (id: String, scenario: StaticString, plays: StaticString)? {
    GeneratedScenarios.texts.first { $0.id == id }
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  static func heading(_ files: String) -> String {
    "// swift-format-ignore-file\n"
      + "// Made by GenerateData of Scenarios/\(files); do not edit. `make data` writes it anew.\n\n"
  }

  /// A raw literal; the text's own last line end stands in it.
  static func literal(_ text: String) -> String {
    text.isEmpty ? "\"\"" : "###\"\"\"\n\(text)\n\"\"\"###"
  }
}

extension MoodTable {
  /// The Swift file that holds the table.
  public static func swiftSource(of table: String) -> String {
    BuiltInScenarios.heading("mood.table") + "enum GeneratedMood {\n"
      + "  static let table: StaticString = \(BuiltInScenarios.literal(table))\n}\n"
  }
}
