/// (state, word) → state, by open addressing; grows by doubling.
struct TransitionTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0
  private var mask: Int

  init() {
    keys = [UInt64](repeating: UInt64.max, count: 1 << 12)
    values = [Int32](repeating: 0, count: 1 << 12)
    mask = (1 << 12) - 1
  }

  /// The target, or -1 where it is not known yet.
  subscript(state: Int32, word: Int32) -> Int32 {
    @inline(__always)
    get {
      let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
      var at = Self.slot(key) & mask
      while true {
        let found = keys[at]
        if found == key { return values[at] }
        if found == UInt64.max { return -1 }
        at = (at + 1) & mask
      }
    }
    set {
      if count * 2 > mask { grow() }
      let key = UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
      var at = Self.slot(key) & mask
      while keys[at] != UInt64.max, keys[at] != key { at = (at + 1) & mask }
      if keys[at] == UInt64.max { count += 1 }
      keys[at] = key
      values[at] = newValue
    }
  }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  private mutating func grow() {
    let oldKeys = keys
    let oldValues = values
    keys = [UInt64](repeating: UInt64.max, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (at, key) in oldKeys.enumerated() where key != UInt64.max {
      var slot = Self.slot(key) & mask
      while keys[slot] != UInt64.max { slot = (slot + 1) & mask }
      keys[slot] = key
      values[slot] = oldValues[at]
    }
  }
}
