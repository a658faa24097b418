internal import LanguageAnalysis
internal import Rubrics

/// Tries single criteria first, then pairs; every try is a full sum, so that fails count.
struct NextStepSearch {
  private let scorer: Scorer
  private let scoring: ScoringRun
  private let candidates: [LiftCandidate]
  /// What each candidate adds at most to the score before fails.
  private let gains: [Double]

  init(scorer: Scorer, scoring: ScoringRun) {
    self.scorer = scorer
    self.scoring = scoring
    candidates = scorer.liftCandidates(scoring)
    gains = candidates.map { candidate in
      let criterion = scorer.criteria[candidate.row]
      let old = criterion.share(of: candidate.change.points)
      let new = criterion.share(of: candidate.change.newPoints)
      return 100 * scoring.total.applied[candidate.row] * (new - old)
    }
  }

  func best() -> NextStep? {
    guard let target else { return nil }
    guard let found = bestSingle(target) ?? bestPair(target) else { return nil }
    return NextStep(
      target: target, changes: found.places.map { candidates[$0].change },
      score: Rounding.data(found.score))
  }

  private struct Found {
    var places: [Int]
    var steps: Int
    var score: Double

    func isSmaller(than other: Found?) -> Bool {
      guard let other else { return true }
      if steps != other.steps { return steps < other.steps }
      // Differences below what is printed leave the rubric's order in force.
      return Rounding.data(score) < Rounding.data(other.score)
    }
  }

  private var target: NextStep.Target? {
    guard let score = scoring.card.score else { return nil }
    if let above = scorer.bands.last(where: { $0.from > score }) { return .band(above) }
    return scoring.card.outcome == .fail ? .pass : nil
  }

  private func bestSingle(_ target: NextStep.Target) -> Found? {
    var best: Found?
    for place in candidates.indices {
      guard let score = score([place], reaching: target) else { continue }
      let found = Found(places: [place], steps: candidates[place].steps, score: score)
      if found.isSmaller(than: best) { best = found }
    }
    return best
  }

  private func bestPair(_ target: NextStep.Target) -> Found? {
    var best: Found?
    // Fewest steps first, so that most pairs are never summed.
    let order = candidates.indices.sorted {
      (candidates[$0].steps, $0) < (candidates[$1].steps, $1)
    }
    for (position, first) in order.enumerated() {
      for second in order[(position + 1)...] {
        let steps = candidates[first].steps + candidates[second].steps
        if let best, steps > best.steps { break }
        guard candidates[first].row != candidates[second].row,
          let score = score([first, second], reaching: target)
        else { continue }
        let places = [first, second].sorted()
        let found = Found(places: places, steps: steps, score: score)
        if found.isSmaller(than: best) { best = found }
      }
    }
    return best
  }

  /// The new score, or nil where the changes do not get there.
  private func score(_ places: [Int], reaching target: NextStep.Target) -> Double? {
    let bound = places.reduce(scoring.total.scoreBeforeFail ?? 0) { $0 + gains[$1] }
    guard bound + 0.01 >= least(target) else { return nil }
    var contributions = scoring.contributions
    for place in places {
      let candidate = candidates[place]
      let share = scorer.criteria[candidate.row].share(of: candidate.change.newPoints)
      contributions[candidate.row] = .scored(share)
    }
    let total = FormTotal(contributions, weights: scorer.weights)
    guard let score = total.score else { return nil }
    switch target {
    case .band(let band): return Rounding.data(score) >= band.from ? score : nil
    case .pass: return scorer.outcome(of: total) == .pass ? score : nil
    }
  }

  private func least(_ target: NextStep.Target) -> Double {
    switch target {
    case .band(let band): band.from
    case .pass: scorer.rubric.pass ?? 0
    }
  }
}
