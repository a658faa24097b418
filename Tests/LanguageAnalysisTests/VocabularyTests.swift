import Testing

@testable import LanguageAnalysis

@Suite struct VocabularyTests {
  private func near(_ word: String, _ known: [String]) -> String? {
    let vocabulary = Vocabulary(words: known.sorted().map { Array($0.utf8) }, forms: [])
    let number = Array(word.utf8).withUnsafeBufferPointer { vocabulary.numberAllowingSlip($0) }
    return number == SpecialWord.unknown
      ? nil : String(decoding: vocabulary.words[Int(number)], as: UTF8.self)
  }

  @Test(arguments: ["trackinh", "trackng", "trackking", "trakcing"])
  func allowsOneSlipInALongWord(word: String) {
    #expect(near(word, ["tracking", "thanks"]) == "tracking")
  }

  @Test(arguments: ["thansk", "rtacking", "drunking", "racking", "trackinhs", "tr"])
  func allowsNoneInAShortWordNorAtTheFirstLetterNorTwo(word: String) {
    #expect(near(word, ["tracking", "thanks"]) == nil)
  }

  @Test func prefersTheSameLengthThenLongerThenShorter() {
    #expect(near("abcdefgz", ["abcdefg", "abcdefgh", "abcdefgyz"]) == "abcdefgh")
    #expect(near("abcdefgz", ["abcdefg", "abcdefgyz"]) == "abcdefgyz")
    #expect(near("abcdefgz", ["abcdefg"]) == "abcdefg")
  }

  /// "chater" is no "charter", where that word is known only to mean itself.
  @Test func noSlipStandsForAnOrdinaryWord() {
    let words = ["charter", "chatter"].map { Array($0.utf8) }
    let vocabulary = Vocabulary(words: words, forms: [], ordinary: [SpecialWord.count])
    let slip = Array("chater".utf8).withUnsafeBufferPointer { vocabulary.numberAllowingSlip($0) }
    #expect(slip == vocabulary.number(of: "chatter"))
    #expect(vocabulary.number(of: "charter") == SpecialWord.count)
  }

  /// Against the distance that `NearestName` measures with a full table.
  @Test func slipsAreDamerauLevenshteinDistanceOne() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<4000 {
      let a = (0..<generator.below(6)).map { _ in UInt8(97 + generator.below(3)) }
      let b = (0..<generator.below(6)).map { _ in UInt8(97 + generator.below(3)) }
      guard abs(a.count - b.count) <= 1 else { continue }
      let distance = NearestName.distance(
        String(decoding: a, as: UTF8.self), String(decoding: b, as: UTF8.self))
      let isSlip = a.withUnsafeBufferPointer { SlipIndex.isOneSlip($0, b) }
      #expect(isSlip == (distance == 1), "\(a) \(b)")
    }
  }

  @Test func numbersEveryWordAndExpandsForms() {
    let words = ["i", "im", "m", "sorry"].map { Array($0.utf8) }
    let vocabulary = Vocabulary(words: words, forms: [("im", "i m"), ("zz", "i")])
    for (offset, word) in words.enumerated() {
      #expect(vocabulary.number(of: word) == SpecialWord.count + Int32(offset))
      #expect(
        vocabulary.number(hash: WordHash.hash(word)) == SpecialWord.count + Int32(offset))
    }
    #expect(vocabulary.number(of: "zz") == nil)
    #expect(vocabulary.expansions == [8: [7, 9]])
  }

  @Test(arguments: [
    ("parcel", "parcels"), ("delivered", "delivering"), ("stopped", "stop"),
    ("commande", "commandes"), ("remboursement", "rembourser"), ("livrée", "livrer"),
  ])
  func stemsMeet(a: String, b: String) {
    func stem(_ word: String) -> UInt32? { Folding.words(of: word).first.map { Stem.hash(of: $0) } }
    #expect(stem(a) == stem(b))
  }

  @Test(arguments: [("parcel", "partial"), ("order", "ordinary"), ("colis", "colère")])
  func stemsStayApart(a: String, b: String) {
    func stem(_ word: String) -> UInt32? { Folding.words(of: word).first.map { Stem.hash(of: $0) } }
    #expect(stem(a) != stem(b))
  }
}
