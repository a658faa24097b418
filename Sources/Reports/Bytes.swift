/// Appending to output bytes without intermediate strings: the one way all data formats are written.
extension [UInt8] {
  /// Appends ASCII punctuation and keys as they stand in the source.
  @inline(__always)
  mutating func append(literal: StaticString) {
    append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends the UTF-8 of a text as it is.
  mutating func append(text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ append(contentsOf: $0) }) == nil {
      append(contentsOf: text.utf8)
    }
  }

  /// Appends an integer in decimal digits.
  mutating func append(integer: Int) {
    if integer < 0 { append(UInt8(ascii: "-")) }
    var rest = integer.magnitude
    if rest < 10 { return append(UInt8(ascii: "0") + UInt8(rest)) }
    var first = count
    while rest > 0 {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    var last = count - 1
    while first < last {
      swapAt(first, last)
      first += 1
      last -= 1
    }
  }

  /// Appends a number with at most two decimals, half away from zero: no exponent, no locale.
  ///
  /// Magnitudes above 9e15, which no score reaches, are written as that bound.
  mutating func append(number: Double) {
    guard number.isFinite else { return append(UInt8(ascii: "0")) }
    let bound = 9e15
    let hundredths = Int(
      (Swift.min(Swift.max(number, -bound), bound) * 100).rounded(.toNearestOrAwayFromZero))
    if hundredths < 0 { append(UInt8(ascii: "-")) }
    let magnitude = Int(hundredths.magnitude)
    append(integer: magnitude / 100)
    let cents = magnitude % 100
    guard cents > 0 else { return }
    append(UInt8(ascii: "."))
    append(UInt8(ascii: "0") + UInt8(cents / 10))
    if cents % 10 > 0 { append(UInt8(ascii: "0") + UInt8(cents % 10)) }
  }
}
