public import Conversations

/// A behaviour file as its author wrote it: header, patterns and samples of both languages.
public struct BehaviourSource: Sendable, Hashable {
  public var behaviour: Behaviour
  /// What it is and what it is not, in a few sentences; may be missing.
  public var means: LocalizedText
  public var english: LanguagePart
  public var french: LanguagePart

  /// The part of one language.
  public struct LanguagePart: Sendable, Hashable {
    public var patterns: [PatternLine] = []
    public var samples: [Sample] = []

    public init() {}
  }

  /// One `|` or `!` line.
  public struct PatternLine: Sendable, Hashable {
    /// As written behind the mark.
    public var text: String
    /// True for `!`.
    public var cancels: Bool
    public var line: Int
    let pattern: Pattern
  }

  /// A line that must or must not show the behaviour, with the turns before it.
  public struct Sample: Sendable, Hashable {
    public var context: [Turn]
    public var text: String
    public var mustMatch: Bool
    public var line: Int
  }

  public func part(_ language: Language) -> LanguagePart {
    switch language {
    case .en: english
    case .fr: french
    }
  }
}

/// A class file: words and phrases of both languages under a name.
public struct WordClass: Sendable, Hashable {
  public var name: String
  public var english: [String]
  public var french: [String]

  public func entries(_ language: Language) -> [String] {
    switch language {
    case .en: english
    case .fr: french
    }
  }
}
