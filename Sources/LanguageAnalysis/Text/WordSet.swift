/// A set of vocabulary words, tested by number.
struct WordSet: Sendable {
  private let members: [Bool]

  /// - Parameter list: words, blank-separated, in any spelling; unknown ones are left out.
  init(_ list: String, _ vocabulary: Vocabulary) {
    var members = [Bool](repeating: false, count: vocabulary.words.count)
    for word in Folding.words(of: list) {
      if let number = vocabulary.number(of: word) { members[Int(number)] = true }
    }
    self.members = members
  }

  init(numbers: [Int32], _ vocabulary: Vocabulary) {
    var members = [Bool](repeating: false, count: vocabulary.words.count)
    for number in numbers { members[Int(number)] = true }
    self.members = members
  }

  @inline(__always)
  func contains(_ word: Int32) -> Bool { members[Int(word)] }

  @inline(__always)
  func contains(_ token: Token) -> Bool { members[Int(token.word)] }

  var flags: [Bool] { members }
}
