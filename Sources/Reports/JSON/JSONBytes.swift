/// JSON values appended to bytes. Key order is the order of the calls, so it is the caller's.
extension [UInt8] {
  /// Appends a string in quotes, escaped.
  mutating func append(json text: String) {
    var text = text
    text.withUTF8 { append(jsonUTF8: $0) }
  }

  /// Appends a string in quotes, or `null`.
  mutating func append(json text: String?) {
    if let text { append(json: text) } else { append(literal: "null") }
  }

  /// Appends a number with at most two decimals, or `null`.
  mutating func append(json number: Double?) {
    if let number { append(number: number) } else { append(literal: "null") }
  }

  /// Appends an array of integers.
  mutating func append(json integers: [Int]) {
    append(UInt8(ascii: "["))
    for (place, integer) in integers.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      append(integer: integer)
    }
    append(UInt8(ascii: "]"))
  }

  /// Appends UTF-8 as a JSON string.
  ///
  /// Besides what RFC 8259 asks for, DEL, the C1 controls and U+2028/2029 are escaped: a terminal or
  /// a JavaScript parser that meets the line reads it as data.
  mutating func append(jsonUTF8 bytes: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    var clean = 0
    var at = 0
    let end = bytes.count
    while at < end {
      while at + 8 <= end, isPlain(bytes.eight(at: at)) { at += 8 }
      guard at < end else { break }
      let byte = bytes[at]
      var length = 1
      var scalar = UInt32(byte)
      if byte >= 0x20 && byte < 0x7F && byte != 0x22 && byte != 0x5C {
        at += 1
        continue
      } else if byte == 0xC2, at + 1 < end, bytes[at + 1] < 0xA0 {
        length = 2
        scalar = UInt32(bytes[at + 1])
      } else if byte == 0xE2, at + 2 < end, bytes[at + 1] == 0x80, bytes[at + 2] & 0xFE == 0xA8 {
        length = 3
        scalar = 0x2000 + UInt32(bytes[at + 2]) - 0x80
      } else if byte >= 0x80 {
        at += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean..<at]))
      append(escapeOf: scalar)
      at += length
      clean = at
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean..<end]))
    append(UInt8(ascii: "\""))
  }

  private mutating func append(escapeOf scalar: UInt32) {
    switch scalar {
    case 0x22: append(literal: "\\\"")
    case 0x5C: append(literal: "\\\\")
    case 0x0A: append(literal: "\\n")
    case 0x0D: append(literal: "\\r")
    case 0x09: append(literal: "\\t")
    default:
      append(literal: "\\u")
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8((scalar >> shift) & 0xF)
        append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func eight(at place: Int) -> UInt64 {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: place, as: UInt64.self)
  }
}

/// True where none of eight bytes is a control, a quote, a backslash, or beyond ASCII.
///
/// `(x - 0x01…01) & ~x & 0x80…80` is 0 where no byte of x is 0 (Mycroft 1987); with 0x20 for 0x01,
/// where no byte is below 0x20.
private func isPlain(_ eight: UInt64) -> Bool {
  func holdsZero(_ x: UInt64) -> UInt64 { (x &- 0x0101_0101_0101_0101) & ~x }
  let below = (eight &- 0x2020_2020_2020_2020) & ~eight
  let marks =
    holdsZero(eight ^ 0x2222_2222_2222_2222) | holdsZero(eight ^ 0x5C5C_5C5C_5C5C_5C5C)
    | holdsZero(eight ^ 0x7F7F_7F7F_7F7F_7F7F)
  return (eight | below | marks) & 0x8080_8080_8080_8080 == 0
}
