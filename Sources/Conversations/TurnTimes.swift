/// Times that cannot be: a turn that starts before the one ahead of it, or ends before it starts.
enum TurnTimes {
  /// Keeps the order of the turns and drops the impossible times, saying so.
  static func mend(_ turns: inout [Turn]) -> [TranscriptWarning] {
    var backwards: (first: Int, count: Int)?
    var inverted: (first: Int, count: Int)?
    var latest = Int.min
    for index in turns.indices {
      guard let start = turns[index].startMs else { continue }
      if start < latest {
        turns[index].startMs = nil
        turns[index].endMs = nil
        backwards = (backwards?.first ?? index, (backwards?.count ?? 0) + 1)
        continue
      }
      latest = start
      if let end = turns[index].endMs, end < start {
        turns[index].endMs = nil
        inverted = (inverted?.first ?? index, (inverted?.count ?? 0) + 1)
      }
    }
    return [
      backwards.map { .timesRunBackwards(first: $0.first, count: $0.count) },
      inverted.map { .endsBeforeStart(first: $0.first, count: $0.count) },
    ].compactMap(\.self)
  }
}
