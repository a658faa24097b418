import Conversations

/// How a format writes its texts.
enum TextMode: String, Sendable, Hashable, CaseIterable {
  /// Tags are taken out and entities resolved once; text that has neither stays as it is.
  case html
  /// What looks like a tag is words.
  case plain
}

/// The words of a text field of another system.
enum PlainText {
  static func of(_ text: String?, _ mode: TextMode) -> String {
    guard let text else { return "" }
    switch mode {
    case .html: return clean(HTMLText.isHTML(text) ? HTMLText.whole(text) : text)
    case .plain: return clean(text)
    }
  }

  /// One space for a run of white space, a new line where it has an empty line or the text is laid
  /// out in lines by `whole`; no control characters.
  private static func clean(_ text: String) -> String {
    var clean = ""
    var newLines = 0
    var isPending = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isPending = true
        if scalar == "\n" { newLines += 1 }
        continue
      }
      if scalar.properties.generalCategory == .control { continue }
      if isPending, !clean.isEmpty { clean += newLines > 0 ? "\n" : " " }
      isPending = false
      newLines = 0
      clean.unicodeScalars.append(scalar)
    }
    return clean
  }

  /// As `of`, on one line: for titles.
  static func line(_ text: String?, _ mode: TextMode = .html) -> String {
    var line = ""
    for scalar in of(text, mode).unicodeScalars {
      line.unicodeScalars.append(scalar == "\n" ? " " : scalar)
    }
    return line
  }
}
