import Conversations
import GRDB
public import Rubrics
import Scoring

/// The criteria of a grid, to which stored results point by their places: said once, not with every
/// conversation.
public struct EvaluationForm: Sendable, Hashable {
  struct Entry: Sendable, Hashable {
    var id: String
    var skill: String?
    var maxPoints: Double
    var pillars: [String]
  }

  let entries: [Entry]
  /// As kept: a JSON array of `[id, skill, maxPoints, pillar…]`.
  let text: String

  init(_ entries: [Entry]) {
    self.entries = entries
    var out: [UInt8] = [UInt8(ascii: "[")]
    for entry in entries {
      if out.count > 1 { out.append(UInt8(ascii: ",")) }
      out.append(UInt8(ascii: "["))
      out.put(quoted: entry.id)
      out.append(UInt8(ascii: ","))
      if let skill = entry.skill { out.put(quoted: skill) } else { out.put("null") }
      out.append(UInt8(ascii: ","))
      out.put(entry.maxPoints)
      for pillar in entry.pillars {
        out.append(UInt8(ascii: ","))
        out.put(quoted: pillar)
      }
      out.append(UInt8(ascii: "]"))
    }
    out.append(UInt8(ascii: "]"))
    text = String(decoding: out, as: UTF8.self)
  }

  /// The form of all cards that are scored with this rubric.
  public init(_ rubric: Rubric) {
    self.init(
      rubric.sections.flatMap(\.criteria).map {
        Entry(id: $0.id, skill: $0.skill, maxPoints: $0.maxPoints, pillars: $0.tags)
      })
  }

  /// - Parameter card: made with `detail: .full`.
  init(_ card: ScoreCard) {
    self.init(
      card.criteria.map {
        Entry(id: $0.id, skill: $0.skill, maxPoints: $0.maxPoints, pillars: $0.pillars)
      })
  }

  /// Reads `text` back; entries of another shape keep their place and say nothing.
  init(text: String) {
    let value = try? JSONValue(parsing: Array(text.utf8))
    entries = (value?.array ?? []).map { value in
      let fields = value.array ?? []
      return Entry(
        id: fields.first?.string ?? "", skill: fields.dropFirst().first?.string,
        maxPoints: fields.dropFirst(2).first?.double ?? 0,
        pillars: fields.dropFirst(3).compactMap(\.string))
    }
    self.text = text
  }
}

extension ProgressStore {
  /// Forms by their row.
  static func forms(_ db: Database) throws -> [Int64: EvaluationForm] {
    var forms: [Int64: EvaluationForm] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, criteria FROM form") {
      forms[row[0]] = EvaluationForm(text: row[1])
    }
    return forms
  }
}
