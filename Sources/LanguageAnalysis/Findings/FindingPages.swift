/// The pages about findings that travel inside the binary; made of `Documentation/Findings/*.md`
/// by `GenerateData`.
public enum FindingPages {
  /// All codes, in alphabetical order.
  public static var codes: [String] { GeneratedFindings.texts.map(\.code) }

  /// The page of a code; nil for a code that there is none of.
  public static func page(_ code: String) -> FindingPage? {
    GeneratedFindings.texts.first { $0.code == code }
      .flatMap { FindingPage(parsing: $0.page.description) }
  }

  /// The Swift file that holds the pages, by code.
  public static func swiftSource(of pages: [String: String]) -> String {
    let entries = pages.keys.sorted().map { code in
      "    (\"\(code)\", ###\"\"\"\n\(pages[code] ?? "")\n\"\"\"###),\n"
    }
    return "// swift-format-ignore-file\n"
      + "// Made by GenerateData of Documentation/Findings; do not edit. `make data` writes it anew.\n\n"
      + "enum GeneratedFindings {\n"
      + "  static let texts: [(code: String, page: StaticString)] = [\n" + entries.joined()
      + "  ]\n}\n"
  }
}
