/// Requests to tell.
extension FrenchQuestions {
  /// What a verb of telling asks for: "m'expliquer ce qui s'est passé" an account, "me dire quel
  /// est le numéro" a datum; nil where it asks for nothing so.
  func account(
    _ tokens: [Token], _ from: Int, _ sentence: Sentence
  ) -> QuestionDetector.Form? {
    var tells = false
    for at in from..<min(sentence.end, from + 10) {
      let word = tokens[at].word
      if telling.contains(word) {
        tells = true
      } else if tells {
        if word == w.comment || word == w.pourquoi { return .open }
        if word == w.si { return .closed }
        if quels.contains(word) {
          return holds(accounts, tokens, at, sentence, within: 6) ? .open : .closed
        }
        if word == w.ce, at + 1 < sentence.end, tokens[at - 1].word != w.est {
          let next = tokens[at + 1].word
          if next == w.que || next == w.qu || next == w.qui { return .open }
        }
      }
    }
    return nil
  }

  func holds(
    _ words: WordSet, _ tokens: [Token], _ from: Int, _ sentence: Sentence, within: Int = 40
  ) -> Bool {
    var at = from
    while at < min(sentence.end, from + within) {
      if words.contains(tokens[at]) { return true }
      at += 1
    }
    return false
  }
}
