public import Conversations
import LanguageAnalysis
import Scoring
public import SkillProgress
import Statistics

/// Progress as JSON values; shares are per cent with two decimals, as scores are.
public enum ProgressJSON {
  /// One person; `Documentation/Formats/progress.md` names the keys.
  public static func value(of progress: PersonProgress) -> JSONValue {
    .members([
      ("schema", .integer(1)), ("person", value(of: progress.person)),
      ("asOf", .string(progress.asOf.description)),
      (
        "series",
        .array(
          progress.estimates.map {
            value(of: $0, evidence: progress.evidence[$0.key].map { [$0] } ?? [])
          })
      ),
      ("next", progress.next.map(value) ?? .null), ("activity", value(of: progress.activity)),
    ])
  }

  /// Everybody, without evidence and activity.
  public static func value(of people: [PersonOverview], asOf: CalendarDay) -> JSONValue {
    .array(
      people.map { person in
        .members([
          ("schema", .integer(1)), ("person", value(of: person.person)),
          ("asOf", .string(asOf.description)),
          ("series", .array(person.estimates.map { value(of: $0) })),
          ("next", person.next.map(value) ?? .null),
        ])
      })
  }

  /// The team, all of its notices included.
  public static func value(of team: TeamProgress) -> JSONValue {
    let members = team.members.map { member in
      JSONValue.members([
        ("person", value(of: member.person)),
        ("series", .array(member.estimates.map { value(of: $0) })),
      ])
    }
    let goal = team.goal.map { goal in
      JSONValue.members([
        ("skill", .string(goal.skill)), ("stream", .string(goal.stream.rawValue)),
        ("now", .integer(goal.now)), ("goal", .integer(goal.goal)),
        ("judged", .integer(goal.judged)),
      ])
    }
    return .members([
      ("schema", .integer(1)), ("asOf", .string(team.asOf.description)),
      ("people", .array(members)), ("notices", .array(team.notices.map(value))),
      ("goal", goal ?? .null), ("later", .integer(team.later)),
    ])
  }

  static func value(of person: Person) -> JSONValue {
    .members([
      ("key", .string(person.key)), ("name", .text(person.name)), ("team", .text(person.team)),
    ])
  }

  static func value(of estimate: SkillEstimate, evidence: [SkillEvidence] = []) -> JSONValue {
    let (key, series) = (estimate.key, estimate.series)
    var object = JSONObject()
    object.set(.string(key.skill), for: "skill")
    object.set(.string(key.stream.rawValue), for: "stream")
    object.set(.string(key.language.rawValue), for: "language")
    object.set(
      .members([
        ("id", .string(key.rubric.id)), ("version", .integer(key.rubric.version)),
        ("hash", .string(key.rubric.hash)),
      ]), for: "rubric")
    object.set(.string(key.rater), for: "rater")
    object.set(.number(estimate.success * 100), for: "success")
    object.set(.number(estimate.interval.lower * 100), for: "lower")
    object.set(.number(estimate.interval.upper * 100), for: "upper")
    object.set(.number(series.answered), for: "answered")
    object.set(.integer(series.occasions), for: "occasions")
    object.set(.integer(series.conversations), for: "conversations")
    object.set(.integer(series.days), for: "days")
    object.set(.string(estimate.standing.rawValue), for: "standing")
    object.set(.number(estimate.recall * 100), for: "recall")
    object.set(.string(series.lastDay.description), for: "lastDay")
    object.set(.integer(estimate.daysAgo), for: "daysAgo")
    object.set(value(of: estimate.signal), for: "signal")
    object.set(value(of: estimate.chart), for: "chart")
    object.set(.array(series.points.map { .number($0.value * 100) }), for: "points")
    if !evidence.isEmpty { object.set(.array(evidence.map(value)), for: "evidence") }
    return .object(object)
  }

  private static func value(of signal: ControlChart.Signal?) -> JSONValue {
    guard let signal else { return .null }
    let rule =
      switch signal.rule {
      case .outside: "outside"
      case .run: "run"
      case .nearLimit: "nearLimit"
      }
    return .members([
      ("rule", .string(rule)), ("direction", .string(signal.direction == .up ? "up" : "down")),
    ])
  }

  private static func value(of chart: ControlChart?) -> JSONValue {
    guard let chart else { return .null }
    return .members([
      ("mean", .number(chart.mean * 100)), ("lower", .number(chart.limits.lower * 100)),
      ("upper", .number(chart.limits.upper * 100)), ("provisional", .boolean(chart.isProvisional)),
    ])
  }

  private static func value(_ evidence: SkillEvidence) -> JSONValue {
    .members([
      ("conversation", .string(evidence.conversation)), ("day", .string(evidence.day.description)),
      ("turn", .integer(evidence.turn)), ("text", .string(evidence.text)),
      ("behaviour", .string(evidence.behaviour)), ("good", .boolean(evidence.isGood)),
    ])
  }

  private static func value(_ next: Recommendation) -> JSONValue {
    .members([
      ("skill", .string(next.skill)), ("scenario", .text(next.scenario?.id)),
      ("predicted", .decimal(next.predicted.map { $0 * 100 })),
      ("lower", .decimal(next.estimate.map { $0.interval.lower * 100 })),
      ("upper", .decimal(next.estimate.map { $0.interval.upper * 100 })),
      ("daysAgo", .whole(next.estimate?.daysAgo)),
    ])
  }

  private static func value(_ notice: TeamProgress.Notice) -> JSONValue {
    .members([
      ("person", .string(notice.person.key)), ("skill", .string(notice.estimate.key.skill)),
      ("stream", .string(notice.estimate.key.stream.rawValue)),
      ("standing", .string(notice.estimate.standing.rawValue)),
      ("signal", value(of: notice.estimate.signal)),
      ("evidence", .array(notice.evidence.map(value))),
      ("assign", notice.assign.map(value) ?? .null),
    ])
  }

  private static func value(of activity: Activity) -> JSONValue {
    func best(_ best: Activity.Best?) -> JSONValue {
      guard let best else { return .null }
      return .members([
        ("score", .number(best.score)), ("day", .string(best.day.description)),
        ("conversation", .string(best.conversation)), ("new", .boolean(best.isNew)),
      ])
    }
    return .members([
      ("calls", .integer(activity.calls)), ("runs", .integer(activity.runs)),
      ("streakWeeks", .integer(activity.streak)),
      ("longestStreakWeeks", .integer(activity.longestStreak)),
      ("bestCall", best(activity.bestCall)),
      ("bestRun", best(activity.bestRun)), ("later", .integer(activity.later)),
    ])
  }
}
