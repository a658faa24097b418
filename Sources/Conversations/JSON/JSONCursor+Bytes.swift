/// Single bytes, escapes and words.
extension JSONCursor {
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
  mutating func skipPlainStringBytes() {
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
  mutating func skipEscape() throws(TranscriptError) {
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
  mutating func skipDigits() -> Bool {
    let start = offset
    while offset < bytes.count, bytes[offset] &- UInt8(ascii: "0") < 10 { offset += 1 }
    return offset > start
  }

  @inline(__always)
  mutating func take(_ byte: UInt8, named name: String) throws(TranscriptError) {
    guard offset < bytes.count, bytes[offset] == byte else { throw unexpected(name) }
    offset += 1
  }

  mutating func takeWord(_ word: StaticString) throws(TranscriptError) {
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
