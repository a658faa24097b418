import LanguageAnalysis
import Testing

@Suite struct FindingTests {
  let finding = Finding(
    code: "unknown-key", line: 2, column: 3, length: 5, message: "unknown key \"titel\"",
    hint: "title")

  @Test func pointsAtTheWords() {
    let source = SourceLines("id: core\n  titel: x\n")
    #expect(
      finding.rendered(file: "core.yaml", source: source) == """
        core.yaml:2:3: error: unknown key "titel": did you mean "title"? [unknown-key]
            titel: x
            ^^^^^
        """)
  }

  @Test func keepsTabsAboveTheCaret() {
    let source = SourceLines("id: core\r\n\t titel: x\r\n")
    #expect(
      finding.rendered(file: "a", source: source).hasSuffix("\n  \t titel: x\n  \t ^^^^^"))
  }

  @Test func quotesOnlyPartOfALongLine() {
    let source = SourceLines(String(repeating: "é", count: 1000) + "!")
    let far = Finding(code: "c", line: 1, column: 1001, message: "m")
    let lines = far.rendered(file: "a", source: source).split(separator: "\n")
    #expect(lines[1] == "  " + String(repeating: "é", count: 80) + "!")
    #expect(lines[2] == "  " + String(repeating: " ", count: 80) + "^")
  }

  @Test func letsNoControlSignThrough() {
    let source = SourceLines("\u{1B}[31m")
    let text = Finding(code: "c", line: 1, column: 2, message: "m")
      .rendered(file: "a", source: source)
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test func saysNothingOfALineThatIsNotThere() {
    let whole = Finding(code: "empty", severity: .warning, line: 0, column: 0, message: "empty")
    #expect(whole.rendered(file: "a", source: SourceLines("x")) == "a: warning: empty [empty]")
    let beyond = Finding(code: "c", line: 9, column: 1, message: "m")
    #expect(beyond.rendered(file: "a", source: SourceLines("x")) == "a:9:1: error: m [c]")
  }

  @Test func sortsByPlace() {
    let later = Finding(code: "a", line: 10, column: 1, message: "m")
    #expect([later, finding].sorted() == [finding, later])
  }
}

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("apolgy", "apology"), ("titel", "title"), ("Title", "title"), ("aplogoy", "apology"),
  ])
  func findsWhatWasMeant(word: String, expected: String) {
    #expect(NearestName.of(word, among: ["title", "apology", "thanks"]) == expected)
  }

  @Test(arguments: ["xyz", "", "thanksgiving", "t"])
  func findsNothingFarAway(word: String) {
    #expect(NearestName.of(word, among: ["title", "apology", "thanks"]) == nil)
  }

  @Test(arguments: [("ca", "abc", 3), ("ab", "ba", 1), ("", "abc", 3), ("kitten", "sitting", 3)])
  func measuresOptimalStringAlignment(a: String, b: String, expected: Int) {
    #expect(NearestName.distance(a, b) == expected)
    #expect(NearestName.distance(b, a) == expected)
  }
}
