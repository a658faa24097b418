import Testing

@testable import LanguageAnalysis

@Suite struct PatternParserTests {
  @Test(
    arguments: [
      ("sorry", .word(["sorry"])),
      ("so sorry", .sequence([.word(["so"]), .word(["sorry"])])),
      ("\tso   sorry ", .sequence([.word(["so"]), .word(["sorry"])])),
      ("s'il est-ce j’ai", .sequence([.word(["s'il"]), .word(["est-ce"]), .word(["j’ai"])])),
      ("apologi[s|z]e", .word(["apologise", "apologize"])),
      ("désolé[|e]", .word(["désolé", "désolée"])),
      ("[a|b][c|d]", .word(["ac", "ad", "bc", "bd"])),
      ("so?", .optional(.word(["so"]))), ("so*", .upToThree(.word(["so"]))),
      ("(a|b c)", .choice([.word(["a"]), .sequence([.word(["b"]), .word(["c"])])])),
      ("(a|)", .choice([.word(["a"]), .sequence([])])), ("((a))", .word(["a"])),
      ("(a b)*", .upToThree(.sequence([.word(["a"]), .word(["b"])]))),
      ("a ..3 b", .sequence([.word(["a"]), .gap(3), .word(["b"])])),
      ("@feeling @i-will", .sequence([.wordClass("feeling"), .wordClass("i-will")])),
      ("^ a $", .sequence([.sentenceStart, .word(["a"]), .sentenceEnd])),
      ("a (\\?|\\!)", .sequence([.word(["a"]), .choice([.sign("?"), .sign("!")])])),
      ("a \\??", .sequence([.word(["a"]), .optional(.sign("?"))])),
    ] as [(String, Pattern)])
  func readsEveryConstruct(text: String, expected: Pattern) throws {
    #expect(try PatternParser.parse(text) == expected)
  }

  @Test(arguments: [
    ("", 0, "the pattern is empty"), ("   ", 0, "the pattern is empty"),
    ("a|b", 1, "alternatives stand in a group: write (a|b)"),
    ("a)", 1, "“)” closes no group"), ("b (a", 2, "the group is not closed: add )"),
    ("x [a|b", 2, "the letter choice is not closed: add ]"),
    ("x[a b]", 3, "only letters and | stand in a letter choice"),
    ("a, b", 1, "“,” means nothing in a pattern; leave punctuation out"),
    ("a . b", 2, "a gap is .. and a digit from 1 to 9, such as ..3"),
    ("..0", 0, "a gap is .. and a digit from 1 to 9, such as ..3"),
    ("a ..", 2, "a gap is .. and a digit from 1 to 9, such as ..3"),
    ("a \\x", 2, "only \\? and \\! are signs"), ("a \\", 2, "only \\? and \\! are signs"),
    ("@ a", 0, "a class needs a name behind @"),
    ("?", 0, "“?” means nothing in a pattern; leave punctuation out"),
    ("a??", 2, "one ? or * is enough for a part"), ("a*?", 2, "one ? or * is enough for a part"),
    ("a ' b", 2, "a word needs a letter or a digit"),
    ("[|a]", 0, "a word needs a letter or a digit in each spelling"),
    (
      "a" + String(repeating: "[a|b]", count: 8), 36,
      "the word has too many spellings"
    ),
    (
      String(repeating: "(", count: 18) + "a" + String(repeating: ")", count: 18), 17,
      "groups nest too deeply"
    ),
    (
      String(repeating: "(", count: 9) + "a" + String(repeating: ")*", count: 9), 0,
      "the pattern is too large: stars inside stars multiply"
    ),
  ])
  func saysWhatIsWrongAndWhere(text: String, offset: Int, message: String) {
    #expect(throws: PatternParser.Fault(offset: offset, message: message)) {
      try PatternParser.parse(text)
    }
  }

  @Test(arguments: ["a?", "(a|)", "..3", "^ $", "^ a?", "a* b?", "\\?", "(a|b*)", "(\\?|a)"])
  func knowsPatternsThatNeedNoWord(text: String) throws {
    #expect(try PatternParser.parse(text).canBeEmpty)
  }

  @Test(arguments: ["a", "a?  b", "^ a", "(a|b) ..3", "@feeling", "a*  (b|c) \\?"])
  func knowsPatternsThatNeedAWord(text: String) throws {
    #expect(try !PatternParser.parse(text).canBeEmpty)
  }

  @Test func parsesOrFaultsInsideAnyText() {
    var generator = SeededGenerator(seed: 2)
    let pool = Array("ab  |()[]?*^$@.\\'’-3_é,!🙂\t\u{301}").map(String.init) + ["..2", "@f", "(a|"]
    var parsed = 0
    for _ in 0..<4000 {
      let text = (0..<generator.below(20)).map { _ in generator.oneOf(pool) }.joined()
      do throws(PatternParser.Fault) {
        _ = try PatternParser.parse(text).canBeEmpty
        parsed += 1
      } catch {
        #expect(error.offset >= 0 && error.offset <= text.count, "\(text)")
        #expect(!error.message.isEmpty)
      }
    }
    #expect(parsed > 100)
  }

  @Test func survivesLongAndDeepTexts() {
    for text in [
      String(repeating: "(", count: 100_000), "a" + String(repeating: "?", count: 100_000),
      String(repeating: "a ", count: 100_000), String(repeating: "(a|", count: 50_000),
    ] {
      #expect(throws: PatternParser.Fault.self) { try PatternParser.parse(text) }
    }
  }
}
