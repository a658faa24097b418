extension NameCues {
  private static let signs: Set<UInt8> = [
    UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"),
    UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
    0x0A,
  ]
  /// Names follow these at once, whoever speaks.
  private static let heralds: Set<String> = titles.union(greetings).union([
    "thanks", "merci", "dear", "cher", "chere", "am", "m", "suis", "appelle", "regards",
    "cordialement",
  ])

  /// Whether a name that is known may be written in lower case here: alone between signs, behind a
  /// greeting, thanks, a title or "my name is", or at the start ahead of "here" or "ici".
  static func isNamePlace(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before = range.lowerBound
    while before > 0, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
    if before == 0 || isSign(bytes[before - 1], isSpaced: before < range.lowerBound) {
      var scan = TextScan(bytes, at: range.upperBound)
      let isSpaced = scan.skipSpaces()
      guard let byte = scan.byte, !isSign(byte, isSpaced: isSpaced) else { return true }
      return scan.word().map { ["here", "ici", "speaking"].contains($0) } ?? false
    }
    let (nearer, farther) = TextScan.words(before: range.lowerBound, in: bytes)
    return switch nearer {
    case "you": farther == "thank"
    case "is": ["name", "this"].contains(farther)
    case "est": ["nom", "prenom"].contains(farther)
    default: heralds.contains(nearer)
    }
  }

  /// A hyphen without a space makes one word of two.
  private static func isSign(_ byte: UInt8, isSpaced: Bool) -> Bool {
    signs.contains(byte) || (isSpaced && byte == UInt8(ascii: "-"))
  }
}
