import Conversations
import ServiceMetrics
import Statistics
import Testing

@Suite struct SurveyTests {
  private func read(_ text: String) throws -> Survey { try Survey(Array(text.utf8)) }

  @Test func gapsArePerceivedLessExpected() throws {
    let survey = try read(
      """
      respondent;reliability_1_e;reliability_1_p;reliability_2_e;reliability_2_p;empathy_e;empathy_p
      1;7;5;7;6;6;6
      2;6;5;7;6;5;6
      3;7;6;6;5;6;7
      4;7;4;7;6;6;6
      5;6;6;7;5;7;7

      """)
    #expect(survey.respondents == 5 && survey.faults == [])
    #expect(survey.gaps.map(\.dimension) == [.reliability, .empathy])
    let reliability = survey.gaps[0]
    #expect(reliability.count == 5)
    #expect(abs(reliability.expected - 6.7) < 1e-9 && abs(reliability.perceived - 5.4) < 1e-9)
    #expect(abs(reliability.gap + 1.3) < 1e-9)
    let interval = try #require(reliability.interval)
    #expect(interval.upper < 0 && interval.contains(reliability.gap))
    #expect(abs(survey.gaps[1].gap - 0.4) < 1e-9)
  }

  @Test func fewAnswersHaveNoInterval() throws {
    let survey = try read("empathy_e,empathy_p\n5,6\n5,6\n")
    #expect(survey.gaps.map(\.interval) == [nil])
  }

  @Test func anAnswerOutsideTheScaleIsOneSentence() throws {
    let survey = try read("empathy_e,empathy_p\n5,8\n5,\n5,6\n")
    #expect(survey.gaps[0].count == 1)
    #expect(
      survey.faults.map { $0.sentence(file: "a.csv", in: .en) }
        == ["a.csv:2: empathy_p '8' is no answer from 1 to 7"])
    #expect(
      survey.faults.map { $0.sentence(file: "a.csv", in: .fr) }
        == ["a.csv:2\u{202F}: empathy_p « 8 » n’est pas une réponse de 1 à 7"])
  }

  @Test func aTableWithoutQuestionsIsSaid() {
    #expect {
      try read("name,answer\nx,5\n")
    } throws: { error in
      (error as? TableError)?.sentence(file: "a.csv", in: .en)
        == "a.csv:1: no column 'reliability_e' among: name, answer"
    }
  }
}
