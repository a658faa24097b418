/// A text cut into its lines once, to quote them in findings.
public struct SourceLines: Sendable {
  private let bytes: [UInt8]
  /// Start of each line in `bytes`, then one past the end.
  private let starts: [Int]

  /// Characters of a line that are quoted; of a longer one, the part round the caret.
  static let width = 160

  public init(_ source: [UInt8]) {
    let bytes = Array(Self.withoutMark(source))
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    starts.append(bytes.count + 1)
    self.starts = starts
  }

  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// The bytes without the byte order mark that some editors put first.
  public static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  /// The lines of a text, without their ends (LF or CRLF) and without a byte order mark.
  ///
  /// `"\r\n"` is one `Character`, so a split at `"\n"` would not see it.
  static func lines(of text: String) -> [Substring] {
    let text =
      text.unicodeScalars.first == "\u{FEFF}"
      ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Substring(line.last == "\r" ? line.dropLast() : line)
    }
  }

  /// The line, counted from 1, without its end; nil outside the text.
  public subscript(line: Int) -> String? {
    guard line >= 1, line < starts.count else { return nil }
    var end = starts[line] - 1
    if end > starts[line - 1], bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[starts[line - 1]..<end], as: UTF8.self)
  }

  /// The line and, below it, carets under `length` code points from `column` (from 1).
  func excerpt(line: Int, column: Int, length: Int) -> String? {
    guard let text = self[line] else { return nil }
    let scalars = Array(text.unicodeScalars)
    guard column > 0 else { return "  " + printable(scalars[..<min(scalars.count, Self.width)]) }
    let caret = min(column - 1, scalars.count)
    let first = caret < Self.width ? 0 : caret - Self.width / 2
    let last = min(scalars.count, first + Self.width)
    // Tabs stay tabs above and below, so that the caret stands under its sign at any tab width.
    var indent = String.UnicodeScalarView()
    for scalar in scalars[first..<caret] { indent.append(scalar == "\t" ? "\t" : " ") }
    let carets = max(1, min(length, last - caret))
    return "  " + printable(scalars[first..<last]) + "\n  " + String(indent)
      + String(repeating: "^", count: carets)
  }

  /// The text with control signs shown as U+FFFD: a file must not steer the reader's terminal.
  private func printable(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\t"
      view.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(view)
  }
}
