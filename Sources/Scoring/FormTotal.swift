internal import Rubrics

/// What a criterion brings to the sum.
enum Contribution: Sendable, Hashable {
  /// s, as share of the points.
  case scored(Double)
  case notOwed
  /// Manual or unverifiable: in neither numerator nor denominator.
  case leftOut
}

/// The form's sum, in the order of qa-platforms.md §2.9: weights and N/A, sections, section fails,
/// form, bonus, form fail.
struct FormTotal: Sendable {
  /// The factor on each criterion's s; bonus criteria have theirs on top of the sum of 1.
  var applied: [Double]
  /// Σ w·s/Σ w of what was scored, 0…1 or less; nil where nothing was.
  var sectionShares: [Double?]
  var sectionApplied: [Double]
  /// By section and for the form: the rows of the critical criteria that failed.
  var failedBy: [[Int]]
  var formFailedBy: [Int] = []
  /// Σ applied · s with failed sections at 0, × 100; nil where nothing was scored.
  var base: Double?
  /// What bonus criteria add, × 100, before the cap.
  var bonus = 0.0
  /// Full precision, 0 or more.
  var scoreBeforeFail: Double?
  var score: Double?
  /// Covered share of the weight, 0…1.
  var coverage = 0.0

  var hasFailed: Bool { !formFailedBy.isEmpty || failedBy.contains { !$0.isEmpty } }

  init(_ contributions: [Contribution], weights: FormWeights) {
    let sections = weights.columns.count
    applied = [Double](repeating: 0, count: contributions.count)
    sectionShares = [Double?](repeating: nil, count: sections)
    sectionApplied = [Double](repeating: 0, count: sections)
    failedBy = [[Int]](repeating: [], count: sections)
    let sums = Sums(contributions, weights)
    coverage = sums.coverage
    for (index, section) in sums.sections.enumerated() where section.isScored {
      if section.weight > 0 { sectionShares[index] = section.points / section.weight }
    }
    guard sums.factors > 0, sums.sections.contains(where: \.isScored) else { return }
    add(contributions, weights, sums)
  }

  /// Sums over what counts.
  private struct Sums {
    struct Section {
      /// Σ w
      var weight = 0.0
      /// Σ w·s
      var points = 0.0
      /// True where something was really scored, not only counted as a pass.
      var isScored = false
    }

    var sections: [Section]
    /// Σ of the unscaled factors.
    var factors = 0.0
    var coverage = 0.0

    init(_ contributions: [Contribution], _ weights: FormWeights) {
      sections = [Section](repeating: Section(), count: weights.columns.count)
      let policy = weights.policies.notApplicable
      for (row, contribution) in zip(weights.rows, contributions) where !row.isBonus {
        if contribution != .leftOut { coverage += row.share }
        guard let s = contribution.counted(policy) else { continue }
        if case .scored = contribution { sections[row.section].isScored = true }
        sections[row.section].weight += row.weight
        sections[row.section].points += row.weight * s
        factors += policy == .pool ? row.pooled : row.share
      }
      coverage = min(coverage, 1)
      guard policy == .keepSections else { return }
      factors = 0
      for (column, section) in zip(weights.columns, sections) where section.weight > 0 {
        factors += column.weight
      }
    }

    func factor(_ row: FormWeights.Row, _ weights: FormWeights) -> Double {
      switch weights.policies.notApplicable {
      case .redistribute, .pass: return row.share
      case .pool: return row.pooled
      case .keepSections:
        let column = weights.columns[row.section]
        let own = sections[row.section].weight
        let sum = own > 0 ? own : column.sum
        return sum > 0 ? column.weight * row.weight / sum : 0
      }
    }
  }

  private mutating func add(
    _ contributions: [Contribution], _ weights: FormWeights, _ sums: Sums
  ) {
    for (index, row) in weights.rows.enumerated() {
      guard let critical = row.critical, case .scored(let s) = contributions[index],
        s < row.failsBelow - 1e-12
      else { continue }
      switch critical {
      case .section: failedBy[row.section].append(index)
      case .form: formFailedBy.append(index)
      }
    }
    let zeroes = weights.policies.fail == .zero
    var before = 0.0
    var after = 0.0
    for (index, row) in weights.rows.enumerated() {
      guard
        let s = contributions[index].counted(row.isBonus ? .pool : weights.policies.notApplicable)
      else { continue }
      let factor = sums.factor(row, weights) / sums.factors
      applied[index] = factor
      if row.isBonus {
        bonus += 100 * factor * s
      } else {
        sectionApplied[row.section] += factor
        before += factor * s
        if !zeroes || failedBy[row.section].isEmpty { after += factor * s }
      }
    }
    base = 100 * after
    scoreBeforeFail = finished(100 * before, weights.policies.bonusCap)
    score =
      zeroes && !formFailedBy.isEmpty ? 0 : finished(100 * after, weights.policies.bonusCap)
    guard zeroes else { return }
    for section in failedBy.indices where !failedBy[section].isEmpty {
      sectionShares[section] = 0
    }
  }

  /// With the bonus, as far as the cap lets it lift.
  private func finished(_ sum: Double, _ cap: Double?) -> Double {
    let total = sum + bonus
    guard bonus > 0, let cap else { return max(0, total) }
    return max(0, min(total, max(sum, cap)))
  }
}

extension Contribution {
  /// The s that counts under a policy; nil where the criterion drops out.
  func counted(_ policy: Policies.NotApplicable) -> Double? {
    switch self {
    case .scored(let s): s
    case .notOwed: policy == .pass ? 1 : nil
    case .leftOut: nil
    }
  }
}
