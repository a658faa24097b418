public import LanguageAnalysis
internal import Rubrics

extension Scorer {
  /// How the score of one conversation came about, and what would lift it.
  public func derivation(of conversation: AnnotatedConversation) -> Derivation {
    let scoring = scoring(of: conversation)
    let terms = terms(scoring)
    return Derivation(
      card: scoring.card, terms: terms, sections: sections(scoring, terms),
      sum: scoring.total.base, bonus: scoring.total.bonus,
      criticalScore: criticalScore(scoring), effects: effects(scoring),
      nextStep: NextStepSearch(scorer: self, scoring: scoring).best())
  }

  private func terms(_ scoring: ScoringRun) -> [Derivation.Term] {
    let zeroes = rubric.policies.fail == .zero
    return scoring.card.criteria.enumerated().map { index, score in
      let row = weights.rows[index]
      let share = scoring.contributions[index].counted(
        row.isBonus ? .redistribute : rubric.policies.notApplicable)
      let applied = scoring.total.applied[index]
      let isZeroed = zeroes && !row.isBonus && !scoring.total.failedBy[row.section].isEmpty
      return Derivation.Term(
        criterion: score.id, section: score.section, title: score.title, status: score.status,
        points: score.points, maxPoints: score.maxPoints, share: share, weight: score.weight,
        appliedWeight: applied, contribution: isZeroed ? 0 : 100 * applied * (share ?? 0),
        isBonus: row.isBonus)
    }
  }

  private func sections(
    _ scoring: ScoringRun, _ terms: [Derivation.Term]
  ) -> [Derivation.SectionTotal] {
    scoring.card.sections.enumerated().map { index, section in
      Derivation.SectionTotal(
        id: section.id, title: section.title,
        score: scoring.total.sectionShares[index].map { 100 * $0 }, weight: section.weight,
        appliedWeight: section.appliedWeight,
        contribution: zip(weights.rows, terms).reduce(0) { sum, pair in
          pair.0.section == index && !pair.0.isBonus ? sum + pair.1.contribution : sum
        })
    }
  }

  private func criticalScore(_ scoring: ScoringRun) -> Double? {
    var earned = 0.0
    var possible = 0.0
    for (row, score) in zip(weights.rows, scoring.card.criteria) where row.critical != nil {
      guard let points = score.points else { continue }
      earned += points
      possible += score.maxPoints
    }
    return possible > 0 ? 100 * earned / possible : nil
  }

  // MARK: - Policies

  private func effects(_ scoring: ScoringRun) -> [PolicyEffect] {
    let policies = rubric.policies
    let total = scoring.total
    let ids = scoring.card.criteria.map(\.id)
    var effects: [PolicyEffect] = []
    let notOwed = rows(scoring) { $0 == .notOwed }
    if !notOwed.isEmpty {
      effects.append(
        .notApplicable(
          policies.notApplicable, criteria: notOwed.map { ids[$0] }, weight: weight(notOwed)))
    }
    let leftOut = rows(scoring) { $0 == .leftOut }
    if !leftOut.isEmpty {
      effects.append(.leftOut(criteria: leftOut.map { ids[$0] }, weight: weight(leftOut)))
    }
    let shifted = criteria.indices.filter { criteria[$0].minPoints != 0 }
    if !shifted.isEmpty { effects.append(.scaleFromMinimum(criteria: shifted.map { ids[$0] })) }
    for (section, rows) in zip(rubric.sections, total.failedBy) where !rows.isEmpty {
      effects.append(
        .sectionFailed(section: section.id, by: rows.map { ids[$0] }, policies.fail))
    }
    if let sum = total.base {
      let full = sum + total.bonus
      if let cap = policies.bonusCap, total.bonus > 0, full > max(cap, sum) {
        effects.append(.bonusCapped(from: full, at: max(cap, sum)))
      }
      if full < 0 { effects.append(.raisedToZero(from: full)) }
    }
    if !total.formFailedBy.isEmpty {
      effects.append(.formFailed(by: total.formFailedBy.map { ids[$0] }, policies.fail))
    }
    return effects
  }

  private func rows(_ scoring: ScoringRun, _ isWanted: (Contribution) -> Bool) -> [Int] {
    scoring.contributions.indices.filter { isWanted(scoring.contributions[$0]) }
  }

  private func weight(_ rows: [Int]) -> Double {
    rows.reduce(0) { $0 + (weights.rows[$1].isBonus ? 0 : weights.rows[$1].share) }
  }
}
