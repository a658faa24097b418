/// Names compared as people mean them: without case, accents, or the kind of their apostrophes.
package enum LabelKey {
  /// Lower case, accents off, apostrophes straight, runs of spaces one, none at the ends.
  ///
  /// Knows the precomposed and the combining forms of Western European letters; others stay.
  package static func folded(_ text: String) -> String {
    var folded = ""
    var pendingSpace = false
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "_" {
        pendingSpace = !folded.isEmpty
        continue
      }
      guard let plain = plain(scalar) else { continue }
      if pendingSpace { folded += " " }
      pendingSpace = false
      folded += plain
    }
    return folded
  }

  /// A letter without its accent; nil for an accent alone and for what cannot be seen.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0..<0x80: String(scalar)
    case 0xE0...0xE5: "a"
    case 0xE6: "ae"
    case 0xE7: "c"
    case 0xE8...0xEB: "e"
    case 0xEC...0xEF: "i"
    case 0xF1: "n"
    case 0xF2...0xF6, 0xF8: "o"
    case 0xF9...0xFC: "u"
    case 0xFD, 0xFF: "y"
    case 0x153: "oe"
    case 0x2018, 0x2019, 0x2BC: "'"
    case 0x300...0x36F, 0xAD, 0x200B...0x200F, 0xFEFF: nil
    default: String(scalar)
    }
  }
}
