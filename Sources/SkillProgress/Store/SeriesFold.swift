import Conversations
import GRDB
import Scoring

/// Series in the making; they are told apart by numbers, which is quicker than by names.
struct SeriesFold {
  struct Key: Equatable {
    var skill: Int64
    var stream: Stream
    var language: Language
    var rubric: Int64
    /// The first method of this rater.
    var rater: Int64
  }

  private struct Entry {
    let key: Key
    var series: SkillSeries
    /// The last day of each scenario.
    var played: [String: CalendarDay] = [:]
  }

  private let names: SeriesNames
  /// A person has few: looking through them is quicker than hashing.
  private var entries: [Entry] = []

  init(_ names: SeriesNames) { self.names = names }

  /// Sorted.
  var series: [SkillSeries] { entries.map(\.series).sorted { $0.key < $1.key } }

  /// Adds the conversations of one day, in whatever order.
  mutating func add(_ conversations: [RecordedConversation]) {
    let sorted =
      conversations.count < 2
      ? conversations
      : conversations.sorted { ($0.startedAt, $0.hash) < ($1.startedAt, $1.hash) }
    for conversation in sorted { add(conversation) }
  }

  /// Judged again with the same rubric, only the latest judgement counts.
  private mutating func add(_ conversation: RecordedConversation) {
    let results = conversation.results
    let isOnce = results.allSatisfy { $0.evaluation == results[0].evaluation }
    for result in results {
      let rater = names.rater(of: result.method)
      let isLatest =
        isOnce
        || !results.contains {
          $0.evaluation > result.evaluation && $0.rubric == result.rubric
            && names.rater(of: $0.method) == rater
        }
      guard isLatest else { continue }
      add(
        result, of: conversation,
        to: Key(
          skill: result.skill, stream: conversation.practice == nil ? .call : .practice,
          language: conversation.language, rubric: result.rubric, rater: rater))
    }
  }

  private mutating func add(
    _ result: RecordedConversation.Result, of conversation: RecordedConversation, to key: Key
  ) {
    var observation = SkillSeries.Observation(
      day: conversation.day, practice: conversation.practice, hasPassed: result.hasPassed,
      occasions: result.occasions, answered: result.answered)
    let scenario = conversation.practice?.scenario
    guard let place = entries.firstIndex(where: { $0.key == key }) else {
      observation.isNewScenario = scenario != nil
      guard let name = names.key(key) else { return }
      entries.append(Entry(key: key, series: SkillSeries(name, first: observation)))
      if let scenario { entries[entries.count - 1].played[scenario] = conversation.day }
      return
    }
    if let scenario {
      let last = entries[place].played[scenario]
      observation.isNewScenario = last == nil
      observation.isRepeat = last == conversation.day
      entries[place].played[scenario] = conversation.day
    }
    entries[place].series.add(observation)
  }
}

/// What the numbers of rows stand for.
struct SeriesNames {
  let rubrics: [Int64: RubricReference]
  let skills: [Int64: String]
  /// By method.
  private let raters: [Int64: String]
  /// For each method the first one of the same rater.
  private let first: [Int64: Int64]

  init(_ db: Database) throws {
    rubrics = try SeriesReader.rubrics(db)
    skills = try SeriesNames.texts(db, sql: "SELECT id, name FROM skill")
    raters = try SeriesNames.texts(db, sql: "SELECT id, rater FROM method")
    var methods: [String: Int64] = [:]
    var first: [Int64: Int64] = [:]
    for (method, rater) in raters.sorted(by: { $0.key < $1.key }) {
      let known = methods[rater] ?? method
      methods[rater] = known
      first[method] = known
    }
    self.first = first
  }

  private static func texts(_ db: Database, sql: String) throws -> [Int64: String] {
    var texts: [Int64: String] = [:]
    for row in try Row.fetchAll(db, sql: sql) { texts[row[0]] = row[1] }
    return texts
  }

  func rater(of method: Int64) -> Int64 { first[method] ?? method }

  func key(_ key: SeriesFold.Key) -> SeriesKey? {
    guard let skill = skills[key.skill] else { return nil }
    return self.key(
      skill, rubric: key.rubric, method: key.rater, stream: key.stream, language: key.language)
  }

  func key(
    _ skill: String = "", rubric: Int64, method: Int64, stream: Stream, language: Language
  ) -> SeriesKey? {
    guard let rubric = rubrics[rubric], let rater = raters[method] else { return nil }
    return SeriesKey(
      skill: skill, stream: stream, language: language, rubric: rubric, rater: rater)
  }
}
