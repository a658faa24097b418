/// French social security numbers (NIR): 13 signs and a key, which is 97 less their remainder
/// modulo 97; the departments `2A` and `2B` of Corsica count as 19 and 18.
enum SocialSecurityNumber {
  private static let firstDigits: ClosedRange<UInt8> = 0x31...0x38

  /// - Parameter needsKey: false where words tell the number: it may end ahead of its key.
  static func found(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, needsKey: Bool = true
  ) -> FoundValue? {
    let length = needsKey ? 15 : 13
    guard firstDigits.contains(bytes[start]), bytes.count - start >= length else { return nil }
    var signs: [UInt8] = []
    var at = start
    var isAfterSpace = false
    while at < bytes.count, signs.count < length {
      let byte = bytes[at]
      let isCorsica =
        signs.count == 6 && signs[5] == 2 && (byte | 0x20 == 0x61 || byte | 0x20 == 0x62)
      if byte &- 0x30 < 10 || isCorsica {
        signs.append(isCorsica ? byte & 0xDF : byte - 0x30)
        isAfterSpace = false
        at += 1
      } else if !isAfterSpace, let width = NumberSpace.width(bytes, at) {
        isAfterSpace = true
        at += width
      } else {
        return nil
      }
    }
    guard signs.count == length, at == bytes.count || !ByteClass(bytes, at).isWord,
      [1, 2, 3, 4, 7, 8].contains(signs[0]), isMonth(signs[3], signs[4]),
      needsKey ? hasKey(signs) : !goesOn(bytes, at)
    else { return nil }
    return FoundValue(kind: .nir, value: Array(signs.prefix(13)), end: at)
  }

  /// 01…12, and the numbers that stand for a month that was not known.
  private static func isMonth(_ tens: UInt8, _ ones: UInt8) -> Bool {
    let month = tens * 10 + ones
    return 1...12 ~= month || 20...42 ~= month || 50...99 ~= month
  }

  /// Whether more digits follow behind a space: a key that is wrong, or another number.
  private static func goesOn(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at < bytes.count, let width = NumberSpace.width(bytes, at) else { return false }
    return TextScan(bytes, at: at + width).isDigit
  }

  private static func hasKey(_ signs: [UInt8]) -> Bool {
    var number = 0
    for sign in signs.prefix(13) {
      switch sign {
      // The 2 ahead of the letter becomes a 1.
      case UInt8(ascii: "A"): number = (number - 1) * 10 + 9
      case UInt8(ascii: "B"): number = (number - 1) * 10 + 8
      default: number = number * 10 + Int(sign)
      }
    }
    return Int(signs[13]) * 10 + Int(signs[14]) == 97 - number % 97
  }
}

/// The one sign that may part the groups of a long number.
enum NumberSpace {
  /// Bytes of a space (also a no-break one), a hyphen or a point; nil for anything else.
  static func width(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    switch bytes[at] {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."): 1
    case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0: 2
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xAF: 3
    default: nil
    }
  }
}
