internal import Conversations
internal import Rubrics

extension ConversationView {
  /// Gaps between turns longer than this count as silence (qa-platforms.md §2.11: MiiTel's 3 s).
  static let silenceThresholdMs = 3000

  /// Seconds, per cent or a number, as `Rule.Measure` says; nil where times, or one side, are
  /// missing.
  func value(of measure: Rule.Measure) -> Double? {
    guard !isOneSided else { return nil }
    switch measure {
    case .responseTime: return median(responseTimes())
    case .firstResponseTime: return responseTimes()?.first.map { Double($0) / 1000 }
    case .talkShare: return talkShare()
    case .silence: return silence().map { Double($0.gaps) / 1000 }
    case .silenceShare:
      return silence().flatMap { $0.length > 0 ? 100 * Double($0.gaps) / Double($0.length) : nil }
    case .interruptions: return interruptions().map(Double.init)
    }
  }

  /// Milliseconds from the end of a customer's block (its start where no end is given) to the
  /// agent's next; 0 where they overlap. Nil where a time is missing.
  private func responseTimes() -> [Int]? {
    var times: [Int] = []
    var waiting: Block?
    for block in blocks {
      switch block.speaker {
      case .customer: waiting = block
      case .agent:
        guard let asked = waiting else { continue }
        waiting = nil
        let last = turns[asked.lastTurn]
        guard let end = last.endMs ?? last.startMs,
          let start = turns[block.firstTurn].startMs
        else { return nil }
        times.append(max(0, start - end))
      case .other: break
      }
    }
    return times
  }

  /// In seconds; the mean of the middle two of an even number.
  private func median(_ times: [Int]?) -> Double? {
    guard let times, !times.isEmpty else { return nil }
    let sorted = times.sorted()
    let middle = sorted.count / 2
    let doubled =
      sorted.count.isMultiple(of: 2)
      ? sorted[middle - 1] + sorted[middle] : 2 * sorted[middle]
    return Double(doubled) / 2000
  }

  /// The agent's part of the time in which agent or customer speak, per cent.
  private func talkShare() -> Double? {
    var agent = 0
    var both = 0
    for turn in turns where turn.speaker != .other {
      guard let start = turn.startMs, let end = turn.endMs else { return nil }
      both += max(0, end - start)
      if turn.speaker == .agent { agent += max(0, end - start) }
    }
    return both > 0 ? 100 * Double(agent) / Double(both) : nil
  }

  /// Milliseconds of all gaps above the threshold, and of the conversation.
  private func silence() -> (gaps: Int, length: Int)? {
    var gaps = 0
    var first: Int?
    var last: Int?
    for turn in turns {
      guard let start = turn.startMs, let end = turn.endMs else { return nil }
      if let last, start - last > Self.silenceThresholdMs { gaps += start - last }
      first = min(first ?? start, start)
      last = max(last ?? end, end)
    }
    guard let first, let last else { return nil }
    return (gaps, last - first)
  }

  /// Turns of the agent that start while the customer's last turn is still going on.
  private func interruptions() -> Int? {
    guard hasTimes else { return nil }
    var number = 0
    var customer: Turn?
    for turn in turns {
      switch turn.speaker {
      case .customer: customer = turn
      case .agent:
        guard let start = turn.startMs, let begun = customer?.startMs, let end = customer?.endMs
        else { continue }
        if start > begun && start < end { number += 1 }
      case .other: break
      }
    }
    return number
  }
}
