import Foundation
import LanguageAnalysis
import Testing

@testable import Reports

@Suite struct ValidityPageTests {
  @Test(arguments: [
    ("Measured with parley 1, catalogue `cd31cf571aae4994`: 1 of 2", "cd31cf571aae4994" as String?),
    ("catalogue `none of it`", nil), ("catalogue ``", nil), ("catalogue `ab\ncd`", nil), ("", nil),
  ])
  func aPageNamesItsCatalogue(page: String, hash: String?) {
    #expect(ValidityPage.catalogue(of: page) == hash)
  }

  @Test func anotherCatalogueIsTold() {
    #expect(ValidityPage.note(on: "catalogue `ab12`:", present: "ab12") == nil)
    #expect(
      ValidityPage.note(on: "catalogue `ab12`:", present: "cd34")
        == "note: Documentation/Validity.md was measured with catalogue ab12, the present one is "
        + "cd34: this is no fault; whoever has the evaluation sets runs their evaluation with "
        + "--json into Benchmarks/validity.py")
    #expect(ValidityPage.note(on: "", present: "cd34")?.contains("catalogue none,") == true)
  }

  /// Measured or not, the page has a catalogue and rows with a figure and a goal.
  @Test func thePageInTheRepositoryHasFigures() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent(ValidityPage.path), encoding: .utf8)
    #expect(ValidityPage.catalogue(of: page)?.count == BuiltInBehaviours.files.hash.count)
    let rows = page.split(separator: "\n").count { $0.hasPrefix("| ") && $0.contains(" | 0.") }
    #expect(rows >= 50)
  }
}
