/// Which speaker of a transcript plays which part, and how that was found.
///
/// In this order: the label that the user gave, the roles that the format states, labels that
/// explain themselves, what is said. It never guesses: undecided is an error that shows both sides.
enum RoleAssignment {
  /// A role for every speaker of the transcript, by position.
  struct Result {
    var roles: [Speaker]
    var decision: RoleDecision
    /// The agent's name, where the label of the agent is one.
    var agentName: String?
  }

  static func assign(_ transcript: Transcript, agentLabel: String?) throws(TranscriptError)
    -> Result
  {
    if let agentLabel { return try byFlag(agentLabel, transcript) }
    let stated = transcript.speakers.compactMap(\.role)
    if stated.count == transcript.speakers.count { return Result(roles: stated, decision: .format) }
    let names = SpeakerNames(transcript)
    guard names.areSomeNamed else {
      throw TranscriptError(.noSpeakers, at: transcript.place)
    }
    if let result = byLabels(names) { return result }
    return try byEvidence(names, transcript)
  }

  // MARK: - The user's word

  private static func byFlag(_ label: String, _ transcript: Transcript) throws(TranscriptError)
    -> Result
  {
    let names = SpeakerNames(transcript)
    guard let agent = names.position(of: label) else {
      let labels = names.used.map { transcript.speakers[$0].label }.filter { !$0.isEmpty }
      throw TranscriptError(
        labels.isEmpty ? .noSpeakers : .unknownAgentLabel(label: label, labels: labels),
        at: transcript.place)
    }
    var roles = names.roles.map { $0 ?? .customer }
    for machine in AutomaticVoice.sentences(of: names.unexplained, in: transcript).keys {
      roles[machine] = .other
    }
    roles[agent] = .agent
    // A second agent stays one only while there is a customer to talk to.
    if !names.used.contains(where: { roles[$0] == .customer }) {
      for other in names.used where other != agent && roles[other] == .agent {
        roles[other] = .customer
      }
    }
    return Result(
      roles: roles, decision: .flag(agent: transcript.speakers[agent].label),
      agentName: names.personName(of: agent))
  }

  // MARK: - Labels that explain themselves

  /// The roles when the labels leave one possibility, else nil.
  private static func byLabels(_ names: SpeakerNames) -> Result? {
    var roles = names.roles
    let unknown = names.used.filter { roles[$0] == nil }
    let hasAgent = names.used.contains { roles[$0] == .agent }
    let hasCustomer = names.used.contains { roles[$0] == .customer }
    if hasAgent {
      for speaker in unknown { roles[speaker] = .customer }
    } else if hasCustomer, unknown.count == 1 {
      roles[unknown[0]] = .agent
    } else if !unknown.isEmpty {
      return nil
    }
    let agents = names.used.filter { roles[$0] == .agent }
    return Result(
      roles: roles.map { $0 ?? .other },
      decision: names.areStated ? .format : .labels(agent: agents.map { names.labels[$0] }),
      agentName: agents.first.flatMap { names.personName(of: $0) })
  }

  // MARK: - What is said

  /// By how many points of evidence an agent must lead.
  private static let margin = 3

  private static func byEvidence(_ names: SpeakerNames, _ transcript: Transcript)
    throws(TranscriptError) -> Result
  {
    let machines = AutomaticVoice.sentences(of: names.unexplained, in: transcript)
    let unknown = names.unexplained.filter { machines[$0] == nil }
    let evidence = RoleEvidence(transcript, speakers: unknown)
    let ranked = unknown.sorted { evidence.score(of: $0) > evidence.score(of: $1) }
    guard let agents = agents(ranked, scores: ranked.map { evidence.score(of: $0) }) else {
      throw TranscriptError(
        .undecidedRoles(candidates: candidates(unknown, transcript, evidence)), at: transcript.place
      )
    }
    var roles = names.roles.map { $0 ?? .customer }
    for agent in agents { roles[agent] = .agent }
    for machine in machines.keys { roles[machine] = .other }
    let label = transcript.speakers[agents.first ?? ranked[0]].label
    return Result(
      roles: roles,
      decision: .evidence(
        agent: agents.isEmpty ? nil : label,
        sentences: (evidence.sentences(for: agents, among: unknown) + machines.values)
          .sorted { $0.turn < $1.turn }),
      agentName: agents.first.flatMap { names.personName(of: $0) })
  }

  /// Who of the speakers, best first, are agents: none when the only one is a customer, nil when
  /// the scores do not tell.
  private static func agents(_ ranked: [Int], scores: [Int]) -> [Int]? {
    if ranked.count == 1 {
      return scores[0] >= margin ? ranked : scores[0] <= -margin ? [] : nil
    }
    guard ranked.count > 1 else { return nil }
    let leaders = scores.count { $0 >= margin }
    if ranked.count > 2, leaders > 0, leaders < ranked.count, scores[leaders] <= 0 {
      return Array(ranked.prefix(leaders))
    }
    return scores[0] - scores[1] >= margin ? [ranked[0]] : nil
  }

  /// The start of a text, for a message: its lines side by side.
  private static func oneLine(_ text: String) -> String {
    text.prefix(200).split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }

  /// The two who say most, with their first words.
  private static func candidates(
    _ speakers: [Int], _ transcript: Transcript, _ evidence: RoleEvidence
  ) -> [RoleCandidate] {
    var turns = [Int](repeating: 0, count: transcript.speakers.count)
    var first = [String?](repeating: nil, count: transcript.speakers.count)
    for turn in transcript.turns {
      turns[turn.speaker] += 1
      if first[turn.speaker] == nil { first[turn.speaker] = turn.text }
    }
    let busiest = speakers.sorted { (turns[$1], $0) < (turns[$0], $1) }.prefix(2)
    return busiest.sorted().map {
      RoleCandidate(
        label: transcript.speakers[$0].label, firstWords: oneLine(first[$0] ?? ""),
        points: evidence.score(of: $0))
    }
  }
}

/// How the roles of a conversation were found.
public enum RoleDecision: Sendable, Hashable {
  /// The user said which label is the agent's.
  case flag(agent: String)
  /// The file itself states the roles.
  case format
  /// The labels explain themselves: `Agent`, `Cliente`, `Conseillère`. Nobody else is an agent.
  case labels(agent: [String])
  /// What was said shows it; these sentences decided. Without an agent the only speaker is a
  /// customer; all others are customers, but for machines, whose sentences point to `.other`.
  case evidence(agent: String?, sentences: [RoleSentence])
}

/// A sentence that shows who the agent is.
public struct RoleSentence: Sendable, Hashable {
  /// Who said it, as the file names them.
  public let label: String
  /// The position of the turn.
  public let turn: Int
  /// The sentence, as it was said.
  public let quote: String
  /// Whom it points to; `.other` is a telephone menu or a virtual assistant.
  public let role: Speaker

  public init(label: String, turn: Int, quote: String, role: Speaker) {
    self.label = label
    self.turn = turn
    self.quote = quote
    self.role = role
  }
}
