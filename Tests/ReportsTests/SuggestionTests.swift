import Conversations
import Rubrics
import Testing

@testable import Reports

@Suite struct SuggestionTests {
  @Test func anExampleIsQuotedAndAdviceIsNot() {
    let example = "I can hear how tiring it is to call a third time."
    let quoted = Suggestion.given(example, for: "acknowledges", in: Samples.rubric)
    #expect(quoted.sentence(.english, TextStyle()) == "For example: “\(example)”")
    let other = Suggestion.given("Slow down.", for: "acknowledges", in: Samples.rubric)
    #expect(other.sentence(.french, TextStyle()) == "Conseil\u{202F}: Slow down.")
  }

  @Test func aRubricOffersAnExampleBeforeItsGuidance() {
    let criteria = Samples.rubric.criteria
    #expect(Suggestion.from(criteria[0], in: .en) == .advice("Ask what happened."))
    #expect(
      Suggestion.from(criteria[1], in: .fr)
        == .example("J’entends combien il est lassant d’appeler une troisième fois."))
  }
}
