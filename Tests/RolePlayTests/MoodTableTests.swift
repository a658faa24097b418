import LanguageAnalysis
import Testing

@testable import RolePlay

@Suite struct MoodTableTests {
  @Test func theBuiltInTableIsWhole() {
    let read = MoodTable.read(GeneratedMood.table.description)
    #expect(read.findings.isEmpty)
    #expect(read.table == MoodTable.builtIn)
    #expect(read.table.effects.count == 21)
  }

  @Test(arguments: [
    ("effect apology -0.8", "expected: effect BEHAVIOUR ANGER TRUST [feeling|solution]"),
    ("effect apology -0.8 0.4 warm", "expected: effect BEHAVIOUR ANGER TRUST [feeling|solution]"),
    ("effect apology -0.8 much", "expected: effect BEHAVIOUR ANGER TRUST [feeling|solution]"),
    ("set hot 0.00001", "expected: set NAME NUMBER, with a name of this table"),
    ("set hotter 1", "expected: set NAME NUMBER, with a name of this table"),
    ("put hot 1", "a line starts with effect, again or set, not “put”"),
    ("set cool 5", "“cool” comes twice"),
  ])
  func faultsAreNamed(line: String, message: String) {
    let text = GeneratedMood.table.description + "\n" + line
    let findings = MoodTable.read(text).findings
    #expect(findings.map(\.message) == [message])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(findings.first?.line == lines.count)
  }

  @Test func aMissingNumberIsNamed() {
    let lines = GeneratedMood.table.description.split(separator: "\n")
    let text = lines.filter { !$0.hasPrefix("set decay") }.joined(separator: "\n")
    #expect(MoodTable.read(text).findings.map(\.message) == ["“decay” is missing"])
  }

  @Test(arguments: [("-0.8", -800), ("+2.0", 2000), ("3", 3000), ("0.891", 891), ("-0.05", -50)])
  func numbersAreThousandths(text: String, value: Int) {
    #expect(Thousandths.parse(text) == value)
  }

  @Test(arguments: ["", "-", ".5", "1.", "1.2345", "1234567", "1e3", "0x1", "--1", "１"])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(Thousandths.parse(text) == nil)
  }

  @Test func tiesGoAwayFromZero() {
    #expect(Thousandths.product(1, 500) == 1)
    #expect(Thousandths.product(-1, 500) == -1)
    #expect(Thousandths.product(-3, 499) == -1)
  }
}
