/// The words of an HTML message. Only tags of HTML are tags: `<pncode type="town"/>` stays.
package enum HTMLText {
  /// The text with blocks on lines of their own, entities resolved once; what is quoted from
  /// others (`<blockquote>`) is left out unless there is nothing else.
  static func plain(_ html: String) -> String {
    let own = HTMLScanner(html, keepsQuotes: false).text()
    return own.isEmpty ? HTMLScanner(html, keepsQuotes: true).text() : own
  }

  /// As `plain`, with what is quoted.
  package static func whole(_ html: String) -> String {
    HTMLScanner(html, keepsQuotes: true).text()
  }

  /// The text with its entities resolved once and its tags left alone.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let entity = HTMLEntity.leading(bytes[index...]) {
        output += String(entity.scalar).utf8
        index += entity.length
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether a text has a tag of HTML, or an entity.
  package static func isHTML(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "<"): HTMLScanner.tagName(bytes[(index + 1)...].prefix(20)) != nil
      case UInt8(ascii: "&"): HTMLEntity.leading(bytes[index...]) != nil
      default: false
      }
    }
  }
}

private struct HTMLScanner {
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "div", "dl", "dt",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
    "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]
  private static let inlines: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "button", "center", "cite", "code", "col",
    "colgroup", "data", "del", "dfn", "em", "figcaption", "font", "head", "i", "iframe", "img",
    "input", "ins", "kbd", "label", "link", "mark", "meta", "o:p", "picture", "q", "s", "samp",
    "script", "small", "source", "span", "strike", "strong", "style", "sub", "sup", "svg", "td",
    "th", "time", "title", "tt", "u", "var", "video", "wbr",
  ]
  /// What is inside these is no text.
  private static let silent: Set<String> = ["script", "style", "title", "svg"]

  private let bytes: [UInt8]
  private let keepsQuotes: Bool
  private var output: [UInt8] = []
  /// Whether a space or a new line is due before the next word.
  private var pending: UInt8 = 0
  private var silentTag: String?
  private var quoteDepth = 0

  init(_ html: String, keepsQuotes: Bool) {
    bytes = Array(html.utf8)
    self.keepsQuotes = keepsQuotes
  }

  consuming func text() -> String {
    var index = 0
    var hasMoreTags = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), hasMoreTags, let name = tag(at: index) {
        let isComment = name == "!--"
        let end =
          isComment
          ? bytes[index...].firstRange(of: "-->")?.upperBound
          : bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
        if let end {
          if !isComment { take(name) }
          index = end
          continue
        }
        hasMoreTags = false
      }
      if byte == UInt8(ascii: "&"), let entity = HTMLEntity.leading(bytes[index...]) {
        for byte in String(entity.scalar).utf8 { put(byte) }
        index += entity.length
        continue
      }
      put(byte)
      index += 1
    }
    return output[...].trimmed.string
  }

  /// The name of the tag at an index: `/p`, `br`, `!--`; nil when it is none.
  private func tag(at index: Int) -> String? {
    let rest = bytes[(index + 1)...].prefix(20)
    if rest.starts(with: "!--".utf8) { return "!--" }
    return Self.tagName(rest)
  }

  static func tagName(_ rest: ArraySlice<UInt8>) -> String? {
    let isClosing = rest.first == UInt8(ascii: "/")
    let name = rest.dropFirst(isClosing ? 1 : 0).prefix { byte in
      (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
        || byte == UInt8(ascii: ":")
    }.string.lowercased()
    guard blocks.contains(name) || inlines.contains(name) else { return nil }
    let after = rest.dropFirst(name.utf8.count + (isClosing ? 1 : 0)).first
    guard let after, after == UInt8(ascii: ">") || after == UInt8(ascii: "/") || after <= 0x20
    else { return nil }
    return isClosing ? "/" + name : name
  }

  private mutating func take(_ name: String) {
    let isClosing = name.hasPrefix("/")
    let base = isClosing ? String(name.dropFirst()) : name
    if let silentTag {
      if isClosing, base == silentTag { self.silentTag = nil }
      return
    }
    if Self.silent.contains(base), !isClosing { silentTag = base }
    if base == "blockquote" { quoteDepth = max(0, quoteDepth + (isClosing ? -1 : 1)) }
    if Self.blocks.contains(base) {
      pending = 0x0A
    } else if base == "td" || base == "th", pending == 0 {
      pending = 0x20
    }
  }

  private mutating func put(_ byte: UInt8) {
    guard silentTag == nil, quoteDepth == 0 || keepsQuotes else { return }
    if byte == 0x20 || (0x09...0x0D).contains(byte) {
      if pending == 0 { pending = 0x20 }
      return
    }
    if pending != 0, !output.isEmpty { output.append(pending) }
    pending = 0
    output.append(byte)
  }
}

/// Character references of HTML.
enum HTMLEntity {
  /// U+00A0–U+00FF by name, in order.
  private static let latin: [Substring] =
    """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc \
    uuml yacute thorn yuml
    """.split(separator: " ")

  private static let names: [String: Unicode.Scalar] = {
    var names: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "OElig": "Œ", "oelig": "œ",
      "Yuml": "Ÿ", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
      "ldquo": "“", "rdquo": "”", "bdquo": "„", "hellip": "…", "bull": "•", "euro": "€",
      "trade": "™", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
      "rarr": "→", "larr": "←", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}",
      "rlm": "\u{200F}", "lsaquo": "‹", "rsaquo": "›",
    ]
    for (offset, name) in latin.enumerated() {
      names[String(name)] = Unicode.Scalar(UInt32(0xA0 + offset))
    }
    return names
  }()

  /// The reference at the start of `bytes`, named or numbered, with its length.
  static func leading(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, length: Int)? {
    if let entity = CueMarkup.entity(bytes) { return entity }
    guard bytes.first == UInt8(ascii: "&"),
      let end = bytes.prefix(10).firstIndex(of: UInt8(ascii: ";")),
      let scalar = names[bytes[(bytes.startIndex + 1)..<end].string]
    else { return nil }
    return (scalar, end + 1 - bytes.startIndex)
  }
}
