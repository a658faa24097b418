public import Conversations

/// A conversation with what each speaker did in each turn.
public struct AnnotatedConversation: Sendable {
  public let conversation: Conversation
  /// The language it was read in: the file's own, a flag's, or the detected one.
  public let language: Language
  /// One entry a turn, in the order of `conversation.turns`.
  public let turns: [AnnotatedTurn]

  public init(conversation: Conversation, language: Language, turns: [AnnotatedTurn]) {
    self.conversation = conversation
    self.language = language
    self.turns = turns
  }
}

/// What was found in one turn.
public struct AnnotatedTurn: Sendable, Hashable {
  /// By start, then end, then the behaviour's place in the catalogue.
  public var behaviours: [FoundBehaviour]
  /// Share of the customer's content words that the agent takes up, 0…1; nil for other speakers.
  public var uptake: Double?
  /// True where the turn holds stock phrases only: three or more behaviours of two or more
  /// families and no content word of the conversation. It earns the first of them alone.
  public var isParroted: Bool

  public init(behaviours: [FoundBehaviour] = [], uptake: Double? = nil, isParroted: Bool = false) {
    self.behaviours = behaviours
    self.uptake = uptake
    self.isParroted = isParroted
  }
}

extension AnnotatedTurn {
  /// Adds what was found in the next piece of the same turn.
  mutating func append(_ piece: AnnotatedTurn, shiftedBy codePoints: Int) {
    if codePoints == 0 {
      self = piece
      return
    }
    behaviours += piece.behaviours.map {
      FoundBehaviour(
        behaviour: $0.behaviour, start: $0.start + codePoints, end: $0.end + codePoints,
        grade: $0.grade, sentence: $0.sentence)
    }
    uptake = uptake.flatMap { mine in piece.uptake.map { max(mine, $0) } }
    isParroted = isParroted && piece.isParroted
  }
}

/// The words that show one behaviour.
public struct FoundBehaviour: Sendable, Hashable {
  /// Place in the catalogue that found it: `catalogue.behaviours[behaviour]`.
  public let behaviour: Int
  /// Unicode code points from the start of the turn's text; `end` is exclusive.
  public let start: Int
  public let end: Int
  /// 1…3 where the behaviour is graded (`acknowledge-emotion`).
  public let grade: Int?
  /// Names the words of its sentence: equal where the same sentence is said again, however it is
  /// typed (case, accents, punctuation, apostrophes). 0: not known.
  public let sentence: UInt64

  public init(behaviour: Int, start: Int, end: Int, grade: Int? = nil, sentence: UInt64 = 0) {
    self.behaviour = behaviour
    self.start = start
    self.end = end
    self.grade = grade
    self.sentence = sentence
  }
}
