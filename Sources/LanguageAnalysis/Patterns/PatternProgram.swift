/// All patterns of one language as flat tables: a position automaton (Glushkov 1961).
///
/// A *position* is one place of one pattern that takes one token. Its *label* says which words it
/// takes; `follow` says which positions may come next. Nothing here depends on the text, so the
/// built-in program is made ahead of time and only decoded when parley starts.
struct PatternProgram: Sendable, Hashable {
  /// Folded words by number; the first `SpecialWord.count` are special and empty.
  var words: [[UInt8]] = []
  /// Sorted, distinct word numbers a label takes; label 0 takes every token of the sentence.
  var labels: [[Int32]] = [[]]
  /// Label by position.
  var label: [Int32] = []
  /// `follow[followStart[p]..<followStart[p + 1]]`: the positions behind p.
  var followStart: [Int32] = [0]
  var follow: [Int32] = []
  /// Output by position, or -1: the pattern may end here.
  var output: [Int32] = []
  /// Positions that may begin anywhere, and those that begin at a sentence's start only.
  var first: [Int32] = []
  var anchoredFirst: [Int32] = []
  /// Word numbers by class, for the detectors.
  var classes: [String: [Int32]] = [:]
}

extension PatternProgram {
  /// What the pattern of a first position says: a pattern's positions stand together, and one of
  /// those that end it stands at or behind each that begins it.
  func output(from first: Int32) -> PatternOutput {
    var position = Int(first)
    while position < output.count - 1, output[position] < 0 { position += 1 }
    return PatternOutput(code: max(0, output[position]))
  }
}

/// What a pattern says when it matches.
struct PatternOutput: Hashable, Sendable {
  enum Kind: Int32, Sendable {
    /// Shows the behaviour.
    case shows
    /// Shows it, and holds a negator of its own, which cancels nothing.
    case showsNegated
    /// `!`: cancels what it overlaps.
    case cancels
  }

  var behaviour: Int
  var kind: Kind

  var code: Int32 { Int32(behaviour) * 3 + kind.rawValue }

  init(behaviour: Int, kind: Kind) {
    self.behaviour = behaviour
    self.kind = kind
  }

  @inline(__always)
  init(code: Int32) {
    behaviour = Int(code / 3)
    kind = Kind(rawValue: code % 3) ?? .shows
  }
}
