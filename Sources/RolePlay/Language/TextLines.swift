import LanguageAnalysis

/// One line of a line language, without its end and without the blanks before its first sign.
struct TextLine {
  /// From 1.
  let number: Int
  let scalars: [Unicode.Scalar]
  /// Blanks that stood before the first sign.
  let indent: Int

  /// The place of the code points `range`, counted from the first sign.
  func place(_ range: Range<Int>) -> Place {
    Place(line: number, column: indent + range.lowerBound + 1, length: max(1, range.count))
  }

  /// All of the line.
  var place: Place { place(0..<scalars.count) }

  /// One past the last sign.
  var end: Place { place(scalars.count..<scalars.count) }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// True where the first signs are `word` and a blank or the end follows.
  func starts(with word: String) -> Bool {
    let word = Array(word.unicodeScalars)
    guard scalars.starts(with: word) else { return false }
    return scalars.count == word.count || scalars[word.count].isBlank
  }

  /// What stands behind a mark that ends before `start`, verbatim but for the one space that
  /// belongs to the mark; and where it starts.
  func verbatim(from start: Int) -> (text: String, start: Int) {
    let first = start < scalars.count && scalars[start] == " " ? start + 1 : start
    return (text(first..<scalars.count), first)
  }
}

extension Unicode.Scalar {
  var isBlank: Bool { self == " " || self == "\t" }

  /// True for what a name of this language is made of: `a`–`z`, `0`–`9`, `-`.
  var isNameSign: Bool {
    ("a"..."z").contains(self) || ("0"..."9").contains(self) || self == "-"
  }

  /// True for what a person may have meant for a name.
  var isWordSign: Bool {
    isNameSign || self == "_" || self == "." || properties.isAlphabetic
      || properties.numericType != nil
  }
}

/// The lines of a scenario or play file that say something: no blank ones, no comments.
enum TextLines {
  static let maxBytes = 1 << 20
  static let maxLineLength = 4_000

  /// Nil where nothing can be read at all, with the reason in `log`.
  static func read(_ bytes: [UInt8], log: inout FaultLog) -> [TextLine]? {
    guard bytes.count <= maxBytes else {
      log.report(.tooLarge, at: .file, "file is larger than 1 MB")
      return nil
    }
    guard let text = String(validating: SourceLines.withoutMark(bytes), as: UTF8.self) else {
      log.report(.encoding, at: .file, "file is not valid UTF-8: save it as UTF-8")
      return nil
    }
    var lines: [TextLine] = []
    var number = 0
    for raw in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let whole = raw.last == "\r" ? raw.dropLast() : raw
      let content = whole.drop { $0.isBlank }
      guard let first = content.first, first != "#" else { continue }
      let line = TextLine(
        number: number, scalars: Array(content), indent: whole.count - content.count)
      if accepts(line, log: &log) { lines.append(line) }
      if log.isFull { break }
    }
    return lines
  }

  private static func accepts(_ line: TextLine, log: inout FaultLog) -> Bool {
    guard line.scalars.count <= maxLineLength else {
      log.report(
        .tooLarge, at: line.place(0..<1),
        "line is longer than \(maxLineLength) signs: cut it into several")
      return false
    }
    let stray = line.scalars.firstIndex { scalar in
      (scalar.value < 0x20 && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
    }
    guard let stray else { return true }
    let code = String(line.scalars[stray].value, radix: 16, uppercase: true)
    log.report(
      .controlSign, at: line.place(stray..<stray + 1), "line holds the control sign U+\(code)")
    return false
  }
}
