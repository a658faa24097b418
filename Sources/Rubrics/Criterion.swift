public import Conversations
public import LanguageAnalysis

/// One line of the grid.
public struct Criterion: Sendable, Hashable {
  /// What a critical criterion fails when it is failed.
  public enum Critical: String, Sendable, Hashable, CaseIterable { case section, form }

  public var id: String
  public var title: LocalizedText
  public var description: LocalizedText
  public var guidance: LocalizedText
  /// One sentence to whoever missed it: what to do better.
  public var advice: LocalizedText
  /// What it trains: `empathy`, `active-listening` …; feeds the same skill in practice and calls.
  public var skill: String?
  public var kind: Kind
  /// Points of a full answer.
  public var maxPoints: Double
  /// Weight inside its section; the maximum of points unless given.
  public var weight: Double
  public var critical: Critical?
  /// Share of the points (0…1) below which a critical criterion is failed.
  public var failsBelow: Double
  public var isBonus: Bool
  /// `notApplicable: never`: what would be `notOwed` is `missed`.
  public var alwaysOwed: Bool
  /// Owed only where this rule holds.
  public var only: Rule?
  /// Owed only in these channels; empty: in all.
  public var channels: [Channel]
  /// Pillars: availability, effectiveness, empathy, personalisation.
  public var tags: [String]
  public var examples: [Example]

  public init(
    id: String, title: LocalizedText, description: LocalizedText = LocalizedText(),
    guidance: LocalizedText = LocalizedText(), advice: LocalizedText = LocalizedText(),
    skill: String? = nil, kind: Kind, maxPoints: Double, weight: Double? = nil,
    critical: Critical? = nil, failsBelow: Double = 0.5, isBonus: Bool = false,
    alwaysOwed: Bool = false, only: Rule? = nil, channels: [Channel] = [],
    tags: [String] = [], examples: [Example] = []
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.guidance = guidance
    self.advice = advice
    self.skill = skill
    self.kind = kind
    self.maxPoints = maxPoints
    self.weight = weight ?? maxPoints
    self.critical = critical
    self.failsBelow = failsBelow
    self.isBonus = isBonus
    self.alwaysOwed = alwaysOwed
    self.only = only
    self.channels = channels
    self.tags = tags
    self.examples = examples
  }

  /// A sentence that shows the criterion met (`good`) or missed.
  public struct Example: Sendable, Hashable {
    public var isGood: Bool
    public var text: LocalizedText

    public init(isGood: Bool, text: LocalizedText) {
      self.isGood = isGood
      self.text = text
    }
  }

  /// How the points are found.
  public enum Kind: Sendable, Hashable {
    case answer(AnswerRule)
    /// Best first; the first whose rule holds counts.
    case levels([Level])
    case absence(AbsenceRule)
    /// For people: no rule, status `manual`.
    case manual([Level])
  }
}

/// Kind 1: a customer turn with one of `occasion` calls for one of `answer`.
public struct AnswerRule: Sendable, Hashable {
  public var occasion: [BehaviourReference]
  public var answer: [BehaviourReference]
  /// Agent turns in which the answer is in time.
  public var window: Int
  /// Share of the points when first answered after the window.
  public var late: Double
  /// Behaviours that must not stand between the occasion and its first answer.
  public var before: [BehaviourReference]
  /// Share of the points when a `before` behaviour came first.
  public var outOfOrder: Double

  public init(
    occasion: [BehaviourReference], answer: [BehaviourReference], window: Int = 2,
    late: Double = 0, before: [BehaviourReference] = [], outOfOrder: Double = 0
  ) {
    self.occasion = occasion
    self.answer = answer
    self.window = window
    self.late = late
    self.before = before
    self.outOfOrder = outOfOrder
  }
}

/// Kind 2: points for the first level whose rule holds.
public struct Level: Sendable, Hashable {
  public var points: Double
  /// Nil: holds always (the last level), or, in a manual criterion, is for people to choose.
  public var when: Rule?
  public var title: LocalizedText
  public var description: LocalizedText

  public init(
    points: Double, when: Rule? = nil, title: LocalizedText = LocalizedText(),
    description: LocalizedText = LocalizedText()
  ) {
    self.points = points
    self.when = when
    self.title = title
    self.description = description
  }
}

/// Kind 3: full points, `each` fewer for every turn with one of `never`.
public struct AbsenceRule: Sendable, Hashable {
  public var never: [BehaviourReference]
  public var each: Double

  public init(never: [BehaviourReference], each: Double) {
    self.never = never
    self.each = each
  }
}

/// A behaviour as a rule names it: `acknowledge-emotion:2` asks for grade 2 or better.
public struct BehaviourReference: Sendable, Hashable {
  public var id: BehaviourID
  public var grade: Int?

  public init(_ id: BehaviourID, grade: Int? = nil) {
    self.id = id
    self.grade = grade
  }
}
