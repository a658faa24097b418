/// A set of words that may say yes to one that it does not hold, and never no to one that it does:
/// a Bloom filter of three times 64 bits.
struct WordFilter {
  /// The fourth is empty: there a state's head says where other words lead.
  private(set) var lanes = SIMD4<UInt64>()

  init(_ words: some Sequence<Int32> = []) {
    for word in words {
      let place = FilteredWord(word)
      lanes[place.lane] |= 1 << place.bit
    }
  }

  mutating func formUnion(_ other: WordFilter) { lanes |= other.lanes }
}

/// A word with its place in a `WordFilter`.
struct FilteredWord {
  var number: Int32
  private var place: UInt8

  init(_ number: Int32) {
    self.number = number
    let hash = UInt32(bitPattern: number &* 0x2545_F491) >> 8
    place = UInt8(truncatingIfNeeded: (UInt64(hash) &* 192) >> 24)
  }

  /// 0, 1 or 2.
  @inline(__always)
  var lane: Int { Int(place >> 6) }

  @inline(__always)
  var bit: UInt64 { UInt64(place & 63) }
}
