import Clibxml2
import Foundation
import LanguageAnalysis
import Rubrics
import Testing

@Suite struct ParleyXMLTests {
  static func read(_ xml: String) -> RubricFile {
    RubricFile(xml: Array(xml.utf8), behaviours: Contract.names)
  }

  static func readBack(_ rubric: Rubric) throws -> Rubric {
    let text = rubric.xml()
    let file = read(text)
    let errors = file.findings.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map(\.sentence))\n\(text)")
    return try #require(file.rubric)
  }

  @Test(arguments: 0..<150) func readsBackWhatItWrote(seed: Int) throws {
    var random = Seeded(seed)
    let rubric = random.rubric()
    var copy = try Self.readBack(rubric)
    copy.hash = ""
    for (read, written) in zip(copy.criteria, rubric.criteria) { #expect(read == written) }
    #expect(copy == rubric)
    #expect(copy.xml() == rubric.xml() && copy.yaml() == rubric.yaml())
    #expect(Schema.faults(of: rubric.xml()).isEmpty, "\(Schema.faults(of: rubric.xml()))")
  }

  @Test(arguments: BuiltInRubricTests.ids) func holdsTheBuiltInRubrics(id: String) throws {
    var rubric = try BuiltInRubricTests.load(id)
    rubric.hash = ""
    let xml = rubric.xml()
    var copy = try #require(Self.read(xml).rubric)
    #expect(copy.hash == ContentHash.hex(of: xml))
    copy.hash = ""
    #expect(copy == rubric)
    #expect(Schema.faults(of: xml).isEmpty)
  }

  @Test func theSampleIsValidAndCanonical() throws {
    let xml = try ImportSamples.text("parley.en.xml")
    let file = Self.read(xml)
    #expect(file.findings.filter { $0.severity != .info } == [])
    #expect(file.rubric?.xml() == xml)
    #expect(Schema.faults(of: xml).isEmpty)
  }

  @Test func theImportGivesItsWordsAndPoints() throws {
    let rubric = try ImportSamples.read("parley.en.xml").rubrics[0]
    #expect(rubric.title == "Refund calls" && rubric.sections.map(\.weight) == [40, 60])
    #expect(rubric.criteria.map(\.points) == [4, 2, 3, 2])
    #expect(rubric.criteria.map(\.isCritical) == [false, true, false, false])
    #expect(rubric.description == "For the refund desk & its guests")
  }

  @Test func faultsHaveThePlaceOfTheirElement() throws {
    let xml = try ImportSamples.text("parley.en.xml")
      .replacing("acknowledge-emotion:2 or validate", with: "acknowledge-emotoin")
      .replacing("<never>", with: "<nevr>").replacing("</never>", with: "</nevr>")
    let findings = Self.read(xml).findings.filter { $0.severity == .error }
    #expect(
      findings.map { $0.headline(file: "f") } == [
        "f:26:7: error: unknown behaviour \"acknowledge-emotoin\": did you mean"
          + " \"acknowledge-emotion\"? [unknown-behaviour]",
        "f:37:5: error: a criterion with \"each\" has no \"never\" [missing-key]",
        "f:40:7: error: unknown key \"nevr\" in a criterion: did you mean \"never\"? [unknown-key]",
      ])
  }

  @Test func newerFormatsAreRefused() throws {
    let xml = try ImportSamples.text("parley.en.xml").replacing("rubric:1", with: "rubric:2")
    #expect(
      refusal { try ImportSamples.read(xml: xml) }
        == "line 2, column 1: a rubric of a newer format (urn:parley:rubric:2); use a newer parley")
    #expect(
      Self.read(xml).findings.map(\.sentence) == [
        "rubric is in format 2 and this parley reads format 1: use a newer parley"
      ])
  }

  @Test func malformedXMLIsAFinding() {
    #expect(
      Self.read("<rubric").findings.map { $0.headline(file: "f") } == [
        "f:1:8: error: not well-formed XML: the file ends too early: export it again [xml-syntax]"
      ])
    #expect(Self.read("<a/>").findings.map(\.code) == ["xml-syntax"])
  }

  @Test(arguments: [
    ("id=\"refunds\"", ""), ("points=\"4\"", "points=\"many\""), ("<tag>", "<tags>"),
    ("from=\"80\"", "from=\"101\""), ("critical=\"section\"", "critical=\"all\""),
  ])
  func theSchemaRefusesWhatParleyRefuses(good: String, bad: String) throws {
    let xml = try ImportSamples.text("parley.en.xml").replacing(good, with: bad)
      .replacing(bad == "<tags>" ? "</tag>" : "\u{0}", with: "</tags>")
    #expect(!Schema.faults(of: xml).isEmpty)
    #expect(Self.read(xml).findings.hasErrors)
  }
}

/// The published schema, compiled by libxml2 from memory.
enum Schema {
  /// What is wrong with a document; one entry where the schema itself does not compile.
  static func faults(of xml: String) -> [String] {
    let url = Contract.repository.appending(path: "Documentation/Formats/rubric.xsd")
    guard let data = try? Data(contentsOf: url) else { return ["no schema"] }
    let schemaText = [UInt8](data)
    let log = Log()
    return withExtendedLifetime(log) {
      let pointer = Unmanaged.passUnretained(log).toOpaque()
      let parser = schemaText.withUnsafeBytes { bytes in
        xmlSchemaNewMemParserCtxt(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
      }
      defer { xmlSchemaFreeParserCtxt(parser) }
      xmlSchemaSetParserStructuredErrors(parser, { Log.take($0, $1) }, pointer)
      guard let schema = xmlSchemaParse(parser) else { return ["no schema"] + log.messages }
      defer { xmlSchemaFree(schema) }
      let text = Array(xml.utf8)
      let document = text.withUnsafeBytes { bytes in
        xmlReadMemory(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil,
          parley_xml_options())
      }
      defer { xmlFreeDoc(document) }
      let validator = xmlSchemaNewValidCtxt(schema)
      defer { xmlSchemaFreeValidCtxt(validator) }
      xmlSchemaSetValidStructuredErrors(validator, { Log.take($0, $1) }, pointer)
      let result = xmlSchemaValidateDoc(validator, document)
      return result == 0 ? [] : log.messages + ["\(result)"]
    }
  }

  private final class Log {
    var messages: [String] = []

    static func take(
      _ data: UnsafeMutableRawPointer?, _ error: UnsafeMutablePointer<xmlError>?
    ) {
      guard let data, let message = error?.pointee.message else { return }
      Unmanaged<Log>.fromOpaque(data).takeUnretainedValue().messages.append(
        String(cString: message))
    }
  }
}
