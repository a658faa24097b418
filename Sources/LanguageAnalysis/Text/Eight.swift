/// Eight bytes of a text side by side, the first one lowest; behind the text's end zeros.
struct Eight {
  private let bytes: UInt64

  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) {
    if at + 8 <= text.count {
      bytes = UInt64(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
          fromByteOffset: at, as: UInt64.self))
    } else {
      var rest: UInt64 = 0
      for place in stride(from: text.count - 1, through: at, by: -1) {
        rest = rest << 8 | UInt64(text[place])
      }
      bytes = rest
    }
  }

  /// How many of them are letters of ASCII before the first that is none.
  @inline(__always)
  var leadingLetters: Int {
    // A byte's upper bit says yes; no sum carries into the next byte.
    let low = (bytes | Self.all(0x20)) & Self.all(0x7F)
    let atLeastA = low &+ Self.all(0x80 - 0x61)
    let beyondZ = low &+ Self.all(0x80 - 0x7B)
    let letters = atLeastA & ~beyondZ & ~bytes & Self.all(0x80)
    return (letters ^ Self.all(0x80)).trailingZeroBitCount >> 3
  }

  /// The first `letters`, 1…8, in lower case; zeros for the rest.
  @inline(__always)
  func lowercased(_ letters: Int) -> UInt64 {
    (bytes | Self.all(0x20)) & ~0 >> UInt64(64 - 8 * letters)
  }

  /// How many of them begin a code point.
  @inline(__always)
  var codePoints: Int {
    8 - (bytes & ~(bytes << 1) & Self.all(0x80)).nonzeroBitCount
  }

  @inline(__always)
  private static func all(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
