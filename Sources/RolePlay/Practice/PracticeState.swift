public import LanguageAnalysis

/// Where a role-play stands; a value: keep a copy to go back.
public struct PracticeState: Sendable, Hashable {
  /// The scene that the trainee answers to.
  public var scene: String
  /// Scenes that asked, and wait for `return`; the last comes back first.
  public var asked: [String] = []
  public var mood: Mood
  /// What was learnt from the trainee's words, by the fact's name.
  public var facts: [String: FactValue] = [:]
  /// How often each scene was entered.
  public var seen: [String: Int]
  /// How often each customer line was said, by `SCENE/ID`.
  public var said: [String: Int] = [:]
  /// Trainee turns with each behaviour.
  public var counts: [BehaviourID: Int] = [:]
  /// Trainee turns so far.
  public var turns = 0
  /// Routes that held in the turn before, by their place in its scene; for `twice`.
  public var held: HeldRoutes?

  /// The routes of one scene that held in one turn.
  public struct HeldRoutes: Sendable, Hashable {
    public var scene: String
    public var routes: [Int]
  }

  /// The start: in the first scene, nothing said yet.
  public init(_ scenario: Scenario, table: MoodTable = .builtIn) {
    scene = scenario.scenes.first?.name ?? ""
    mood = Mood(scenario.temper, table: table)
    seen = [scene: 1]
  }
}

/// What came of one trainee turn, apart from words.
public struct Step: Sendable, Hashable {
  /// Why the customer's mood moved.
  public var changes: [MoodChange]
  public var cause: Cause
  /// The scene that heard the turn, and the one that answers; the same where it did not change.
  public var from: String
  public var to: String
  public var ending: Scene.Ending?

  public enum Cause: Sendable, Hashable {
    /// A route of the scene, by its place.
    case route(Int)
    /// `else`; also where a scene without one has no route that holds.
    case fallback
    /// Anger or patience ended it, whatever the routes say.
    case hangUp
  }
}
