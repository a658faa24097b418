/// A set of vocabulary words, tested by number: a bit a word, so that many sets stay near at hand.
struct WordSet: Sendable {
  private var bits: [UInt64]

  private init(_ vocabulary: Vocabulary) {
    bits = [UInt64](repeating: 0, count: vocabulary.words.count / 64 + 1)
  }

  /// - Parameter list: words, blank-separated, in any spelling; unknown ones are left out.
  init(_ list: String, _ vocabulary: Vocabulary) {
    self.init(vocabulary)
    for word in Folding.words(of: list) {
      if let number = vocabulary.number(of: word) { insert(number) }
    }
  }

  init(numbers: some Sequence<Int32>, _ vocabulary: Vocabulary) {
    self.init(vocabulary)
    for number in numbers { insert(number) }
  }

  private mutating func insert(_ word: Int32) { bits[Int(word) >> 6] |= 1 << UInt64(word & 63) }

  func union(_ others: WordSet...) -> WordSet {
    var result = self
    for other in others {
      for place in bits.indices { result.bits[place] |= other.bits[place] }
    }
    return result
  }

  @inline(__always)
  func contains(_ word: Int32) -> Bool { bits[Int(word) >> 6] >> UInt64(word & 63) & 1 != 0 }

  @inline(__always)
  func contains(_ token: Token) -> Bool { contains(token.word) }
}
