import LanguageAnalysis
import Rubrics
import Testing

@Suite struct MoodleRubricsTests {
  static func backup(_ method: String, _ form: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <areas><area id="1"><areaname>submissions</areaname><activemethod>\(method)</activemethod>
    <definitions><definition id="9"><method>\(method)</method><name>Form</name>
    <description>$@NULL@$</description><options>{}</options>
    <plugin_gradingform_\(method)_definition>\(form)</plugin_gradingform_\(method)_definition>
    </definition></definitions></area></areas>
    """
  }

  @Test func criteriaAreSortedAndLevelsShownAsTheFormShowsThem() throws {
    let rubric = try #require(try ImportSamples.read("moodle-rubric.fr.xml").rubrics.first)
    #expect(rubric.title == "Écoute d'appel : réclamations")
    #expect(rubric.description == "Appels de réclamation, hors facturation.")
    #expect(rubric.criteria.map(\.id) == ["21", "22"])
    #expect(rubric.criteria[0].title == "Nomme l'émotion du client")
    #expect(rubric.criteria[1].levels.map(\.points) == [4, 2.5, 0])
    #expect(rubric.criteria[1].levels.map(\.title).first == "Date précise")
  }

  @Test func evaluationsAreNotRead() throws {
    let result = try ImportSamples.read("moodle-rubric.fr.xml")
    #expect(!"\(result)".contains("personnelle"))
  }

  @Test func guidesHavePointsAndTwoTexts() throws {
    let rubric = try #require(try ImportSamples.read("moodle-guide.en.xml").rubrics.first)
    #expect(rubric.criteria.map(\.points) == [60, 40])
    #expect(
      rubric.criteria[0].description
        == "Every question has its answer.\nRead the mail twice before you answer.")
    #expect(rubric.criteria[1].description == "Polite and plain.")
  }

  @Test func commentsMayStandBesideTheCriteria() throws {
    let xml = try ImportSamples.text("moodle-guide.en.xml")
      .replacing("<guidecomments>", with: "</guidecriteria><guidecomments>")
      .replacing("</guidecomments>\n          </guidecriteria>", with: "</guidecomments>")
    #expect(
      try ImportSamples.read(xml: xml).rubrics.first?.criteria.map(\.title)
        == ["Answers the question asked", "Tone"])
  }

  @Test func theBtecFormHasNoScores() throws {
    let result = try ImportSamples.read(
      xml: Self.backup(
        "btec",
        """
        <bteccriteria><bteccriterion id="1"><sortorder>1</sortorder><shortname>P1</shortname>
        <description>Describe</description><descriptionmarkers>Two aims</descriptionmarkers>
        </bteccriterion><bteccomments><bteccomment id="4"><description>x</description>
        </bteccomment></bteccomments></bteccriteria>
        """))
    #expect(result.rubrics[0].criteria.map(\.title) == ["P1"])
    #expect(result.rubrics[0].criteria[0].points == nil)
    #expect(
      result.findings.map(\.message)
        == ["criterion \"1\" has neither levels nor points: it takes comments only"])
  }

  @Test func aChecklistHasASectionAGroup() throws {
    let rubric = try ImportSamples.read(
      xml: Self.backup(
        "checklist",
        """
        <groups><group id="2"><sortorder>2</sortorder><description>Close</description><items>
        <item id="5"><sortorder>1</sortorder><score>1.00000</score><definition>Thanks</definition>
        </item></items></group><group id="1"><sortorder>1</sortorder><description>Open
        </description><items><item id="4"><sortorder>2</sortorder><score>2.00000</score>
        <definition>Name</definition></item><item id="3"><sortorder>1</sortorder>
        <score>1.50000</score><definition>Greeting</definition></item></items></group></groups>
        """)
    ).rubrics[0]
    #expect(rubric.sections.map(\.title) == ["Open", "Close"])
    #expect(rubric.criteria.map(\.title) == ["Greeting", "Name", "Thanks"])
    #expect(rubric.criteria.map(\.points) == [1.5, 2, 1])
  }

  @Test(arguments: [("erubric", "enriched"), ("rubric_ranges", "rubric_ranges_")])
  func theForksOfTheRubricAreReadLikeIt(method: String, prefix: String) throws {
    let form = """
      <\(prefix)criteria><\(prefix)criterion id="7"><sortorder>1</sortorder>
      <description>Pace</description><isranged>1</isranged><\(prefix)levels>
      <\(prefix)level id="2"><score>4.00000</score><definition>Calm</definition></\(prefix)level>
      <\(prefix)level id="1"><score>0.00000</score><definition>Fast</definition></\(prefix)level>
      </\(prefix)levels></\(prefix)criterion></\(prefix)criteria>
      """
    let criterion = try ImportSamples.read(xml: Self.backup(method, form)).rubrics[0].criteria[0]
    #expect(criterion.title == "Pace" && criterion.points == 4)
    #expect(criterion.levels.map(\.title) == ["Fast", "Calm"])
  }

  @Test(arguments: [
    "<areas></areas>",
    "<areas><area id='1'><activemethod>$@NULL@$</activemethod><definitions/></area></areas>",
    "<area><activemethod>$@NULL@$</activemethod></area>",
  ])
  func anEmptyFormIsSaid(xml: String) throws {
    let result = try ImportSamples.read(xml: xml)
    #expect(result.format == "moodle" && result.rubrics.isEmpty)
    #expect(result.findings.map(\.message) == ["no advanced grading form here"])
    #expect(result.findings.map(\.code) == ["no-rubric"])
  }

  @Test func anUnknownMethodIsSaid() throws {
    let findings = try ImportSamples.read(xml: Self.backup("frubric", "<x/>")).findings
    #expect(
      findings.map(\.code).sorted() == ["no-rubric", "unknown-method"])
  }

  @Test func aDefinitionAloneIsRead() throws {
    let xml = try ImportSamples.text("moodle-guide.en.xml")
    let start = try #require(xml.ranges(of: "<definition id").first?.lowerBound)
    let end = try #require(xml.ranges(of: "</definition>").first?.upperBound)
    #expect(try ImportSamples.read(xml: String(xml[start..<end])).rubrics.count == 1)
  }
}
