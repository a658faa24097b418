import LanguageAnalysis
import Rubrics
import Testing

@Suite struct CanvasRubricsTests {
  let rubrics: [ImportedRubric]
  let codes: [String]

  init() throws {
    let result = try ImportSamples.read("canvas.en.xml")
    rubrics = result.rubrics
    codes = result.findings.map(\.code)
  }

  @Test func titlesComeFromTheirOwnDepth() {
    #expect(rubrics[0].title == "Phone quality: billing team")
    #expect(rubrics[0].criteria[1].title == "Shows empathy")
    #expect(rubrics[0].criteria[1].points == 7.5)
    #expect(rubrics[0].criteria[1].id == "_4102")
  }

  @Test func htmlBecomesText() {
    #expect(rubrics[0].description == "For calls about invoices & refunds.")
    #expect(
      rubrics[0].criteria[0].description
        == "Says the company's name, their own name,\nand offers help.")
    #expect(rubrics[0].criteria[0].levels[0].description == "Company, name and offer of help.")
  }

  @Test func levelsStayInTheOrderOfTheFile() {
    #expect(rubrics[0].criteria[2].levels.map(\.points) == [5, 0, 0])
    #expect(rubrics[0].criteria[2].levels[1].title == "Step without date")
    #expect(codes.contains("equal-points"))
  }

  @Test func rangesAreSaid() { #expect(codes.contains("range")) }

  @Test func whatIsIgnoredForScoringWeighsNothing() {
    #expect(rubrics[1].criteria.map(\.weight) == [nil, 0])
    #expect(!codes.contains("total-mismatch"))
  }

  @Test func idsMayComeAgainInAnotherRubric() {
    #expect(rubrics[0].criteria[0].id == rubrics[1].criteria[0].id)
  }

  @Test func aLostNamespaceIsSaid() throws {
    let xml = try ImportSamples.text("canvas.en.xml")
      .replacing(#" xmlns="http://canvas.instructure.com/xsd/cccv1p0""#, with: "")
    let result = try ImportSamples.read(xml: xml)
    #expect(result.rubrics == rubrics)
    #expect(
      result.findings.first { $0.code == "lost-namespace" }?.message
        == "the namespace of Canvas is missing; read as Canvas all the same")
  }

  @Test func aWrongTotalIsSaid() throws {
    let xml = try ImportSamples.text("canvas.en.xml").replacing("17.5", with: "20.0")
    #expect(
      try ImportSamples.read(xml: xml).findings.first { $0.code == "total-mismatch" }?.message
        == "rubric \"g3f1c0de5a7b94d2f8e6a1b2c3d4e5f60\" says 20 points, and its criteria have 17.5"
    )
  }

  @Test(arguments: ["NaN", "Inf", "1e3", "0x10", "5,0", "five"])
  func pointsAreDecimalNumbers(word: String) throws {
    let xml = try ImportSamples.text("canvas.en.xml")
      .replacing("<points>7.5</points>", with: "<points>\(word)</points>")
    #expect(
      refusal { try ImportSamples.read(xml: xml) }
        == "line 47, column 13: 'points' is '\(word)'; write a decimal number, such as 2.5")
  }

  @Test func anIdTwiceIsRefused() throws {
    let xml = try ImportSamples.text("canvas.en.xml").replacing("_4102", with: "_4101")
    #expect(
      refusal { try ImportSamples.read(xml: xml) }
        == "line 40, column 7: the id '_4101' names two criteria; the first is on line 13")
  }
}
