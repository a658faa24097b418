public import LanguageAnalysis
public import Scoring

/// What a trainee is told after a role-play: the score that `parley score` gives the transcript,
/// three moments in their own words, how the customer's mood went, and one thing to try next.
public struct Debrief: Sendable {
  public let ending: Scene.Ending?
  public let card: ScoreCard
  /// The start, then a point a turn.
  public let curve: [Point]
  /// What soothed most; nil where nothing did.
  public let best: Moment?
  /// What angered most; nil where nothing did.
  public let costliest: Moment?
  /// Where most points were left; nil where nothing was owed that was not done.
  public let missed: Moment?
  /// Nil where every criterion that was owed is met.
  public let next: Advice?

  public struct Point: Sendable, Hashable {
    /// 0 for the start.
    public var turn: Int
    /// Thousandths.
    public var anger: Int
    /// Thousandths.
    public var trust: Int
    public var patience: Int
    public var feeling: Feeling
  }

  /// One moment of the conversation.
  public struct Moment: Sendable, Hashable {
    /// The trainee's turn, from 1: where it was said, or should have been.
    public var turn: Int
    /// Words of the transcript: the trainee's; for what was missed, the customer's that called for it.
    public var quote: String
    /// Place of the quoted turn in the transcript.
    public var transcriptIndex: Int
    /// What was done, or was missing; the strongest first.
    public var behaviours: [BehaviourID]
    /// What the turn did to anger and trust, in thousandths, before limits.
    public var anger: Int
    public var trust: Int
    /// The criterion that asks for it, for what was missed.
    public var criterion: String?
    /// Nil for the best moment, and where neither scene nor rubric has one.
    public var better: Phrasing?
  }

  /// A better way to say it, in the conversation's language.
  public struct Phrasing: Sendable, Hashable {
    public enum Source: Sendable, Hashable {
      /// The model answer of a scene.
      case model(scene: String)
      /// A criterion's good example.
      case example(criterion: String)
    }

    public var text: String
    public var source: Source
  }

  /// One thing to try next time.
  public struct Advice: Sendable, Hashable {
    public var behaviour: BehaviourID
    /// To be left out rather than done.
    public var isToAvoid: Bool
    public var criterion: String
    public var title: LocalizedText
    public var skill: String?
    /// What to do, in a sentence, in the conversation's language.
    public var text: String?
    public var example: Phrasing?
  }

  public init(_ practice: Practice) {
    let search = MomentSearch(practice)
    ending = practice.ending
    card = search.card
    curve = Self.curve(of: practice)
    best = search.best()
    let costliest = search.costliest()
    self.costliest = costliest
    let missed = search.missed(besides: costliest?.turn)
    self.missed = missed
    next = search.advice(besides: missed?.better)
  }

  private static func curve(of practice: Practice) -> [Point] {
    let start = practice.reactions.first?.before ?? practice.state.mood
    let moods = [start] + practice.reactions.map(\.after)
    return moods.enumerated().map { turn, mood in
      Point(
        turn: turn, anger: mood.anger, trust: mood.trust, patience: mood.patience,
        feeling: mood.feeling)
    }
  }
}
