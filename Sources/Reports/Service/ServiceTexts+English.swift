import Conversations
import ServiceMetrics

extension ServiceTexts {
  static let english = ServiceTexts(
    title: "Service figures",
    metric: { metric in
      switch metric {
      case .csat: "Satisfaction (CSAT)"
      case .nps: "Recommendation (NPS)"
      case .ces: "Customer effort (CES)"
      case .fcr: "Solved at first contact"
      case .firstResponseSeconds: "First response"
      case .resolutionHours: "Time to solve"
      case .handleSeconds: "Handle time"
      case .retained: "Stayed a customer"
      }
    },
    grouping: { grouping in
      switch grouping {
      case .all: "All"
      case .person: "Person"
      case .channel: "Channel"
      case .month: "Month"
      }
    },
    all: "everything", unnamed: "not named", value: "Figure", interval: "95% interval",
    count: "Values", target: "Target",
    verdict: { verdict in
      switch verdict {
      case .reached: "reached"
      case .missed: "missed"
      case .open: "open"
      }
    },
    reading: { reading in
      switch reading {
      case .easy: "solved, and easy"
      case .solvedButHard: "solved, but hard work"
      case .easyButUnsatisfied: "easy, but not what was hoped for"
      case .hard: "hard work, and not satisfied"
      }
    },
    tooFew: "not enough data",
    none: "No service figures yet; 'parley kpi import' reads them.",
    channel: { channel in
      switch channel {
      case .phone: "Phone"
      case .chat: "Chat"
      case .email: "E-mail"
      case .social: "Social media"
      }
    },
    seconds: { "\($0) s" }, minutes: { "\($0) min" }, hours: { "\($0) h" }, percent: { "\($0)%" },
    atLeast: { "≥ \($0)" }, atMost: { "≤ \($0)" },
    legend: "open: the target lies inside the interval, so it cannot be told yet.",
    map: "Speed and attention",
    mapAbout: "Attention: empathy and active listening answered in real calls. Pace: mean first "
      + "response, as a multiple of the channel's target. Up and to the left is both.",
    noMap: "No map yet: it needs scored calls and timed first responses of the same person and "
      + "channel, five of each.",
    attention: "Attention", pace: "Pace", firstResponse: "First response", onTarget: "on target",
    mapWords: { "Map of \($0) \($0 == 1 ? "point" : "points"); the table below says the same" },
    themes: "What customers write about",
    noThemes: "No themes yet: 'parley report PATH…' reads them from transcripts.",
    themeCounts: { conversations, negative in
      "\(conversations) \(conversations == 1 ? "conversation" : "conversations"), \(negative) with a "
        + "negative feeling"
    },
    shareNegative: { "negative \($0)" }, also: "also",
    conversation: { "\($0), turn \($1)" },
    themesHead: { themes, conversations in
      "\(themes) \(themes == 1 ? "theme" : "themes") in \(conversations) "
        + (conversations == 1 ? "conversation" : "conversations")
    },
    survey: { "SERVQUAL · \($0) \($0 == 1 ? "respondent" : "respondents")" },
    dimension: { $0.rawValue.prefix(1).uppercased() + $0.rawValue.dropFirst() },
    dimensionColumn: "Dimension", expected: "Expected", perceived: "Perceived", gap: "Gap",
    surveyLegend: "Gap: perceived less expected, on the scale from 1 to 7, with its 95% interval; "
      + "below 0 the service falls short.",
    widest: { "Widest gap: \($0)" })
}
