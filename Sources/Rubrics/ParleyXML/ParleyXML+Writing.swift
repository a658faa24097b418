import Conversations
import LanguageAnalysis

extension Rubric {
  /// The rubric in parley's own XML. Reading it gives the same rubric back, but for its hash.
  public func xml() -> String {
    var writer = XMLWriter()
    writer.write(self)
    return writer.text
  }
}

/// Writes elements with two spaces a level; texts stand as they are.
struct XMLWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  typealias Attributes = [(name: String, value: String?)]

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += String(repeating: "  ", count: depth) + "<" + name
    for case (let name, let value?) in attributes {
      text += " \(name)=\"\(Self.escaped(value, isAttribute: true))\""
    }
  }

  /// An element with nothing but attributes.
  mutating func empty(_ name: String, _ attributes: Attributes) {
    open(name, attributes)
    text += "/>\n"
  }

  mutating func leaf(_ name: String, _ content: String, _ attributes: Attributes = []) {
    open(name, attributes)
    text += ">" + Self.escaped(content, isAttribute: false) + "</\(name)>\n"
  }

  mutating func element(
    _ name: String, _ attributes: Attributes = [], _ body: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    text += ">\n"
    depth += 1
    body(&self)
    depth -= 1
    text += String(repeating: "  ", count: depth) + "</\(name)>\n"
  }

  /// A text a language; one without `xml:lang` where both are the same.
  mutating func localized(_ name: String, _ value: LocalizedText) {
    if let en = value.en, let fr = value.fr, Array(en.utf8) == Array(fr.utf8) {
      leaf(name, en)
      return
    }
    if let en = value.en { leaf(name, en, [("xml:lang", "en")]) }
    if let fr = value.fr { leaf(name, fr, [("xml:lang", "fr")]) }
  }

  /// A parser keeps what is written so, white space in attributes included; what XML cannot hold
  /// is left out.
  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where isAttribute: escaped += "&quot;"
      case "\r": escaped += "&#13;"
      case "\n" where isAttribute: escaped += "&#10;"
      case "\t" where isAttribute: escaped += "&#9;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case "\u{FFFE}", "\u{FFFF}": break
      default: if scalar.value >= 0x20 { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }
}
