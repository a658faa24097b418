public import Conversations
import LanguageAnalysis
public import Scoring

/// The way in which a conversation was judged; part of an evaluation's key.
public struct EvaluationMethod: Sendable, Hashable {
  /// The program's version.
  public var engine: String
  /// The hash of all behaviours in force.
  public var catalogue: String
  /// Who judged; `parley` for the program itself.
  public var rater: String

  public init(engine: String, catalogue: String, rater: String = "parley") {
    self.engine = engine
    self.catalogue = catalogue
    self.rater = rater
  }
}

/// The role-play that a conversation was.
public struct PracticeDetails: Sendable, Hashable {
  public var scenario: String
  /// 1…5.
  public var difficulty: Int
  /// How often a hint was asked for; with any, outcomes count half.
  public var hints: Int

  public init(scenario: String, difficulty: Int, hints: Int = 0) {
    self.scenario = scenario
    self.difficulty = difficulty
    self.hints = hints
  }
}

/// Practice and real calls: shown side by side, never mixed into one line.
public enum Stream: String, Sendable, Hashable, CaseIterable, Comparable {
  case call, practice

  public static func < (a: Stream, b: Stream) -> Bool { a == .call && b == .practice }
}

/// A scored conversation, ready to be put into a store; made beside the scoring, in any thread.
public struct EvaluationRecord: Sendable {
  let conversation: String
  let hash: [UInt8]
  let agent: Agent?
  let person: String?
  let day: CalendarDay
  let startedAt: String?
  let language: Language
  let channel: Channel?
  let practice: PracticeDetails?
  let rubric: RubricReference
  let method: EvaluationMethod
  let score: Double?
  let scoreBeforeFail: Double?
  let outcome: ScoreCard.Outcome
  let band: String?
  let coverage: Double
  let form: EvaluationForm
  /// JSON.
  let criteria: [UInt8]
  let skills: [SkillCount]

  /// True where the conversation names no agent: it counts for nobody.
  public var isNobodys: Bool { person == nil }

  /// - Parameters:
  ///   - card: made with `detail: .full`.
  ///   - hasOwnID: false where `conversation.id` was derived from a file's name; a copy of the file
  ///     under another name is then the same conversation.
  ///   - form: that of the card's rubric, which saves the time to make it of the card.
  public init(
    _ card: ScoreCard, of conversation: Conversation, hasOwnID: Bool = true,
    practice: PracticeDetails? = nil, day: CalendarDay, method: EvaluationMethod,
    form: EvaluationForm? = nil
  ) {
    self.conversation = conversation.id
    hash = ConversationKey.hash(of: conversation, person: card.person, hasOwnID: hasOwnID)
    agent = conversation.agent
    person = card.person.flatMap { $0.isVisible ? $0 : nil }
    self.day = day
    startedAt = conversation.startedAt
    language = card.language
    channel = card.channel
    self.practice = practice
    rubric = card.rubric
    self.method = method
    score = card.score
    scoreBeforeFail = card.scoreBeforeFail
    outcome = card.outcome
    band = card.band
    coverage = card.coverage
    self.form = form ?? EvaluationForm(card)
    criteria = StoredCriterion.json(card.criteria, turns: conversation.turns)
    skills = SkillCount.counts(of: card)
  }
}

extension String {
  /// False where there is nothing to be seen: nobody has such a name.
  var isVisible: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }
}
