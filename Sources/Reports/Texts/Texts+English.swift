import Conversations
import LanguageAnalysis
import Scoring

extension Texts {
  static let english = Texts(
    language: .en,
    quotes: ("“", "”"),
    colon: ":",
    decimalSign: ".",
    rubric: "rubric",
    outcome: { outcome in
      switch outcome {
      case .pass: "pass"
      case .fail: "fail"
      case .none: ""
      }
    },
    status: { status in
      switch status {
      case .met: "met"
      case .partial: "partial"
      case .missed: "missed"
      case .late: "late"
      case .outOfOrder: "out of order"
      case .notOwed: "not owed"
      case .unverifiable: "could not be checked"
      case .manual: "for a person to grade"
      }
    },
    speaker: { speaker in
      switch speaker {
      case .agent: "agent"
      case .customer: "customer"
      case .other: "other"
      }
    },
    channel: { channel in
      switch channel {
      case .phone: "phone"
      case .chat: "chat"
      case .email: "e-mail"
      case .social: "social"
      }
    },
    languageName: { language in
      switch language {
      case .en: "English"
      case .fr: "French"
      }
    },
    turn: { "turn \($0), \($1)" },
    coverage: { "\($0)% of the weight scored by rule" },
    beforeFail: { "\($0) before a critical criterion failed" },
    sectionFailed: "failed by a critical criterion",
    noScore: "no score",
    noScoreReason: "nothing in this conversation could be scored by rule",
    answered: { "\($0) of \($1) occasions answered" },
    unanswered: "unanswered",
    more: { "and \($0) more" },
    improveFirst: "Improve first",
    nothingToImprove: "Nothing to improve: every criterion that was owed is met.",
    gain: { $0 == "1" ? "worth up to 1 point" : "worth up to \($0) points" },
    tryFor: "For example",
    advice: "Try",
    columns: ("conversation", "person", "score", "band", "weakest section"),
    team: "Together",
    mean: "mean",
    conversations: { scored, all in
      let noun = all == 1 ? "conversation" : "conversations"
      return scored == all ? "\(all) \(noun)" : "\(scored) of \(all) \(noun) scored"
    },
    bands: "Bands",
    sections: "Sections",
    weakestSection: "Weakest section",
    smallSample: { "only \($0) scored: not enough data to say more than these figures" },
    lostIn: { conversations, points in
      let noun = conversations == 1 ? "conversation" : "conversations"
      return "points lost in \(conversations) \(noun), \(points) on average over all"
    },
    noBehaviours: "nothing recognised",
    uptake: { "takes up \($0)% of the customer's words" },
    turnsAndBehaviours: { turns, behaviours in
      "\(turns) \(turns == 1 ? "turn" : "turns"), "
        + "\(behaviours) \(behaviours == 1 ? "behaviour" : "behaviours")"
    },
    family: { family in
      switch family {
      case .opening: "Opening"
      case .listening: "Listening"
      case .empathy: "Empathy"
      case .ownership: "Ownership"
      case .resolution: "Resolution"
      case .courtesy: "Courtesy"
      case .closing: "Closing"
      case .negative: "What hurts"
      case .customer: "What customers say"
      }
    },
    patternCount: { "\($0) \($0 == 1 ? "pattern" : "patterns")" },
    foundInstead: { $0.isEmpty ? "nothing found" : "found: \($0)" },
    samplesRun: { behaviours, samples, failed in
      let all =
        "\(samples) samples of \(behaviours) \(behaviours == 1 ? "behaviour" : "behaviours")"
      return failed == 0 ? "\(all): all as marked" : "\(all): \(failed) not as marked"
    },
    builtIn: "built in",
    rubricSize: { sections, criteria in
      "\(sections) \(sections == 1 ? "section" : "sections"), "
        + "\(criteria) \(criteria == 1 ? "criterion" : "criteria")"
    },
    from: { "from \($0)" },
    passMark: { "Pass mark: \($0)" },
    weight: { "weight \($0)" },
    points: { written, points in "\(written) \(points == 1 ? "point" : "points")" },
    checkedClean: ": no faults",
    explain: .english,
    talk: .english
  )
}
