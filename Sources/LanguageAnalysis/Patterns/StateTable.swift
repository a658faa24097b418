/// The states of the deterministic automaton: sets of positions, each kept once.
///
/// A state's number tells in its lowest bit whether a pattern ends there, so that a walk need not look.
struct StateTable {
  /// Four numbers a state, half a cache line: the words that some position behind it names, as the
  /// lanes of a `WordFilter`, and where any other word leads: dead, or on through a gap.
  private(set) var heads: [UInt64] = []
  /// `outputs[outputStart[s]..<outputStart[s + 1]]`, and likewise the positions.
  private var outputs: [Int32] = []
  private var outputStart: [Int32] = [0]
  private var positions: [Int32] = []
  private var positionStart: [Int32] = [0]
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  var count: Int { positionStart.count - 1 }

  @inline(__always)
  static func hasOutput(_ state: Int32) -> Bool { state & 1 == 1 }

  /// True where a position behind the state may name the word; where not, `otherwise` leads on.
  @inline(__always)
  static func mayName(
    _ word: FilteredWord, _ state: Int32, in heads: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    heads[Int(state >> 1) << 2 | word.lane] >> word.bit & 1 != 0
  }

  @inline(__always)
  static func otherwise(_ state: Int32, in heads: UnsafeBufferPointer<UInt64>) -> Int32 {
    Int32(truncatingIfNeeded: heads[Int(state >> 1) << 2 | 3])
  }

  func mayName(_ word: FilteredWord, _ state: Int32) -> Bool {
    heads.withUnsafeBufferPointer { Self.mayName(word, state, in: $0) }
  }

  func positions(of state: Int32) -> ArraySlice<Int32> { positions(at: Int(state >> 1)) }

  private func positions(at place: Int) -> ArraySlice<Int32> {
    positions[Int(positionStart[place])..<Int(positionStart[place + 1])]
  }

  func outputs(of state: Int32) -> ArraySlice<Int32> {
    let place = Int(state >> 1)
    return outputs[Int(outputStart[place])..<Int(outputStart[place + 1])]
  }

  mutating func setOtherwise(_ state: Int32, _ target: Int32) {
    heads[Int(state >> 1) << 2 | 3] = UInt64(target)
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

  mutating func append(_ set: [Int32], outputs says: [Int32], named: WordFilter) -> Int32 {
    if count * 2 >= slots.count { grow() }
    let number = Int32(count) << 1 | (says.isEmpty ? 0 : 1)
    for lane in 0..<4 { heads.append(named.lanes[lane]) }
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
    let old = slots
    slots = [Int32](repeating: -1, count: old.count * 2)
    for state in old where state >= 0 { place(state, Self.hash(positions(of: state))) }
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
