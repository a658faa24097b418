/// The words of one turn that tell about the numbers near them, asked for in the order of the text.
struct NumberCues<Kind: Sendable>: Sendable {
  typealias Cue = (start: Int, end: Int, kind: Kind)

  private var cues: [Cue] = []
  private var passed = 0

  var last: Cue? { cues.last }

  mutating func removeAll() {
    cues.removeAll(keepingCapacity: true)
    passed = 0
  }

  mutating func append(_ cue: Cue) { cues.append(cue) }

  /// The cues on both sides of a place, which lies behind those asked for before.
  mutating func around(_ at: Int) -> (ahead: Cue?, behind: Cue?) {
    while passed < cues.count, cues[passed].end <= at { passed += 1 }
    return (passed > 0 ? cues[passed - 1] : nil, passed < cues.count ? cues[passed] : nil)
  }
}
