public import Conversations
import GRDB
public import Statistics

/// What was earned by pillar or by channel, of everybody together and of each person; in the order of
/// names, never a ranking.
///
/// Shares of occasions as they were, with Wilson intervals: no estimate of a skill, since a pillar
/// gathers criteria of several.
public struct TeamBreakdown: Sendable, Hashable {
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    /// Availability, effectiveness, empathy, personalisation: the tags of criteria.
    case pillar
    case channel
  }

  public struct Share: Sendable, Hashable {
    /// Its `skill` is the pillar or the channel.
    public var key: SeriesKey
    /// k.
    public var answered = 0.0
    /// n.
    public var occasions = 0
    public var conversations = 0

    public var value: Double { occasions > 0 ? answered / Double(occasions) : 0 }

    /// 95 %.
    public var interval: Interval? {
      .wilson(successes: min(answered, Double(occasions)), trials: Double(occasions))
    }

    public var hasEnoughData: Bool { conversations >= SkillSeries.fewest(in: key.stream) }
  }

  public struct Row: Sendable, Hashable {
    /// Nil for everybody together.
    public var person: Person?
    /// Sorted by key.
    public var shares: [Share]
  }

  public var grouping: Grouping
  public var asOf: CalendarDay
  /// Everybody together first; empty where nothing was recorded.
  public var rows: [Row]
}

extension ProgressStore {
  public func breakdown(
    by grouping: TeamBreakdown.Grouping, asOf: CalendarDay
  ) throws(StoreError) -> TeamBreakdown {
    try read { db in
      let people = try people(db)
      var counts = try BreakdownReader(db, grouping).counts(asOf: asOf)
      func row(_ person: Person?) -> TeamBreakdown.Row? {
        counts.removeValue(forKey: person?.row).map { shares in
          TeamBreakdown.Row(person: person, shares: shares.values.sorted { $0.key < $1.key })
        }
      }
      let all = row(nil)
      return TeamBreakdown(
        grouping: grouping, asOf: asOf,
        rows: [all].compactMap(\.self) + people.compactMap { row($0) })
    }
  }
}

/// Counts occasions by group; the latest judgement of a conversation by a rubric and rater counts.
private struct BreakdownReader {
  private typealias Shares = [SeriesKey: TeamBreakdown.Share]

  private struct Found {
    var evaluation: Int64
    var key: SeriesKey
    var groups: [(name: String, answered: Double, occasions: Int)]
  }

  private let names: SeriesNames
  private let forms: [Int64: EvaluationForm]
  private let grouping: TeamBreakdown.Grouping
  private let statement: FastStatement

  init(_ db: Database, _ grouping: TeamBreakdown.Grouping) throws {
    names = try SeriesNames(db)
    forms = try ProgressStore.forms(db)
    self.grouping = grouping
    statement = try FastStatement(
      db,
      sql: """
        SELECT c.id, c.person, c.channel, c.scenario IS NULL, c.language, e.id, e.rubric, e.method,
          e.form, e.criteria
        FROM conversation c CROSS JOIN evaluation e ON e.conversation = c.id
        WHERE c.person IS NOT NULL AND c.day <= ? ORDER BY c.id
        """)
  }

  /// By person; under nil everybody.
  func counts(asOf: CalendarDay) throws -> [Int64?: [SeriesKey: TeamBreakdown.Share]] {
    var counts: [Int64?: Shares] = [:]
    var found: [Found] = []
    var conversation: (id: Int64, person: Int64)?
    func close() {
      guard let person = conversation?.person else { return }
      for one in found {
        let isLatest = !found.contains { $0.key == one.key && $0.evaluation > one.evaluation }
        guard isLatest else { continue }
        for group in one.groups {
          for owner in [nil, person] as [Int64?] {
            add(group, one.key, to: &counts[owner, default: [:]])
          }
        }
      }
      found.removeAll(keepingCapacity: true)
    }
    statement.bind(asOf.description, at: 1)
    while try statement.next() {
      if conversation?.id != statement.integer(0) {
        close()
        conversation = (statement.integer(0), statement.integer(1))
      }
      if let one = evaluation() { found.append(one) }
    }
    close()
    return counts
  }

  private func add(
    _ group: (name: String, answered: Double, occasions: Int), _ key: SeriesKey,
    to shares: inout Shares
  ) {
    var key = key
    key.skill = group.name
    var share = shares[key] ?? TeamBreakdown.Share(key: key)
    share.answered += group.answered
    share.occasions += group.occasions
    share.conversations += 1
    shares[key] = share
  }

  private func evaluation() -> Found? {
    guard let language = Language(rawValue: statement.text(4)),
      let form = forms[statement.integer(8)],
      let key = names.key(
        rubric: statement.integer(6), method: statement.integer(7),
        stream: statement.integer(3) == 1 ? .call : .practice, language: language)
    else { return nil }
    let channel = grouping == .channel ? [statement.text(2)] : []
    var groups: [(name: String, answered: Double, occasions: Int)] = []
    CriteriaScanner.each(statement.utf8(9)) { place, points, occasions in
      guard form.entries.indices.contains(place), form.entries[place].maxPoints > 0 else { return }
      let entry = form.entries[place]
      let share = min(1, max(0, points / entry.maxPoints))
      for name in grouping == .channel ? channel : entry.pillars where !name.isEmpty {
        let index = groups.firstIndex { $0.name == name } ?? groups.count
        if index == groups.count { groups.append((name, 0, 0)) }
        groups[index].answered += share * Double(max(1, occasions))
        groups[index].occasions += max(1, occasions)
      }
    }
    return Found(evaluation: statement.integer(5), key: key, groups: groups)
  }
}
