import LanguageAnalysis

/// Ways to win that nobody should win by; they are tried, not guessed.
enum SmellChecks {
  /// Turns that one of the tests below may take.
  private static let mostTurns = 40
  /// Turns that are tried for each skill.
  private static let limit = 4_000

  static func run(_ context: inout CheckContext) {
    let scenario = context.scenario
    guard let first = scenario.scenes.first else { return }
    let place = context.place(first.line, of: first.name)
    let transition = Transition(scenario)
    if wins(.nothing, transition) {
      context.report(
        .silentWins, .warning, at: place, "whoever says nothing at all comes to a good ending")
    }
    let parrots = phrases.filter { wins(TurnBehaviours($0), transition) }
    if !parrots.isEmpty {
      context.report(
        .parrotWins, .warning, at: place,
        "the same words again and again come to a good ending: "
          + parrots.map(\.rawValue).joined(separator: ", "))
    }
    easyWins(&context)
  }

  /// What people paste: a stock phrase counts as the first behaviour in it.
  private static let phrases: [BehaviourID] = [
    "apology", "acknowledge-emotion", "validate", "reassure", "thanks", "acknowledgement",
    "take-ownership", "open-question", "closed-question", "offer-further-help", "greeting",
    "offer-solution", "commit-deadline", "next-steps", "closing", "confirm-resolution",
  ]

  private static func wins(_ behaviours: TurnBehaviours, _ transition: Transition) -> Bool {
    var state = PracticeState(transition.scenario)
    for _ in 0..<mostTurns {
      if let ending = transition.advance(&state, by: behaviours).ending { return ending == .good }
    }
    return false
  }

  private static func easyWins(_ context: inout CheckContext) {
    let scenario = context.scenario
    let explorer = Explorer(scenario)
    let line = context.line(startingWith: "skills:") ?? 1
    for skill in scenario.skills {
      guard let needed = context.skills.positive(of: skill), !needed.isEmpty else { continue }
      guard let way = explorer.way(to: .good, without: needed, limit: limit) else { continue }
      context.report(
        .easyWin, .warning, at: context.place(line, of: skill),
        "a good ending needs nothing that shows \"\(skill)\": " + text(of: way))
    }
  }

  private static func text(of way: [Exploration.Turn]) -> String {
    way.map { turn in
      turn.behaviours.isEmpty
        ? "(silence)" : turn.behaviours.map(\.rawValue).joined(separator: " & ")
    }.joined(separator: ", then ")
  }
}
