import Testing

@testable import parley

@Suite struct TypedTextTests {
  @Test(arguments: [
    ("hello", "hello"),
    ("  hello  ", "hello"),
    ("e\u{301}te\u{301}", "été"),
    ("a\r\nb\rc\nd", "a\nb\nc\nd"),
    ("a\u{2028}b\u{85}c", "a\nb\nc"),
    ("\n\n a \t\n b \n\n", "a\nb"),
    ("a\tb", "a b"),
    ("a\u{0}\u{7}\u{1B}b", "a"),
    ("\u{1B}[31mred\u{1B}[0m", "red"),
    ("\u{1B}]0;title\u{7}text", "text"),
    ("\u{1B}]0;title\u{1B}\\text", "text"),
    ("\u{1B}P1$r\u{1B}\\text", "text"),
    ("\u{1B}[", ""),
    ("abc\u{202E}def\u{202C}\u{2066}x\u{2069}\u{200F}\u{61C}", "abcdefx"),
    ("\u{FEFF}a\u{200B}b\u{2060}c", "abc"),
    ("«\u{A0}d’accord\u{A0}»", "«\u{A0}d’accord\u{A0}»"),
    ("👨‍👩‍👧 👍🏽 ❤️", "👨‍👩‍👧 👍🏽 ❤️"),
    ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"),
    ("", ""),
    (" \u{1B}[2J\n\t ", ""),
  ])
  func becomesATurn(typed: String, turn: String) {
    let clean = TypedText.clean(typed)
    #expect(Array(clean.text.unicodeScalars) == Array(turn.unicodeScalars))
    #expect(!clean.isCut)
  }

  @Test func endlessTextIsCut() {
    let clean = TypedText.clean(String(repeating: "word ", count: 100_000))
    #expect(clean.isCut)
    #expect(clean.text.unicodeScalars.count == TypedText.limit - 1)
    #expect(clean.text.hasSuffix(" word"))
  }

  /// Cleaning twice is cleaning once, whatever is typed, and nothing dangerous is left.
  @Test func cleaningIsFinal() {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces: [String] = [
      "\u{1B}", "[", "]", "0", ";", "m", "\u{7}", "\\", "P", "\r", "\n", "\t", " ", "a", "é",
      "e\u{301}",
      "\u{202E}", "\u{200B}", "\u{9B}", "👍", "\u{FE0F}", "/", "\u{85}", "\u{7F}", "\u{E0001}",
    ]
    for _ in 0..<3000 {
      let typed = (0..<next(30)).map { _ in pieces[next(pieces.count)] }.joined()
      let once = TypedText.clean(typed).text
      #expect(TypedText.clean(once).text == once)
      #expect(
        once.unicodeScalars.allSatisfy {
          $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) && $0 != "\u{202E}")
        })
    }
  }
}
