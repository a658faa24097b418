/// A piece of an HTML page. Text and attribute values are escaped by construction; there is no way to
/// put markup of others into a page.
indirect enum HTMLNode: Sendable {
  case text(String)
  case element(StaticString, [HTMLAttribute], [HTMLNode])
  /// The page's own style sheet, as it is.
  case style(StaticString)

  /// Elements that have no content and no end tag.
  private static let void = ["meta", "br", "hr"]

  /// Appends the piece as UTF-8.
  func append(to out: inout [UInt8]) {
    switch self {
    case .text(let text): out.append(escaped: text)
    case .style(let sheet): out.append(literal: sheet)
    case .element(let name, let attributes, let children):
      out.append(UInt8(ascii: "<"))
      out.append(literal: name)
      for attribute in attributes {
        out.append(UInt8(ascii: " "))
        out.append(literal: attribute.name)
        out.append(contentsOf: "=\"".utf8)
        out.append(escaped: attribute.value)
        out.append(UInt8(ascii: "\""))
      }
      out.append(UInt8(ascii: ">"))
      if HTMLNode.void.contains(name.description) { return }
      for child in children { child.append(to: &out) }
      out.append(contentsOf: "</".utf8)
      out.append(literal: name)
      out.append(UInt8(ascii: ">"))
    }
  }
}

/// An attribute; its name is always the program's own.
struct HTMLAttribute: Sendable {
  let name: StaticString
  let value: String

  init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  static func `class`(_ value: String) -> HTMLAttribute { HTMLAttribute("class", value) }
  static func id(_ value: String) -> HTMLAttribute { HTMLAttribute("id", value) }
  static func href(_ place: String) -> HTMLAttribute { HTMLAttribute("href", "#" + place) }
  /// What a heading cell speaks for: `row` or `col`.
  static func scope(_ value: String) -> HTMLAttribute { HTMLAttribute("scope", value) }
}

extension [UInt8] {
  /// Text of others: what a browser would take for markup is escaped, what is invisible is written out.
  fileprivate mutating func append(escaped text: String) {
    for byte in DisplayText.safe(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): append(contentsOf: "&#39;".utf8)
      default: append(byte)
      }
    }
  }
}
