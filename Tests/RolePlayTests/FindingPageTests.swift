import Foundation
import LanguageAnalysis
import RolePlay
import Rubrics
import Testing

@Suite struct FindingPageTests {
  /// Codes of faults in rules, which are cases rather than words in their source.
  private static let ruleCodes = [
    "rule-syntax", "unknown-behaviour", "grade", "wrong-speaker", "bad-number",
  ]

  /// Every code that stands in the sources, read from them.
  private static let codesInSources: Set<String> = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let call = /(?:code: |report\(|add\(|refuse\()\s*"(?<code>[a-z]+(?:-[a-z]+)*)"/
    var codes: Set<String> = []
    for module in ["Rubrics", "LanguageAnalysis", "RolePlay"] {
      let files = FileManager.default.enumerator(atPath: root.appending(path: module).path)
      while let file = files?.nextObject() as? String {
        guard file.hasSuffix(".swift"), !file.contains("Generated"),
          let text = try? String(
            contentsOf: root.appending(path: "\(module)/\(file)"), encoding: .utf8)
        else { continue }
        for match in text.matches(of: call) { codes.insert(String(match.output.code)) }
      }
    }
    return codes
  }()

  private static let known =
    codesInSources.union(ruleCodes).union(ScenarioCode.allCases.map(\.rawValue))

  private static let engine: PracticeEngine? = {
    guard let text = BuiltInRubrics.text("core"),
      let core = RubricFile(parsing: text, behaviours: LateParcel.behaviours).rubric
    else { return nil }
    return try? PracticeEngine(catalogue: BuiltInBehaviours.compiled, rubric: core)
  }()

  @Test func theSourcesAreScanned() {
    #expect(Self.codesInSources.isSuperset(of: ["few-samples", "duplicate-id", "class-entry"]))
  }

  @Test func everyCodeHasAPageAndEveryPageACode() {
    let pages = Set(FindingPages.codes)
    #expect(Self.known.subtracting(pages).sorted() == [])
    #expect(pages.subtracting(Self.known).sorted() == [])
  }

  @Test(arguments: FindingPages.codes)
  func aPageSaysWhatAndWhyInBothLanguages(code: String) throws {
    let page = try #require(FindingPages.page(code))
    #expect(page.code == code)
    #expect(Finding.Severity(rawValue: page.severity) != nil)
    #expect(!page.files.isEmpty)
    #expect(page.english.joined().count > 40)
    #expect(page.french.joined().count > 40)
    #expect(page.title.en != page.title.fr)
    // Files of other systems, and a vocabulary that is full, are no examples for a page.
    let isAboutImport = page.files == "imports" || page.files == "binding words"
    #expect(!page.examples.isEmpty || isAboutImport || code == "too-many-words")
  }

  @Test(arguments: FindingPages.codes)
  func theBadExampleHasTheFaultAndTheGoodOneHasNot(code: String) throws {
    let page = try #require(FindingPages.page(code))
    for example in page.examples {
      let codes = PageExample(example).codes(
        engine: Self.engine, isAboutHangup: code == "missing-hangup")
      let others = codes.joined(separator: " ")
      #expect(
        codes.contains(code) != example.isGood, "\(example.isGood) \(example.kind): \(others)")
    }
  }
}
