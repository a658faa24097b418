/// All words that some pattern, class or detector of a language knows, with a number each.
///
/// Numbers below `SpecialWord.count` are no words. A word that is not here is `SpecialWord.unknown`,
/// whatever it is: patterns cannot tell unknown words apart.
struct Vocabulary: Sendable {
  /// Folded words by number, from `SpecialWord.count` on; the special ones are empty.
  let words: [[UInt8]]
  /// What a typist's form stands for, by the form's number; empty for ordinary words.
  let expansions: [Int32: [Int32]]
  private let slots: [Slot]
  private let mask: Int
  private let slipIndex: SlipIndex

  /// Hash and number side by side: a look-up touches one cache line.
  private struct Slot {
    var hash: UInt64
    /// 0: nothing stands here.
    var number: Int32
  }

  /// - Parameter words: folded, sorted, without doubles, special ones not among them.
  init(words sorted: [[UInt8]], forms: [(form: String, words: String)]) {
    var all = [[UInt8]](repeating: [], count: Int(SpecialWord.count))
    all.append(contentsOf: sorted)
    words = all
    var size = 1024
    while size < all.count * 3 { size *= 2 }
    var slots = [Slot](repeating: Slot(hash: 0, number: 0), count: size)
    for number in Int(SpecialWord.count)..<all.count {
      let hash = WordHash.hash(all[number])
      var at = Int(truncatingIfNeeded: hash) & (size - 1)
      while slots[at].number != 0 { at = (at + 1) & (size - 1) }
      slots[at] = Slot(hash: hash, number: Int32(number))
    }
    self.slots = slots
    mask = size - 1
    slipIndex = SlipIndex(words: all)
    var expansions: [Int32: [Int32]] = [:]
    for (form, text) in forms {
      guard let number = Self.find(Array(form.utf8), slots, size - 1) else { continue }
      expansions[number] = text.split(separator: " ").compactMap {
        Self.find(Array($0.utf8), slots, size - 1)
      }
    }
    self.expansions = expansions
  }

  /// The number of a folded word that stands here exactly, or nil.
  func number(of word: [UInt8]) -> Int32? { Self.find(word, slots, mask) }

  func number(of word: String) -> Int32? { number(of: Array(word.utf8)) }

  /// The number of the word with this hash, or `unknown`.
  @inline(__always)
  func number(hash: UInt64) -> Int32 {
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at].number != 0 {
      if slots[at].hash == hash { return slots[at].number }
      at = (at + 1) & mask
    }
    return SpecialWord.unknown
  }

  /// The known word of seven letters or more that is one slip away from `word`, or `unknown`.
  func numberAllowingSlip(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    slipIndex.number(near: word, words: words)
  }

  private static func find(
    _ word: [UInt8], _ slots: [Slot], _ mask: Int
  ) -> Int32? {
    let hash = WordHash.hash(word)
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at].number != 0 {
      if slots[at].hash == hash { return slots[at].number }
      at = (at + 1) & mask
    }
    return nil
  }
}
