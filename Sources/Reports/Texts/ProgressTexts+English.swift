import Conversations
import SkillProgress
import Statistics

extension ProgressTexts {
  static let english = ProgressTexts(
    skill: { $0.replacing("-", with: " ") },
    stream: { $0 == .call ? "Real calls" : "Practice" },
    rubric: { "rubric \($0) \($1)" },
    rater: { "judged by \($0)" },
    team: { "team \($0)" },
    asOf: { "as of \($0)" },
    standing: { standing in
      switch standing {
      case .notEnoughData: "not enough data"
      case .learning: "learning"
      case .mastered: "mastered"
      case .fading: "fading"
      }
    },
    figures: { success, lower, upper, counts, conversations in
      "\(success)% (\(lower)–\(upper)), \(counts) in \(conversations) "
        + (conversations == 1 ? "conversation" : "conversations")
    },
    daysAgo: { $0 == 0 ? "today" : $0 == 1 ? "yesterday" : "\($0) days ago" },
    signal: { signal, isProvisional in
      let direction = signal.direction == .up ? "up" : "down"
      let rule =
        switch signal.rule {
        case .outside: "a value beyond the limit"
        case .run: "eight in a row on one side of the mean"
        case .nearLimit: "three of four near the limit"
        }
      return "signal \(direction): \(rule)" + (isProvisional ? " (provisional limits)" : "")
    },
    quoteFrom: { "\($0), \($1), turn \($2)" },
    evidence: { $0 ? "last seen" : "last missed" },
    next: "Next",
    nextScenario: { "\($0) (\($1)), difficulty \($2)" },
    nextPractice: { "practise \($0)" },
    reason: { skill, lower, upper, days in "\(skill) \(lower)–\(upper)%, \(days)" },
    newSkill: { "nothing is known of \($0) yet" },
    predicted: { "predicted success \($0)%" },
    activity: { calls, runs in
      [
        calls > 0 ? "\(calls) \(calls == 1 ? "call" : "calls")" : nil,
        runs > 0 ? "\(runs) practice \(runs == 1 ? "run" : "runs")" : nil,
      ].compactMap(\.self).joined(separator: ", ")
    },
    streak: { weeks, longest in
      "practice \(weeks) \(weeks == 1 ? "week" : "weeks") in a row"
        + (longest > weeks ? ", best \(longest)" : "")
    },
    best: { stream, score, day, isNew in
      "best \(stream == .call ? "call" : "run"): \(score) on \(day)"
        + (isNew ? ", a new personal best" : "")
    },
    later: { count, day in
      "\(count) \(count == 1 ? "conversation is" : "conversations are") dated after \(day) and "
        + "left out"
    },
    nothing: "nothing recorded yet",
    about:
      "Success per occasion, with its 80% interval; k/n is what was answered of what was owed.",
    people: { "\($0) \($0 == 1 ? "person" : "people")" },
    person: "Person",
    legend: { fading, up, down, mastered in
      "80% intervals in per cent; \(mastered) mastered, \(fading) fading, \(up) signal up, "
        + "\(down) signal down"
    },
    tooFew: { "(n): not enough data, below \($0) calls or \($1) practice runs" },
    attention: "Worth a look",
    more: { "and \($0) more; --format json lists all" },
    assign: "assign",
    goal: { skill, stream, goal, judged, now in
      "Shared goal: \(goal) of \(judged) people sure of \(skill) (\(stream)), 70% at least; "
        + "now \(now)"
    },
    noRanking: "In the order of names: where intervals overlap, nobody is ahead.",
    drawn: { size, frame, strata, seed in
      "\(size) of \(frame) conversations, \(strata) \(strata == 1 ? "stratum" : "strata"), "
        + "seed \(seed)"
    },
    frameHash: { "frame \($0)" },
    weight: { "weight \($0)" },
    nobody: "nobody",
    health: { health in
      "\(health.people) \(health.people == 1 ? "person" : "people"), "
        + "\(health.conversations) \(health.conversations == 1 ? "conversation" : "conversations"), "
        + "\(health.evaluations) \(health.evaluations == 1 ? "evaluation" : "evaluations"), "
        + "\(health.values) service \(health.values == 1 ? "figure" : "figures"), "
        + "schema \(health.schema)"
    },
    period: { "from \($0) to \($1)" },
    problem: { problem in
      switch problem {
      case .integrity(let words): "damaged: \(words)"
      case .foreignKey(let table, let rows):
        "\(rows) \(rows == 1 ? "row" : "rows") of \(table) "
          + "\(rows == 1 ? "points" : "point") to nothing"
      case .figures(let person):
        "the figures of \(person) are not those of the records; 'parley doctor --rebuild' mends them"
      }
    },
    remark: { remark in
      switch remark {
      case .sharedName(let name, let keys):
        "\(keys.count) people are called \(name): \(keys.joined(separator: ", ")); if they are one, "
          + "score with --person"
      case .later(let count, let day):
        "\(count) \(count == 1 ? "conversation is" : "conversations are") dated after "
          + "\(day.description); is the clock right?"
      case .nobodys(let count):
        "\(count) \(count == 1 ? "conversation names" : "conversations name") no agent"
      case .stale(let count):
        "figures of \(count) \(count == 1 ? "person" : "people") are computed when asked for"
      }
    },
    isSound: "sound")
}
