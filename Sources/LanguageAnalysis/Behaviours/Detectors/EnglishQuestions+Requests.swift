/// Requests to tell, and greetings in the form of a question.
extension EnglishQuestions {
  /// "tell me what happened", "explain to us how it broke".
  func request(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence
  ) -> QuestionDetector.Form? {
    var next = at + 1
    if next < sentence.end, tokens[next].word == w.to { next += 1 }
    guard next < sentence.end, objects.contains(tokens[next]) else { return nil }
    while next < min(sentence.end, at + 8) {
      if open.contains(tokens[next]) { return kind(tokens, next, sentence) }
      if whether.contains(tokens[next]) { return .closed }
      next += 1
    }
    return nil
  }

  /// "how ready are you", "where would you put yourself".
  func asksDegree(_ tokens: [Token], _ at: Int) -> Bool {
    tokens[at].word == w.where
      || (tokens[at].word == w.how && at + 1 < tokens.count && attitudes.contains(tokens[at + 1]))
  }

  /// "how are you doing today": a greeting, no question.
  func isGreeting(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    at + 2 < sentence.end && tokens[at].word == w.how && copulas.contains(tokens[at + 1])
      && tokens[at + 2].word == w.you
      && (at + 3..<max(at + 3, sentence.end)).allSatisfy { wellBeing.contains(tokens[$0]) }
  }

  /// "can you tell me what happened": a verb of telling and an open question behind it.
  func asksForAccount(_ tokens: [Token], _ from: Int, _ sentence: Sentence) -> Bool {
    var tells = false
    for at in from..<min(sentence.end, from + 12) {
      if telling.contains(tokens[at]) {
        tells = true
      } else if tells, open.contains(tokens[at]) {
        return kind(tokens, at, sentence) == .open
      }
    }
    return false
  }
}
