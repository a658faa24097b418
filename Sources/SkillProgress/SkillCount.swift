public import Scoring

/// What one conversation shows of one skill: occasions, and how much of them was done.
public struct SkillCount: Sendable, Hashable {
  public var skill: String
  /// n, at least 1: customer turns that called for something, or 1 for a criterion on the whole talk.
  public var occasions: Int
  /// k, 0…n: the sum of the shares earned; half for an answer that came too late, and the like.
  public var answered: Double

  public init(skill: String, occasions: Int, answered: Double) {
    self.skill = skill
    self.occasions = occasions
    self.answered = answered
  }

  /// The skills that a card tells something about, in the order of its criteria.
  ///
  /// What was not owed, could not be checked or is left to people is no occasion.
  public static func counts(of card: ScoreCard) -> [SkillCount] {
    var counts: [SkillCount] = []
    for criterion in card.criteria {
      guard let skill = criterion.skill, let points = criterion.points, criterion.maxPoints > 0,
        criterion.score != nil
      else { continue }
      let share = min(1, max(0, points / criterion.maxPoints))
      let occasions = max(1, criterion.occasions)
      let answered = share * Double(occasions)
      if let place = counts.firstIndex(where: { $0.skill == skill }) {
        counts[place].occasions += occasions
        counts[place].answered += answered
      } else {
        counts.append(SkillCount(skill: skill, occasions: occasions, answered: answered))
      }
    }
    return counts
  }
}
