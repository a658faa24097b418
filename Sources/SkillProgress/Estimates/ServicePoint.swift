public import Conversations
import GRDB
import ServiceMetrics
public import Statistics

/// Speed and attention together, of one person on one channel: neither is had against the other.
public struct ServicePoint: Sendable, Hashable {
  public var person: Person
  public var channel: Channel
  /// Share of the occasions for empathy and active listening that were answered in real calls, 0…1.
  public var attention: Double
  /// 95 %.
  public var interval: Interval
  public var conversations: Int
  /// Mean first response.
  public var seconds: Double
  /// First responses that were timed.
  public var timed: Int

  /// Times the channel's target: 1 is on target, 2 takes twice as long.
  public var pace: Double {
    let target = Metric.firstResponseSeconds.target(in: channel) ?? 1
    return seconds / target
  }

  /// Fewer conversations or times place nobody on the map.
  public static let fewest = 5

  public var hasEnoughData: Bool {
    conversations >= ServicePoint.fewest && timed >= ServicePoint.fewest
  }
}

extension ProgressStore {
  /// Everybody with a timed first response and a scored call on the same channel; by name, then
  /// channel.
  public func serviceMap(asOf: CalendarDay) throws(StoreError) -> [ServicePoint] {
    try read { db in
      var people: [Int64: (place: Int, person: Person)] = [:]
      for (place, person) in try self.people(db).enumerated() {
        people[person.row] = (place, person)
      }
      let rows = try Row.fetchAll(db, sql: ServicePoint.query, arguments: ["day": asOf.description])
      let points = rows.compactMap { row -> (place: Int, point: ServicePoint)? in
        guard let (place, person) = people[row[0]], let channel = Channel(rawValue: row[1]),
          let interval = Interval.wilson(successes: row[2], trials: row[3])
        else { return nil }
        let answered: Double = row[2]
        let occasions: Double = row[3]
        return (
          place,
          ServicePoint(
            person: person, channel: channel, attention: answered / occasions, interval: interval,
            conversations: row[4], seconds: row[5], timed: row[6])
        )
      }
      return points.sorted {
        ($0.place, $0.point.channel.rawValue) < ($1.place, $1.point.channel.rawValue)
      }.map(\.point)
    }
  }
}

extension ServicePoint {
  /// Judged several times, the latest judgement of a conversation counts.
  fileprivate static let query = """
    WITH attention AS (
      SELECT c.person, c.channel, sum(s.answered) AS k, CAST(sum(s.occasions) AS REAL) AS n,
        count(DISTINCT c.id) AS conversations
      FROM conversation c
      JOIN evaluation e ON e.conversation = c.id
        AND e.id = (SELECT max(id) FROM evaluation WHERE conversation = c.id)
      JOIN skillResult s ON s.evaluation = e.id
        AND s.skill IN (SELECT id FROM skill WHERE name IN ('empathy', 'active-listening'))
      WHERE c.scenario IS NULL AND c.day <= :day AND c.channel IS NOT NULL AND c.person IS NOT NULL
      GROUP BY c.person, c.channel
    ), speed AS (
      SELECT person, channel, avg(value) AS seconds, count(*) AS timed
      FROM kpi WHERE metric = 'firstResponseSeconds' AND day <= :day GROUP BY person, channel
    )
    SELECT a.person, a.channel, a.k, a.n, a.conversations, v.seconds, v.timed
    FROM attention a JOIN speed v ON v.person = a.person AND v.channel = a.channel
    """
}
