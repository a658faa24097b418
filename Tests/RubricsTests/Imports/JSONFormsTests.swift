import Conversations
import Foundation
import LanguageAnalysis
import Rubrics
import Testing

/// Evaluation forms and rubrics that come as JSON.
@Suite struct JSONFormsTests {
  static func sample(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Contract.repository.appending(path: "Rubrics/Samples/\(name)")))
  }

  static func read(_ json: String) throws(RubricImportError) -> RubricImport {
    try RubricImports.read(Array(json.utf8))
  }

  static func problem(_ json: String) -> String? {
    do throws(RubricImportError) {
      _ = try read(json)
      return nil
    } catch {
      return error.problem.sentence(in: .en)
    }
  }

  @Test(arguments: [
    ("connect.en.json", "connect", 3, 7, 14), ("genesys.fr.json", "genesys", 4, 9, 20),
    ("google.en.json", "google", 4, 5, 11), ("case.en.json", "case", 2, 2, 5),
    ("turnitin.en.rbc", "turnitin", 1, 2, 6),
  ])
  func countsOfTheSamples(
    name: String, format: String, sections: Int, criteria: Int, levels: Int
  ) throws {
    let result = try RubricImports.read(try Self.sample(name))
    #expect(result.format == format)
    let rubric = try #require(result.rubrics.first)
    #expect(result.rubrics.count == 1)
    #expect(rubric.sections.count == sections)
    #expect(rubric.criteria.count == criteria)
    #expect(rubric.criteria.flatMap(\.levels).count == levels)
  }

  @Test func connectTellsWeightsFailuresAndWhatMayBeLeftOut() throws {
    let rubric = try RubricImports.read(try Self.sample("connect.en.json")).rubrics[0]
    #expect(rubric.id == "phone-quality")
    #expect(rubric.criteria.map(\.weight) == [10, 10, 25, 25, 20, 10, nil])
    let identity = rubric.criteria[1]
    #expect(identity.isCritical == true)
    #expect(identity.allowsNotApplicable == true)
    #expect(identity.description == "Two of: date of birth, postcode, order number.")
    #expect(rubric.criteria[0].isCritical == false)
    #expect(rubric.criteria[6].points == nil)
  }

  @Test func connectSectionsInsideOthersComeOutBesideThem() throws {
    let result = try Self.read(
      """
      {"Title":"T","Items":[{"Section":{"RefId":"a","Title":"A","Weight":60,"Items":[
        {"Section":{"RefId":"b","Title":"B","Items":[
          {"Question":{"RefId":"q","Title":"Q","QuestionType":"TEXT"}}]}}]}}]}
      """)
    #expect(result.rubrics[0].sections.map(\.title) == ["A › B"])
    #expect(result.rubrics[0].sections.map(\.weight) == [60])
  }

  @Test func aCloudFormationTemplateHoldsForms() throws {
    let result = try Self.read(
      """
      {"Resources":{"Form":{"Type":"AWS::Connect::EvaluationForm","Properties":{"Title":"T",
      "Items":[{"Section":{"RefId":"a","Title":"A","Items":[{"Question":{"RefId":"q","Title":"Q",
      "QuestionType":"NUMERIC","QuestionTypeProperties":{"Numeric":{"MinValue":0,"MaxValue":9,
      "Options":[{"MinValue":0,"MaxValue":3,"Score":10},{"MinValue":4,"MaxValue":9,"Score":0,
      "AutomaticFail":true}]}}}}]}}]}}}}
      """)
    let question = try #require(result.rubrics.first?.criteria.first)
    #expect(question.levels.map(\.title) == ["0–3", "4–9"])
    #expect(question.isCritical == true)
  }

  @Test func genesysNamesQuestionsByWhatStaysTheSame() throws {
    let rubric = try RubricImports.read(try Self.sample("genesys.fr.json")).rubrics[0]
    #expect(rubric.id == "grille-ecoute-service-clients")
    #expect(rubric.criteria.map(\.id).prefix(2) == ["salutation", "identification"])
    #expect(rubric.sections.map(\.weight) == [20, 30, 30, 20])
    #expect(rubric.criteria[1].isCritical == true)
  }

  @Test func genesysWithoutWeightsHasNone() throws {
    let result = try Self.read(
      """
      {"entities":[{"name":"N","weightMode":"OFF","questionGroups":[{"name":"G","weight":7,
      "questions":[{"text":"Q","multipleSelectOptionQuestions":[
      {"text":"One","answerOptions":[{"value":0},{"value":2}]},
      {"text":"Two","answerOptions":[{"value":1}]}]}]}]}]}
      """)
    #expect(result.rubrics[0].sections[0].weight == nil)
    #expect(result.rubrics[0].criteria[0].points == 3)
    #expect(result.rubrics[0].criteria[0].description == "• One\n• Two")
  }

  @Test func googleQuestionsFollowTheirOrderAndTags() throws {
    let rubric = try RubricImports.read(try Self.sample("google.en.json")).rubrics[0]
    #expect(rubric.criteria.map(\.id) == ["greets", "restated", "upset", "solved", "spelling"])
    #expect(rubric.sections.map(\.title) == ["Opening", "Listening", "Resolution", "Form"])
    #expect(rubric.criteria[0].allowsNotApplicable == true)
    #expect(rubric.criteria[0].levels.map(\.title) == ["Yes", "No"])
    #expect(rubric.criteria[2].title == "Did the agent acknowledge the customer's frustration?")
  }

  @Test func casePartsFollowTheirPosition() throws {
    let rubric = try RubricImports.read(try Self.sample("case.en.json")).rubrics[0]
    #expect(rubric.sections.map(\.title) == ["Opening", "Listening"])
    #expect(rubric.criteria[1].title == "Active listening")
    #expect(rubric.criteria[1].description == "Lets the customer finish, then says it back.")
    #expect(rubric.criteria[1].levels.map(\.points) == [4, 0])
    #expect(rubric.criteria.map(\.weight) == [1, 2])
  }

  @Test func turnitinRowsFollowTheRubric() throws {
    let rubric = try RubricImports.read(try Self.sample("turnitin.en.rbc")).rubrics[0]
    #expect(rubric.criteria.map(\.title) == ["Deadline announced", "Apology"])
    #expect(rubric.criteria[0].description == "A date, not \"soon\".")
    #expect(rubric.criteria.map(\.weight) == [nil, nil])
  }

  @Test func aStandardTurnitinRubricWeighsInPerCent() throws {
    let result = try Self.read(
      """
      {"Rubric":{"name":"R"},"RubricScale":[{"id":1,"name":"A","value":4},{"id":2,"name":"B","value":1}],
      "RubricCriterion":[{"id":9,"name":"C","value":25}],"RubricCriterionScale":[
      {"criterion":9,"scale_value":1,"description":"d"},{"criterion":9,"scale_value":2}]}
      """)
    let criterion = result.rubrics[0].criteria[0]
    #expect(criterion.points == 4)
    #expect(criterion.weight == 25)
  }

  @Test(arguments: [
    (
      #"{"name":"x","turns":[]}"#,
      "JSON, but of no rubric format that parley knows (keys: 'name', 'turns')"
    ),
    (
      #"{"questionGroups":[{"questions":[{"text":"Q","answerOptions":[{"value":"many"}]}]}]}"#,
      "'value' is 'many'; write a decimal number, such as 2.5"
    ),
    (
      #"{"questionGroups":[{"questions":[{"text":"Q","answerOptions":[{"value":2000000}]}]}]}"#,
      "'value' is '2000000', more than 1000000"
    ),
    (
      #"{"questionGroups":[{"questions":[{"answerOptions":[{"value":[]}]}]}]}"#,
      "'value' is 'a list'; write a decimal number, such as 2.5"
    ),
  ])
  func whatCannotBeReadIsSaid(json: String, sentence: String) {
    #expect(Self.problem(json) == sentence)
  }

  @Test func anIDGivenTwiceIsRefused() {
    let twice =
      #"{"questionGroups":[{"questions":[{"id":"q","text":"A"},{"id":"q","text":"B"}]}]}"#
    #expect(Self.problem(twice) == "the id 'q' names two criteria")
  }

  @Test func aFileOfTwoFormatsAtOnceIsRefused() {
    let both =
      #"{"questionGroups":[{"questions":[]}],"CFRubricCriteria":[]}"#
    #expect(
      Self.problem(both) == "could be genesys or case; say which with --input-format")
  }

  /// Cut anywhere, changed anywhere: read or refused, never worse.
  @Test func damagedFilesAreReadOrRefused() throws {
    for (seed, name) in [
      "connect.en.json", "genesys.fr.json", "google.en.json", "case.en.json", "turnitin.en.rbc",
    ].enumerated() {
      let bytes = try Self.sample(name)
      var random = Seeded(seed)
      for _ in 0..<150 {
        var damaged = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let place = Int.random(in: 0..<damaged.count, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: damaged[place] = UInt8.random(in: 0...255, using: &random)
          case 1: damaged.removeSubrange(place..<min(damaged.count, place + 30))
          default: damaged.insert(contentsOf: Array("[{\"".utf8), at: place)
          }
          if damaged.isEmpty { damaged = [0x7B] }
        }
        do throws(RubricImportError) {
          let result = try RubricImports.read(damaged)
          for rubric in result.rubrics {
            var notes: [LocalizedText] = []
            let made = Rubric(imported: rubric, format: result.format, notes: &notes)
            let file = RubricFile(parsing: Array(made.yaml().utf8), behaviours: Contract.names)
            #expect(file.rubric != nil || rubric.criteria.isEmpty, "\(file.findings)")
          }
        } catch {
          #expect(!error.problem.sentence(in: .fr).isEmpty)
        }
      }
    }
  }
}
