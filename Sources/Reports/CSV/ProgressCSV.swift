import Conversations
import Scoring
public import SkillProgress
import Statistics

/// A record a person and series; shares are per cent.
public enum ProgressCSV {
  public static func header() -> [UInt8] {
    var out: [UInt8] = []
    out.append(literal: "person,name,team,stream,language,rubric,version,rater,skill,success,")
    out.append(literal: "lower,upper,answered,occasions,conversations,days,standing,recall,")
    out.append(literal: "lastDay,signal")
    out.appendRecordEnd()
    return out
  }

  public static func append(
    _ estimates: [SkillEstimate], of person: Person, to out: inout [UInt8]
  ) {
    for estimate in estimates {
      let (key, series) = (estimate.key, estimate.series)
      out.append(cell: person.key)
      out.append(nextCell: person.name)
      out.append(nextCell: person.team)
      out.append(nextCell: key.stream.rawValue)
      out.append(nextCell: key.language.rawValue)
      out.append(nextCell: key.rubric.id)
      out.append(nextCell: Double(key.rubric.version))
      out.append(nextCell: key.rater)
      out.append(nextCell: key.skill)
      out.append(nextCell: estimate.success * 100)
      out.append(nextCell: estimate.interval.lower * 100)
      out.append(nextCell: estimate.interval.upper * 100)
      out.append(nextCell: series.answered)
      out.append(nextCell: Double(series.occasions))
      out.append(nextCell: Double(series.conversations))
      out.append(nextCell: Double(series.days))
      out.append(nextCell: estimate.standing.rawValue)
      out.append(nextCell: estimate.recall * 100)
      out.append(nextCell: series.lastDay.description)
      out.append(nextCell: estimate.signal.map { $0.direction == .up ? "up" : "down" })
      out.appendRecordEnd()
    }
  }
}
