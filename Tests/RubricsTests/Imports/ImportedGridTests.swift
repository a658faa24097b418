import Conversations
import LanguageAnalysis
import Rubrics
import Testing

/// An imported grid as a rubric.
@Suite struct ImportedGridTests {
  func rubric(_ criteria: [ImportedCriterion], format: String = "canvas") -> Rubric {
    rubric(sections: [ImportedSection(id: "s1", title: "S", criteria: criteria)], format: format)
  }

  func rubric(sections: [ImportedSection], format: String = "canvas") -> Rubric {
    var notes: [LocalizedText] = []
    let rubric = Rubric(
      imported: ImportedRubric(id: "r", title: "R", sections: sections), format: format,
      notes: &notes)
    let file = RubricFile(parsing: Array(rubric.yaml().utf8), behaviours: Contract.names)
    #expect(file.rubric != nil, "\(file.findings.map(\.sentence))")
    return rubric
  }

  func criterion(_ id: String, points: Double?, levels: [Double?] = []) -> ImportedCriterion {
    ImportedCriterion(
      id: id, title: id, points: points,
      levels: levels.map { ImportedLevel(title: "l", points: $0) })
  }

  @Test func levelsGoFromTheBestDown() {
    let made = rubric([criterion("a", points: 4, levels: [0, 2, 4])])
    guard case .manual(let levels) = made.criteria[0].kind else {
      Issue.record("not manual")
      return
    }
    #expect(levels.map(\.points) == [4, 2, 0])
    #expect(made.criteria[0].maxPoints == 4)
  }

  @Test func equalPointsKeepTheirOrder() {
    var source = criterion("a", points: 1)
    source.levels = [
      ImportedLevel(title: "none", points: 0), ImportedLevel(title: "first", points: 1),
      ImportedLevel(title: "second", points: 1),
    ]
    guard case .manual(let levels) = rubric([source]).criteria[0].kind else { return }
    #expect(levels.map { $0.title[.en] } == ["first", "second", "none"])
  }

  @Test func negativePointsCountFromTheLowest() {
    let made = rubric([criterion("a", points: 2, levels: [2, -1])])
    #expect(made.policies.normalise == .min)
  }

  @Test func whatIsWorthNothingWeighsNothing() {
    let made = rubric([criterion("a", points: 5), criterion("b", points: 0)])
    #expect(made.criteria.map(\.weight) == [5, 0])
  }

  @Test func whereNothingIsWorthPointsAllWeighTheSame() {
    let made = rubric([criterion("a", points: 0), criterion("b", points: nil)])
    #expect(made.criteria.map(\.weight) == [1, 1])
  }

  @Test func levelsWithoutPointsBecomeWords() {
    let made = rubric([criterion("a", points: 3, levels: [nil, nil])])
    #expect(made.criteria[0].maxPoints == 3)
    #expect(made.criteria[0].description[.en] == "• l\n• l")
  }

  @Test func sectionsWithoutWeightGetThatOfTheirCriteria() {
    let made = rubric(sections: [
      ImportedSection(id: "s", title: "S", weight: 30, criteria: [criterion("a", points: 2)]),
      ImportedSection(id: "t", title: "T", criteria: [criterion("b", points: 8)]),
    ])
    #expect(made.sections.map(\.weight) == [30, 8])
  }

  @Test func connectQuestionsWithoutWeightsWeighTheSame() {
    let made = rubric(
      [criterion("a", points: 10, levels: [10, 0]), criterion("b", points: 5, levels: [5, 0])],
      format: "connect")
    #expect(made.criteria.map(\.weight) == [1, 1])
    #expect(made.policies.notApplicable == .redistribute)
  }

  @Test func genesysPoolsItsPoints() {
    #expect(rubric([criterion("a", points: 1)], format: "genesys").policies.notApplicable == .pool)
  }

  @Test func aCriticalQuestionFailsTheForm() {
    var source = criterion("a", points: 1, levels: [1, 0])
    source.isCritical = true
    #expect(rubric([source]).criteria[0].critical == .form)
  }
}
