/// FNV-1a, 64 bits: names a folded word, or another short text, in the tables.
///
/// Source: Fowler, Noll, Vo; draft-eastlake-fnv, "The FNV Non-Cryptographic Hash Algorithm".
package enum WordHash {
  static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  static let prime: UInt64 = 0x100_0000_01b3

  package static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = basis
    for byte in word { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }
}
