/// One look over the bytes of a document before libxml2 sees them: refuses what it may not see, and
/// notes where each start tag begins, which libxml2 does not keep.
///
/// The encoding must be one in which ASCII bytes mean ASCII signs.
struct XMLScan {
  /// Line and column of each start tag, in document order.
  private(set) var places: [(line: Int, column: Int)] = []
  private(set) var line = 1
  /// Of the sign at `index`, from 1.
  private(set) var column = 1
  private var depth = 0
  private var allAttributes = 0
  private var index = 0
  private let bytes: [UInt8]
  private let isUTF8: Bool

  init(_ bytes: [UInt8], isUTF8: Bool) throws(RubricImportError) {
    self.bytes = bytes
    self.isUTF8 = isUTF8
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    try scan()
  }

  private func fail(_ problem: RubricImportError.Problem) -> RubricImportError {
    RubricImportError(problem, line: line, column: column)
  }

  private mutating func scan() throws(RubricImportError) {
    while index < bytes.count {
      try skipText()
      guard index < bytes.count else { return }
      switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
      case UInt8(ascii: "!"): try skipDeclaration()
      case UInt8(ascii: "?"): skip(to: "?>", after: 2)
      case UInt8(ascii: "/"):
        skip(to: ">", after: 2)
        depth -= 1
      default: try takeStartTag()
      }
    }
  }

  /// A comment or a CDATA section; other declarations are left for libxml2 to refuse.
  private mutating func skipDeclaration() throws(RubricImportError) {
    let start = index
    if starts(with: "<!--") {
      skip(to: "-->", after: 4)
    } else if starts(with: "<![CDATA[") {
      skip(to: "]]>", after: 9)
      if index - start > XMLLimits.textLength {
        throw fail(.limit(.textLength, most: XMLLimits.textLength))
      }
    } else if starts(with: "<!DOCTYPE") {
      throw fail(.doctype)
    } else {
      skip(to: ">", after: 2)
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
      throw fail(.limit(.textLength, most: XMLLimits.textLength))
    }
    if equals > XMLLimits.equalsSigns {
      throw fail(.limit(.attributes, most: XMLLimits.attributes))
    }
  }

  private mutating func takeStartTag() throws(RubricImportError) {
    depth += 1
    if depth > XMLLimits.depth { throw fail(.limit(.depth, most: XMLLimits.depth)) }
    if places.count == XMLLimits.elements {
      throw fail(.limit(.elements, most: XMLLimits.elements))
    }
    places.append((line, column))
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
            throw fail(.limit(.textLength, most: XMLLimits.textLength))
          }
        }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        quoteStart = index
      } else if byte == UInt8(ascii: "=") {
        attributes += 1
        allAttributes += 1
        if places.count + allAttributes > XMLLimits.nodes {
          throw fail(.limit(.nodes, most: XMLLimits.nodes))
        }
        if attributes > XMLLimits.attributes {
          throw fail(.limit(.attributes, most: XMLLimits.attributes))
        }
      } else if byte == UInt8(ascii: ">") {
        if bytes[index - 1] == UInt8(ascii: "/") { depth -= 1 }
        step()
        return
      }
      step()
    }
  }

  /// Moves behind the next `end`, or to the end of the document.
  private mutating func skip(to end: StaticString, after count: Int) {
    for _ in 0..<count where index < bytes.count { step() }
    while index < bytes.count {
      if bytes[index] == end.utf8Start[0], starts(with: end) {
        for _ in 0..<end.utf8CodeUnitCount { step() }
        return
      }
      step()
    }
  }

  private mutating func step() {
    let byte = bytes[index]
    if byte == 0x0A {
      line += 1
      column = 1
    } else if !isUTF8 || byte & 0xC0 != 0x80 {
      column += 1
    }
    index += 1
  }

  private func starts(with word: StaticString) -> Bool {
    guard index + word.utf8CodeUnitCount <= bytes.count else { return false }
    for i in 0..<word.utf8CodeUnitCount where bytes[index + i] != word.utf8Start[i] {
      return false
    }
    return true
  }
}
