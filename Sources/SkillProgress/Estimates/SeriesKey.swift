public import Conversations
public import Scoring

/// What may stand on one line: one skill in one stream, language and rubric, judged by one rater.
public struct SeriesKey: Sendable, Hashable, Comparable {
  public var skill: String
  public var stream: Stream
  public var language: Language
  public var rubric: RubricReference
  public var rater: String

  public init(
    skill: String, stream: Stream, language: Language, rubric: RubricReference,
    rater: String = "parley"
  ) {
    self.skill = skill
    self.stream = stream
    self.language = language
    self.rubric = rubric
    self.rater = rater
  }

  /// Streams, then languages, then rubrics from the newest version down, then skills.
  public static func < (a: SeriesKey, b: SeriesKey) -> Bool {
    if a.stream != b.stream { return a.stream < b.stream }
    if a.language != b.language { return a.language.rawValue < b.language.rawValue }
    if a.rubric.id != b.rubric.id { return a.rubric.id < b.rubric.id }
    if a.rubric.version != b.rubric.version { return a.rubric.version > b.rubric.version }
    if a.rubric.hash != b.rubric.hash { return a.rubric.hash < b.rubric.hash }
    if a.rater != b.rater { return a.rater < b.rater }
    return a.skill < b.skill
  }
}
