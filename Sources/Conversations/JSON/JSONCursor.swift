/// A strict, forward-only reader of JSON text (RFC 8259) that lives inside one buffer.
///
/// Pulls values one by one and never recurses; containers nest at most `maximumDepth` deep. Strings
/// are found eight bytes at a time and decoded only when asked for. The bytes must be valid UTF-8
/// (`TextDecoding` sees to it) and must outlive the cursor.
struct JSONCursor {
  static let maximumDepth = 64

  let bytes: UnsafeRawBufferPointer
  /// The number of the line that the buffer starts on, for errors.
  let firstLine: Int
  private(set) var offset = 0
  private(set) var depth = 0
  /// Whether a container was just opened, so that no comma is due.
  private var isFresh = false

  init(_ bytes: UnsafeRawBufferPointer, firstLine: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
  }

  /// A string or key, by the offsets between its quotes.
  struct Text {
    let start: Int
    let end: Int
    let hasEscapes: Bool
  }

  // MARK: - Where we are

  /// The kind of the value that comes next, or nil at the end or before something that is no value.
  mutating func peek() -> JSONKind? {
    skipWhitespace()
    guard offset < bytes.count else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: return nil
    }
  }

  /// Whether only white space is left.
  mutating func isAtEnd() -> Bool {
    skipWhitespace()
    return offset == bytes.count
  }

  /// Refuses anything but white space after the value.
  mutating func finish() throws(TranscriptError) {
    guard isAtEnd() else { throw fail(.jsonTrailing, at: offset) }
  }

  /// A place to come back to with `rewind(to:)`.
  var mark: Mark { Mark(offset: offset, depth: depth, isFresh: isFresh) }

  struct Mark {
    fileprivate let offset: Int
    fileprivate let depth: Int
    fileprivate let isFresh: Bool
  }

  mutating func rewind(to mark: Mark) {
    offset = mark.offset
    depth = mark.depth
    isFresh = mark.isFresh
  }

  // MARK: - Containers

  mutating func beginObject() throws(TranscriptError) {
    try open(UInt8(ascii: "{"), named: "'{'")
  }

  mutating func beginArray() throws(TranscriptError) {
    try open(UInt8(ascii: "["), named: "'['")
  }

  /// The next key of the object, with the cursor before its value; nil once the object has closed.
  mutating func nextKey() throws(TranscriptError) -> Text? {
    skipWhitespace()
    guard offset < bytes.count else { throw unexpected(isFresh ? "a key or '}'" : "',' or '}'") }
    if bytes[offset] == UInt8(ascii: "}") {
      close()
      return nil
    }
    if !isFresh {
      try take(UInt8(ascii: ","), named: "',' or '}'")
      skipWhitespace()
    }
    isFresh = false
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
      throw unexpected("a key in double quotes")
    }
    let key = try text()
    skipWhitespace()
    try take(UInt8(ascii: ":"), named: "':'")
    return key
  }

  /// Whether another element comes, with the cursor before it; false once the array has closed.
  mutating func nextElement() throws(TranscriptError) -> Bool {
    skipWhitespace()
    guard offset < bytes.count else { throw unexpected(isFresh ? "a value or ']'" : "',' or ']'") }
    if bytes[offset] == UInt8(ascii: "]") {
      close()
      return false
    }
    if !isFresh { try take(UInt8(ascii: ","), named: "',' or ']'") }
    isFresh = false
    return true
  }

  private mutating func open(_ bracket: UInt8, named name: String) throws(TranscriptError) {
    skipWhitespace()
    try take(bracket, named: name)
    guard depth < Self.maximumDepth else {
      throw fail(.jsonTooDeep(limit: Self.maximumDepth), at: offset - 1)
    }
    depth += 1
    isFresh = true
  }

  private mutating func close() {
    offset += 1
    depth -= 1
    isFresh = false
  }

  // MARK: - Values

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
      if offset >= bytes.count { throw unexpected("a digit") }
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

  // MARK: - Bytes

  @inline(__always)
  mutating func skipWhitespace() {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      offset += 1
    }
  }

  /// Moves to the next quote, backslash or control character of a string, eight bytes at a time.
  @inline(__always)
  private mutating func skipPlainStringBytes() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits: UInt64 = 0x8080_8080_8080_8080
    while offset &+ 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let quotes = word ^ (ones &* 0x22)
      let backslashes = word ^ (ones &* 0x5C)
      let hits =
        ((quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
          | (word &- ones &* 0x20) & ~word) & highBits
      if hits != 0 {
        offset &+= hits.trailingZeroBitCount >> 3
        return
      }
      offset &+= 8
    }
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      offset += 1
    }
  }

  /// Passes over `\n`, `\u00e9` or a surrogate pair, at the backslash.
  private mutating func skipEscape() throws(TranscriptError) {
    let start = offset
    offset += 1
    guard offset < bytes.count else { throw unexpected("the closing '\"' of a text") }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return
    case UInt8(ascii: "u"):
      let unit = try hexUnit(from: start)
      guard unit & 0xF800 == 0xD800 else { return }
      guard unit < 0xDC00, offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
        bytes[offset + 1] == UInt8(ascii: "u")
      else { throw fail(.jsonLoneSurrogate, at: start) }
      offset += 2
      guard try hexUnit(from: start) & 0xFC00 == 0xDC00 else {
        throw fail(.jsonLoneSurrogate, at: start)
      }
    default:
      throw fail(.jsonInvalidEscape(excerpt(start..<min(offset, bytes.count))), at: start)
    }
  }

  /// The four hexadecimal digits that come next, as a UTF-16 code unit.
  private mutating func hexUnit(from start: Int) throws(TranscriptError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard offset < bytes.count else { throw unexpected("the closing '\"' of a text") }
      guard let digit = Self.hexDigit(bytes[offset]) else {
        throw fail(.jsonInvalidEscape(excerpt(start..<min(start + 6, bytes.count))), at: start)
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  @discardableResult
  private mutating func skipDigits() -> Bool {
    let start = offset
    while offset < bytes.count, bytes[offset] &- UInt8(ascii: "0") < 10 { offset += 1 }
    return offset > start
  }

  @inline(__always)
  private mutating func take(_ byte: UInt8, named name: String) throws(TranscriptError) {
    guard offset < bytes.count, bytes[offset] == byte else { throw unexpected(name) }
    offset += 1
  }

  private mutating func takeWord(_ word: StaticString) throws(TranscriptError) {
    let end = offset + word.utf8CodeUnitCount
    guard end <= bytes.count, equals(offset..<end, word) else {
      throw unexpected("true, false, null, a number, a text, '{' or '['")
    }
    offset = end
  }

  func equals(_ range: Range<Int>, _ literal: StaticString) -> Bool {
    guard range.count == literal.utf8CodeUnitCount else { return false }
    let start = literal.utf8Start
    for index in 0..<range.count where bytes[range.lowerBound + index] != start[index] {
      return false
    }
    return true
  }
}

/// The kinds of JSON values.
enum JSONKind: String, Sendable {
  case object = "an object"
  case array = "a list"
  case string = "a text"
  case number = "a number"
  case boolean = "true or false"
  case null = "null"
}
