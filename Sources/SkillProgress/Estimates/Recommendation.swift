public import Conversations
public import LanguageAnalysis
public import RolePlay

/// A scenario that could be practised.
public struct ScenarioOffer: Sendable, Hashable {
  public var id: String
  public var title: LocalizedText
  /// 1…5.
  public var difficulty: Int
  public var skills: [String]

  public init(id: String, title: LocalizedText, difficulty: Int, skills: [String]) {
    self.id = id
    self.title = title
    self.difficulty = difficulty
    self.skills = skills
  }

  public init(_ scenario: Scenario) {
    self.init(
      id: scenario.id, title: scenario.title, difficulty: scenario.difficulty,
      skills: scenario.skills)
  }
}

/// What to practise next, with what it was chosen for.
public struct Recommendation: Sendable, Hashable {
  /// The skill that needs it most; of a scenario, among those that it trains.
  public var skill: String
  /// Nil where nothing is known of the skill yet.
  public var estimate: SkillEstimate?
  public var scenario: ScenarioOffer?
  /// Predicted success in the scenario, 0…1.
  public var predicted: Double?

  /// Predicted success that trains best: hard enough to learn, easy enough to succeed.
  public static let level: ClosedRange<Double> = 0.60...0.85
  static let aim = 0.75

  /// The best choice for somebody; nil where neither a skill nor a scenario is known.
  ///
  /// Among scenarios at the right level (else the nearest to it): 0.45 need (1 − P, mean over the
  /// scenario's skills) + 0.25 uncertainty + 0.20 (1 − recall) + 0.10 novelty; ties by id.
  ///
  /// - Parameters:
  ///   - estimates: as of the day that is asked about, the person's own.
  ///   - skill: only scenarios that train it; nil leaves the choice open.
  ///   - played: scenarios with the day of the last run; one of that day or later is not due.
  public static func next(
    for estimates: [SkillEstimate], scenarios: [ScenarioOffer], played: [String: CalendarDay],
    asOf: CalendarDay, training skill: String? = nil
  ) -> Recommendation? {
    let bySkill = newest(estimates)
    let choices = scenarios.filter { offer in
      let isDue = played[offer.id].map { $0 < asOf } ?? true
      return isDue && !offer.skills.isEmpty && (skill.map(offer.skills.contains) ?? true)
    }
    .map { Choice($0, bySkill, isNew: played[$0.id] == nil) }
    guard let best = choices.max(by: { $1.isBetter(than: $0) }) else {
      guard let weakest = skill ?? weakest(of: Array(bySkill.keys), bySkill) else { return nil }
      return Recommendation(skill: weakest, estimate: bySkill[weakest])
    }
    let skill = skill ?? weakest(of: best.offer.skills, bySkill) ?? best.offer.skills[0]
    return Recommendation(
      skill: skill, estimate: bySkill[skill], scenario: best.offer, predicted: best.predicted)
  }

  /// Of each skill the series with the latest conversation; of one day, the practice.
  private static func newest(_ estimates: [SkillEstimate]) -> [String: SkillEstimate] {
    var newest: [String: SkillEstimate] = [:]
    for estimate in estimates {
      guard let other = newest[estimate.key.skill] else {
        newest[estimate.key.skill] = estimate
        continue
      }
      let days = (estimate.series.lastDay, other.series.lastDay)
      if days.0 > days.1 || days.0 == days.1 && estimate.key.stream > other.key.stream {
        newest[estimate.key.skill] = estimate
      }
    }
    return newest
  }

  private static func weakest(
    of skills: [String], _ estimates: [String: SkillEstimate]
  ) -> String? {
    skills.sorted().max { need(of: $0, estimates) < need(of: $1, estimates) }
  }

  private static func need(of skill: String, _ estimates: [String: SkillEstimate]) -> Double {
    guard let estimate = estimates[skill] else { return 0.45 * 0.5 + 0.25 + 0.2 }
    return 0.45 * (1 - estimate.success) + 0.25 * min(1, estimate.deviation / 1.5)
      + 0.2 * (1 - estimate.recall)
  }

  private struct Choice {
    let offer: ScenarioOffer
    let predicted: Double
    let worth: Double

    init(_ offer: ScenarioOffer, _ estimates: [String: SkillEstimate], isNew: Bool) {
      self.offer = offer
      let count = Double(offer.skills.count)
      predicted =
        offer.skills.reduce(0) {
          $0 + SkillEstimate.predicted(estimates[$1], difficulty: offer.difficulty)
        } / count
      worth =
        offer.skills.reduce(0) { $0 + need(of: $1, estimates) } / count + (isNew ? 0.1 : 0)
    }

    /// How far the prediction is from the level that trains; 0 inside it.
    var distance: Double {
      max(0, level.lowerBound - predicted, predicted - level.upperBound)
    }

    func isBetter(than other: Choice) -> Bool {
      if distance != other.distance { return distance < other.distance }
      if worth != other.worth { return worth > other.worth }
      let (mine, others) = (abs(predicted - aim), abs(other.predicted - aim))
      if mine != others { return mine < others }
      return offer.id < other.offer.id
    }
  }
}
