/// A set of words that may say yes to one that it does not hold, and never no to one that it does:
/// a Bloom filter of 256 bits.
struct WordFilter {
  private var bits = SIMD4<UInt64>()

  init(_ words: some Sequence<Int32> = []) {
    for word in words { bits[Self.lane(word)] |= Self.bit(word) }
  }

  mutating func formUnion(_ other: WordFilter) { bits |= other.bits }

  @inline(__always)
  func mayContain(_ word: Int32) -> Bool { bits[Self.lane(word)] & Self.bit(word) != 0 }

  @inline(__always)
  private static func lane(_ word: Int32) -> Int { Int(word &* 0x61C8_8647 >> 29) & 3 }

  @inline(__always)
  private static func bit(_ word: Int32) -> UInt64 {
    1 << UInt64(truncatingIfNeeded: (word &* 0x2545_F491) >> 13 & 63)
  }
}
