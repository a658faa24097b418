/// What a byte means to the tokenizer.
enum ByteKind: UInt8 {
  case separator, letter, digit, apostrophe, hyphen, space, clause, quote, period, question
  case exclamation, newline, opensPlaceholder
  /// Part of a code point beyond ASCII.
  case beyond

  static let table: [ByteKind] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x27, 0x60: .apostrophe
    case 0x2D: .hyphen
    case 0x20, 0x09: .space
    case 0x2C, 0x3A, 0x3B, 0x28, 0x29: .clause
    case 0x22: .quote
    case 0x2E: .period
    case 0x3F: .question
    case 0x21: .exclamation
    case 0x0A, 0x0D: .newline
    case 0x23, 0x5B, 0x3C: .opensPlaceholder
    case 0x80...0xFF: .beyond
    default: .separator
    }
  }
}
