public import Conversations
import LanguageAnalysis

/// One role-play under way. A value: keep a copy to undo.
public struct Practice: Sendable {
  public let scenario: Scenario
  public let language: Language
  public let engine: PracticeEngine
  public private(set) var state: PracticeState
  /// What was said so far, as `parley score` reads it: native, with the scenario and its limits.
  public private(set) var transcript: Conversation
  /// The customer's first line, once the practice has begun.
  public private(set) var opening: CustomerReply?
  /// One a trainee turn.
  public private(set) var reactions: [Reaction] = []
  private let transition: Transition
  private let hearing: Hearing
  private var pardons = 0

  /// - Parameters:
  ///   - id: the transcript's; the scenario's unless given.
  ///   - agent: who practises.
  public init(
    scenario: Scenario, language: Language, engine: PracticeEngine, id: String? = nil,
    agent: Agent? = nil, startedAt: String? = nil
  ) {
    self.scenario = scenario
    self.language = language
    self.engine = engine
    transition = Transition(scenario, table: engine.table)
    hearing = Hearing(scenario, language, engine)
    state = PracticeState(scenario, table: engine.table)
    transcript = Conversation(
      id: id ?? scenario.id, language: language, channel: scenario.channel, startedAt: startedAt,
      agent: agent,
      scenario: ScenarioReference(
        id: scenario.id, hash: scenario.hash, allow: scenario.allow),
      turns: [])
  }

  /// The scene that the trainee answers to.
  public var scene: Scene? { transition.scene(of: state) }

  /// Nil while it goes on.
  public var ending: Scene.Ending? { scene?.ending }

  /// The scenes that were entered, each once, in the scenario's order.
  public var scenesSeen: [String] {
    scenario.scenes.map(\.name).filter { state.seen[$0] != nil }
  }

  /// The customer's last words.
  public var lastReply: CustomerReply? { reactions.last?.reply ?? opening }

  /// Lets the customer speak first; a second call changes nothing.
  @discardableResult
  public mutating func begin(atMs time: Int? = nil) -> CustomerReply {
    if let opening { return opening }
    let reply = speak()
    opening = reply
    say(reply, atMs: time)
    return reply
  }

  /// Hears one trainee turn, and lets the customer answer.
  ///
  /// After the ending nothing is heard any more: the last reaction comes back.
  ///
  /// - Parameters:
  ///   - text: nothing, or `(silence)`, is a turn in which nothing was said.
  ///   - time: milliseconds since the start, where time is taken.
  @discardableResult
  public mutating func hear(_ text: String, atMs time: Int? = nil) -> Reaction {
    begin(atMs: time)
    if ending != nil, let last = reactions.last { return last }
    let text = SpokenText.kept(text)
    transcript.turns.append(Turn(speaker: .agent, text: text, startMs: time, endMs: time))
    let heard = hearing.hear(transcript, transition)
    let before = state.mood
    let routes = scene?.routes ?? []
    let step = transition.advance(
      &state, by: heard.behaviours,
      learning: Dictionary(heard.facts.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
    )
    let index = transcript.turns.count - 1
    let isLost = text != SpokenText.silence && heard.behaviours.isEmpty
    let reply = isLost && step.cause == .fallback ? pardon(after: step) ?? speak() : speak()
    say(reply, atMs: time)
    var routeLine: SourceLine?
    if case .route(let place) = step.cause { routeLine = routes[place].line }
    let reaction = Reaction(
      turn: state.turns, transcriptIndex: index, text: text,
      isSilence: text == SpokenText.silence, isParroted: heard.isParroted, deeds: heard.deeds,
      behaviours: heard.behaviours, before: before, after: state.mood, facts: heard.facts,
      step: step, routeLine: routeLine, reply: reply)
    reactions.append(reaction)
    return reaction
  }

  /// The same practice before one of its turns (from 1): what came earlier is heard again.
  public func before(turn: Int) -> Practice {
    var practice = Practice(
      scenario: scenario, language: language, engine: engine, id: transcript.id,
      agent: transcript.agent, startedAt: transcript.startedAt)
    practice.begin(atMs: transcript.turns.first?.startMs)
    for reaction in reactions.prefix(max(0, turn - 1)) {
      practice.hear(reaction.text, atMs: transcript.turns[reaction.transcriptIndex].startMs)
    }
    return practice
  }

  // MARK: - The customer's words

  private mutating func speak() -> CustomerReply {
    let line = transition.speak(&state)
    let text = line.map {
      CustomerText.said($0.text[language], knowing: state.facts, of: scenario, in: language)
    }
    return CustomerReply(
      scene: state.scene, line: line?.id, text: text ?? "", feeling: state.mood.feeling)
  }

  /// Instead of a line that would only be repeated to someone who said nothing to the point; twice
  /// at most in a practice, then the customer goes on as the scene says.
  private mutating func pardon(after step: Step) -> CustomerReply? {
    let texts = Self.pardons(in: language, scenario.channel)
    guard step.to == step.from, pardons < texts.count, transition.wouldRepeat(state) else {
      return nil
    }
    defer { pardons += 1 }
    return CustomerReply(
      scene: state.scene, line: nil, text: texts[pardons], feeling: state.mood.feeling)
  }

  static func pardons(in language: Language, _ channel: Channel) -> [String] {
    switch (language, channel) {
    case (.en, .phone): ["Pardon? What do you mean?", "Sorry, I'm not following you at all."]
    case (.fr, .phone): ["Pardon ? Comment ça ?", "Excusez-moi, vous voulez dire quoi, au juste ?"]
    case (.en, _): ["What do you mean by that?", "I'm not following you at all."]
    case (.fr, _): ["Comment ça ?", "Vous voulez dire quoi, au juste ?"]
    }
  }

  private mutating func say(_ reply: CustomerReply, atMs time: Int?) {
    guard !reply.text.isEmpty else { return }
    transcript.turns.append(
      Turn(speaker: .customer, text: reply.text, startMs: time, endMs: time))
  }
}
