/// What was said between a customer and an agent, in order.
///
/// The one value that every reader produces and every analysis takes. Turns count from 0.
public struct Conversation: Sendable, Hashable {
  /// The file's own id, or one derived from the file's name and the position inside it.
  public var id: String
  /// The language that the file names, or nil where it has to be detected.
  public var language: Language?
  public var channel: Channel?
  /// As the file gives it (ISO 8601 in the native format); kept, never interpreted here.
  public var startedAt: String?
  public var agent: Agent?
  public var scenario: ScenarioReference?
  public var kpi: ReportedKPI?
  public var turns: [Turn]

  public init(
    id: String, language: Language? = nil, channel: Channel? = nil, startedAt: String? = nil,
    agent: Agent? = nil, scenario: ScenarioReference? = nil, kpi: ReportedKPI? = nil, turns: [Turn]
  ) {
    self.id = id
    self.language = language
    self.channel = channel
    self.startedAt = startedAt
    self.agent = agent
    self.scenario = scenario
    self.kpi = kpi
    self.turns = turns
  }

  /// Who the agent is: `agent.id` where given, else `agent.name`.
  public var person: String? { agent?.id ?? agent?.name }
}

/// One message or one stretch of speech of one speaker.
public struct Turn: Sendable, Hashable {
  public var speaker: Speaker
  /// The cleaned text that all offsets refer to.
  public var text: String
  /// Milliseconds from the start of the conversation, where the format gives times.
  public var startMs: Int?
  public var endMs: Int?

  public init(speaker: Speaker, text: String, startMs: Int? = nil, endMs: Int? = nil) {
    self.speaker = speaker
    self.text = text
    self.startMs = startMs
    self.endMs = endMs
  }
}

/// The part that a speaker plays; `other` is a bot, a menu, a supervisor on the line, a system note.
public enum Speaker: String, Sendable, Hashable, CaseIterable {
  case agent, customer, other
}

/// A language that parley reads.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case en, fr
}

public enum Channel: String, Sendable, Hashable, CaseIterable {
  case phone, chat, email, social
}

public struct Agent: Sendable, Hashable {
  public var id: String?
  public var name: String?
  public var team: String?

  public init(id: String? = nil, name: String? = nil, team: String? = nil) {
    self.id = id
    self.name = name
    self.team = team
  }
}

/// The role-play that a transcript was made in, with what the agent was allowed to grant.
public struct ScenarioReference: Sendable, Hashable {
  public var id: String
  public var hash: String?
  /// Limits in the words of the scenario language, such as `refund <= 50 EUR` or `callback`.
  public var allow: [String]

  public init(id: String, hash: String? = nil, allow: [String] = []) {
    self.id = id
    self.hash = hash
    self.allow = allow
  }
}

/// What the customer or the desk reported about this conversation; kept beside the score.
public struct ReportedKPI: Sendable, Hashable {
  public var csat: Double?
  public var nps: Double?
  public var ces: Double?
  public var resolved: Bool?
  public var reopened: Bool?

  public init(
    csat: Double? = nil, nps: Double? = nil, ces: Double? = nil, resolved: Bool? = nil,
    reopened: Bool? = nil
  ) {
    self.csat = csat
    self.nps = nps
    self.ces = ces
    self.resolved = resolved
    self.reopened = reopened
  }
}
