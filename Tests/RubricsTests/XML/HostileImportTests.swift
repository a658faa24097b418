import Conversations
import LanguageAnalysis
import Rubrics
import Testing

/// Whatever the bytes, an import ends with rubrics or a sentence.
@Suite struct HostileImportTests {
  static func outcome(_ bytes: [UInt8]) -> String {
    do {
      let result = try RubricImports.read(bytes)
      return "\(result.format) \(result.rubrics.count)"
    } catch {
      let sentences = [error.problem.sentence(in: .en), error.problem.sentence(in: .fr)]
      for sentence in sentences {
        #expect(!sentence.isEmpty && sentence.utf8.count < 2_000)
        #expect(sentence.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      }
      return sentences[0]
    }
  }

  @Test(arguments: ImportSamples.names) func truncatedAnywhere(name: String) throws {
    let bytes = try ImportSamples.bytes(name)
    let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? bytes.count
    var random = Seeded(name.utf8.count)
    for _ in 0..<200 {
      let cut = Int.random(in: 0..<end, using: &random)
      let sentence = Self.outcome(Array(bytes[..<cut]))
      #expect(
        sentence.hasPrefix("not well-formed XML") || sentence == "it is empty"
          || sentence.hasPrefix("neither XML nor JSON"), "cut at \(cut): \(sentence)")
    }
  }

  @Test(arguments: ImportSamples.names) func bytesTurned(name: String) throws {
    let bytes = try ImportSamples.bytes(name)
    var random = Seeded(name.utf8.count &* 31)
    for _ in 0..<300 {
      var copy = bytes
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: 0..<copy.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: copy[at] = UInt8.random(in: 0...255, using: &random)
        case 1: copy.remove(at: at)
        default:
          let piece = copy[at..<min(copy.count, at + 40)]
          copy.insert(contentsOf: piece, at: Int.random(in: 0..<copy.count, using: &random))
        }
      }
      _ = Self.outcome(copy)
    }
  }

  /// Parts of all formats in each other, in any order.
  @Test(arguments: 0..<300) func partsShuffled(seed: Int) {
    var random = Seeded(seed)
    let names = [
      "rubrics", "rubric", "criteria", "criterion", "criterion_id", "ratings", "rating", "title",
      "points", "description", "areas", "area", "definitions", "definition", "method",
      "plugin_gradingform_rubric_definition", "levels", "level", "score", "openassessment",
      "option", "archive", "LEARNRUBRICS", "Rubric", "RubricRows", "Row", "unload",
      "asmt_metric_type", "asmt_metric", "combinedopenended", "criteria_groups", "criteria_group",
      "groups", "group", "items", "item", "cell", "cells",
    ]
    func element(_ depth: Int, _ random: inout Seeded) -> String {
      let name = random.pick(names)
      let attribute =
        random.chance(40)
        ? " \(random.pick(["points", "title", "id", "value", "schemaversion", "unload_date"]))='\(random.pick(["1", "-2.50", "x", "NaN", ""]))'"
        : ""
      var content =
        random.chance(30) ? random.pick(["1", "rubric", "guide", "$@NULL@$", "&lt;p>"]) : ""
      if depth > 0 {
        for _ in 0..<Int.random(in: 0...4, using: &random) {
          content += element(depth - 1, &random)
        }
      }
      return "<\(name)\(attribute)>\(content)</\(name)>"
    }
    _ = Self.outcome(Array(element(5, &random).utf8))
  }

  @Test(
    arguments: [
      ([], "it is empty"), (Array(" \n\t".utf8), "it is empty"),
      ([0xEF, 0xBB, 0xBF], "it is empty"),
      (
        Array("hello".utf8),
        "neither XML nor JSON (it starts with 'hello'); a rubric in YAML needs no import"
      ),
      (
        Array("<!DOCTYPE html><html></html>".utf8),
        "an HTML page, not an export: the download may have asked you to sign in; export it again"
      ),
      (
        Array("<html><body/></html>".utf8),
        "an HTML page, not an export: the download may have asked you to sign in; export it again"
      ),
      (
        [0x1F, 0x8B, 8, 0],
        "a compressed archive, most likely a Moodle backup (.mbz); unpack it (tar -xzf) and import activities/*/grading.xml"
      ),
      (Array("%PDF-1.7".utf8), "a PDF document, not a rubric; export it as XML or JSON"),
      (
        Array("{\"a\": 1, \"b\\u001b\": 2}".utf8),
        "JSON, but of no rubric format that parley knows (keys: 'a', 'b\\u{1b}')"
      ),
      (
        Array("[1, 2".utf8),
        "',' or ']' expected, but the file ends here; it looks cut off, export it again"
      ),
      (
        Array("<feed xmlns='http://www.w3.org/2005/Atom'/>".utf8),
        "<feed> of 'http://www.w3.org/2005/Atom' is no format that parley knows; write a mapping profile and give it with --profile"
      ),
      (
        Array("<questestinterop/>".utf8),
        "<questestinterop> without a namespace is IMS QTI, whose rubrics are free text without levels or points; nothing to import"
      ),
      (
        Array("<RUBRIC_EVALUATION_COLLECTION/>".utf8),
        "<RUBRIC_EVALUATION_COLLECTION> without a namespace is a list of people's evaluations, not of rubrics; parley does not read it"
      ),
      (
        Array("<form><rubric><sliders/></rubric></form>".utf8),
        "<form> without a namespace is an OpenOLAT form, which parley does not read; write a profile and give --profile"
      ),
      (
        Array(
          "<manifest><resources><resource type='course/x-bb-rubrics' xmlns:bb='urn:bb' bb:file='res00007.dat'/></resources></manifest>"
            .utf8),
        "<manifest> without a namespace is the manifest of a package; import 'res00007.dat' beside it"
      ),
    ] as [([UInt8], String)])
  func otherFilesAreNamed(bytes: [UInt8], sentence: String) {
    #expect(Self.outcome(bytes) == sentence)
  }

  @Test func twoFormatsAtOnceAreNotGuessed() {
    let xml = "<areas><openassessment><rubric/></openassessment></areas>"
    #expect(
      refusal { try ImportSamples.read(xml: xml) }
        == "line 1, column 1: could be moodle or ora2; say which with --input-format")
    #expect(refusal { try ImportSamples.read(xml: xml, format: "ora2") } == "read as ora2")
  }

  @Test func aFileOfSeventeenMegabytesIsRefusedUnread() {
    let bytes = [UInt8](repeating: 0x20, count: RubricImports.maxBytes + 1)
    #expect(
      Self.outcome(bytes)
        == "larger than 16 MB; a rubric is not that large, export it without attachments")
  }

  /// A ZIP with names only, as far as a central directory goes.
  static func zip(_ names: [String]) -> [UInt8] {
    var bytes: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0, 0]
    for name in names {
      var entry: [UInt8] = [0x50, 0x4B, 0x01, 0x02] + [UInt8](repeating: 0, count: 42)
      entry[28] = UInt8(name.utf8.count)
      bytes += entry + Array(name.utf8)
    }
    return bytes
  }

  @Test func archivesSayWhichFileToTake() {
    #expect(
      Self.outcome(Self.zip(["imsmanifest.xml", "course_settings/rubrics.xml"]))
        == "a ZIP archive; unpack it and import 'course_settings/rubrics.xml' from it")
    #expect(
      Self.outcome(Self.zip(["[Content_Types].xml", "xl/workbook.xml"]))
        == "an Excel workbook; save it as \"XML Spreadsheet 2003\" and import that")
    #expect(
      Self.outcome(Self.zip(["a.txt"]))
        == "a ZIP archive without a rubric file that parley knows; unpack it and import the file"
        + " that holds the rubrics")
    let cut = Self.zip(["rubrics_d2l.xml"]).dropLast(4)
    #expect(Self.outcome(Array(cut)).hasPrefix("a ZIP archive without"))
  }

  @Test func partsAreCounted() {
    func canvas(_ rubrics: Int, _ criteria: Int, _ levels: Int) -> String {
      let rating = "<rating><points>1</points></rating>"
      let ratings = String(repeating: rating, count: levels)
      let criterion =
        "<criterion><description>c</description><ratings>\(ratings)</ratings></criterion>"
      let all = String(repeating: criterion, count: criteria)
      let rubric = "<rubric><title>t</title><criteria>\(all)</criteria></rubric>"
      return "<rubrics xmlns='http://canvas.instructure.com/xsd/cccv1p0'>"
        + String(repeating: rubric, count: rubrics) + "</rubrics>"
    }
    #expect(Self.outcome(Array(canvas(1_000, 1, 0).utf8)) == "canvas 1000")
    #expect(Self.outcome(Array(canvas(1, 5_000, 0).utf8)) == "canvas 1")
    #expect(Self.outcome(Array(canvas(1_001, 1, 0).utf8)) == "more than 1000 rubrics")
    #expect(Self.outcome(Array(canvas(1, 5_001, 0).utf8)) == "more than 5000 criteria")
    #expect(Self.outcome(Array(canvas(1, 1, 501).utf8)) == "more than 500 levels")
  }

  @Test func aWebPageWrittenAsXMLIsAPage() {
    let xml = "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\" \"y\"><html/>"
    #expect(Self.outcome(Array(xml.utf8)).hasPrefix("an HTML page"))
  }
}
