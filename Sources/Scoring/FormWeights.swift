internal import Rubrics

/// The weights of a rubric, laid out once: a row a criterion, a row a section.
struct FormWeights: Sendable {
  struct Row: Sendable {
    let section: Int
    /// w
    let weight: Double
    /// W/ΣW · w/Σw: the part of the form as written.
    let share: Double
    /// W · w, with W = 1 where the section has no weight.
    let pooled: Double
    let isBonus: Bool
    let critical: Criterion.Critical?
    let failsBelow: Double
  }

  struct Column: Sendable {
    /// W, or Σw where the section has no weight of its own.
    let weight: Double
    /// Σw; of the bonus criteria where there are no others.
    let sum: Double
  }

  let rows: [Row]
  let columns: [Column]
  let policies: Policies
  let hasCritical: Bool

  init(_ rubric: Rubric) {
    policies = rubric.policies
    var total = 0.0
    columns = rubric.sections.map { section in
      let base = section.criteria.reduce(0) { $0 + ($1.isBonus ? 0 : $1.weight) }
      let bonus = section.criteria.reduce(0) { $0 + ($1.isBonus ? $1.weight : 0) }
      let sum = base > 0 ? base : bonus
      if base > 0 { total += section.weight ?? base }
      return Column(weight: section.weight ?? sum, sum: sum)
    }
    var rows: [Row] = []
    for (index, section) in rubric.sections.enumerated() {
      let column = columns[index]
      for criterion in section.criteria {
        let part = column.sum > 0 ? criterion.weight / column.sum : 0
        rows.append(
          Row(
            section: index, weight: criterion.weight,
            share: total > 0 ? column.weight / total * part : 0,
            pooled: (section.weight ?? 1) * criterion.weight, isBonus: criterion.isBonus,
            critical: criterion.critical, failsBelow: criterion.failsBelow))
      }
    }
    self.rows = rows
    hasCritical = rows.contains { $0.critical != nil }
  }
}
