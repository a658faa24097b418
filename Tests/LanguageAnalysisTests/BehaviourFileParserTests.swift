import Conversations
import Testing

@testable import LanguageAnalysis

@Suite struct BehaviourFileParserTests {
  private static let good = """
    # why it is here
    behaviour: apology
    family: empathy
    speaker: agent
    polarity: any
    title.en: Apologises:  really
    title.fr: Présente des excuses

    == en
    | (so|very)* sorry
    ! sorry ..1 can you repeat
    C> It is late.
    A> Oh.
    + I'm so sorry.
    - Sorry, could you say that again?
    == fr
    | désolé[|e]
    + Désolée !
    """

  @Test(arguments: [good, good.crlf, "\u{FEFF}" + good, good + "\n\n# end\n"])
  func readsAFile(text: String) throws {
    let (source, findings) = BehaviourFileParser.parse(text)
    #expect(findings == [])
    let read = try #require(source)
    #expect(
      read.behaviour
        == Behaviour(
          id: "apology", family: .empathy, speaker: .agent, anyPolarity: true,
          title: LocalizedText(en: "Apologises:  really", fr: "Présente des excuses")))
    #expect(read.english.patterns.map(\.text) == ["(so|very)* sorry", "sorry ..1 can you repeat"])
    #expect(read.english.patterns.map(\.cancels) == [false, true])
    #expect(read.english.patterns.map(\.line) == [10, 11])
    #expect(
      read.english.samples.map(\.text) == [
        "I'm so sorry.", "Sorry, could you say that again?",
      ])
    #expect(read.english.samples.map(\.mustMatch) == [true, false])
    #expect(
      read.english.samples.first?.context == [
        Turn(speaker: .customer, text: "It is late."), Turn(speaker: .agent, text: "Oh."),
      ])
    #expect(read.english.samples.last?.context == [])
    #expect(read.part(.fr).patterns.map(\.text) == ["désolé[|e]"])
  }

  @Test func sentencesOfWhatItMeansAreVerbatim() throws {
    let means = "title.fr: Présente des excuses\nmeans.en: Says sorry.  Not: “pardon?”"
    let text = Self.good.replacing("title.fr: Présente des excuses", with: means)
    let source = try #require(BehaviourFileParser.parse(text).source)
    #expect(source.means == LocalizedText(en: "Says sorry.  Not: “pardon?”"))
    #expect(try #require(BehaviourFileParser.parse(Self.good).source).means == LocalizedText())
  }

  @Test func blanksBehindNamesDoNotMatter() {
    let text = Self.good.replacing("agent", with: "agent  ").replacing("== en", with: "==  en ")
    #expect(BehaviourFileParser.parse(text).findings == [])
  }

  /// Each line replaces the line of `good` with the same number.
  @Test(arguments: [
    (
      2, "behaviour: Big Sorry",
      "2:1: error: an id is lower-case letters, digits and hyphens, not “Big” [behaviour-id]"
    ),
    (
      3, "famly: empathy", "3:1: error: unknown key “famly”: did you mean \"family\"? [unknown-key]"
    ),
    (
      3, "family: empaty",
      "3:1: error: unknown family “empaty”: did you mean \"empathy\"? [unknown-family]"
    ),
    (3, "behaviour: again", "3:1: error: “behaviour” stands in line 2 already [duplicate-key]"),
    (
      4, "speaker: other",
      "4:1: error: the speaker is agent or customer, not “other” [unknown-speaker]"
    ),
    (
      4, "speaker: bot", "4:1: error: the speaker is agent or customer, not “bot” [unknown-speaker]"
    ),
    (4, "speaker:", "1:1: error: the header needs “speaker: …” [missing-key]"),
    (
      5, "polarity: none",
      "5:1: error: polarity is any, or stands not here at all [unknown-polarity]"
    ),
    (6, "# title", "1:1: error: the header needs “title.en: …” [missing-key]"),
    (8, "| sorry", "8:1: error: a pattern stands under == en or == fr [pattern-before-section]"),
    (8, "+ Sorry.", "8:1: error: a sample stands under == en or == fr [sample-before-section]"),
    (
      8, "C> Hello.",
      "8:1: error: a context line stands under == en or == fr [sample-before-section]"
    ),
    (8, "== de", "8:1: error: a section is == en or == fr, not “== de” [unknown-section]"),
    (
      10, "sorry",
      "10:1: error: a line starts with |, !, +, -, C> or A>, or stands in the header as key: value [unknown-line]"
    ),
    (
      10, "family: empathy",
      "10:1: error: a line starts with |, !, +, -, C> or A>, or stands in the header as key: value [unknown-line]"
    ),
    (
      10, "  |  sorry, you",
      "10:11: error: “,” means nothing in a pattern; leave punctuation out [pattern]"
    ),
    (
      10, "| de\u{301}so , a",
      "10:9: error: “,” means nothing in a pattern; leave punctuation out [pattern]"
    ),
    (
      10, "| so? (very|)",
      "10:3: error: the pattern matches no word at all: make one part of it required [empty-pattern]"
    ),
    (10, "|", "10:2: error: the pattern is empty [pattern]"),
  ])
  func saysWhatIsWrongAndWhere(line: Int, text: String, expected: String) {
    var lines = Self.good.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[line - 1] = text
    for text in [lines.joined(separator: "\n"), lines.joined(separator: "\r\n")] {
      let (source, findings) = BehaviourFileParser.parse(text)
      #expect(source == nil)
      #expect(findings.map { String($0.headline(file: "").dropFirst()) }.contains(expected))
    }
  }

  @Test func reportsAllFaultsInTheirOrder() {
    let (_, findings) = BehaviourFileParser.parse("family: x\nspeaker: y\n== en\n| (\n| ,\n?\n")
    #expect(findings.count == 8)
    #expect(findings == findings.sorted())
  }

  @Test func survivesAnyText() {
    var generator = SeededGenerator(seed: 4)
    let pool = [
      "behaviour: a", "family: empathy", "speaker: agent", "title.en: x", "title.fr: y", "== en",
      "== fr", "| a (b|c)? ..2 d", "! a", "+ a", "- b", "C> c", "A> d", "| (", "|", "==", "=", ":",
      "# c", "\t", "é:", "🙂", "\r", "| \u{301}", "| @nothing", "polarity: any", "! [", "\u{0}",
    ]
    for _ in 0..<500 {
      let lines = (0..<generator.below(14)).map { _ in generator.oneOf(pool) }
      let text = lines.joined(separator: generator.oneOf(["\n", "\r\n"]))
      let (source, findings) = BehaviourFileParser.parse(text)
      #expect((source == nil) == findings.hasErrors)
      for finding in findings {
        #expect(finding.line >= 1 && finding.line <= max(1, lines.count))
        #expect(finding.column >= 1)
      }
    }
  }

  @Test func aCatalogueReportsEveryFile() {
    let good = TestBehaviour(id: "apology", en: ["| sorry @feelng"]).text
    let files = BehaviourFiles(
      behaviours: ["apology": good, "thanks": good, "zz": "family: x"],
      classes: ["feeling": "== en\nsad\nwell,\n"])
    let result = CatalogueCompiler.compile(files)
    #expect(result.catalogue == nil)
    let headlines = result.findings.map { $0.finding.headline(file: $0.file) }
    #expect(
      headlines.contains(
        "apology.behaviour:7:1: error: unknown word class “@feelng”: did you mean \"feeling\"? "
          + "[unknown-class]"))
    #expect(
      headlines.contains(
        "thanks.behaviour:1:1: error: the file of “apology” is apology.behaviour [file-name]"))
    #expect(
      headlines.contains(
        "Classes/feeling.words:3:5: error: “,” means nothing in a pattern; leave punctuation out "
          + "[class-entry]"))
  }

  @Test func aCatalogueKeepsTheContractsOrderThenIds() throws {
    let reader = try #require(
      TestReader(["zeal", "apology", "greeting", "ask"].map { TestBehaviour(id: $0) }))
    #expect(
      reader.annotator.catalogue.behaviours.map(\.id.rawValue)
        == ["greeting", "apology", "ask", "zeal"])
  }

  @Test func filesOfTheSameNameReplaceEachOther() {
    let files = BehaviourFiles(behaviours: ["a": "1", "b": "2"], classes: ["c": "3"])
    let own = BehaviourFiles(behaviours: ["b": "4"], classes: ["d": "5"])
    #expect(
      files.overridden(by: own)
        == BehaviourFiles(behaviours: ["a": "1", "b": "4"], classes: ["c": "3", "d": "5"]))
    #expect(files.hash != files.overridden(by: own).hash)
    #expect(
      BehaviourFiles(behaviours: ["a": "1\r\n2"], classes: [:]).hash
        == BehaviourFiles(behaviours: ["a": "1\n2"], classes: [:]).hash)
  }

  @Test func namesTheLanguagesThatNeedSamples() throws {
    let source = try #require(BehaviourFileParser.parse(Self.good).source)
    #expect(
      SampleCheck.shortages(of: source).map(\.sentence) == [
        "== en has 1 samples and 1 near misses; it needs 8 and 4",
        "== fr has 1 samples and 0 near misses; it needs 8 and 4",
      ])
  }
}

@Suite struct WordClassParserTests {
  @Test(arguments: ["\n", "\r\n"])
  func readsWordsAndPhrases(end: String) {
    let lines = [
      "# c", "== en", "sad", "  so frustrat[ed|ing] ", "", "don't", "== fr", "fâché[|e]", "l'été",
    ]
    let (read, findings) = WordClassParser.parse(name: "x", lines.joined(separator: end))
    #expect(findings == [])
    #expect(read.english == ["sad", "so frustrated", "so frustrating", "don't"])
    #expect(read.entries(.fr) == ["fâché", "fâchée", "l'été"])
  }

  @Test(arguments: [
    ("sad", "1:1: error: a word stands under == en or == fr [entry-before-section]"),
    ("== de", "1:1: error: a section is == en or == fr, not “de” [unknown-section]"),
    ("== en\n so? sad", "2:2: error: a class holds words and phrases only [class-entry]"),
    (
      "== en\nvery sad!",
      "2:9: error: “!” means nothing in a pattern; leave punctuation out [class-entry]"
    ),
    (
      "== en\n" + Array(repeating: "[a|b|c|d|e]", count: 5).joined(separator: " "),
      "2:37: error: the phrase has too many spellings [class-entry]"
    ),
    ("== en\na [b", "2:3: error: the letter choice is not closed: add ] [class-entry]"),
  ])
  func saysWhatIsWrongAndWhere(text: String, expected: String) {
    let findings = WordClassParser.parse(name: "x", text).findings
    #expect(findings.first.map { String($0.headline(file: "").dropFirst()) } == expected)
  }
}

extension String {
  fileprivate var crlf: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }

  fileprivate func replacing(_ part: String, with other: String) -> String {
    var text = ""
    var rest = self[...]
    while let place = rest.firstRange(of: part) {
      text += rest[..<place.lowerBound] + other
      rest = rest[place.upperBound...]
    }
    return text + rest
  }
}
