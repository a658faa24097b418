public import Conversations
import LanguageAnalysis

/// An executable example of a role-play: what a trainee says, what is expected of it, how it ends.
public struct Play: Sendable, Hashable {
  public var name: String
  public var language: Language
  public var exchanges: [Exchange]
  public var claims: [Claim]
  public var line: SourceLine

  public init(
    name: String, language: Language, exchanges: [Exchange] = [], claims: [Claim] = [],
    line: SourceLine = 0
  ) {
    self.name = name
    self.language = language
    self.exchanges = exchanges
    self.claims = claims
    self.line = line
  }

  /// One trainee turn, and what must be seen of it.
  public struct Exchange: Sendable, Hashable {
    /// As typed; `(silence)` is nothing said.
    public var text: String
    public var expected: [Condition.Term]
    /// The scene in which the turn must end.
    public var scene: String?
    public var line: SourceLine

    public init(
      text: String, expected: [Condition.Term] = [], scene: String? = nil, line: SourceLine = 0
    ) {
      self.text = text
      self.expected = expected
      self.scene = scene
      self.line = line
    }
  }

  /// `=> ending good; anger <= 3; not scene resolved`: one statement about the end.
  public struct Claim: Sendable, Hashable {
    public var subject: Subject
    public var isNegated: Bool
    public var line: SourceLine

    public init(_ subject: Subject, isNegated: Bool = false, line: SourceLine = 0) {
      self.subject = subject
      self.isNegated = isNegated
      self.line = line
    }

    public enum Subject: Sendable, Hashable {
      case ending(Scene.Ending)
      case scene(String)
      /// Bound in thousandths, whatever the measure.
      case measure(Measure, GuardTest.Comparison, thousandths: Int)
    }

    public enum Measure: String, Sendable, Hashable, CaseIterable {
      case anger, trust, patience, score, turns
    }
  }
}
