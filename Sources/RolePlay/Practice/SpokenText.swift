/// A trainee's words as a role-play keeps them.
public enum SpokenText {
  /// What stands in the transcript for a turn in which nothing was said.
  public static let silence = "(silence)"
  /// Code points that are kept of one turn; a pasted book is cut.
  public static let longest = 20_000

  /// The text without control characters, bidirectional marks and blanks at its ends; nothing at
  /// all is silence. Line breaks stay.
  public static func kept(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(longest) {
      switch scalar.value {
      case 0x0A: kept.append(scalar)
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: kept.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF: break
      default: kept.append(scalar)
      }
    }
    let first = kept.firstIndex { !$0.properties.isWhitespace }
    let last = kept.lastIndex { !$0.properties.isWhitespace }
    guard let first, let last else { return silence }
    return String(kept[first...last])
  }
}
