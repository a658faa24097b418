import Scoring

/// The criterion whose full answer would lift the score most.
struct Improvement {
  let criterion: CriterionScore
  /// Points of the form (0…100) that it holds back.
  let gain: Double

  /// Equal gains: the first in the order of the rubric.
  static func first(in card: ScoreCard) -> Improvement? {
    var best: Improvement?
    for criterion in card.criteria {
      let gain = criterion.lostPoints
      if gain > best?.gain ?? 0.005 { best = Improvement(criterion: criterion, gain: gain) }
    }
    return best
  }
}

extension CriterionScore {
  /// Points of the form (0…100) between this answer and a full one; 0 where it was not scored.
  var lostPoints: Double {
    guard let score, isImprovable else { return 0 }
    return appliedWeight * (100 - score)
  }

  private var isImprovable: Bool {
    switch status {
    case .partial, .missed, .late, .outOfOrder: true
    case .met, .notOwed, .unverifiable, .manual: false
    }
  }
}
