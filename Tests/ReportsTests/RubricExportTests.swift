import Conversations
import LanguageAnalysis
import Reports
import Rubrics
import Testing

/// Rubrics in other systems' forms.
@Suite struct RubricExportTests {
  static let names = BehaviourNames(BuiltInBehaviours.compiled.catalogue)

  static func builtIn(_ id: String) throws -> Rubric {
    let bytes = try #require(BuiltInRubrics.text(id))
    return try #require(RubricFile(parsing: bytes, behaviours: names).rubric)
  }

  static func sentences(_ export: RubricExport) -> [String] {
    export.losses.map { $0.text(in: .en) }
  }

  @Test(arguments: ["core", "servqual"])
  func xmlAndYAMLHoldEverything(id: String) throws {
    var rubric = try Self.builtIn(id)
    rubric.hash = ""
    let yaml = RubricExport.yaml(rubric)
    #expect(yaml.losses.isEmpty)
    var read = try #require(RubricFile(parsing: yaml.bytes, behaviours: Self.names).rubric)
    read.hash = ""
    #expect(read == rubric)
    let xml = RubricExport.xml(rubric)
    #expect(xml.losses.isEmpty)
    read = try #require(RubricFile(xml: xml.bytes, behaviours: Self.names).rubric)
    read.hash = ""
    #expect(read == rubric)
  }

  @Test(arguments: ["core", "servqual"])
  func canvasReadsBackWhatItHolds(id: String) throws {
    let rubric = try Self.builtIn(id)
    let export = RubricExport.canvas(rubric, texts: .texts(in: .en))
    let result = try RubricImports.read(export.bytes)
    #expect(result.format == "canvas")
    #expect(result.findings.allSatisfy { $0.severity == .info }, "\(result.findings)")
    #expect(result.rubrics[0].id == id)
    #expect(result.rubrics[0].criteria.map(\.id) == rubric.criteria.map(\.id))
    #expect(result.rubrics[0].criteria.map(\.title) == rubric.criteria.map { $0.title[.en] })
    #expect(result.rubrics[0].criteria.map(\.points) == rubric.criteria.map(\.maxPoints))
  }

  @Test(arguments: [Language.en, .fr])
  func connectReadsBackWhatItHolds(language: Language) throws {
    let rubric = try Self.builtIn("core")
    let export = RubricExport.connect(rubric, texts: .texts(in: language))
    let result = try RubricImports.read(export.bytes)
    #expect(result.format == "connect")
    let form = result.rubrics[0]
    #expect(form.sections.map(\.title) == rubric.sections.map { $0.title[language] })
    #expect(form.criteria.map(\.id) == rubric.criteria.map(\.id))
    // Hundredths of a per cent sum to the whole.
    let hundredths = form.criteria.compactMap(\.weight).map { Int(($0 * 100).rounded()) }
    #expect(hundredths.reduce(0, +) == 10_000)
    #expect(form.criteria.allSatisfy { $0.points == 10 })
  }

  @Test func connectFailsWhatIsCritical() throws {
    var rubric = try Self.builtIn("core")
    rubric.sections[4].criteria[0].critical = .form
    rubric.sections[4].criteria[1].critical = .section
    let export = RubricExport.connect(rubric, texts: .texts(in: .en))
    let text = String(decoding: export.bytes, as: UTF8.self)
    #expect(text.contains("\"AutomaticFailConfiguration\": {\"TargetSection\": \"courtesy\"}"))
    let criteria = try RubricImports.read(export.bytes).rubrics[0].criteria
    #expect(
      criteria.filter { $0.isCritical == true }.map(\.id) == ["opens-politely", "speaks-politely"])
  }

  @Test func whatAFormatCannotHoldIsSaid() throws {
    let rubric = try Self.builtIn("core")
    #expect(
      Self.sentences(.csv(rubric, texts: .texts(in: .en))) == [
        "channels", "a pass mark", "bands", "two languages (choose with --lang)",
        "guidance and advice", "examples",
      ])
    #expect(
      Self.sentences(.canvas(rubric, texts: .texts(in: .en))).prefix(3) == [
        "the rules of \(rubric.criteria.count) criteria", "\"only\" conditions",
        "sections (their criteria stand in one list)",
      ])
  }

  @Test func aPlainGridLosesNothingInCanvas() {
    let text = LocalizedText(en: "A & <b>", fr: "A & <b>")
    let rubric = Rubric(
      id: "g", version: 1, title: text,
      sections: [
        Section(
          id: "s", title: text,
          criteria: [
            Criterion(
              id: "c", title: text,
              kind: .manual([Level(points: 1, title: text), Level(points: 0, title: text)]),
              maxPoints: 1)
          ])
      ])
    let export = RubricExport.canvas(rubric, texts: .texts(in: .fr))
    #expect(export.losses.isEmpty)
    #expect(
      String(decoding: export.bytes, as: UTF8.self).contains(
        "<title>A &amp; &lt;b&gt;</title>"))
  }

  @Test func csvHasARowALevelWithItsRule() throws {
    let export = RubricExport.csv(try Self.builtIn("core"), texts: .texts(in: .fr))
    let rows = String(decoding: export.bytes, as: UTF8.self).split(separator: "\r\n")
    #expect(rows[0].hasPrefix("section,sectionTitle,sectionWeight,criterion,title,"))
    let explores = rows.filter { $0.hasPrefix("active-listening,Écoute active,25,explores,") }
    #expect(explores.count == 5)
    #expect(explores[0].contains(",open-question >= 3,"))
  }
}
