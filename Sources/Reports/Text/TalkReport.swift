import Scoring

/// The lines of a page about time: who had the talk, silence, speed, answers.
struct TalkReport {
  let texts: Texts

  /// Lines for what is known, in a fixed order.
  func lines(_ talk: TalkMetrics) -> [String] {
    let words = texts.talk
    var lines: [String] = []
    if let share = talk.talkShare { lines.append(words.agentShare(Numbers.whole(share))) }
    if let silence = talk.silence {
      lines.append(
        words.silence(
          duration(silence), talk.silenceShare.map(Numbers.whole),
          texts.exact(TalkMetrics.silenceThreshold)))
    }
    if let number = talk.interruptions { lines.append(words.interruptions(number)) }
    if talk.agentWordsPerMinute != nil || talk.customerWordsPerMinute != nil {
      lines.append(
        words.speed(
          talk.agentWordsPerMinute.map(Numbers.whole),
          talk.customerWordsPerMinute.map(Numbers.whole)))
    }
    if talk.firstResponseTime != nil || talk.responseTime != nil {
      lines.append(
        words.responses(talk.firstResponseTime.map(duration), talk.responseTime.map(duration)))
    }
    return lines
  }

  /// `0.8 s`, `42 s`, `3 min 5 s`, `2 h 10 min`.
  private func duration(_ seconds: Double) -> String {
    if seconds < 10 {
      return texts.exact((seconds * 10).rounded(.toNearestOrAwayFromZero) / 10) + " s"
    }
    let whole = Int(min(9e9, seconds).rounded(.toNearestOrAwayFromZero))
    if whole < 60 { return "\(whole) s" }
    let (major, minor, names) =
      whole < 3600
      ? (whole / 60, whole % 60, ("min", "s")) : (whole / 3600, whole / 60 % 60, ("h", "min"))
    return "\(major) \(names.0)" + (minor > 0 ? " \(minor) \(names.1)" : "")
  }
}
