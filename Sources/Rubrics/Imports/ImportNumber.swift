/// Numbers of exports: decimal notation with a point, whatever the locale.
enum ImportNumber {
  /// Points and weights beyond this are slips of the finger; a rubric file takes no more.
  static let largest = 1_000_000

  /// The number that a text writes, exactly; nil for an empty one.
  static func value(
    _ text: String?, _ field: String, at element: XMLElement
  ) throws(RubricImportError) -> Double? {
    try value(text, field, line: element.line, column: element.column)
  }

  static func value(
    _ text: String?, _ field: String, line: Int, column: Int
  ) throws(RubricImportError) -> Double? {
    guard let text else { return nil }
    let word = PlainText.line(text, .plain)
    guard !word.isEmpty else { return nil }
    guard let value = decimal(word) else {
      throw RubricImportError(.badNumber(field: field, text: word), line: line, column: column)
    }
    guard value.magnitude <= Double(largest) else {
      throw RubricImportError(
        .outOfRange(field: field, text: word, most: largest), line: line, column: column)
    }
    return value
  }

  /// Digits with a sign and a fraction at most: no `nan`, no exponent.
  static func decimal(_ word: String) -> Double? {
    let digits = word.hasPrefix("-") || word.hasPrefix("+") ? word.dropFirst() : word[...]
    let parts = digits.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard word.utf8.count <= 64, parts.count <= 2, parts.contains(where: { !$0.isEmpty }),
      parts.allSatisfy({ $0.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } }),
      let value = Double(word)
    else { return nil }
    return value == 0 ? 0 : value
  }

  /// `true`, `1`, `yes` and the like; nil for what says neither.
  static func flag(_ text: String?) -> Bool? {
    switch PlainText.line(text, .plain).lowercased() {
    case "true", "1", "yes", "y", "x", "oui", "vrai", "o": true
    case "false", "0", "no", "n", "non", "faux": false
    default: nil
    }
  }

  /// A sum of decimals without the dust of binary fractions.
  static func rounded(_ value: Double) -> Double {
    let scaled = (value * 1_000_000).rounded() / 1_000_000
    return scaled == 0 ? 0 : scaled
  }
}
