/// Faces that frown, weep or rage in a turn: ":(" and the like, and emoji.
struct Faces: Sequence, IteratorProtocol {
  struct Face {
    /// UTF-8 bytes from the start of the turn.
    let at: Int
    let isAngry: Bool
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Face? {
    while at < bytes.count {
      let start = at
      at += 1
      switch bytes[start] {
      case 0x3A:  // : ' - (
        var end = start + 1
        while end < bytes.count, bytes[end] == 0x27 || bytes[end] == 0x2D { end += 1 }
        if end < bytes.count, bytes[end] == 0x28 { return Face(at: start, isAngry: false) }
      case 0xF0:
        guard start + 3 < bytes.count else { return nil }
        let scalar =
          UInt32(bytes[start + 1] & 0x3F) << 12 | UInt32(bytes[start + 2] & 0x3F) << 6
          | UInt32(bytes[start + 3] & 0x3F)
        at = start + 4
        if Self.angry.contains(scalar) { return Face(at: start, isAngry: true) }
        if Self.sad.contains(scalar) { return Face(at: start, isAngry: false) }
      default: break
      }
    }
    return nil
  }

  private static let angry: Set<UInt32> = [0x1F47F, 0x1F620, 0x1F621, 0x1F92C]
  private static let sad: Set<UInt32> = [
    0x1F44E, 0x1F494, 0x1F612, 0x1F614, 0x1F615, 0x1F616, 0x1F61E, 0x1F61F, 0x1F622, 0x1F623,
    0x1F624, 0x1F625, 0x1F626, 0x1F627, 0x1F628, 0x1F629, 0x1F62B, 0x1F62D, 0x1F630, 0x1F631,
    0x1F641, 0x1F644,
  ]
}
