/// (state, word) → state, by open addressing; grows by doubling.
///
/// One number a place holds key and value, so that a look-up touches one cache line: 16 bits of
/// word, 24 of state, 24 of target.
struct TransitionTable {
  static let mostWords = 1 << 16
  static let mostStates = 1 << 24

  private(set) var places: [UInt64]
  private(set) var count = 0
  private static let vacant = UInt64.max

  init() {
    places = [UInt64](repeating: Self.vacant, count: 1 << 12)
  }

  /// The target, or -1 where it is not known yet.
  func target(_ state: Int32, _ word: Int32) -> Int32 {
    places.withUnsafeBufferPointer { Self.target(state, word, in: $0) }
  }

  @inline(__always)
  static func target(_ state: Int32, _ word: Int32, in places: UnsafeBufferPointer<UInt64>) -> Int32
  {
    let key = UInt64(UInt32(bitPattern: state)) << 16 | UInt64(UInt32(bitPattern: word))
    let mask = places.count - 1
    var at = slot(key) & mask
    while true {
      let place = places[at]
      if place >> 24 == key { return Int32(truncatingIfNeeded: place & 0xFF_FFFF) }
      if place == vacant { return -1 }
      at = (at + 1) & mask
    }
  }

  mutating func insert(_ state: Int32, _ word: Int32, target: Int32) {
    if count * 4 > places.count * 3 { grow() }
    let key = UInt64(UInt32(bitPattern: state)) << 16 | UInt64(UInt32(bitPattern: word))
    place(key << 24 | UInt64(UInt32(bitPattern: target)))
    count += 1
  }

  private mutating func place(_ entry: UInt64) {
    let mask = places.count - 1
    var at = Self.slot(entry >> 24) & mask
    while places[at] != Self.vacant { at = (at + 1) & mask }
    places[at] = entry
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private mutating func grow() {
    let old = places
    places = [UInt64](repeating: Self.vacant, count: old.count * 2)
    for entry in old where entry != Self.vacant { place(entry) }
  }
}
