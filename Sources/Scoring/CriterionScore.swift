public import LanguageAnalysis

/// What one criterion of a form came to in one conversation.
public struct CriterionScore: Sendable, Hashable {
  public let criterion: CriterionReference
  public var status: Status
  /// Nil where the criterion was not scored (notOwed, manual, unverifiable).
  public var points: Double?
  /// 0…100.
  public var score: Double?
  /// The factor on the criterion's share in the form's sum; all sum to 1.
  public var appliedWeight: Double
  public var evidence: [Evidence]
  public var occasions: Int
  public var answered: Int
  /// Customer turns that called for an answer and got none, or an absence criterion's offending ones.
  public var missedTurns: [Int]
  /// The id of an example or the text that helps; in the conversation's language.
  public var advice: String?

  public init(
    _ criterion: CriterionReference, status: Status, points: Double?, score: Double?,
    appliedWeight: Double = 0, evidence: [Evidence] = [], occasions: Int = 0, answered: Int = 0,
    missedTurns: [Int] = [], advice: String? = nil
  ) {
    self.criterion = criterion
    self.status = status
    self.points = points
    self.score = score
    self.appliedWeight = appliedWeight
    self.evidence = evidence
    self.occasions = occasions
    self.answered = answered
    self.missedTurns = missedTurns
    self.advice = advice
  }

  public init(
    id: String, section: String, title: LocalizedText, skill: String?, pillars: [String] = [],
    status: Status, points: Double?, maxPoints: Double, score: Double?, weight: Double,
    appliedWeight: Double = 0,
    evidence: [Evidence] = [], occasions: Int = 0, answered: Int = 0, missedTurns: [Int] = [],
    advice: String? = nil
  ) {
    self.init(
      CriterionReference(
        id: id, section: section, title: title, skill: skill, pillars: pillars,
        maxPoints: maxPoints, weight: weight),
      status: status, points: points, score: score, appliedWeight: appliedWeight,
      evidence: evidence, occasions: occasions, answered: answered, missedTurns: missedTurns,
      advice: advice)
  }

  public var id: String { criterion.id }
  public var section: String { criterion.section }
  public var title: LocalizedText { criterion.title }
  public var skill: String? { criterion.skill }
  public var pillars: [String] { criterion.pillars }
  public var maxPoints: Double { criterion.maxPoints }
  public var weight: Double { criterion.weight }
}

/// The criterion that a result is about, as its rubric states it. All cards of a rubric share one
/// object, so that a card costs no copies of it; equal where the values are.
public final class CriterionReference: Sendable {
  public let id: String
  public let section: String
  public let title: LocalizedText
  public let skill: String?
  /// The pillars of service that it bears on: availability, effectiveness, empathy, personalisation.
  public let pillars: [String]
  public let maxPoints: Double
  public let weight: Double

  public init(
    id: String, section: String, title: LocalizedText, skill: String?, pillars: [String] = [],
    maxPoints: Double, weight: Double
  ) {
    self.id = id
    self.section = section
    self.title = title
    self.skill = skill
    self.pillars = pillars
    self.maxPoints = maxPoints
    self.weight = weight
  }
}

extension CriterionReference: Hashable {
  public static func == (one: CriterionReference, other: CriterionReference) -> Bool {
    one === other
      || one.id == other.id && one.section == other.section && one.title == other.title
        && one.skill == other.skill && one.pillars == other.pillars
        && one.maxPoints == other.maxPoints && one.weight == other.weight
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(section)
  }
}
