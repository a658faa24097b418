import LanguageAnalysis

/// Faults that show only when the criteria of a rubric are seen together.
enum RubricCheck {
  struct Fault {
    var section: Int
    var criterion: Int
    var code: String
    var severity: Finding.Severity
    var message: String
  }

  static func faults(of rubric: Rubric) -> [Fault] {
    var faults: [Fault] = []
    let forbidden = forbidden(in: rubric)
    let hasExamples = rubric.criteria.contains { !$0.examples.isEmpty }
    for (section, part) in rubric.sections.enumerated() {
      for (index, criterion) in part.criteria.enumerated() {
        func add(_ code: String, _ severity: Finding.Severity, _ message: String) {
          faults.append(
            Fault(
              section: section, criterion: index, code: code, severity: severity, message: message))
        }
        if let other = blocker(of: criterion, forbidden) {
          add(
            "unreachable-full", .warning,
            "nobody reaches 100 %: full points here need what \"\(other)\" forbids")
        }
        if criterion.skill == nil {
          add("no-skill", .info, "criterion names no skill: it counts in no one's progress")
        }
        let kinds = Set(criterion.examples.map(\.isGood))
        if hasExamples, kinds.count < 2 {
          let missing =
            kinds.contains(true) ? "bad" : kinds.contains(false) ? "good" : "good or bad"
          add("no-examples", .info, "criterion has no \(missing) example")
        } else if !hasExamples, section == 0, index == 0 {
          add("no-examples", .info, "no criterion has an example: trainees learn from them")
        }
      }
    }
    return faults
  }

  /// What absence criteria forbid, with the criterion that does.
  private static func forbidden(
    in rubric: Rubric
  ) -> [(criterion: String, behaviours: [BehaviourReference])] {
    rubric.criteria.compactMap { criterion in
      guard case .absence(let rule) = criterion.kind, !rule.never.isEmpty else { return nil }
      return (criterion.id, rule.never)
    }
  }

  /// The absence criterion that excludes the full points of this one.
  private static func blocker(
    of criterion: Criterion, _ forbidden: [(criterion: String, behaviours: [BehaviourReference])]
  ) -> String? {
    forbidden.first { _, behaviours in
      switch criterion.kind {
      case .answer(let rule):
        !rule.answer.isEmpty
          && rule.answer.allSatisfy { answer in
            behaviours.contains { $0.id == answer.id && ($0.grade ?? 1) <= (answer.grade ?? 1) }
          }
      case .levels(let levels):
        // A rule that can never hold is another fault.
        levels.first?.when.map { $0.canHold(without: []) && !$0.canHold(without: behaviours) }
          ?? false
      case .absence, .manual: false
      }
    }?.criterion
  }
}

extension Rubric {
  /// All criteria, in the order of the form.
  public var criteria: [Criterion] { sections.flatMap(\.criteria) }
}
