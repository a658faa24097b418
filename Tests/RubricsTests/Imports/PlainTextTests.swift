import Testing

@testable import Rubrics

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("<p>One</p><p>Two</p>", "One\nTwo"), ("a<br/>b", "a\nb"), ("R&amp;amp;D", "R&amp;D"),
    ("5 < 6 and <pncode/>", "5 < 6 and <pncode/>"), ("<script>x()</script>Hi", "Hi"),
    ("&eacute;t&#233; &nbsp; fin", "été fin"), ("<blockquote>kept</blockquote>", "kept"),
    ("  a \n\n b  ", "a\nb"), ("a\u{7}b\u{85}c", "ab\u{20}c"), ("", ""),
  ])
  func html(text: String, words: String) { #expect(PlainText.of(text, .html) == words) }

  @Test(arguments: [("<p>One</p>", "<p>One</p>"), ("R&amp;D", "R&amp;D"), (" a\t b ", "a b")])
  func plain(text: String, words: String) { #expect(PlainText.of(text, .plain) == words) }

  @Test func titlesStandOnOneLine() { #expect(PlainText.line("<p>a</p>\n<p>b</p>") == "a b") }
}

@Suite struct ImportNumberTests {
  @Test(arguments: [
    ("10.0", 10), ("2.00000", 2), ("0.300000000", 0.3), ("-1.5", -1.5), ("+4", 4), (".5", 0.5),
    ("-0", 0), ("1000000", 1_000_000),
  ])
  func decimals(text: String, value: Double) { #expect(ImportNumber.decimal(text) == value) }

  @Test(arguments: ["", ".", "-", "1e3", "nan", "inf", "0x1p3", "1.2.3", "1,5", "٣", "--1", "1_0"])
  func whatIsNoDecimal(text: String) { #expect(ImportNumber.decimal(text) == nil) }

  @Test(arguments: [
    ("2,5", 2.5), ("10 %", 10), ("5 pts", 5), ("1 point", 1), ("1 000", 1000), ("1E-16", 0),
    ("3", 3),
  ])
  func cells(text: String, value: Double) { #expect(SpreadsheetNumber.decimal(text) == value) }
}
