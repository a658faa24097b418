/// A turn's bytes in pieces that are read one by one, so that time grows with the length and memory
/// does not: a turn of ordinary length is one piece, a pasted book many.
struct TurnPieces: Sequence, IteratorProtocol {
  /// Bytes of a piece, at most.
  static let longest = 32 << 10
  /// How far back from the longest a good place for the cut is looked for.
  private static let reach = 4 << 10

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var isDone = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    if isDone { return nil }
    let end = cut()
    defer {
      at = end
      isDone = end == bytes.count
    }
    return UnsafeBufferPointer(rebasing: bytes[at..<end])
  }

  /// Behind a line or sentence end, else a blank, else between two code points.
  private func cut() -> Int {
    if bytes.count - at <= Self.longest { return bytes.count }
    let limit = at + Self.longest
    var blank: Int?
    var end = limit
    while end > limit - Self.reach {
      let byte = bytes[end - 1]
      if byte == 0x0A { return end }
      if byte == 0x20 {
        let before = bytes[end - 2]
        if before == 0x2E || before == 0x3F || before == 0x21 { return end }
        blank = blank ?? end
      }
      end -= 1
    }
    if let blank { return blank }
    end = limit
    while bytes[end] & 0xC0 == 0x80, end > at + 1 { end -= 1 }
    return end
  }
}
