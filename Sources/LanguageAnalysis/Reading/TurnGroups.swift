import Conversations

/// A conversation's turns in groups that are read step by step: few enough that their tokens stay
/// near at hand, and that what is kept for them stays small however many turns there are.
struct TurnGroups: Sequence, IteratorProtocol {
  /// Bytes of a group, at most; a longer turn is a group of its own.
  static let mostBytes = 8 << 10
  static let mostTurns = 64

  private let turns: [Turn]
  private var at = 0

  init(_ turns: [Turn]) { self.turns = turns }

  mutating func next() -> Range<Int>? {
    guard at < turns.count else { return nil }
    let first = at
    var bytes = 0
    repeat {
      bytes += turns[at].text.utf8.count
      at += 1
    } while at < turns.count && at - first < Self.mostTurns
      && bytes + turns[at].text.utf8.count <= Self.mostBytes
    return first..<at
  }
}
