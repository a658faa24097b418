import LanguageAnalysis
import Rubrics
import Testing

/// edX, Brightspace, Blackboard, Sakai and ServiceNow: the quirks of each.
@Suite struct LearningPlatformTests {
  @Test func edXNamesAndLabels() throws {
    let rubric = try ImportSamples.read("ora2.en.xml").rubrics[0]
    #expect(
      rubric.id == "ora-chat-quality" && rubric.description == "Review\nRead the chat & grade it.")
    #expect(rubric.criteria.map(\.id) == ["greeting-20", "ownership", "remarks"])
    #expect(rubric.criteria.map(\.title) == ["Greeting (20%)", "ownership", "Remarks"])
    #expect(rubric.criteria[0].levels.map(\.points) == [1, 0])
    #expect(rubric.criteria[2].levels.isEmpty && rubric.criteria[2].points == nil)
  }

  @Test func edXNeedsPoints() {
    let xml = """
      <openassessment><title>T</title><rubric><criterion><name>a</name><prompt/>
      <option><name>x</name></option></criterion></rubric></openassessment>
      """
    #expect(
      refusal { try ImportSamples.read(xml: xml) }
        == "line 2, column 1: 'points' is missing in 'option'")
  }

  @Test func edXRefusesAnOptionTwice() {
    let xml = """
      <openassessment><rubric><criterion><name>a</name>
      <option points="1"><name>x</name></option>
      <option points="2"><name>x</name></option></criterion></rubric></openassessment>
      """
    #expect(
      refusal { try ImportSamples.read(xml: xml) }
        == "line 3, column 1: the id 'x' names two levels; the first is on line 2")
  }

  @Test func legacyOptionsAreWorthTheirPlace() throws {
    let rubric = try ImportSamples.read("combinedopenended.en.xml").rubrics[0]
    #expect(rubric.description == "Grade the mail\nRead the whole thread first.")
    #expect(rubric.criteria.map(\.title) == ["Opening", "Solution"])
    #expect(rubric.criteria[1].levels.map(\.points) == [0, 1, 2])
    #expect(rubric.criteria[1].levels[0].title == "No answer to the question.")
  }

  @Test func brightspaceJoinsCellsAndLevels() throws {
    let rubric = try ImportSamples.read("d2l.en.xml").rubrics[0]
    #expect(rubric.id == "41" && rubric.description == "Used by the north team.")
    #expect(rubric.sections.map(\.title) == ["Opening", "Resolution"])
    #expect(rubric.criteria.map(\.title).first == "Greets")
    #expect(rubric.criteria[0].levels.map(\.title) == ["Good", "Below"])
    #expect(rubric.criteria[1].levels.map(\.points) == [2, nil])
    #expect(rubric.criteria[1].levels[0].description == "Two data <b> checked")
    #expect(rubric.criteria[2].levels[0].points == 4.3)
    #expect(rubric.criteria[2].levels[0].description == "Solved\nor handed over warmly")
  }

  @Test func brightspaceLevelsMayHoldThePoints() throws {
    let xml = try ImportSamples.text("d2l.en.xml")
      .replacing("scoring_method=\"3\"", with: "scoring_method=\"2\"")
      .replacing("level_id=\"503\"/>", with: "level_id=\"503\" level_value=\"9.000000000\"/>")
    let criterion = try ImportSamples.read(xml: xml).rubrics[0].criteria[2]
    #expect(criterion.levels.map(\.points) == [9, nil])
  }

  @Test func blackboardReadsTheNumbersOfItsType() throws {
    let result = try ImportSamples.read("blackboard.en.xml")
    let rubric = result.rubrics[0]
    #expect(rubric.criteria.map(\.title) == ["Takes over", "Calm under pressure"])
    #expect(rubric.criteria.map(\.weight) == [60, 40])
    #expect(rubric.criteria[0].levels.map(\.points) == [0, 12])
    #expect(rubric.criteria[1].levels.map(\.points) == [2, 8])
    #expect(rubric.criteria[0].levels[1].description == "Knows the case & says so")
    #expect(result.rubrics[1].criteria[0].levels.map(\.points) == [5, 0])
    #expect(result.findings.map(\.code) == ["deleted"])
  }

  @Test(arguments: [("NUMERIC", [99.0, 1]), ("NUMERIC_RANGE", [77, nil]), ("NONE", [nil, nil])])
  func blackboardTypes(type: String, points: [Double?]) throws {
    let xml = try ImportSamples.text("blackboard.en.xml")
      .replacing("\"PERCENTAGE\"", with: "\"\(type)\"")
    let levels = try ImportSamples.read(xml: xml).rubrics[0].criteria[1].levels
    #expect(levels.map(\.points) == points.reversed())
  }

  @Test func sakaiHeadingsAreSections() throws {
    let rubric = try ImportSamples.read("sakai.en.xml").rubrics[0]
    #expect(rubric.sections.map(\.title) == ["Before the solution", "After the solution"])
    #expect(rubric.criteria.map(\.weight) == [70, 30])
    #expect(rubric.criteria[0].description == "Lets the customer finish; doesn't interrupt")
    #expect(rubric.criteria[0].levels[1].description == "Waits & listens")
  }

  @Test func sakaiWeightsCountOnlyWhereTheyAreOn() throws {
    let xml = try ImportSamples.text("sakai.en.xml")
      .replacing("weighted=\"true\"", with: "weighted=\"false\"")
    #expect(try ImportSamples.read(xml: xml).rubrics[0].criteria.map(\.weight) == [nil, nil])
  }

  @Test func serviceNowJoinsItsTables() throws {
    let rubric = try ImportSamples.read("servicenow.en.xml").rubrics[0]
    #expect(rubric.id == "t1" && rubric.title == "Case quality")
    #expect(rubric.sections.map(\.title) == ["Handling", "Communication"])
    #expect(rubric.sections.map(\.weight) == [60, 40])
    #expect(rubric.criteria.map(\.id) == ["m1", "m2"])
    #expect(rubric.criteria[0].levels.map(\.title) == ["No", "Partly", "Yes"])
    #expect(rubric.criteria.map(\.allowsNotApplicable) == [false, true])
    #expect(rubric.criteria.map(\.points) == [2, 2])
  }
}
