public import Conversations
import GRDB
import Scoring

/// Words that were said in a conversation and bear on a skill.
public struct SkillEvidence: Sendable, Hashable {
  public var key: SeriesKey
  public var conversation: String
  public var day: CalendarDay
  public var turn: Int
  public var text: String
  public var behaviour: String
  /// False where the words are what was not answered, or should not have been said.
  public var isGood: Bool
}

extension ProgressStore {
  /// Conversations looked at for quotes, the newest first.
  private static let depth = 30

  /// The newest quotes of each of a person's series, at most `limit` each.
  ///
  /// - Parameter wantsGood: quotes of what was met, or of what was not.
  func evidence(
    _ db: Database, of person: Person, asOf: CalendarDay, wantsGood: Bool? = nil, limit: Int = 1
  ) throws -> [SeriesKey: [SkillEvidence]] {
    let rubrics = try SeriesReader.rubrics(db)
    let forms = try ProgressStore.forms(db)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.name, c.day, c.scenario IS NULL, c.language, e.rubric, m.rater, e.criteria, e.form
        FROM conversation c JOIN evaluation e ON e.conversation = c.id
        JOIN method m ON m.id = e.method
        WHERE c.person = ? AND c.day <= ?
        ORDER BY c.day DESC, c.startedAt DESC, c.hash DESC, e.id DESC LIMIT \(Self.depth)
        """, arguments: [person.row, asOf.description])
    var evidence: [SeriesKey: [SkillEvidence]] = [:]
    while let row = try rows.next() {
      guard let day = CalendarDay(row[1] as String), let language = Language(rawValue: row[3]),
        let rubric = rubrics[row[4]], let form = forms[row[7]]
      else { continue }
      for criterion in StoredCriterion.list(from: row[6], form: form) {
        guard let skill = criterion.skill, let quote = criterion.quotes.first,
          wantsGood == nil || wantsGood == criterion.isGood
        else { continue }
        let key = SeriesKey(
          skill: skill, stream: row[2] ? .call : .practice, language: language, rubric: rubric,
          rater: row[5])
        guard evidence[key, default: []].count < limit else { continue }
        evidence[key, default: []].append(
          SkillEvidence(
            key: key, conversation: row[0], day: day, turn: quote.turn, text: quote.text,
            behaviour: quote.behaviour, isGood: criterion.isGood))
      }
    }
    return evidence
  }
}

extension StoredCriterion {
  var isGood: Bool { points >= 0.5 * maxPoints && status != .missed }
}
