/// Text as a terminal shows it: columns, wrapping, and nothing that moves the cursor.
public enum DisplayText {
  /// Marks that stand round evidence while a text is laid out; `safe` lets neither through.
  static let evidenceStart: Unicode.Scalar = "\u{1}"
  static let evidenceEnd: Unicode.Scalar = "\u{2}"

  /// The text of others, made harmless: white space of any kind becomes a space; control characters,
  /// bidi overrides and invisible formatting are written as `<U+202E>`.
  public static func safe(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: safe.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E,
        0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let digits = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        safe.append(contentsOf: "<U+\(digits)>".unicodeScalars)
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// Columns of one scalar: 0 for combining marks, 2 for wide East Asian ones and emoji, else 1.
  static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: return 1
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    case 0..<0x300: return 1
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }

  /// Columns of a text without escape sequences.
  public static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The text filled with spaces to `columns`; on the left where it is to stand right.
  static func pad(_ text: String, to columns: Int, right: Bool = false) -> String {
    let fill = String(repeating: " ", count: max(0, columns - width(of: text)))
    return right ? fill + text : text + fill
  }

  /// The text cut to `columns` with an ellipsis.
  static func truncate(_ text: String, to columns: Int, ellipsis: String) -> String {
    guard width(of: text) > columns else { return text }
    let room = max(0, columns - width(of: ellipsis))
    return prefix(of: text, columns: room) + ellipsis
  }

  /// The longest beginning of the text that fits.
  static func prefix(of text: String, columns: Int) -> String {
    var kept = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      used += width(of: scalar)
      if used > columns { break }
      kept.append(scalar)
    }
    return String(kept)
  }

  /// Lines of at most `columns`, broken at spaces, inside a word only where it is longer than a line.
  ///
  /// - Parameter first: columns of the first line, where it has a different room.
  static func wrap(_ text: String, columns: Int, first: Int? = nil) -> [String] {
    let following = max(4, columns)
    var columns = max(4, first ?? columns)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      var word = String(word)
      var size = width(of: word)
      if used > 0 && used + 1 + size > columns {
        lines.append(line)
        (line, used, columns) = ("", 0, following)
      }
      while size > columns {
        let head = prefix(of: word, columns: columns)
        guard !head.isEmpty else { break }
        lines.append(head)
        columns = following
        word = String(word.unicodeScalars.dropFirst(head.unicodeScalars.count))
        size = width(of: word)
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += size
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
