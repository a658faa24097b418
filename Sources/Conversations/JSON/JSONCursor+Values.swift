/// Values that hold no others, and passing over any value.
extension JSONCursor {
  /// The string that comes next, checked but not decoded.
  mutating func text() throws(TranscriptError) -> Text {
    skipWhitespace()
    try take(UInt8(ascii: "\""), named: "a text in double quotes")
    let start = offset
    var hasEscapes = false
    while true {
      skipPlainStringBytes()
      guard offset < bytes.count else { throw unexpected("the closing '\"' of a text") }
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return Text(start: start, end: offset - 1, hasEscapes: hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try skipEscape()
      case let control:
        throw fail(.jsonControlCharacter(control), at: offset)
      }
    }
  }

  /// The number that comes next, by its offsets and whether it is written as an integer.
  mutating func number() throws(TranscriptError) -> (range: Range<Int>, isInteger: Bool) {
    skipWhitespace()
    let start = offset
    var isInteger = true
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    let integerStart = offset
    skipDigits()
    let integerDigits = offset - integerStart
    var isValid =
      integerDigits == 1 || (integerDigits > 1 && bytes[integerStart] != UInt8(ascii: "0"))
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
      isInteger = false
      offset += 1
      isValid = skipDigits() && isValid
    }
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      offset += 1
      if offset < bytes.count,
        bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-")
      {
        offset += 1
      }
      isValid = skipDigits() && isValid
    }
    guard isValid else {
      if offset >= bytes.count, bytes[offset - 1] &- UInt8(ascii: "0") >= 10 {
        throw unexpected("a digit")
      }
      let end = min(offset + 1, bytes.count, start + 40)
      throw fail(.jsonInvalidNumber(excerpt(start..<end)), at: start)
    }
    return (start..<offset, isInteger)
  }

  mutating func boolean() throws(TranscriptError) -> Bool {
    skipWhitespace()
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "t") {
      try takeWord("true")
      return true
    }
    try takeWord("false")
    return false
  }

  mutating func null() throws(TranscriptError) {
    skipWhitespace()
    try takeWord("null")
  }

  /// Passes over the next value, whatever it is, checking it as strictly as if it were read.
  mutating func skipValue() throws(TranscriptError) {
    let base = depth
    // One bit a level: 1 for an object, 0 for an array. 64 levels are the cap.
    var levels: UInt64 = 0
    value: while true {
      switch peek() {
      case .object:
        try beginObject()
        levels = levels << 1 | 1
      case .array:
        try beginArray()
        levels <<= 1
      case .string: _ = try text()
      case .number: _ = try number()
      case .boolean: _ = try boolean()
      case .null: try null()
      case nil: throw unexpected("a value")
      }
      while depth > base {
        let hasMore = levels & 1 == 1 ? try nextKey() != nil : try nextElement()
        if hasMore { continue value }
        levels >>= 1
      }
      return
    }
  }
}
