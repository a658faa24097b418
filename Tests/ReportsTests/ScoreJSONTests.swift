import LanguageAnalysis
import Reports
import Rubrics
import Scoring
import Testing

@Suite struct ScoreJSONTests {
  private let json = ScoreJSON(engine: EngineReference(version: "0.1.0", catalogue: "cafe"))

  private func bytes(_ card: ScoreCard) -> [UInt8] {
    var bytes: [UInt8] = []
    json.append(card, to: &bytes)
    return bytes
  }

  @Test func keysStandInTheOrderOfTheContract() {
    expectSnapshot(bytes(Samples.card) + [0x0A], "score.jsonl")
  }

  /// The sample card's own rubric: same ids, skills, points and weights.
  static let ownRubric: Rubric = {
    var rubric = Samples.rubric
    rubric.sections = Samples.card.sections.map { section in
      Section(
        id: section.id, title: section.title,
        criteria: Samples.card.criteria.filter { $0.section == section.id }.map {
          Criterion(
            id: $0.id, title: $0.title, skill: $0.skill, kind: .manual([]),
            maxPoints: $0.maxPoints, weight: $0.weight)
        })
    }
    return rubric
  }()

  @Test(arguments: [Samples.rubric, ownRubric])
  func theRubricChangesNoByte(rubric: Rubric) {
    let engine = EngineReference(version: "0.1.0", catalogue: "cafe")
    var bytes: [UInt8] = []
    ScoreJSON(engine: engine, rubric: rubric).append(Samples.card, to: &bytes)
    #expect(bytes == self.bytes(Samples.card))
  }

  @Test(arguments: [Samples.card, Samples.unscored])
  func everyCardFollowsTheSchema(card: ScoreCard) throws {
    #expect(try SchemaCheck("score").faults(in: bytes(card)) == [])
  }

  @Test func theSchemaNoticesWhatIsWrong() throws {
    let schema = try SchemaCheck("score")
    let right = String(decoding: bytes(Samples.card), as: UTF8.self)
    for (word, wrong) in [
      ("\"score\":62.5", "\"score\":\"62.5\""), ("\"outcome\":\"fail\"", "\"outcome\":\"bad\""),
      ("\"coverage\":0.83", "\"coverage\":1.5"), ("\"policies\"", "\"policy\""),
      ("\"turn\":0", "\"turn\":-1"),
    ] {
      let text = right.replacing(word, with: wrong)
      #expect(text != right)
      #expect(try schema.faults(in: Array(text.utf8)) != [], "\(wrong)")
    }
  }

  @Test func annotationsFollowTheirSchema() throws {
    var bytes: [UInt8] = []
    AnnotationJSON(catalogue: Samples.catalogue).append(Samples.annotated, to: &bytes)
    expectSnapshot(bytes + [0x0A], "annotate.jsonl")
    #expect(try SchemaCheck("annotate").faults(in: bytes) == [])
  }
}
