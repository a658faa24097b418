import Conversations

/// Questions that nobody is asked. Who asks in earnest says to whom, or stops for the answer: a
/// sentence without "you", behind which the speaker goes on, is thought aloud where it asks about
/// the speaker ("why do we do this to ourselves"), lacks its sign, or is a fragment.
struct UnaddressedQuestions {
  /// Words behind the sentence from which on nobody waits for an answer.
  private static let goesOn = 12

  private let grammar: Grammar
  private let addressed, requests, pointing: WordSet
  private let you, know, why: Int32

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    grammar = resources.grammar
    switch resources.language {
    case .en:
      addressed = WordSet("you your yours yourself please", v)
      requests = WordSet("can could may might shall should", v)
      pointing = WordSet(
        """
        it that this these those the he she they there got any anything anyone anybody everything \
        ready
        """, v)
    case .fr:
      addressed = WordSet("vous tu te t toi votre vos ton ta tes plait svp", v)
      requests = WordSet("puis peux peut pouvons pourrais dois doit devons faut", v)
      pointing = WordSet(
        "le la les l ce c ca cela cet cette ces il elle ils elles besoin un une des tout", v)
    }
    you = v.number(of: "you") ?? -1
    know = v.number(of: "know") ?? -1
    why = v.number(of: resources.language == .en ? "why" : "pourquoi") ?? -1
  }

  /// True where the words from `start` on, which have the form of a question, ask nobody.
  func holds(
    _ text: TokenizedText, _ sentence: Sentence, from start: Int, isStatement: Bool
  ) -> Bool {
    let tokens = text.tokens
    guard tokens.count - sentence.end >= Self.goesOn else { return false }
    var end = sentence.end
    // "The world could use it, you know?": a tag addresses nobody.
    if end - sentence.first > 2, tokens[end - 1].word == know, tokens[end - 2].word == you {
      end -= 2
    }
    let words = tokens[sentence.first..<end]
    if words.contains(where: { addressed.contains($0) }) { return false }
    // "The light is red?", "Got a pen?": what the other can see or has at hand.
    if isStatement { return !pointing.contains(tokens[start]) }
    guard grammar.questionWords.contains(tokens[start]) || grammar.inverting.contains(tokens[start])
    else { return false }
    if sentence.mark != .question { return true }
    return words.contains { grammar.firstPersons.contains($0) } && !isRequest(tokens, start, end)
  }

  /// "May I ask", "how can I help": the speaker's part in it is asked of the other.
  private func isRequest(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    tokens[start].word != why
      && tokens[start..<min(end, start + 3)].contains { requests.contains($0) }
  }
}
