import LanguageAnalysis

/// Turns meanings into the rules of one criterion.
struct BindingRules {
  private let meanings: [BindingWords.Meaning]

  init(_ meanings: [BindingWords.Meaning]) { self.meanings = meanings }

  /// True where all are rules over the whole conversation that are always owed, or all absences.
  static func canJoin(_ meanings: [BindingWords.Meaning]) -> Bool {
    meanings.allSatisfy { $0.rule != nil && $0.only == nil }
      || meanings.allSatisfy(\.isAbsence)
  }

  func fill(_ entry: inout RubricOverlay.Entry, for criterion: Criterion) {
    guard let first = meanings.first else { return }
    if criterion.skill == nil { entry.skill = first.skill }
    entry.only = meanings.count == 1 ? first.only : nil
    if let answer = first.answer {
      entry.kind = .answer(answer)
    } else if first.isAbsence {
      var never: [BehaviourReference] = []
      for reference in meanings.flatMap(\.never) where !never.contains(reference) {
        never.append(reference)
      }
      entry.kind = .absence(AbsenceRule(never: never, each: 0))
    } else {
      entry.kind = .levels(levels(for: criterion))
    }
  }

  /// The rules from the one that asks most to the one that asks least.
  private var strictness: (full: Rule?, rule: Rule?, trace: Rule?) {
    let rules = meanings.compactMap(\.rule)
    if meanings.count == 1 { return (meanings[0].full, meanings[0].rule, meanings[0].trace) }
    return (nil, .all(rules), .any(rules))
  }

  /// A rule for each step of points, best first; the lowest is what is left.
  private func levels(for criterion: Criterion) -> [Level] {
    let (full, rule, trace) = strictness
    var steps: [Double] = []
    for points in criterion.manualLevels.map(\.points) where steps.last != points {
      steps.append(points)
    }
    if steps.count < 2 {
      let hasHalf = full != nil || trace != nil
      steps = [criterion.maxPoints] + (hasHalf ? [criterion.maxPoints / 2] : []) + [0]
    }
    var rules: [(points: Double, rule: Rule?)] = []
    switch steps.count {
    case 2: rules = [(steps[0], rule)]
    case 3:
      rules =
        full != nil ? [(steps[0], full), (steps[1], rule)] : [(steps[0], rule), (steps[1], trace)]
    default:
      rules = full != nil ? [(steps[0], full), (steps[1], rule)] : [(steps[0], rule)]
      rules.append((steps[steps.count - 2], trace))
    }
    let levels = rules.compactMap { step in
      step.rule.map { Level(points: step.points, when: $0) }
    }
    return levels + [Level(points: steps[steps.count - 1])]
  }
}
