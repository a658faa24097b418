public import LanguageAnalysis

/// What came of trying a scenario out, turn by turn, without words.
///
/// Every way that is given was gone through the same transitions as in practice. States that look
/// alike (`StateBands`) are followed once, so that what was not reached may still have a rare way.
public struct Exploration: Sendable {
  /// One turn of a way.
  public struct Turn: Sendable, Hashable {
    /// What the trainee does; empty: says nothing.
    public var behaviours: [BehaviourID]
    /// The scene that it leads to.
    public var scene: String
  }

  /// An ending, and the shortest way to it.
  public struct Ending: Sendable, Hashable {
    public var scene: String
    public var kind: Scene.Ending
    /// Nil where no way was found.
    public var way: [Turn]?
  }

  /// In file order.
  public var endings: [Ending] = []
  /// Scenes that were not reached, in file order; endings are not among them.
  public var unreached: [String] = []
  /// Routes that were never taken, with their scene, in file order.
  public var untaken: [Untaken] = []
  /// States that were told apart, and turns that were tried.
  public var states = 0
  public var turns = 0
  /// True where the limit on turns stopped it before all states were followed.
  public var isPartial = false

  public struct Untaken: Sendable, Hashable {
    public var scene: String
    public var route: Route
  }
}
