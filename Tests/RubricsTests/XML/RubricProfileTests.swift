import LanguageAnalysis
import Rubrics
import Testing

@Suite struct RubricProfileTests {
  static func profile(_ yaml: String) throws(RubricImportError) -> RubricProfile {
    try RubricProfile(parsing: Array(yaml.utf8))
  }

  static func read(_ xml: String, _ yaml: String) throws -> RubricImport {
    try RubricImports.read(Array(xml.utf8), profile: profile(yaml))
  }

  static let small = """
    profile: 1
    rubric: /form
    criterion: {path: q, title: "@t"}
    level: {path: a, points: "@p"}
    """
  static let form = "<form><q t='One'><a p='1'/><a p='0'/></q></form>"

  @Test func theWorkedExampleIsRead() throws {
    let result = try RubricImports.read(
      ImportSamples.bytes("questionnaire.en.xml"),
      profile: RubricProfile(parsing: ImportSamples.bytes("questionnaire.profile.yaml")))
    #expect(result.format == "questionnaire" && result.findings.isEmpty)
    let rubric = result.rubrics[0]
    #expect(rubric.title == "Retention calls")
    #expect(rubric.description == "Calls of customers who want to leave")
    #expect(rubric.sections.map(\.title) == ["Opening", "Listening"])
    #expect(rubric.sections.map(\.weight) == [60, 40])
    #expect(rubric.criteria.map(\.id) == ["greets", "identity", "lets-finish"])
    #expect(rubric.criteria.map(\.isCritical) == [false, true, false])
    #expect(rubric.criteria.map(\.allowsNotApplicable) == [false, false, true])
    #expect(rubric.criteria[0].levels.map(\.title) == ["Yes", "No"])
    #expect(rubric.criteria[0].points == 2)
    #expect(rubric.criteria[2].description == "No interruption in the first minute.")
  }

  @Test func sectionsMayBeMissing() throws {
    let result = try Self.read(Self.form, Self.small)
    #expect(result.rubrics[0].criteria.map(\.title) == ["One"])
    #expect(result.rubrics[0].criteria[0].levels.map(\.points) == [1, 0])
  }

  @Test func nothingFoundIsSaid() throws {
    let result = try Self.read("<other/>", Self.small)
    #expect(result.rubrics.isEmpty)
    #expect(
      result.findings.map(\.message) == ["the profile's \"rubric\" path finds nothing in the file"])
  }

  @Test(arguments: [
    (
      "profile: 2\nrubric: /a\ncriterion: b",
      "line 1, column 10: profile: 'profile' is one of 1, not '2'"
    ),
    ("profile: 1\ncriterion: b", "line 1, column 1: profile: key 'rubric' is missing"),
    ("profile: 1\nrubric: /a", "line 1, column 1: profile: key 'criterion' is missing"),
    (
      "profile: 1\nrubrik: /a\ncriterion: b",
      "line 2, column 1: profile: unknown key 'rubrik'; did you mean 'rubric'?"
    ),
    (
      "profile: 1\nrubric: /a\ncriterion: {path: b, titel: c}",
      "line 3, column 22: profile: unknown key 'titel'; did you mean 'title'?"
    ),
    (
      "profile: 1\nrubric: {title: a}\ncriterion: b",
      "line 2, column 9: profile: key 'rubric.path' is missing"
    ),
    (
      "profile: 1\ntext: rtf\nrubric: /a\ncriterion: b",
      "line 2, column 7: profile: 'text' is one of html, plain, not 'rtf'"
    ),
    ("- 1", "line 1, column 1: profile: \"profile\" is \"key: value\" lines, not a list"),
    (
      "profile: [",
      "line 1, column 11: profile: while parsing a flow node: did not find expected node content"
    ),
  ])
  func faultsOfAProfile(yaml: String, sentence: String) {
    #expect(refusal { try Self.read(Self.form, yaml) } == sentence)
  }

  @Test(arguments: [
    ("/form[", "profile: 'rubric': '/form[' is no XPath 1.0; check its brackets and quotes"),
    (
      "x:form",
      "profile: 'rubric': 'x:form' uses a prefix that is not in \"namespaces\"; add it there"
    ),
    ("'text'", "profile: 'rubric': ''text'' does not lead to elements"),
    (
      "document('/etc/passwd')",
      "profile: 'rubric': 'document('/etc/passwd')' calls a function that XPath 1.0 does not have"
    ),
  ])
  func pathsThatAreNone(path: String, sentence: String) {
    let yaml = "profile: 1\nrubric: \"\(path)\"\ncriterion: q"
    #expect(refusal { try Self.read(Self.form, yaml) } == sentence)
  }

  @Test(.timeLimit(.minutes(1))) func pathsThatTakeTooLongAreStopped() {
    let xml = "<form>" + String(repeating: "<q><a/></q>", count: 2_000) + "</form>"
    let yaml = "profile: 1\nrubric: \"//*[count(//*[count(//*) > 1]) > 1]\"\ncriterion: q"
    #expect(
      refusal { try Self.read(xml, yaml) }
        == "profile: 'rubric': '//*[count(//*[count(//*) > 1]) > 1]' takes too many steps; write a"
        + " narrower path")
  }

  @Test func pointsAreChecked() {
    #expect(
      refusal { try Self.read("<form><q t='One'>\n<a p='five'/></q></form>", Self.small) }
        == "line 2, column 1: 'level.points' is 'five'; write a decimal number, such as 2.5")
  }

  @Test func aProfileReadsXMLOnly() {
    #expect(
      refusal { try Self.read("{}", Self.small) } == "a profile reads XML, and this file is JSON")
  }

  @Test(arguments: 0..<300) func anyPathEnds(seed: Int) throws {
    var random = Seeded(seed)
    let pieces = [
      "/", "//", "*", "q", "@t", "[", "]", "(", ")", "..", ".", "1", "'", "=", "|", "text()",
      "position()", "-", ":", "$x",
    ]
    let path = (0..<Int.random(in: 1...8, using: &random)).map { _ in random.pick(pieces) }.joined()
    _ = refusal {
      try Self.read(
        Self.form, "profile: 1\nrubric: /form\ncriterion:\n  path: q\n  title: \"\(path)\"")
    }
  }
}
