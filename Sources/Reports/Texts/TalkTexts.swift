import LanguageAnalysis

/// The words about time in a conversation.
struct TalkTexts: Sendable {
  let title: String
  let agentShare: @Sendable (_ percent: String) -> String
  /// `share` is nil where a conversation has no length.
  let silence: @Sendable (_ time: String, _ share: String?, _ threshold: String) -> String
  let interruptions: @Sendable (Int) -> String
  let speed: @Sendable (_ agent: String?, _ customer: String?) -> String
  let responses: @Sendable (_ first: String?, _ median: String?) -> String

  static let english = TalkTexts(
    title: "Talk",
    agentShare: { "the agent has \($0)% of the talk" },
    silence: { time, share, threshold in
      "silence: \(time)" + (share.map { ", \($0)% of the conversation" } ?? "")
        + " (gaps over \(threshold) s)"
    },
    interruptions: { number in
      "interruptions: \(number)"
        + (number > 0 ? " (the agent starts before the customer has ended)" : "")
    },
    speed: { agent, customer in
      "words a minute: "
        + [agent.map { "agent \($0)" }, customer.map { "customer \($0)" }].compactMap(\.self)
        .joined(separator: ", ")
    },
    responses: { first, median in
      [first.map { "first response after \($0)" }, median.map { "half of all within \($0)" }]
        .compactMap(\.self).joined(separator: ", ")
    })

  static let french = TalkTexts(
    title: "Parole",
    agentShare: { "le conseiller a \($0) % de la parole" },
    silence: { time, share, threshold in
      "silences : \(time)" + (share.map { ", \($0) % de la conversation" } ?? "")
        + " (pauses de plus de \(threshold) s)"
    },
    interruptions: { number in
      "interruptions : \(number)"
        + (number > 0 ? " (le conseiller commence avant la fin du client)" : "")
    },
    speed: { agent, customer in
      "mots à la minute : "
        + [agent.map { "conseiller \($0)" }, customer.map { "client \($0)" }].compactMap(\.self)
        .joined(separator: ", ")
    },
    responses: { first, median in
      [first.map { "première réponse après \($0)" }, median.map { "la moitié en moins de \($0)" }]
        .compactMap(\.self).joined(separator: ", ")
    })
}
