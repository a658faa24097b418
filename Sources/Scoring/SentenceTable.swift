/// Which sentences a behaviour was heard in: open addressing, no seed, hence the same steps in every
/// run.
struct SentenceTable {
  private var entries: [UInt64]
  private let mask: Int

  /// Room for `capacity` entries.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    entries = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  /// False where the behaviour in the slot was heard in this sentence before.
  mutating func insert(_ sentence: UInt64, _ slot: Int16) -> Bool {
    let key = max(1, sentence &* 31 &+ UInt64(UInt16(bitPattern: slot)))
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while entries[place] != 0 {
      if entries[place] == key { return false }
      place = (place + 1) & mask
    }
    entries[place] = key
    return true
  }
}
