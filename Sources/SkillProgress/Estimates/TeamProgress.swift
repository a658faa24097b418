public import Conversations
import GRDB
import Statistics

/// Everybody's skills on a day, in the order of names: never a ranking.
public struct TeamProgress: Sendable, Hashable {
  public struct Member: Sendable, Hashable {
    public var person: Person
    /// Sorted by stream, language, rubric, skill.
    public var estimates: [SkillEstimate]
  }

  /// Something that calls for a manager: a signal on a chart, or a skill that fades.
  public struct Notice: Sendable, Hashable {
    public var person: Person
    public var estimate: SkillEstimate
    /// The quoted moments behind it.
    public var evidence: [SkillEvidence]
    /// What to assign; nil where things go up.
    public var assign: Recommendation?
  }

  /// What a team may reach together.
  public struct Goal: Sendable, Hashable {
    public var skill: String
    public var stream: Stream
    /// People whose lower bound is at 0.70 or above.
    public var now: Int
    public var goal: Int
    /// People with enough data.
    public var judged: Int
  }

  public var asOf: CalendarDay
  public var members: [Member]
  /// Downward signals and fading first, then upward ones; by name.
  public var notices: [Notice]
  /// How many notices there are; `notices` holds the first of them.
  public var noticeCount: Int
  /// Nil in a team of fewer than five people with enough data.
  public var goal: Goal?
  /// Conversations dated after the day that was asked for, and left out.
  public var later: Int

  /// Smaller groups are not summed up: single people would show.
  public static let smallestGroup = 5
}

extension ProgressStore {
  /// - Parameter quoted: notices that come with evidence and a scenario; the others are counted.
  public func team(
    asOf: CalendarDay, scenarios: [ScenarioOffer], quoted: Int = 12
  ) throws(StoreError) -> TeamProgress {
    try read { db in
      let people = try people(db)
      let series = try self.series(db, of: people.map(\.row), asOf: asOf)
      let members = people.compactMap { person -> TeamProgress.Member? in
        let estimates = (series[person.row] ?? []).map { SkillEstimate($0, asOf: asOf) }
        return estimates.isEmpty ? nil : TeamProgress.Member(person: person, estimates: estimates)
      }
      let later = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM conversation WHERE day > ? AND person IS NOT NULL",
        arguments: [asOf.description])
      let found = TeamProgress.found(in: members)
      return TeamProgress(
        asOf: asOf, members: members,
        notices: try found.prefix(quoted).map { member, estimate in
          try notice(db, of: member, estimate, scenarios: scenarios, asOf: asOf)
        },
        noticeCount: found.count, goal: TeamProgress.goal(of: members), later: later ?? 0)
    }
  }

  private func notice(
    _ db: Database, of member: TeamProgress.Member, _ estimate: SkillEstimate,
    scenarios: [ScenarioOffer], asOf: CalendarDay
  ) throws -> TeamProgress.Notice {
    let isUp = estimate.standing != .fading && estimate.signal?.direction == .up
    let evidence = try evidence(
      db, of: member.person, asOf: asOf, wantsGood: isUp, limit: 2)[estimate.key]
    let assign =
      isUp
      ? nil
      : Recommendation.next(
        for: member.estimates, scenarios: scenarios,
        played: try played(db, by: member.person, asOf: asOf), asOf: asOf,
        training: estimate.key.skill)
    return TeamProgress.Notice(
      person: member.person, estimate: estimate, evidence: evidence ?? [], assign: assign)
  }
}

extension TeamProgress {
  static func found(in members: [Member]) -> [(Member, SkillEstimate)] {
    let all = members.flatMap { member in
      member.estimates.filter { $0.signal != nil || $0.standing == .fading }.map { (member, $0) }
    }
    func isUp(_ estimate: SkillEstimate) -> Bool {
      estimate.standing != .fading && estimate.signal?.direction == .up
    }
    return all.filter { !isUp($0.1) } + all.filter { isUp($0.1) }
  }

  /// One series for each skill and stream: the one with the latest conversation.
  private static func newest(_ estimates: [SkillEstimate]) -> [SkillEstimate] {
    estimates.filter { estimate in
      let rivals = estimates.filter {
        $0.key.skill == estimate.key.skill && $0.key.stream == estimate.key.stream
      }
      return rivals.max { $0.series.lastDay < $1.series.lastDay }?.key == estimate.key
    }
  }

  /// The skill that the fewest hold for sure, and half of the way to all.
  static func goal(of members: [Member]) -> Goal? {
    var goals: [String: Goal] = [:]
    for member in members {
      for estimate in newest(member.estimates) where estimate.hasEnoughData {
        let key = estimate.key
        let id = "\(key.stream.rawValue) \(key.skill)"
        var goal =
          goals[id] ?? Goal(skill: key.skill, stream: key.stream, now: 0, goal: 0, judged: 0)
        goal.judged += 1
        if estimate.interval.lower >= SkillEstimate.masteredFrom { goal.now += 1 }
        goals[id] = goal
      }
    }
    let open = goals.values.filter { $0.judged >= smallestGroup && $0.now < $0.judged }
      .sorted { ($0.skill, $0.stream) < ($1.skill, $1.stream) }
    guard
      var goal = open.min(by: { $0.now * $1.judged < $1.now * $0.judged })
    else { return nil }
    goal.goal = goal.now + (goal.judged - goal.now + 1) / 2
    return goal
  }
}
