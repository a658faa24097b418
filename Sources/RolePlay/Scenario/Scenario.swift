public import Conversations
public import LanguageAnalysis

/// A scripted role-play: a customer, what the trainee may grant, and the scenes that answer them.
public struct Scenario: Sendable, Hashable {
  public var id: String
  public var title: LocalizedText
  public var channel: Channel
  /// 1 (a first try) … 5 (for experts).
  public var difficulty: Int
  /// What it trains, in the words of rubrics: `empathy`, `ownership` …
  public var skills: [String]
  /// The day on which the conversation happens; relative dates resolve against it.
  public var today: CalendarDay
  public var temper: Temper
  /// What the trainee knows before the conversation starts.
  public var card: LocalizedText
  /// `allow` lines as written: what the agent may grant; more is over-promise.
  public var allow: [String]
  public var facts: [FactDeclaration]
  /// In file order; play begins in the first.
  public var scenes: [Scene]

  public init(
    id: String, title: LocalizedText, channel: Channel, difficulty: Int, skills: [String],
    today: CalendarDay, temper: Temper, card: LocalizedText, allow: [String] = [],
    facts: [FactDeclaration] = [], scenes: [Scene] = []
  ) {
    self.id = id
    self.title = title
    self.channel = channel
    self.difficulty = difficulty
    self.skills = skills
    self.today = today
    self.temper = temper
    self.card = card
    self.allow = allow
    self.facts = facts
    self.scenes = scenes
  }

  public func scene(_ name: String) -> Scene? { scenes.first { $0.name == name } }
}

/// How the customer comes in: `customer: anger=7 trust=3 patience=10`.
public struct Temper: Sendable, Hashable {
  /// 0…10 000: thousandths of the scale from 0 to 10.
  public var anger: Int
  /// 0…10 000: thousandths of the scale from 0 to 10.
  public var trust: Int
  /// Trainee turns that an angry customer puts up with.
  public var patience: Int

  public init(anger: Int, trust: Int, patience: Int) {
    self.anger = anger
    self.trust = trust
    self.patience = patience
  }
}

/// Something to be learnt from the trainee's own words: `fact promised-date: date`.
public struct FactDeclaration: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable { case date, time, money }

  public var name: String
  public var kind: Kind
  /// The behaviours whose turns fill it; empty: those that commit or solve.
  public var sources: [BehaviourID]
  public var line: SourceLine

  public init(name: String, kind: Kind, sources: [BehaviourID] = [], line: SourceLine = 0) {
    self.name = name
    self.kind = kind
    self.sources = sources
    self.line = line
  }
}

/// Where something stands in its file, from 1; never a part of what it is: all lines are equal.
public struct SourceLine: Sendable, Hashable, ExpressibleByIntegerLiteral {
  public var number: Int

  public init(_ number: Int) { self.number = number }
  public init(integerLiteral number: Int) { self.number = number }

  public static func == (a: SourceLine, b: SourceLine) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
}
