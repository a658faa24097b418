import Testing

@testable import Reports

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("😔", 2), ("", 0), ("a\u{200D}b", 2),
    ("한글", 4), ("«\u{202F}x", 3),
  ])
  func widthIsInColumns(text: String, width: Int) {
    #expect(DisplayText.width(of: text) == width)
  }

  @Test(arguments: [
    ("a b", "a b"), ("a\tb\nc\r", "a b c "), ("\u{1B}]0;x\u{7}", "<U+001B>]0;x<U+0007>"),
    ("\u{9B}31m", "<U+009B>31m"), ("\u{202E}abc\u{2066}", "<U+202E>abc<U+2066>"),
    ("a\u{200B}b\u{FEFF}", "a<U+200B>b<U+FEFF>"), ("é\u{2028}x", "é x"),
    ("\u{E0041}", "<U+E0041>"), ("👩\u{200D}💻", "👩\u{200D}💻"),
  ])
  func whatMovesTheCursorIsSpelledOut(text: String, safe: String) {
    #expect(DisplayText.safe(text) == safe)
  }

  @Test(arguments: [
    ("the quick brown fox", 10, ["the quick", "brown fox"]), ("", 10, [""]),
    ("abcdefghijkl", 5, ["abcde", "fghij", "kl"]), ("日本語 日本", 6, ["日本語", "日本"]),
    ("a  b", 10, ["a b"]), ("ab abcdefgh", 4, ["ab", "abcd", "efgh"]),
  ])
  func linesBreakAtSpaces(text: String, columns: Int, lines: [String]) {
    #expect(DisplayText.wrap(text, columns: columns) == lines)
  }

  @Test func barsFillByShare() {
    #expect(TextStyle().bar(0.78, cells: 10) == "████████░░")
    #expect(TextStyle(isPlain: true).bar(0.5, cells: 4) == "##--")
    #expect(TextStyle().bar(2, cells: 2) == "██")
  }
}
