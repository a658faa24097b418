import Rubrics
import Scoring

/// The parts of a criterion's JSON that are the same in every card of a rubric, written once.
struct CriterionJSON: Sendable {
  private let id: String
  private let section: String
  private let skill: String?
  private let points: Double
  private let weight: Double
  /// From the opening brace to `"status":`.
  let head: [UInt8]
  /// `,"maxPoints":…,"score":`.
  let maxPoints: [UInt8]
  /// `,"weight":…,"appliedWeight":`.
  let ownWeight: [UInt8]
  /// From the status to the applied weight, where it was not owed.
  let notOwed: [UInt8]

  private init(id: String, section: String, skill: String?, points: Double, weight: Double) {
    self.id = id
    self.section = section
    self.skill = skill
    self.points = points
    self.weight = weight
    var head: [UInt8] = []
    head.append(literal: "{\"id\":")
    head.append(json: id)
    head.append(literal: ",\"section\":")
    head.append(json: section)
    head.append(literal: ",\"skill\":")
    head.append(json: skill)
    head.append(literal: ",\"status\":")
    self.head = head
    var maxPoints: [UInt8] = []
    maxPoints.append(literal: ",\"maxPoints\":")
    maxPoints.append(number: points)
    maxPoints.append(literal: ",\"score\":")
    self.maxPoints = maxPoints
    var ownWeight: [UInt8] = []
    ownWeight.append(literal: ",\"weight\":")
    ownWeight.append(number: weight)
    ownWeight.append(literal: ",\"appliedWeight\":")
    self.ownWeight = ownWeight
    var notOwed: [UInt8] = []
    notOwed.append(json: Status.notOwed.rawValue)
    notOwed.append(literal: ",\"points\":null")
    notOwed += maxPoints
    notOwed.append(literal: "null")
    notOwed += ownWeight
    notOwed.append(literal: "0")
    self.notOwed = notOwed
  }

  init(_ score: CriterionScore) {
    self.init(
      id: score.id, section: score.section, skill: score.skill, points: score.maxPoints,
      weight: score.weight)
  }

  init(_ criterion: Criterion, in section: Section) {
    self.init(
      id: criterion.id, section: section.id, skill: criterion.skill, points: criterion.maxPoints,
      weight: criterion.weight)
  }

  /// True where the parts are those of `score`.
  func fits(_ score: CriterionScore) -> Bool {
    id == score.id && section == score.section && skill == score.skill
      && points == score.maxPoints && weight == score.weight
  }
}
