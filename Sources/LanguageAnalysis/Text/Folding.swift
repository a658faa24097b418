/// Case, accents and typography taken away, so that what typists drop does not matter.
///
/// `désolé`, `Désolé` and `desole` fold alike; so do `œuvre` and `oeuvre`.
enum Folding {
  /// What a code point does to the token that is being read.
  enum Class {
    /// One or two lower-case ASCII letters; the second is 0 where there is one.
    case letters(UInt8, UInt8)
    /// A letter of another script: kept as it is.
    case foreign
    case apostrophe
    case quote
    case space
    /// `…` and the like: the sentence ends.
    case fullStop
    /// Combining marks, soft hyphens, zero-width characters, bidirectional marks.
    case ignored
    case separator
  }

  /// Two characters a code point from U+00C0 to U+017F, blank-padded; two blanks: no letter.
  private static let latin: [UInt8] = Array(
    """
    a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thss\
    a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g \
    g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l \
    l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s \
    s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s\u{20}
    """.utf8)

  /// Classifies a code point beyond ASCII.
  static func classify(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0xC0...0x17F:
      let at = Int(scalar - 0xC0) * 2
      let first = latin[at]
      let second = latin[at + 1]
      if first == 0x20 { return .separator }
      return .letters(first, second == 0x20 ? 0 : second)
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0xB4, 0xFF07: return .apostrophe
    case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x2039, 0x203A: return .quote
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
    case 0x2026, 0x3002, 0xFF01, 0xFF1F: return .fullStop
    case 0x0300...0x036F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F,
      0xFEFF:
      return .ignored
    case 0xE0000...0xE0FFF: return .ignored
    case 0x80...0xBF, 0x2010...0x2BFF, 0x3001...0x303F, 0xFE10...0xFE6F, 0xFFF0...0xFFFF,
      0x1F000...0x1FFFF:
      return .separator
    default: return .foreign
    }
  }

  /// True for a no-break space and the narrow ones: U+00A0, U+2000…U+200A, U+202F.
  static func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard bytes[at] == 0xC2 || bytes[at] == 0xE2 else { return false }
    if case .space = classify(decode(bytes, at).scalar) { return true }
    return false
  }

  /// The words of a written form, folded and cut as the text is: `j'entends` gives two.
  static func words(of text: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    func cut() {
      if !word.isEmpty { words.append(word) }
      word = []
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) + 32)
      case 0..<0x80: cut()
      default:
        switch classify(scalar.value) {
        case .letters(let a, let b):
          word.append(a)
          if b != 0 { word.append(b) }
        case .foreign: word.append(contentsOf: String(scalar).utf8)
        case .ignored: break
        case .apostrophe, .quote, .space, .fullStop, .separator: cut()
        }
      }
    }
    cut()
    return words
  }
}
