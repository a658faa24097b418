public import LanguageAnalysis

/// What the customer says, and in which mood.
public struct CustomerReply: Sendable, Hashable {
  public var scene: String
  /// The line's id; nil for a "pardon?" and in a scene without lines.
  public var line: String?
  /// Facts filled in; empty where the scene has no line.
  public var text: String
  public var feeling: Feeling
}

/// Everything that came of one trainee turn.
public struct Reaction: Sendable {
  /// From 1.
  public var turn: Int
  /// Place of the turn in the transcript, from 0.
  public var transcriptIndex: Int
  /// As it was kept: see `SpokenText`.
  public var text: String
  public var isSilence: Bool
  /// Stock phrases alone: only the first thing done counts.
  public var isParroted: Bool
  /// By place in the turn.
  public var deeds: [Deed]
  /// What counted for routes and mood.
  public var behaviours: TurnBehaviours
  public var before: Mood
  public var after: Mood
  /// What was learnt in this turn, in the order of the scenario's declarations.
  public var facts: [(name: String, value: FactValue)]
  public var step: Step
  /// The line of the file that decided; nil for `else` and for hanging up.
  public var routeLine: SourceLine?
  public var reply: CustomerReply

  public var ending: Scene.Ending? { step.ending }

  /// One thing that the trainee did, with the words that show it.
  public struct Deed: Sendable, Hashable {
    public var behaviour: BehaviourID
    public var grade: Int?
    /// Code points of the turn's text; `end` is exclusive.
    public var start: Int
    public var end: Int
    public var text: String
    /// False for what a parroted turn adds to its first deed.
    public var counts: Bool
    /// Held by a sample of the scenario: it counts for routes only.
    public var isLocal: Bool
  }
}
