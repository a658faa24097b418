public import LanguageAnalysis
public import Rubrics

/// How a score came about, for `--explain`: every term of the sum, and what the policies did.
///
/// Numbers are in full precision; `card` has them as they are printed.
public struct Derivation: Sendable, Hashable {
  public var card: ScoreCard
  /// One a criterion, in the rubric's order.
  public var terms: [Term]
  public var sections: [SectionTotal]
  /// The sum of the sections' contributions, 0…100, after section fails and before the bonus; nil
  /// where nothing was scored.
  public var sum: Double?
  /// What bonus criteria add, before the cap.
  public var bonus: Double
  /// Points of the critical criteria over their maximum, 0…100 (Genesys' critical score,
  /// qa-platforms.md §2.2); nil where none was scored.
  public var criticalScore: Double?
  /// In the order in which they act.
  public var effects: [PolicyEffect]
  /// Nil where there is nothing above, or no change of one or two criteria leads there.
  public var nextStep: NextStep?

  /// `contribution` = 100 · `appliedWeight` · `share`, or 0 in a failed section.
  public struct Term: Sendable, Hashable {
    public var criterion: String
    public var section: String
    public var title: LocalizedText
    public var status: Status
    public var points: Double?
    public var maxPoints: Double
    /// s, the share of the points that counts; nil where the criterion drops out.
    public var share: Double?
    public var weight: Double
    public var appliedWeight: Double
    public var contribution: Double
    public var isBonus: Bool
  }

  public struct SectionTotal: Sendable, Hashable {
    public var id: String
    public var title: LocalizedText
    /// 0…100; nil where nothing in it was scored.
    public var score: Double?
    public var weight: Double
    public var appliedWeight: Double
    /// The sum of its terms.
    public var contribution: Double
  }
}

/// Something that a policy of the rubric did to this score; criteria and sections by id.
public enum PolicyEffect: Sendable, Hashable {
  /// Criteria that were not owed, with their share of the form as written, 0…1.
  case notApplicable(Policies.NotApplicable, criteria: [String], weight: Double)
  /// Manual and unverifiable criteria: in neither numerator nor denominator.
  case leftOut(criteria: [String], weight: Double)
  /// Criteria whose scale starts above or below 0 points, under `normalise: min`.
  case scaleFromMinimum(criteria: [String])
  case sectionFailed(section: String, by: [String], Policies.Fail)
  /// The bonus would have led to `from`.
  case bonusCapped(from: Double, at: Double)
  /// Negative points led below 0.
  case raisedToZero(from: Double)
  case formFailed(by: [String], Policies.Fail)
}

/// The smallest change that reaches the next band: fewest criteria, then fewest steps, then the
/// least gain.
public struct NextStep: Sendable, Hashable {
  public enum Target: Sendable, Hashable {
    case band(Band)
    /// There is no higher band, but the outcome is a fail.
    case pass
  }

  public var target: Target
  public var changes: [Change]
  /// 0…100, two decimals.
  public var score: Double

  /// One criterion lifted.
  public struct Change: Sendable, Hashable {
    public enum Lift: Sendable, Hashable {
      /// So many more occasions answered in time and in order.
      case answer(occasions: Int)
      /// To this level, counted from 0 for the best.
      case level(Int)
      /// So many turns without what the criterion forbids.
      case avoid(turns: Int)
    }

    public var criterion: String
    public var title: LocalizedText
    public var skill: String?
    public var status: Status
    public var points: Double
    public var newPoints: Double
    public var lift: Lift
    /// Customer turns that called for it.
    public var calls: [Int]
    /// Agent turns where it should have been said, or should not have been; empty where the
    /// conversation ended before, or where the rule is about times.
    public var turns: [Int]
    /// A good sentence, or advice, in the conversation's language.
    public var example: String?
  }
}
