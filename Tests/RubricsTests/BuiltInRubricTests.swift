import Conversations
import LanguageAnalysis
import Rubrics
import Testing

@Suite struct BuiltInRubricTests {
  static let ids = ["core", "servqual"]

  static func load(_ id: String) throws -> Rubric {
    let bytes = try Contract.bytes(ofRubric: id)
    let file = RubricFile(parsing: bytes, behaviours: Contract.names)
    let source = SourceLines(bytes)
    for finding in file.findings {
      Issue.record("\(finding.rendered(file: "Rubrics/\(id).yaml", source: source))")
    }
    return try #require(file.rubric)
  }

  @Test(arguments: ids) func loadsWithoutFindings(id: String) throws {
    #expect(try Self.load(id).id == id)
  }

  @Test func coreHasTheSectionsOfTheContract() throws {
    let rubric = try Self.load("core")
    #expect(
      rubric.sections.map(\.id)
        == ["active-listening", "empathy", "ownership", "resolution", "courtesy"])
    #expect(rubric.sections.map(\.weight) == [25, 20, 15, 30, 10])
  }

  @Test func coreNamesItsSectionsAsSkills() throws {
    for section in try Self.load("core").sections {
      #expect(section.criteria.allSatisfy { $0.skill == section.id }, "\(section.id)")
    }
  }

  @Test func servqualHasTheFiveDimensionsAndFeedsTheSkillsOfCore() throws {
    let rubric = try Self.load("servqual")
    #expect(
      rubric.sections.map(\.id)
        == ["reliability", "assurance", "tangibles", "empathy", "responsiveness"])
    let skills = Set(try Self.load("core").sections.map(\.id))
    #expect(rubric.criteria.allSatisfy { skills.contains($0.skill ?? "") })
  }

  /// Level rules without conditions on when they are owed are scored in every conversation.
  @Test(arguments: ids) func everySectionHasACriterionThatIsAlwaysOwed(id: String) throws {
    for section in try Self.load(id).sections {
      let isScored = section.criteria.contains { criterion in
        if case .levels = criterion.kind {
          criterion.only == nil && criterion.channels.isEmpty
        } else {
          false
        }
      }
      #expect(isScored, "\(section.id)")
    }
  }

  @Test(arguments: ids) func usesTheThreeKindsThatAreScoredByRule(id: String) throws {
    var kinds: Set<String> = []
    for criterion in try Self.load(id).criteria {
      switch criterion.kind {
      case .answer: kinds.insert("answer")
      case .levels: kinds.insert("levels")
      case .absence: kinds.insert("absence")
      case .manual: kinds.insert("manual")
      }
    }
    #expect(kinds == ["answer", "levels", "absence"])
  }

  @Test(arguments: ids) func givesAdviceAndExamplesInBothLanguages(id: String) throws {
    for criterion in try Self.load(id).criteria {
      #expect(criterion.advice.en != nil && criterion.advice.fr != nil, "\(criterion.id)")
      #expect(criterion.examples.contains { $0.isGood && $0.text.fr != nil }, "\(criterion.id)")
      #expect(criterion.examples.contains { !$0.isGood && $0.text.fr != nil }, "\(criterion.id)")
    }
  }

  /// French sets ? ! ; and : off with a space that does not break.
  @Test(arguments: ids) func frenchTextsUseNoBreakSpaces(id: String) throws {
    let rubric = try Self.load(id)
    let texts = rubric.criteria.flatMap {
      [$0.title, $0.description, $0.advice] + $0.examples.map(\.text)
    }
    for text in texts.compactMap(\.fr) {
      for (space, sign) in zip(text.unicodeScalars, text.unicodeScalars.dropFirst()) {
        #expect(!(space == " " && "?!;:»".unicodeScalars.contains(sign)), "\(text)")
        #expect(!(space == "«" && sign == " "), "\(text)")
      }
    }
  }
}
