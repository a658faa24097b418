/// The rubrics that travel inside the binary; made of `Rubrics/*.yaml` by `GenerateData`.
public enum BuiltInRubrics {
  /// In alphabetical order.
  public static var ids: [String] { GeneratedRubrics.texts.map(\.id) }

  /// The YAML of a built-in rubric, or nil for another id.
  public static func text(_ id: String) -> [UInt8]? {
    GeneratedRubrics.texts.first { $0.id == id }.map { text in
      Array(UnsafeBufferPointer(start: text.yaml.utf8Start, count: text.yaml.utf8CodeUnitCount))
    }
  }

  /// The Swift file that holds `texts` (YAML by id) and the words that bind grids to rules.
  public static func swiftSource(of texts: [String: String], bindingWords: String) -> String {
    let entries = texts.keys.sorted().map { id in
      "    (\"\(id)\", #\"\"\"\n\(texts[id] ?? "")\n\"\"\"#),\n"
    }
    return "// swift-format-ignore-file\n"
      + "// Made by GenerateData of Rubrics/; do not edit. `make data` writes it anew.\n\n"
      + "enum GeneratedRubrics {\n"
      + "  static let texts: [(id: String, yaml: StaticString)] = [\n" + entries.joined()
      + "  ]\n\n  static let bindingWords: StaticString = #\"\"\"\n\(bindingWords)\n\"\"\"#\n}\n"
  }
}
