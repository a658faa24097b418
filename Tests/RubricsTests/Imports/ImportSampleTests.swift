import Conversations
import LanguageAnalysis
import Rubrics
import Testing

@Suite struct ImportSampleTests {
  @Test(arguments: ImportSamples.counts)
  func givesWhatIsInTheFile(name: String, format: String, counts: [Int]) throws {
    let result = try ImportSamples.read(name)
    let sections = result.rubrics.flatMap(\.sections)
    let criteria = sections.flatMap(\.criteria)
    #expect(result.format == format)
    #expect(
      [result.rubrics.count, sections.count, criteria.count, criteria.flatMap(\.levels).count]
        == counts)
  }

  @Test(arguments: ImportSamples.names) func everyPartHasATitleAnIdAndALine(name: String) throws {
    for rubric in try ImportSamples.read(name).rubrics {
      #expect(!rubric.title.isEmpty && rubric.line > 0)
      #expect(Set(rubric.criteria.map(\.id)).count == rubric.criteria.count)
      #expect(Set(rubric.sections.map(\.id)).count == rubric.sections.count)
      for criterion in rubric.criteria {
        #expect(!criterion.title.isEmpty && criterion.line > 0 && criterion.column > 0)
        #expect(criterion.id.utf8.allSatisfy { $0 < 0x80 } && criterion.id.utf8.count <= 64)
        for text in [criterion.title, criterion.description] {
          #expect(!text.contains("<p>") && !text.contains("&amp;"))
        }
      }
    }
  }

  @Test(arguments: ImportSamples.names) func readsTheSameTwice(name: String) throws {
    #expect(try ImportSamples.read(name) == ImportSamples.read(name))
  }

  @Test(arguments: ImportSamples.names) func findingsAreInTheLanguageAskedFor(name: String) throws {
    let bytes = try ImportSamples.bytes(name)
    let english = try RubricImports.read(bytes, language: .en).findings
    let french = try RubricImports.read(bytes, language: .fr).findings
    #expect(english.map(\.code).sorted() == french.map(\.code).sorted())
    for (one, other) in zip(english, french) { #expect(one.message != other.message) }
  }

  @Test func readsManyFilesAtOnce() async throws {
    let expected = try ImportSamples.names.map { try ImportSamples.read($0) }
    try await withThrowingTaskGroup(of: [RubricImport].self) { group in
      for _ in 0..<8 {
        group.addTask { try ImportSamples.names.map { try ImportSamples.read($0) } }
      }
      for try await results in group { #expect(results == expected) }
    }
  }

  @Test func aFormatCanBeAskedFor() throws {
    let bytes = try ImportSamples.bytes("sakai.en.xml")
    #expect(try RubricImports.read(bytes, format: "sakai").rubrics.count == 1)
    #expect(
      refusal { try RubricImports.read(bytes, format: "canvas") }
        == "line 2, column 1: not Canvas (Common Cartridge): the file begins with 'archive';"
        + " leave out --input-format to have it told")
    #expect(
      refusal { try RubricImports.read(bytes, format: "canvsa") }
        == "unknown format 'canvsa'; did you mean 'canvas'?")
  }
}
