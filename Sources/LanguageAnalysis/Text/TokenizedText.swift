/// A turn cut into tokens and sentences; one is reused for all turns of a worker.
struct TokenizedText {
  var tokens: [Token] = []
  var sentences: [Sentence] = []

  mutating func removeAll() {
    tokens.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
  }
}
