import LanguageAnalysis
import Rubrics
import Testing

/// Files made to hurt: they are refused, quickly, and nothing crashes.
@Suite struct HostileRubricTests {
  static func codes(_ text: String) -> [String] {
    RubricFile(parsing: Array(text.utf8), behaviours: Contract.names).findings.map(\.code)
  }

  @Test func refusesAFileThatIsTooLarge() {
    #expect(Self.codes(String(repeating: "#", count: (4 << 20) + 1)) == ["too-large"])
  }

  @Test func refusesAliasBombs() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(Self.codes(bomb) == ["too-large"])
  }

  @Test func refusesAliasBombsInKeys() {
    var bomb = "a0: &a0 [x, x]\n"
    for level in 1...40 { bomb += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(Self.codes(bomb + "? *a40\n: x\n") == ["too-large"])
  }

  @Test func acceptsAFewAliases() {
    let text = RubricFileTests.criterion("points: 1\nadvice: &t {en: A, fr: B}\nguidance: *t")
    let file = RubricFile(parsing: Array(text.utf8), behaviours: Contract.names)
    #expect(file.findings.isEmpty)
    #expect(file.rubric?.criteria.first?.guidance == LocalizedText(en: "A", fr: "B"))
  }

  @Test func countsNoAsteriskInATextAsAnAlias() {
    let stars = String(repeating: "*note ", count: 50)
    let text = RubricFileTests.criterion("points: 1\nadvice: \"&about \(stars)\"")
    #expect(Self.codes(text) == [])
  }

  @Test func refusesTooManyValues() {
    let text = "a: [" + String(repeating: "1,", count: 100_001) + "]"
    #expect(Self.codes(text) == ["too-large"])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func refusesDeepNesting(opener: String) {
    for depth in [65, 500, 5000, 100_000] {
      let codes = Self.codes("a:\n  " + String(repeating: opener, count: depth))
      #expect(!codes.isEmpty, "\(depth)")
    }
    #expect(
      Self.codes("a: " + String(repeating: "[", count: 65) + String(repeating: "]", count: 65))
        == ["too-large"])
  }

  /// The real thing with bytes changed, cut and repeated: findings or a rubric, never a crash.
  @Test(arguments: 0..<8) func survivesDamage(seed: Int) throws {
    var random = Seeded(seed)
    let core = Array(try Contract.bytes(ofRubric: "servqual").prefix(6000))
    let signs = Array("\n\t :-{}[]\"'|>&*!%#@`?,0aé\u{0}\u{FF}".utf8)
    for _ in 0..<25 {
      var bytes = core
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[at] = random.pick(signs)
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + 9))
        default: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 40)], at: at)
        }
      }
      let file = RubricFile(parsing: bytes, behaviours: Contract.names)
      #expect(file.rubric != nil || file.findings.hasErrors)
      let source = SourceLines(bytes)
      for finding in file.findings {
        #expect(!finding.rendered(file: "r", source: source).isEmpty)
        #expect(finding.line == 0 || source[finding.line] != nil, "\(finding)")
      }
    }
  }
}
