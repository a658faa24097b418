/// All words that some pattern, class or detector of a language knows, with a number each.
///
/// Numbers below `SpecialWord.count` are no words. A word that is not here is `SpecialWord.unknown`,
/// whatever it is: patterns cannot tell unknown words apart.
struct Vocabulary: Sendable {
  /// Folded words by number, from `SpecialWord.count` on; the special ones are empty.
  let words: [[UInt8]]
  /// What a typist's form stands for, by the form's number; empty for ordinary words.
  let expansions: [Int32: [Int32]]
  /// Of each word the upper 48 bits of its hash and its number, by the hash's lower bits; 0:
  /// nothing stands here. A look-up touches one cache line.
  private let slots: [UInt64]
  private let slipIndex: SlipIndex
  /// Numbers of the words that a letter stands for ahead of a vowel, by letter; -1: of none.
  private let elided: [Int32]
  private let je: Int32?

  /// - Parameters:
  ///   - words: folded, sorted, without doubles, special ones not among them.
  ///   - ordinary: numbers of words that no slip stands for.
  init(
    words sorted: [[UInt8]], forms: [(form: String, words: String)], elided: String = "",
    ordinary: [Int32] = []
  ) {
    var all = [[UInt8]](repeating: [], count: Int(SpecialWord.count))
    all.append(contentsOf: sorted)
    words = all
    var size = 1024
    while size < all.count * 3 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for number in Int(SpecialWord.count)..<all.count {
      let hash = WordHash.hash(all[number])
      var at = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[at] != 0 { at = (at + 1) & (size - 1) }
      slots[at] = hash & Self.hashBits | UInt64(number)
    }
    self.slots = slots
    self.elided = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
      elided.utf8.contains(letter) ? Self.find([letter], slots) ?? -1 : -1
    }
    je = elided.isEmpty ? nil : Self.find(Array("je".utf8), slots)
    slipIndex = SlipIndex(words: all, ordinary: ordinary)
    var expansions: [Int32: [Int32]] = [:]
    for (form, text) in forms {
      guard let number = Self.find(Array(form.utf8), slots) else { continue }
      expansions[number] = text.split(separator: " ").compactMap {
        Self.find(Array($0.utf8), slots)
      }
    }
    self.expansions = expansions
  }

  private static let hashBits: UInt64 = ~0xFFFF

  /// The number of a folded word that stands here exactly, or nil.
  func number(of word: [UInt8]) -> Int32? { Self.find(word, slots) }

  func number(of word: String) -> Int32? { number(of: Array(word.utf8)) }

  /// The number of the word with this hash, or `unknown`.
  @inline(__always)
  func number(hash: UInt64) -> Int32 { Self.find(hash: hash, slots) }

  /// The two words of one that nobody knows, written without apostrophe: `dattendre`, `jcomprends`.
  func parted(_ word: UnsafeBufferPointer<UInt8>) -> (Int32, Int32)? {
    guard let je, word.count > Self.shortestParted, word[0] >= 0x61, word[0] <= 0x7A else {
      return nil
    }
    let rest = UnsafeBufferPointer(rebasing: word[1...])
    let isVowel = "aeiouyh".utf8.contains(rest[0])
    let first = isVowel ? elided[Int(word[0] - 0x61)] : word[0] == UInt8(ascii: "j") ? je : -1
    let second = number(hash: WordHash.hash(rest))
    return first < 0 || second == SpecialWord.unknown ? nil : (first, second)
  }

  /// Letters of the second word, at least: shorter ones make words with a letter too many.
  private static let shortestParted = 4

  /// The known word of seven letters or more that is one slip away from `word`, or `unknown`.
  func numberAllowingSlip(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    slipIndex.number(near: word, words: words)
  }

  private static func find(_ word: [UInt8], _ slots: [UInt64]) -> Int32? {
    let number = find(hash: WordHash.hash(word), slots)
    return number == SpecialWord.unknown ? nil : number
  }

  @inline(__always)
  private static func find(hash: UInt64, _ slots: [UInt64]) -> Int32 {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at] != 0 {
      if (slots[at] ^ hash) & hashBits == 0 { return Int32(slots[at] & 0xFFFF) }
      at = (at + 1) & mask
    }
    return SpecialWord.unknown
  }
}
