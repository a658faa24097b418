import Conversations
import LanguageAnalysis

/// Members of JSON forms, whatever way of writing keys the tool that made them has.
extension JSONValue {
  /// The member of that name in PascalCase, camelCase or snake_case; nil where absent or null.
  func member(_ name: String) -> JSONValue? {
    guard let object else { return nil }
    if let value = object[name] { return value.isNull ? nil : value }
    let wanted = Self.plainKey(name)
    for (key, value) in zip(object.keys, object.values)
    where key.utf8.count <= 64 && Self.plainKey(key) == wanted {
      return value.isNull ? nil : value
    }
    return nil
  }

  private static func plainKey(_ key: String) -> String {
    String(decoding: key.lowercased().utf8.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
  }

  /// The list of that name; empty where absent and where it is something else.
  func members(_ name: String) -> [JSONValue] { member(name)?.array ?? [] }

  /// The text of that name on one line: for titles.
  func line(_ name: String) -> String { PlainText.line(words(name), .plain) }

  /// The text of that name, HTML taken out; empty where there is none.
  func words(_ name: String) -> String {
    guard let value = member(name) else { return "" }
    return switch value {
    case .string(let text): PlainText.of(text, .html)
    case .integer(let number): String(number)
    case .number(let number): number.isFinite ? RuleNumber.text(of: number) : ""
    case .boolean(let flag): String(flag)
    case .null, .array, .object: ""
    }
  }

  /// True where the member is `true`, also written as a text.
  func flag(_ name: String) -> Bool {
    let value = member(name)
    return value?.boolean ?? (value?.string?.lowercased() == "true")
  }

  /// An id: a text, or a whole number as one.
  func id(_ name: String) -> String? {
    switch member(name) {
    case .string(let text): text.isEmpty ? nil : text
    case .integer(let number): String(number)
    default: nil
    }
  }

  /// A number, also written as a text; an error for anything else and beyond ±1000000.
  func number(_ name: String) throws(RubricImportError) -> Double? {
    guard let value = member(name) else { return nil }
    let number: Double?
    let written: String
    switch value {
    case .string(let text):
      if text.isEmpty { return nil }
      written = text
      number = ImportNumber.decimal(text)
    default:
      written = value.writtenNumber
      number = value.double
    }
    guard let number else {
      throw RubricImportError(.badNumber(field: name, text: written))
    }
    guard abs(number) <= Double(ImportNumber.largest) else {
      throw RubricImportError(
        .outOfRange(field: name, text: written, most: ImportNumber.largest))
    }
    return number
  }

  private var writtenNumber: String {
    switch self {
    case .integer(let number): String(number)
    case .number(let number): String(number)
    default: kindName
    }
  }

  /// The keys, where this is an object.
  var keys: [String] { object?.keys ?? [] }
}
