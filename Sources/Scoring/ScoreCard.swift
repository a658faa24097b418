public import Conversations
public import LanguageAnalysis
public import Rubrics

/// The result of scoring one conversation with one rubric; product.md's `score` output, as values.
public struct ScoreCard: Sendable, Hashable {
  public enum Outcome: String, Sendable, Hashable { case pass, fail, none }

  /// How much of a card is made.
  public enum Detail: Sendable, Hashable {
    /// All, with the words that prove each point.
    case full
    /// What the form and its sections come to; `criteria` is empty.
    case summary
  }

  public var conversationID: String
  public var rubric: RubricReference
  public var language: Language
  public var channel: Channel?
  public var person: String?
  /// 0…100, two decimals; nil when nothing could be scored.
  public var score: Double?
  /// Before a failed critical criterion took its toll.
  public var scoreBeforeFail: Double?
  public var outcome: Outcome
  public var band: String?
  /// Share of the weight that was scored by rule, 0…1.
  public var coverage: Double
  public var policies: Policies
  public var sections: [SectionScore]
  public var criteria: [CriterionScore]

  public init(
    conversationID: String, rubric: RubricReference, language: Language, channel: Channel?,
    person: String?, score: Double?, scoreBeforeFail: Double?, outcome: Outcome, band: String?,
    coverage: Double, policies: Policies, sections: [SectionScore], criteria: [CriterionScore]
  ) {
    self.conversationID = conversationID
    self.rubric = rubric
    self.language = language
    self.channel = channel
    self.person = person
    self.score = score
    self.scoreBeforeFail = scoreBeforeFail
    self.outcome = outcome
    self.band = band
    self.coverage = coverage
    self.policies = policies
    self.sections = sections
    self.criteria = criteria
  }
}

/// The rubric that a result was made with.
public struct RubricReference: Sendable, Hashable {
  public var id: String
  public var version: Int
  public var hash: String

  public init(id: String, version: Int, hash: String) {
    self.id = id
    self.version = version
    self.hash = hash
  }
}

public struct SectionScore: Sendable, Hashable {
  public var id: String
  public var title: LocalizedText
  public var score: Double?
  public var weight: Double
  public var appliedWeight: Double
  /// A critical criterion failed this section.
  public var isFailed: Bool

  public init(
    id: String, title: LocalizedText, score: Double?, weight: Double, appliedWeight: Double,
    isFailed: Bool = false
  ) {
    self.id = id
    self.title = title
    self.score = score
    self.weight = weight
    self.appliedWeight = appliedWeight
    self.isFailed = isFailed
  }
}

/// What became of a criterion; see the table in the rubric documentation.
public enum Status: String, Sendable, Hashable, CaseIterable {
  case met, partial, missed, late, outOfOrder, notOwed, unverifiable, manual
}

/// The words that prove a point.
public struct Evidence: Sendable, Hashable {
  public var turn: Int
  /// Unicode code points in the turn's text; `end` is exclusive.
  public var start: Int
  public var end: Int
  public var text: String
  public var behaviour: BehaviourID
  public var startMs: Int?

  public init(
    turn: Int, start: Int, end: Int, text: String, behaviour: BehaviourID, startMs: Int? = nil
  ) {
    self.turn = turn
    self.start = start
    self.end = end
    self.text = text
    self.behaviour = behaviour
    self.startMs = startMs
  }
}
