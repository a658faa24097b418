import Foundation

/// What somebody typed or pasted, made fit to be a turn.
enum TypedText {
  /// Code points that a turn may have; an e-mail of three pages.
  static let limit = 10_000

  /// The text composed (NFC), without control characters and invisible marks, and whether it had to
  /// be cut to `limit`.
  ///
  /// Line ends of every kind become `\n`, other white space a space; lines lose the spaces at their
  /// ends, the text the empty lines around it. Escape sequences of a pasted screen go as a whole.
  static func clean(
    _ typed: String, limit: Int = limit
  ) -> (text: String, isCut: Bool) {
    var kept = String.UnicodeScalarView()
    var scalars = Array(typed.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x1B: skipSequence(&scalars)
      case 0x0D:
        if scalars.first != "\n" { kept.append("\n") }
      case 0x0A, 0x85, 0x2028, 0x2029: kept.append("\n")
      case 0x09: kept.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x180E, 0x200B, 0x200C, 0x200E, 0x200F,
        0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE001F:
        continue
      default: kept.append(scalar)
      }
    }
    let composed = String(kept).precomposedStringWithCanonicalMapping
    let lines = composed.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { trimmed(String(String.UnicodeScalarView($0))) }
    let text = trimmed(lines.joined(separator: "\n"), also: "\n")
    guard text.unicodeScalars.count > limit else { return (text, false) }
    let cut = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
    return (trimmed(cut, also: "\n"), true)
  }

  /// The rest of an escape sequence whose `ESC` is gone: CSI up to its final byte, OSC, DCS and the
  /// like up to BEL or ST, else one character.
  private static func skipSequence(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    guard let kind = scalars.popFirst() else { return }
    switch kind {
    case "[":
      while let next = scalars.first, (0x20...0x3F).contains(next.value) { scalars.removeFirst() }
      if let final = scalars.first, (0x40...0x7E).contains(final.value) { scalars.removeFirst() }
    case "]", "P", "_", "^", "X":
      while let next = scalars.popFirst() {
        if next.value == 0x07 { return }
        if next.value == 0x1B {
          if scalars.first == "\\" { scalars.removeFirst() }
          return
        }
      }
    default: return
    }
  }

  private static func trimmed(_ text: String, also extra: Unicode.Scalar = " ") -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == extra }
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }
}
