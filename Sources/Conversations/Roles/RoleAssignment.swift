/// Which speaker of a transcript plays which part, and how that was found.
public enum RoleAssignment {
  /// A role for every speaker of the transcript, by position.
  struct Result {
    var roles: [Speaker]
    var decision: RoleDecision
    /// The agent's name, where the label of the agent is one.
    var agentName: String?
  }

  /// Settles the roles: by the label that the user gave, else by the format, else by labels that
  /// explain themselves, else by what is said. Never guesses: undecided is an error.
  static func assign(_ transcript: Transcript, agentLabel: String?) throws(TranscriptError)
    -> Result
  {
    let roles = transcript.speakers.compactMap(\.role)
    guard roles.count == transcript.speakers.count else {
      throw TranscriptError(.noSpeakers, at: .line(transcript.line))
    }
    return Result(roles: roles, decision: .format)
  }
}

/// How the roles of a conversation were found.
public enum RoleDecision: Sendable, Hashable {
  /// The user said which label is the agent's.
  case flag(agent: String)
  /// The file itself states the roles.
  case format
  /// The labels explain themselves: `Agent`, `Cliente`, `Conseillère`.
  case labels(agent: [String])
  /// What was said shows it; these sentences decided.
  case evidence(agent: String, sentences: [RoleSentence])
}

/// A sentence that shows who the agent is.
public struct RoleSentence: Sendable, Hashable {
  /// Who said it, as the file names them.
  public let label: String
  /// The position of the turn.
  public let turn: Int
  /// The words that count.
  public let quote: String
  /// Whom it points to.
  public let role: Speaker

  public init(label: String, turn: Int, quote: String, role: Speaker) {
    self.label = label
    self.turn = turn
    self.quote = quote
    self.role = role
  }
}
