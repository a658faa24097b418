import LanguageAnalysis
import Rubrics
import Testing

@Suite struct SpreadsheetRubricsTests {
  static func workbook(_ rows: String, name: String = "Grid") -> String {
    """
    <?xml version="1.0"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
     xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="\(name)"><Table>
    \(rows)
    </Table></Worksheet></Workbook>
    """
  }

  static func row(_ cells: String...) -> String {
    "<Row>" + cells.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined() + "</Row>"
  }

  @Test func theDocumentedColumns() throws {
    let rubric = try ImportSamples.read("spreadsheet.en.xml").rubrics[0]
    #expect(rubric.title == "Support call grid 2026")
    #expect(rubric.sections.map(\.title) == ["Opening", "Heart of the call"])
    #expect(rubric.sections.map(\.weight) == [20, 80])
    #expect(rubric.criteria.map(\.id) == ["greet", "verify", "empathy"])
    #expect(rubric.criteria.map(\.weight) == [2, 3, 5])
    #expect(rubric.criteria.map(\.isCritical) == [false, true, false])
    #expect(rubric.criteria.map(\.allowsNotApplicable) == [true, false, true])
    #expect(rubric.criteria[0].levels[0].description == "Name and company")
    #expect(rubric.criteria[2].description == "Says what the customer feels")
    #expect(rubric.criteria[2].levels.map(\.points) == [5, 2.5, 0])
  }

  @Test func theColumnsInFrench() throws {
    let rubric = try ImportSamples.read("spreadsheet.fr.xml").rubrics[0]
    #expect(rubric.title == "Grille courriel")
    #expect(rubric.sections.map(\.title) == ["Accueil", "Solution"])
    #expect(rubric.criteria.map(\.weight) == [1, 1.5, 2])
    #expect(rubric.criteria.map(\.isCritical) == [false, false, true])
    #expect(rubric.criteria[1].levels.map(\.points) == [2.5, 0])
  }

  @Test func answersInOneCell() throws {
    let rubric = try ImportSamples.read("spreadsheet-calabrio.en.xml").rubrics[0]
    #expect(rubric.criteria[0].levels.map(\.points) == [1, 0])
    #expect(rubric.criteria[0].allowsNotApplicable == true)
    #expect(rubric.criteria[1].levels.map(\.title) == ["Fully", "Partly", "No"])
    #expect(rubric.criteria[2].isCritical == true)
    #expect(rubric.sections.map(\.weight) == [10, 90])
  }

  @Test func answersInRows() throws {
    let result = try ImportSamples.read("spreadsheet-verint.en.xml")
    #expect(result.rubrics.map(\.title) == ["Voice QA", "Chat QA"])
    let criteria = result.rubrics[0].criteria
    #expect(criteria.map(\.title) == ["Greeting used", "Offers further help"])
    #expect(criteria[0].levels.map(\.points) == [5, 0])
    #expect(criteria.map(\.points) == [5, 3])
    #expect(criteria[0].allowsNotApplicable == true)
    #expect(criteria.map(\.isCritical) == [false, true])
    #expect(result.findings.map(\.message) == ["columns not read: 'Evaluator'"])
  }

  @Test func answersInColumns() throws {
    let criteria = try ImportSamples.read("spreadsheet-8x8.en.xml").rubrics[0].criteria
    #expect(criteria.map(\.points) == [10, 20, 5])
    #expect(criteria[0].levels.map(\.title) == ["Yes", "No"])
    #expect(criteria.map(\.allowsNotApplicable) == [true, nil, nil])
    #expect(criteria.map(\.isCritical) == [false, true, false])
  }

  @Test func aTitleAloneOnItsRowIsASection() throws {
    let rows = [
      Self.row("Question", "Points"), Self.row("Opening"), Self.row("Greets", "2"),
      Self.row("Closing"), Self.row("Thanks", "1"), Self.row("Total", "3"),
    ]
    let rubric = try ImportSamples.read(xml: Self.workbook(rows.joined())).rubrics[0]
    #expect(rubric.sections.map(\.title) == ["Opening", "Closing"])
    #expect(rubric.criteria.map(\.points) == [2, 1])
    #expect(rubric.title == "Grid")
  }

  @Test func mergedCellsTakeTheirColumns() throws {
    let heading = """
      <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Criterion</Data></Cell>
      <Cell><Data ss:Type="String">Weight</Data></Cell></Row>
      <Row ss:Index="9"><Cell><Data ss:Type="String">Greets</Data></Cell>
      <Cell ss:Index="3"><Data ss:Type="Number">0.30000000000000004</Data></Cell></Row>
      """
    let criterion = try ImportSamples.read(xml: Self.workbook(heading)).rubrics[0].criteria[0]
    #expect(criterion.weight == 0.30000000000000004)
  }

  @Test(arguments: [
    ("ss:Index=\"2000000000\"", "'Index' is '2000000000', more than 1048576"),
    ("ss:Index=\"99999999999999999999\"", "'Index' is '99999999999999999999', more than 1048576"),
    ("ss:Index=\"-1\"", "'Index' is '-1'; write a decimal number, such as 2.5"),
  ])
  func rowsBeyondExcelAreRefused(attribute: String, sentence: String) {
    let xml = Self.workbook("<Row \(attribute)><Cell/></Row>")
    #expect(refusal { try ImportSamples.read(xml: xml) } == "line 4, column 1: " + sentence)
  }

  @Test(arguments: ["ss:Index=\"2000000000\"", "ss:MergeAcross=\"2000000000\""])
  func columnsBeyondExcelAreRefused(attribute: String) {
    let xml = Self.workbook("<Row><Cell \(attribute)/></Row>")
    #expect(refusal { try ImportSamples.read(xml: xml) }.hasSuffix("'2000000000', more than 16384"))
  }

  @Test func pointsThatAreNoNumberAreRefused() {
    let xml = Self.workbook(Self.row("Criterion", "Points") + "\n" + Self.row("Greets", "NaN"))
    #expect(
      refusal { try ImportSamples.read(xml: xml) }
        == "line 5, column 55: 'points' is 'NaN'; write a decimal number, such as 2.5")
  }

  @Test func aWorkbookWithoutHeadingsHoldsNoRubric() throws {
    let result = try ImportSamples.read(xml: Self.workbook(Self.row("Sales", "2026")))
    #expect(result.format == "spreadsheet" && result.rubrics.isEmpty)
    #expect(
      result.findings.map(\.message) == [
        "no rubric in the file: no sheet has a row of headings such as Section, Criterion, Weight,"
          + " Level 1, Level 1 points"
      ])
  }

  @Test func levelsMayBeHeadings() throws {
    let rows = [
      Self.row("Critère", "Excellent (5)", "Bien : 2,5 pts", "0"),
      Self.row("Écoute", "Laisse finir", "Coupe une fois", "Coupe"),
    ]
    let criterion = try ImportSamples.read(xml: Self.workbook(rows.joined())).rubrics[0].criteria[0]
    #expect(criterion.levels.map(\.title) == ["Excellent", "Bien", "0"])
    #expect(criterion.levels.map(\.points) == [5, 2.5, 0])
    #expect(criterion.levels[1].description == "Coupe une fois")
  }

  @Test(arguments: [
    ["Item", "Description", "Value"], ["Item", "Points"], ["Question", "Description"],
    ["Libellé", "Valeur"], ["Question"],
  ])
  func listsOfOtherThingsAreNoGrids(headings: [String]) throws {
    let cells = headings.map { "<Cell><Data ss:Type=\"String\">\($0)</Data></Cell>" }.joined()
    let xml = Self.workbook("<Row>\(cells)</Row>" + Self.row("a", "1", "2"))
    #expect(try ImportSamples.read(xml: xml).rubrics.isEmpty)
  }

  @Test func aSectionThatComesAgainGoesOn() throws {
    let rows = [
      Self.row("Section", "Question", "Points"), Self.row("A", "one", "1"),
      Self.row("B", "two", "1"), Self.row("A", "three", "1"),
    ]
    let rubric = try ImportSamples.read(xml: Self.workbook(rows.joined())).rubrics[0]
    #expect(rubric.sections.map(\.title) == ["A", "B"])
    #expect(rubric.criteria.map(\.title) == ["one", "three", "two"])
  }

  @Test func aMillionSectionsAreNotCompared() {
    let rows = (0..<1_500).map { Self.row("S\($0)", "q", "1") }
    let xml = Self.workbook(Self.row("Section", "Question", "Points") + rows.joined())
    #expect(refusal { try ImportSamples.read(xml: xml) } == "line 4: more than 1000 sections")
  }
}
