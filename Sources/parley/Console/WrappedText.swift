import Reports

/// Paragraphs broken at words for a terminal of any width, never inside a character as people see it.
enum WrappedText {
  /// Columns that are filled at most: longer lines are hard to read.
  static let widest = 100

  /// The lines of a text; those after the first start two columns in where there is a lead.
  ///
  /// - Parameters:
  ///   - lead: what stands before the first line, such as `Customer: `.
  ///   - columns: of the terminal, from 1.
  static func lines(_ text: String, lead: String = "", columns: Int) -> [String] {
    let columns = min(max(1, columns), widest)
    let hang = columns >= 16 && !lead.isEmpty ? "  " : ""
    var lines: [String] = []
    var line = lead
    var used = DisplayText.width(of: lead)
    var isFresh = true
    func put(_ piece: String, _ size: Int) {
      line += piece
      used += size
      isFresh = false
    }
    func end() {
      while line.hasSuffix(" ") { line.removeLast() }
      lines.append(line)
      (line, used, isFresh) = (hang, hang.utf8.count, true)
    }
    for (place, paragraph) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if place > 0 { end() }
      for word in words(of: paragraph) {
        let size = width(word[...])
        // A word that has room on a line of its own is not cut for the lead's sake.
        let isAfterLead =
          isFresh && lines.isEmpty && !lead.isEmpty && hang.utf8.count + size <= columns
        if used + (isFresh ? 0 : 1) + size > columns && (!isFresh || isAfterLead) {
          end()
        } else if !isFresh {
          put(" ", 1)
        }
        if used + size <= columns {
          put(word, size)
          continue
        }
        for character in word {
          let one = width(String(character)[...])
          let isEmpty = used == (lines.isEmpty ? 0 : hang.utf8.count)
          if used + one > columns && !isEmpty { end() }
          put(String(character), one)
        }
      }
    }
    while line.hasSuffix(" ") { line.removeLast() }
    lines.append(line)
    return lines
  }

  /// Words with the signs that French sets off with a space: no line begins with `!` or `»`, none
  /// ends with `«`.
  private static func words(of paragraph: Substring) -> [String] {
    var words: [String] = []
    for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
      if let last = words.last, clinging.contains(word) || last == "«" || last.hasSuffix(" «") {
        words[words.count - 1] = last + " " + word
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  private static let clinging: Set<Substring> = [
    "!", "?", "?!", ":", ";", "»", "».", "»,", "…", "%", "€", "€.", "€,",
  ]

  /// Columns of a text: a character is as wide as its widest code point.
  static func width(_ text: Substring) -> Int {
    text.reduce(0) { sum, character in
      sum + (character.unicodeScalars.map { DisplayText.width(of: String($0)) }.max() ?? 0)
    }
  }
}
