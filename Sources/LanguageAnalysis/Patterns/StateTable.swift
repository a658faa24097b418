/// The states of the deterministic automaton: sets of positions, each kept once.
struct StateTable {
  /// What the walk reads at every token, together in one cache line.
  struct Head {
    /// Words that some position behind this state names, as a Bloom filter of 256 bits.
    var named: SIMD4<UInt64>
    /// Where any other word leads: dead, or on through a gap.
    var otherwise: Int32
    var hasOutput: Bool
  }

  private(set) var heads: [Head] = []
  /// `outputs[outputStart[s]..<outputStart[s + 1]]`, and likewise the positions.
  private var outputs: [Int32] = []
  private var outputStart: [Int32] = [0]
  private var positions: [Int32] = []
  private var positionStart: [Int32] = [0]
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  var count: Int { heads.count }

  func positions(of state: Int32) -> ArraySlice<Int32> {
    positions[Int(positionStart[Int(state)])..<Int(positionStart[Int(state) + 1])]
  }

  func outputs(of state: Int32) -> ArraySlice<Int32> {
    outputs[Int(outputStart[Int(state)])..<Int(outputStart[Int(state) + 1])]
  }

  mutating func setOtherwise(_ state: Int32, _ target: Int32) {
    heads[Int(state)].otherwise = target
  }

  /// The state with exactly these positions, or nil.
  func state(of set: [Int32]) -> Int32? {
    var at = Self.hash(set) & (slots.count - 1)
    while slots[at] >= 0 {
      let known = positions(of: slots[at])
      if known.count == set.count, known.elementsEqual(set) { return slots[at] }
      at = (at + 1) & (slots.count - 1)
    }
    return nil
  }

  mutating func append(_ set: [Int32], outputs says: [Int32], named: SIMD4<UInt64>) -> Int32 {
    if heads.count * 2 >= slots.count { grow() }
    let number = Int32(heads.count)
    heads.append(Head(named: named, otherwise: 0, hasOutput: !says.isEmpty))
    positions += set
    positionStart.append(Int32(positions.count))
    outputs += says
    outputStart.append(Int32(outputs.count))
    place(number, Self.hash(set))
    return number
  }

  private mutating func place(_ state: Int32, _ hash: Int) {
    var at = hash & (slots.count - 1)
    while slots[at] >= 0 { at = (at + 1) & (slots.count - 1) }
    slots[at] = state
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for state in heads.indices { place(Int32(state), Self.hash(positions(of: Int32(state)))) }
  }

  private static func hash(_ set: some Sequence<Int32>) -> Int {
    var hash: UInt64 = 0x9E37_79B9
    for position in set {
      hash = (hash ^ UInt64(UInt32(bitPattern: position))) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 8)
  }
}
