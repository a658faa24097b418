/// A text's words with case, accents and typography taken away, each with its place.
///
/// For small jobs beside the automaton: samples of a scenario, dates in a trainee's words.
public struct FoldedText: Sendable {
  public struct Word: Sendable, Hashable {
    /// Lower-case letters and digits; apostrophes and hyphens cut, as in behaviours.
    public let text: String
    /// Code points from the start of the text; `end` is exclusive.
    public let start: Int
    public let end: Int
  }

  public let words: [Word]
  /// The text itself: what stands between words is told by it.
  public let scalars: [Unicode.Scalar]

  public init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var words: [Word] = []
    var word: [UInt8] = []
    var start = 0
    func cut(at end: Int) {
      guard !word.isEmpty else { return }
      words.append(Word(text: String(decoding: word, as: UTF8.self), start: start, end: end))
      word.removeAll(keepingCapacity: true)
    }
    for (place, scalar) in scalars.enumerated() {
      var letters: [UInt8] = []
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: letters = [UInt8(scalar.value)]
      case 0x41...0x5A: letters = [UInt8(scalar.value) + 32]
      case 0..<0x80: cut(at: place)
      default:
        switch Folding.classify(scalar.value) {
        case .letters(let a, let b): letters = b == 0 ? [a] : [a, b]
        case .foreign: letters = Array(String(scalar).utf8)
        case .ignored: continue
        case .apostrophe, .quote, .space, .fullStop, .separator: cut(at: place)
        }
      }
      guard !letters.isEmpty else { continue }
      if word.isEmpty { start = place }
      word += letters
    }
    cut(at: scalars.count)
    self.words = words
    self.scalars = scalars
  }

  /// Where the words of `other` stand in a row; nil also where `other` has none.
  public func range(of other: FoldedText) -> Range<Int>? {
    let count = other.words.count
    guard count > 0, words.count >= count else { return nil }
    for first in 0...(words.count - count)
    where (0..<count).allSatisfy({ words[first + $0].text == other.words[$0].text }) {
      return first..<first + count
    }
    return nil
  }

  /// What stands between a word and the next one, or the end.
  public func gap(after word: Int) -> ArraySlice<Unicode.Scalar> {
    guard words.indices.contains(word) else { return [] }
    let end = word + 1 < words.count ? words[word + 1].start : scalars.count
    return scalars[words[word].end..<end]
  }
}
