/// A turn cut into tokens and sentences; one is reused for all turns of a worker.
struct TokenizedText {
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  /// Hash of the words since the last sentence's end.
  var openSentence = WordHash.basis

  /// The sentence that holds the token.
  func sentence(at token: Int) -> Sentence? {
    sentences.first { $0.first <= token && token < $0.end }
  }

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    openSentence = WordHash.basis
  }
}
