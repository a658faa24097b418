import Conversations
import LanguageAnalysis
import Scoring

/// Runs plays: a trainee's turns against a scenario, and what is claimed of them.
public struct PlayRunner: Sendable {
  private let engine: PracticeEngine

  public init(engine: PracticeEngine) { self.engine = engine }

  /// Runs one play in its language; never stops at the first failure.
  public func run(_ play: Play, of scenario: Scenario) -> PlayResult {
    var practice = Practice(scenario: scenario, language: play.language, engine: engine)
    practice.begin()
    var failures: [PlayResult.Failure] = []
    for exchange in play.exchanges {
      if let ending = practice.ending {
        failures.append(
          PlayResult.Failure(
            kind: .afterEnding(ending), line: exchange.line, turn: nil, seen: seen(in: practice)))
        break
      }
      let reaction = practice.hear(exchange.isSilence ? "" : exchange.text)
      for term in exchange.expected
      where reaction.behaviours.has(term.behaviour) == term.isNegated {
        failures.append(
          PlayResult.Failure(
            kind: .behaviour(term), line: exchange.line, turn: reaction.turn,
            seen: seen(in: practice)))
      }
      if let scene = exchange.scene, scene != practice.state.scene {
        failures.append(
          PlayResult.Failure(
            kind: .scene(scene), line: exchange.line, turn: reaction.turn,
            seen: seen(in: practice)))
      }
    }
    let score = engine.score(practice.transcript, in: play.language).score
    let end = seen(in: practice, score: score)
    for claim in play.claims
    where holds(claim.subject, in: practice, score) == claim.isNegated {
      failures.append(
        PlayResult.Failure(
          kind: .claim(claim), line: claim.line, turn: nil, seen: end))
    }
    if play.claims.isEmpty,
      play.exchanges.allSatisfy({ $0.expected.isEmpty && $0.scene == nil })
    {
      failures.append(
        PlayResult.Failure(
          kind: .noAssertion, line: play.line, turn: nil, seen: end))
    }
    return PlayResult(
      play: play, failures: failures, seen: end, practice: practice)
  }

  private func seen(in practice: Practice, score: Double? = nil) -> PlayResult.Seen {
    PlayResult.Seen(
      scene: practice.state.scene, behaviours: practice.reactions.last?.behaviours ?? .nothing,
      isParroted: practice.reactions.last?.isParroted ?? false, mood: practice.state.mood,
      turns: practice.state.turns, ending: practice.ending,
      score: score)
  }

  /// A null score fails every comparison.
  private func holds(
    _ subject: Play.Claim.Subject, in practice: Practice, _ score: Double?
  ) -> Bool {
    switch subject {
    case .ending(let ending): return practice.ending == ending
    case .scene(let scene): return practice.state.scene == scene
    case .measure(let measure, let comparison, let bound):
      let state = practice.state
      switch measure {
      case .anger: return comparison.holds(state.mood.anger, bound)
      case .trust: return comparison.holds(state.mood.trust, bound)
      case .patience: return comparison.holds(state.mood.patience * 1000, bound)
      case .turns: return comparison.holds(state.turns * 1000, bound)
      case .score:
        guard let score else { return false }
        return comparison.holds(Int((score * 1000).rounded()), bound)
      }
    }
  }
}

/// What became of one play.
public struct PlayResult: Sendable {
  public let play: Play
  /// In the order of the play; none where it passed.
  public let failures: [Failure]
  /// How it ended.
  public let seen: Seen
  /// The practice as it stands at the end: scenes seen, reactions, transcript.
  public let practice: Practice

  public var hasPassed: Bool { failures.isEmpty }
  public var ending: Scene.Ending? { seen.ending }
  /// 0…100; nil where nothing could be scored.
  public var score: Double? { seen.score }

  public struct Failure: Sendable, Hashable {
    public var kind: Kind
    public var line: SourceLine
    /// The trainee turn, from 1; nil at the end.
    public var turn: Int?
    public var seen: Seen

    public enum Kind: Sendable, Hashable {
      /// Expected and not recognised, or the other way round.
      case behaviour(Condition.Term)
      /// The turn ended in another scene.
      case scene(String)
      case claim(Play.Claim)
      /// The play goes on behind the ending.
      case afterEnding(Scene.Ending)
      /// Nothing is claimed or expected.
      case noAssertion
    }
  }

  /// What there was instead.
  public struct Seen: Sendable, Hashable {
    public var scene: String
    /// Of the last turn.
    public var behaviours: TurnBehaviours
    /// The last turn was stock phrases alone: only the first thing done counts.
    public var isParroted: Bool
    public var mood: Mood
    public var turns: Int
    public var ending: Scene.Ending?
    /// At the end of the play; nil in its midst, and where nothing could be scored.
    public var score: Double?
  }
}
