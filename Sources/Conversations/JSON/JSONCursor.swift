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
  /// Where the next byte is; only the cursor's own files move it.
  var offset = 0
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
    guard !isAtEnd() else { return }
    let isDocument = peek() == .object || peek() == .array
    throw fail(isDocument ? .jsonSeveral : .jsonTrailing, at: offset)
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
