import LanguageAnalysis

/// Writes block-style YAML that every YAML reader takes the same way.
struct YAMLWriter {
  private(set) var text = ""
  private var indent = 0
  /// The next field begins a list item: its indent is `- `.
  private var isItemStart = false

  mutating func field(_ key: String, _ value: String) {
    line(key + ": " + YAMLQuoting.scalar(value))
  }

  mutating func field(_ key: String, number: Double) {
    line(key + ": " + RuleNumber.text(of: number))
  }

  mutating func field(_ key: String, flag: Bool) { line("\(key): \(flag)") }

  /// `{en, fr}`; one text where both are the same; nothing where there is none.
  mutating func field(_ key: String, _ value: LocalizedText) {
    switch (value.en, value.fr) {
    case (nil, nil): break
    case (let en?, let fr?) where Array(en.utf8) == Array(fr.utf8): field(key, en)
    default:
      table(key) { yaml in
        if let en = value.en { yaml.field("en", en) }
        if let fr = value.fr { yaml.field("fr", fr) }
      }
    }
  }

  mutating func words(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    let words = values.map { YAMLQuoting.scalar($0, isInFlow: true) }
    line("\(key): [\(words.joined(separator: ", "))]")
  }

  mutating func table(_ key: String, _ body: (inout YAMLWriter) -> Void) {
    line(key + ":")
    indent += 1
    body(&self)
    indent -= 1
  }

  /// A list of tables; nothing where it is empty.
  mutating func list<Item>(
    _ key: String, _ items: [Item], _ body: (inout YAMLWriter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    line(key + ":")
    indent += 2
    for item in items {
      isItemStart = true
      body(&self, item)
    }
    indent -= 2
  }

  private mutating func line(_ content: String) {
    if isItemStart {
      text += String(repeating: "  ", count: indent - 1) + "- " + content + "\n"
      isItemStart = false
    } else {
      text += String(repeating: "  ", count: indent) + content + "\n"
    }
  }
}

/// Decides which texts need quotes.
enum YAMLQuoting {
  static func scalar(_ text: String, isInFlow: Bool = false) -> String {
    isPlain(text, isInFlow: isInFlow) ? text : quoted(text)
  }

  /// Words that some YAML reader takes for a truth value or nothing.
  private static let reserved: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "~",
  ]

  private static func isPlain(_ text: String, isInFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last else { return false }
    if reserved.contains(text.lowercased()) { return false }
    guard first.properties.isAlphabetic || first == "(", last != " ", last != ":" else {
      return false
    }
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      switch scalar {
      case ":" where next == " ": return false
      case " " where next == "#": return false
      case ",", "[", "]", "{", "}": if isInFlow { return false }
      default: if needsEscape(scalar) { return false }
      }
    }
    return true
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      true
    default: scalar.value == 0x85
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default:
        if needsEscape(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        } else {
          quoted.unicodeScalars.append(scalar)
        }
      }
    }
    return quoted + "\""
  }
}
