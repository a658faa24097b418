/// Finds the known word that a typist meant: one letter wrong, missing, doubled or swapped.
///
/// Only words of seven letters or more, and never the first letter: shorter ones have too many
/// neighbours that mean something else, and people rarely miss the first letter.
struct SlipIndex: Sendable {
  static let shortest = 7
  static let longest = 40

  /// Long words by first letter and length: `buckets[letter * (longest + 2) + length]`.
  private let buckets: [[Int32]]

  /// - Parameter ordinary: numbers of words that no slip stands for.
  init(words: [[UInt8]], ordinary: [Int32] = []) {
    let ordinary = Set(ordinary)
    var buckets = [[Int32]](repeating: [], count: 26 * (Self.longest + 2))
    for (number, word) in words.enumerated() {
      guard word.count >= Self.shortest, word.count <= Self.longest,
        !ordinary.contains(Int32(number)), let at = Self.bucket(word[0], word.count)
      else { continue }
      buckets[at].append(Int32(number))
    }
    self.buckets = buckets
  }

  /// The first such word in the vocabulary's order: same length first, then longer, then shorter.
  func number(near word: UnsafeBufferPointer<UInt8>, words: [[UInt8]]) -> Int32 {
    guard word.count >= Self.shortest - 1, word.count <= Self.longest else {
      return SpecialWord.unknown
    }
    for length in [word.count, word.count + 1, word.count - 1] {
      guard let at = Self.bucket(word[0], length) else { continue }
      for number in buckets[at] where Self.isOneSlip(word, words[Int(number)]) { return number }
    }
    return SpecialWord.unknown
  }

  private static func bucket(_ first: UInt8, _ length: Int) -> Int? {
    guard first >= 0x61, first <= 0x7A, length >= shortest, length <= longest else { return nil }
    return Int(first - 0x61) * (longest + 2) + length
  }

  /// One substitution, insertion, deletion or swap of neighbours apart (Damerau 1964).
  static func isOneSlip(_ a: UnsafeBufferPointer<UInt8>, _ b: [UInt8]) -> Bool {
    let shorter = min(a.count, b.count)
    var front = 0
    while front < shorter, a[front] == b[front] { front += 1 }
    var back = 0
    while back < shorter - front, a[a.count - 1 - back] == b[b.count - 1 - back] { back += 1 }
    let rest = shorter - front - back
    if a.count != b.count { return rest == 0 }
    return rest == 1
      || (rest == 2 && a[front] == b[front + 1] && a[front + 1] == b[front])
  }
}
