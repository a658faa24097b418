/// Text as lines of bytes, ended by LF, CR or CR LF.
struct ByteLines {
  /// A line without its end, and its number from 1.
  struct Line {
    let number: Int
    let bytes: ArraySlice<UInt8>
  }

  let lines: [Line]

  init(_ bytes: [UInt8]) {
    var lines: [Line] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(Line(number: lines.count + 1, bytes: bytes[start..<index]))
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count {
      lines.append(Line(number: lines.count + 1, bytes: bytes[start...]))
    }
    self.lines = lines
  }
}

extension ArraySlice<UInt8> {
  /// Without white space at either end: spaces, tabs, and the no-break spaces of French.
  var trimmed: ArraySlice<UInt8> { trimmedStart.trimmedEnd }

  var trimmedStart: ArraySlice<UInt8> {
    var rest = self
    while true {
      let length = rest.leadingSpaceLength
      if length == 0 { return rest }
      rest = rest.dropFirst(length)
    }
  }

  var trimmedEnd: ArraySlice<UInt8> {
    var rest = self
    while let last = rest.last {
      if last == 0x20 || last == 0x09 || last == 0x0D || last == 0x0A {
        rest = rest.dropLast()
      } else if rest.count >= 2, rest.suffix(2).leadingSpaceLength == 2 {
        rest = rest.dropLast(2)
      } else if rest.count >= 3, rest.suffix(3).leadingSpaceLength == 3 {
        rest = rest.dropLast(3)
      } else {
        break
      }
    }
    return rest
  }

  /// The length of the white space character that the bytes start with, 0 when it is none.
  var leadingSpaceLength: Int {
    switch first {
    case 0x20, 0x09, 0x0D, 0x0A: return 1
    case 0xC2: return dropFirst().first == 0xA0 ? 2 : 0
    case 0xE2:
      // U+2000–U+200B, U+202F
      guard count >= 3, self[startIndex + 1] == 0x80 else { return 0 }
      let last = self[startIndex + 2]
      return (0x80...0x8B).contains(last) || last == 0xAF ? 3 : 0
    case 0xEF: return count >= 3 && starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    default: return 0
    }
  }

  /// The bytes as text; they are valid UTF-8 when cut at ASCII.
  var string: String { String(decoding: self, as: UTF8.self) }

  /// Where `needle` starts, or nil.
  func firstRange(of needle: StaticString) -> Range<Int>? {
    let length = needle.utf8CodeUnitCount
    let wanted = UnsafeBufferPointer(start: needle.utf8Start, count: length)
    guard length > 0, count >= length else { return nil }
    for start in startIndex...(endIndex - length)
    where self[start] == wanted[0] && self[start..<(start + length)].elementsEqual(wanted) {
      return start..<(start + length)
    }
    return nil
  }
}
