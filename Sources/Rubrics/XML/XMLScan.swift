/// One look over the bytes of a document before libxml2 sees them: refuses what it may not see, and
/// notes where each start tag begins, which libxml2 does not keep.
///
/// The encoding must be one in which ASCII bytes mean ASCII signs.
struct XMLScan {
  /// Line and column of each start tag, in document order.
  private(set) var places: [(line: Int, column: Int)] = []
  private(set) var line = 1
  private var lineStart = 0
  private var depth = 0
  private var index = 0
  private let bytes: [UInt8]
  private let isUTF8: Bool

  init(_ bytes: [UInt8], isUTF8: Bool) throws(RubricImportError) {
    self.bytes = bytes
    self.isUTF8 = isUTF8
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      lineStart = 3
    }
    try scan()
  }

  /// Column of the sign at an offset of the current line, in signs from 1.
  private func column(of offset: Int) -> Int {
    var column = 1
    for byte in bytes[lineStart..<offset] where !isUTF8 || byte & 0xC0 != 0x80 { column += 1 }
    return column
  }

  /// The last place of the document.
  var end: (line: Int, column: Int) { (line, column(of: bytes.count)) }

  private func fail(_ problem: RubricImportError.Problem, at offset: Int) -> RubricImportError {
    RubricImportError(problem, line: line, column: column(of: max(offset, lineStart)))
  }

  private mutating func scan() throws(RubricImportError) {
    while index < bytes.count {
      try skipText()
      guard index < bytes.count else { return }
      let start = index
      switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
      case UInt8(ascii: "!"):
        if starts(with: "<!--", at: index) {
          skip(to: "-->", from: index + 4)
        } else if starts(with: "<![CDATA[", at: index) {
          skip(to: "]]>", from: index + 9)
          guard index - start <= XMLLimits.textLength else {
            throw fail(.limit(.textLength, most: XMLLimits.textLength), at: start)
          }
        } else {
          throw fail(.doctype, at: index)
        }
      case UInt8(ascii: "?"): skip(to: "?>", from: index + 2)
      case UInt8(ascii: "/"):
        skip(to: ">", from: index + 2)
        depth -= 1
      default: try takeStartTag()
      }
    }
  }

  /// Moves to the next `<`, or to the end.
  private mutating func skipText() throws(RubricImportError) {
    let start = index
    var equals = 0
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
      if bytes[index] == UInt8(ascii: "=") { equals += 1 }
      step()
    }
    if index - start > XMLLimits.textLength {
      throw fail(.limit(.textLength, most: XMLLimits.textLength), at: index)
    }
    if equals > XMLLimits.equalsSigns {
      throw fail(.limit(.attributes, most: XMLLimits.attributes), at: index)
    }
  }

  private mutating func takeStartTag() throws(RubricImportError) {
    depth += 1
    if depth > XMLLimits.depth { throw fail(.limit(.depth, most: XMLLimits.depth), at: index) }
    if places.count == XMLLimits.elements {
      throw fail(.limit(.elements, most: XMLLimits.elements), at: index)
    }
    places.append((line, column(of: index)))
    var attributes = 0
    var quote: UInt8 = 0
    var quoteStart = index
    step()
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote {
          quote = 0
          if index - quoteStart > XMLLimits.textLength {
            throw fail(.limit(.textLength, most: XMLLimits.textLength), at: index)
          }
        }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        quoteStart = index
      } else if byte == UInt8(ascii: "=") {
        attributes += 1
        if attributes > XMLLimits.attributes {
          throw fail(.limit(.attributes, most: XMLLimits.attributes), at: index)
        }
      } else if byte == UInt8(ascii: ">") {
        if bytes[index - 1] == UInt8(ascii: "/") { depth -= 1 }
        step()
        return
      }
      step()
    }
  }

  private mutating func skip(to end: StaticString, from start: Int) {
    index = min(start, bytes.count)
    while index < bytes.count {
      if starts(with: end, at: index) {
        index += end.utf8CodeUnitCount
        return
      }
      step()
    }
  }

  private mutating func step() {
    if bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  private func starts(with word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= bytes.count else { return false }
    for i in 0..<word.utf8CodeUnitCount where bytes[offset + i] != word.utf8Start[i] {
      return false
    }
    return true
  }
}
