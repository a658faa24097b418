public import LanguageAnalysis

/// `on CONDITION [when GUARD] [twice] -> TARGET`.
public struct Route: Sendable, Hashable {
  public var condition: Condition
  public var guards: [GuardTest]
  /// Held for this turn and for the one before, in this scene.
  public var isTwice: Bool
  public var target: Target
  public var line: SourceLine

  public init(
    condition: Condition, guards: [GuardTest] = [], isTwice: Bool = false, target: Target,
    line: SourceLine = 0
  ) {
    self.condition = condition
    self.guards = guards
    self.isTwice = isTwice
    self.target = target
    self.line = line
  }
}

/// What the trainee did in a turn.
public enum Condition: Sendable, Hashable {
  /// Nothing at all was recognised.
  case nothing
  /// All hold: `a & not b`; a single term is this too.
  case all([Term])
  /// One holds: `a | b`.
  case any([Term])

  public struct Term: Sendable, Hashable {
    public var behaviour: BehaviourID
    public var isNegated: Bool

    public init(_ behaviour: BehaviourID, isNegated: Bool = false) {
      self.behaviour = behaviour
      self.isNegated = isNegated
    }
  }
}

/// One test of a guard; a guard holds where all of its tests hold.
public enum GuardTest: Sendable, Hashable {
  /// `anger >= 7`: the bound is in thousandths for anger and trust, and in thousandths too for
  /// counts, so that `patience < 2.5` says what it says.
  case measure(Measure, Comparison, thousandths: Int)
  /// `known(fact)`, `not known(fact)`.
  case known(fact: String, isNegated: Bool)

  public enum Measure: Sendable, Hashable {
    case anger, trust, patience, turns
    /// How often the scene was entered.
    case seen(scene: String)
    /// How many trainee turns had the behaviour.
    case count(behaviour: BehaviourID)
  }

  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case above = ">"
    case below = "<"
    case equal = "="

    public func holds(_ a: Int, _ b: Int) -> Bool {
      switch self {
      case .atLeast: a >= b
      case .atMost: a <= b
      case .above: a > b
      case .below: a < b
      case .equal: a == b
      }
    }
  }
}

/// Where a route leads.
public enum Target: Sendable, Hashable {
  case scene(String)
  /// There and back again: `return` comes back to the scene that asked, which speaks again.
  case ask(String)
  case back
}
