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
  /// One for each grouping, in one walk over the records.
  public func breakdowns(
    by groupings: [TeamBreakdown.Grouping], asOf: CalendarDay
  ) throws(StoreError) -> [TeamBreakdown] {
    try read { db in
      let people = try people(db)
      let counts = try BreakdownReader(db, groupings).counts(asOf: asOf)
      return zip(groupings, counts).map { grouping, counts in
        func row(_ person: Person?) -> TeamBreakdown.Row? {
          counts[person?.row].map { shares in
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

  public func breakdown(
    by grouping: TeamBreakdown.Grouping, asOf: CalendarDay
  ) throws(StoreError) -> TeamBreakdown {
    try breakdowns(by: [grouping], asOf: asOf).first
      ?? TeamBreakdown(grouping: grouping, asOf: asOf, rows: [])
  }
}

/// Counts occasions by group; the latest judgement of a conversation by a rubric and rater counts.
private struct BreakdownReader {
  typealias Shares = [SeriesKey: TeamBreakdown.Share]
  private typealias Group = (name: String, answered: Double, occasions: Int)

  private struct Found {
    var evaluation: Int64
    var key: SeriesKey
    /// For each grouping.
    var groups: [[Group]]
  }

  private let names: SeriesNames
  private let forms: [Int64: EvaluationForm]
  private let groupings: [TeamBreakdown.Grouping]
  private let statement: FastStatement

  init(_ db: Database, _ groupings: [TeamBreakdown.Grouping]) throws {
    names = try SeriesNames(db)
    forms = try ProgressStore.forms(db)
    self.groupings = groupings
    statement = try FastStatement(
      db,
      sql: """
        SELECT c.id, c.person, c.channel, c.scenario IS NULL, c.language, e.id, e.rubric, e.method,
          e.form, e.criteria
        FROM conversation c CROSS JOIN evaluation e ON e.conversation = c.id
        WHERE c.person IS NOT NULL AND c.day <= ? ORDER BY c.id
        """)
  }

  /// For each grouping by person; under nil everybody.
  func counts(asOf: CalendarDay) throws -> [[Int64?: Shares]] {
    var counts = groupings.map { _ in [Int64?: Shares]() }
    var found: [Found] = []
    var conversation: (id: Int64, person: Int64)?
    func close() {
      guard let person = conversation?.person else { return }
      for one in found {
        let isLatest =
          found.count == 1
          || !found.contains { $0.key == one.key && $0.evaluation > one.evaluation }
        guard isLatest else { continue }
        for (place, groups) in one.groups.enumerated() {
          for group in groups {
            add(group, one.key, to: &counts[place][nil, default: [:]])
            add(group, one.key, to: &counts[place][person, default: [:]])
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

  private func add(_ group: Group, _ key: SeriesKey, to shares: inout Shares) {
    var key = key
    key.skill = group.name
    shares[key, default: TeamBreakdown.Share(key: key)].add(group.answered, of: group.occasions)
  }

  private func evaluation() -> Found? {
    guard let language = Language(rawValue: statement.text(4)),
      let form = forms[statement.integer(8)],
      let key = names.key(
        rubric: statement.integer(6), method: statement.integer(7),
        stream: statement.integer(3) == 1 ? .call : .practice, language: language)
    else { return nil }
    let channels = statement.isNull(2) ? [] : [statement.text(2)]
    var groups = groupings.map { _ in [Group]() }
    CriteriaScanner.each(statement.utf8(9)) { place, points, occasions in
      guard form.entries.indices.contains(place), form.entries[place].maxPoints > 0 else { return }
      let entry = form.entries[place]
      let count = max(1, occasions)
      let answered = min(1, max(0, points / entry.maxPoints)) * Double(count)
      for (place, grouping) in groupings.enumerated() {
        for name in grouping == .channel ? channels : entry.pillars {
          let index = groups[place].firstIndex { $0.name == name } ?? groups[place].count
          if index == groups[place].count { groups[place].append((name, 0, 0)) }
          groups[place][index].answered += answered
          groups[place][index].occasions += count
        }
      }
    }
    return Found(evaluation: statement.integer(5), key: key, groups: groups)
  }
}

extension TeamBreakdown.Share {
  /// Adds what one conversation shows.
  fileprivate mutating func add(_ answered: Double, of occasions: Int) {
    self.answered += answered
    self.occasions += occasions
    conversations += 1
  }
}
