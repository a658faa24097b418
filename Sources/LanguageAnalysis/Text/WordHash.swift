/// A hash of 64 bits that names a folded word, or another short text, in the tables.
///
/// It takes eight bytes in a step, so that most words are one multiplication; the step is a bijection,
/// so that two words of up to eight letters never share a hash.
package enum WordHash {
  static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
  /// 2⁶⁴ divided by the golden ratio, made odd (Knuth 1998, The Art of Computer Programming 3, §6.4).
  private static let factor: UInt64 = 0x9e37_79b9_7f4a_7c15

  package static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = basis
    var eight: UInt64 = 0
    var bits: UInt64 = 0
    for byte in word {
      eight |= UInt64(byte) << bits
      bits += 8
      if bits == 64 {
        hash = step(hash, eight)
        (eight, bits) = (0, 0)
      }
    }
    return bits == 0 ? hash : step(hash, eight)
  }

  /// Goes on from `hash` with the next eight bytes, the first one lowest; zeros stand for none.
  @inline(__always)
  static func step(_ hash: UInt64, _ eight: UInt64) -> UInt64 {
    let product = (hash ^ eight) &* factor
    return product ^ product >> 32
  }
}
