public import LanguageAnalysis

/// One situation of a role-play: what the customer says on entry, and where each thing that the
/// trainee may do leads.
public struct Scene: Sendable, Hashable {
  public enum Ending: String, Sendable, Hashable, CaseIterable { case good, fair, bad, hangup }

  public var name: String
  public var lines: [CustomerLine]
  public var routes: [Route]
  /// Where everything leads that no route catches; every scene but an ending has one.
  public var fallback: Target?
  public var ending: Ending?
  public var goal: Goal?
  /// Three steps: the goal, the behaviour, an example. Nil where the file has none.
  public var hints: [LocalizedText?]
  /// A model answer, for the debrief and the third hint.
  public var model: LocalizedText?
  public var samples: [LocalSample]
  public var line: SourceLine

  public init(
    name: String, lines: [CustomerLine] = [], routes: [Route] = [], fallback: Target? = nil,
    ending: Ending? = nil, goal: Goal? = nil, hints: [LocalizedText?] = [nil, nil, nil],
    model: LocalizedText? = nil, samples: [LocalSample] = [], line: SourceLine = 0
  ) {
    self.name = name
    self.lines = lines
    self.routes = routes
    self.fallback = fallback
    self.ending = ending
    self.goal = goal
    self.hints = hints
    self.model = model
    self.samples = samples
    self.line = line
  }
}

/// Something the customer can say on entering a scene: `C op1.en> …`, guarded by `say op1 when …`.
public struct CustomerLine: Sendable, Hashable {
  public var id: String
  /// May hold `{fact}` and `{fact:on}`; `{{` is a brace.
  public var text: LocalizedText
  public var guards: [GuardTest]
  /// `once`: not said again after it was.
  public var isOnce: Bool
  public var line: SourceLine

  public init(
    id: String, text: LocalizedText, guards: [GuardTest] = [], isOnce: Bool = false,
    line: SourceLine = 0
  ) {
    self.id = id
    self.text = text
    self.guards = guards
    self.isOnce = isOnce
    self.line = line
  }
}

/// `goal: acknowledge-emotion within 2`: what to reach in this scene, in how many turns.
public struct Goal: Sendable, Hashable {
  public var condition: Condition
  public var turns: Int

  public init(condition: Condition, turns: Int) {
    self.condition = condition
    self.turns = turns
  }
}

/// Words that count as a behaviour in this scenario's routes, never in the score:
/// `+ offer-solution.fr: je vous renvoie la pièce`.
public struct LocalSample: Sendable, Hashable {
  public var behaviour: BehaviourID
  public var text: LocalizedText
  public var line: SourceLine

  public init(behaviour: BehaviourID, text: LocalizedText, line: SourceLine = 0) {
    self.behaviour = behaviour
    self.text = text
    self.line = line
  }
}
