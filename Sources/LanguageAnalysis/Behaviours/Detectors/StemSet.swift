/// A small set of stems: open addressing, emptied in no time, so that nothing is allocated a turn.
///
/// It begins small again each time, so that a short talk behind a long one stays in the nearest memory.
struct StemSet {
  /// The round in which a key was put there, and the key; those up to `mask` are in use.
  private var places = [UInt64](repeating: 0, count: StemSet.smallest)
  private var mask = StemSet.smallest - 1
  private var round: UInt64 = 1 << 32
  private(set) var count = 0

  private static let smallest = 64

  mutating func removeAll() {
    count = 0
    mask = Self.smallest - 1
    nextRound()
  }

  @discardableResult
  mutating func insert(_ key: UInt32) -> Bool {
    if count * 2 > mask { grow() }
    let at = place(of: key)
    if places[at] >= round { return false }
    places[at] = round | UInt64(key)
    count += 1
    return true
  }

  func contains(_ key: UInt32) -> Bool { places[place(of: key)] >= round }

  /// Where the key stands, or would.
  @inline(__always)
  private func place(of key: UInt32) -> Int {
    var at = Int((key &* 0x9E37_79B1) >> 8) & mask
    while places[at] >= round, places[at] != round | UInt64(key) { at = (at + 1) & mask }
    return at
  }

  private mutating func grow() {
    let old = places[...mask].filter { $0 >= round }
    mask = mask * 2 + 1
    if mask >= places.count { places += repeatElement(0, count: mask + 1 - places.count) }
    nextRound()
    count = 0
    for place in old { insert(UInt32(truncatingIfNeeded: place)) }
  }

  private mutating func nextRound() {
    round &+= 1 << 32
    if round == 0 {
      places = [UInt64](repeating: 0, count: places.count)
      round = 1 << 32
    }
  }
}
