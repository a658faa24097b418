import Conversations
import Foundation
import LanguageAnalysis
import Testing

@testable import Reports

@Suite struct BehaviourGuideTests {
  private static let files = BuiltInBehaviours.files.behaviours
  private static let sources = files.keys.sorted().compactMap {
    BehaviourFileParser.parse(files[$0] ?? "").source
  }

  private func source(_ lines: String...) throws -> BehaviourSource {
    let header = [
      "behaviour: a-b", "family: empathy", "speaker: agent", "title.en: Does *it*",
      "title.fr: Le fait", "means.en: What it is.", "== en",
    ]
    return try #require(
      BehaviourFileParser.parse((header + lines).joined(separator: "\n")).source)
  }

  @Test func aBehaviourHasWhatItIsAndLinesOfBothKinds() throws {
    let page = BehaviourGuide([
      try source("C> It is <late>.", "+ So it's late.", "- 1. Late_", "+ Late, then.")
    ]).page(.en)
    #expect(
      page.hasSuffix(
        #"""
        - **Empathy**: [a-b](#a-b)

        ## Empathy

        ### a-b

        **Does \*it\*** (agent)

        What it is.

        Counts:

        - (customer: “It is \<late\>.”) So it's late.
        - Late, then.

        Does not count:

        - 1\. Late\_

        """#))
  }

  @Test func theFirstSixOfAKindAreShown() throws {
    let page = BehaviourGuide([try source("+ 1a", "+ 2a", "+ 3a", "+ 4a", "+ 5a", "+ 6a", "+ 7a")])
      .page(.en)
    #expect(page.contains("- 6a\n") && !page.contains("7a") && !page.contains("Does not count"))
  }

  @Test(arguments: Language.allCases)
  func theOrderOfTheSourcesDoesNotMatter(language: Language) {
    #expect(
      BehaviourGuide(Self.sources).page(language)
        == BehaviourGuide(Self.sources.reversed()).page(language))
  }

  @Test func everyBuiltInBehaviourSaysWhatItMeans() {
    for source in Self.sources {
      #expect(source.means.en?.hasSuffix(".") == true, "\(source.behaviour.id)")
      #expect(source.means.fr?.hasSuffix(".") == true, "\(source.behaviour.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func thePageInTheRepositoryIsFresh(language: Language) throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let path = BehaviourGuide.path(language)
    let page = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    let isFresh = page == BehaviourGuide(Self.sources).page(language)
    #expect(isFresh, "\(path) is out of date: run make data")
  }
}
