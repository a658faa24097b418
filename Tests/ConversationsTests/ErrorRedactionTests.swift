import Conversations
import Testing

@Suite struct ErrorRedactionTests {
  @Test func undecidedRolesQuoteNothingThatHasToGo() {
    let error = TranscriptError(
      .undecidedRoles(candidates: [
        RoleCandidate(label: "Anna Secret", firstWords: "my card is 4242 4242 4242 4242"),
        RoleCandidate(label: "Ben", firstWords: "Hi Anna, nice day."),
      ]), at: .line(3))
    #expect(
      "\(error.redacted())" == "line 3: who is the agent? "
        + "'Anna Secret' says 'my card is [CARD-1]', 'Ben' says 'Hi [NAME-1], nice day.'; "
        + "settle it with --agent-label 'Anna Secret' or --agent-label Ben")
    let other = TranscriptError(.noConversation)
    #expect("\(other.redacted())" == "\(other)")
  }

  @Test func noProblemQuotesWhatHasToGo() {
    let card = "4111 1111 1111 1111"
    let problems: [TranscriptError.Problem] = [
      .unknownFormat(firstWords: "my card is \(card) and my mail a@b.com"),
      .unknownJSON(keys: ["a", card]), .jsonInvalidNumber("4111111111111111"),
      .jsonInvalidEscape(card), .invalidTime("at \(card)"),
      .unknownLanguage(.unsupported(tag: card)),
      .noColumn(role: "text", columns: [card, "Nom"]),
      .unknownColumn(name: "text", columns: ["a@b.com"]),
      .unknownValue(
        field: "speaker", value: "4111111111111111", allowed: ["agent", "customer"], turn: 2),
    ]
    for problem in problems {
      let shown = "\(TranscriptError(problem, at: .line(3)).redacted())"
      #expect(!shown.contains("4111") && !shown.contains("a@b"))
      #expect(shown.contains("[CARD-1]") || shown.contains("[EMAIL-1]"))
    }
    func speaker(_ value: String) -> String {
      let problem = TranscriptError.Problem.unknownValue(
        field: "speaker", value: value, allowed: ["agent", "customer"], turn: nil)
      return "\(TranscriptError(problem).redacted())"
    }
    #expect(speaker("Anna Bellwood") == "unknown speaker '[NAME-1]'; give 'agent', 'customer'")
    #expect(speaker("agnet") == "unknown speaker 'agnet'; did you mean 'agent'?")
  }
}
