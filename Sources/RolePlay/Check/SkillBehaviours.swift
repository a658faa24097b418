public import LanguageAnalysis
public import Rubrics

/// The behaviours by which each skill is scored: what a scenario must ask for to train it.
public struct SkillBehaviours: Sendable {
  /// In the order of the rubric.
  public let skills: [String]
  private let behaviours: [String: Set<BehaviourID>]
  private let positives: [String: Set<BehaviourID>]

  /// The skills of the core rubric.
  public static let core = SkillBehaviours(
    BuiltInRubrics.text("core").flatMap {
      RubricFile(
        parsing: $0, behaviours: BehaviourNames(BuiltInBehaviours.compiled.catalogue)
      ).rubric
    })

  /// The skills of a rubric; nil: none.
  ///
  /// - Parameter catalogue: says which of a skill's behaviours are its own: a criterion of empathy
  ///   may name a solution, too.
  public init(
    _ rubric: Rubric?, catalogue: BehaviourCatalogue = BuiltInBehaviours.compiled.catalogue
  ) {
    var skills: [String] = []
    var behaviours: [String: Set<BehaviourID>] = [:]
    var positives: [String: Set<BehaviourID>] = [:]
    for criterion in rubric?.criteria ?? [] {
      guard let skill = criterion.skill else { continue }
      if !skills.contains(skill) { skills.append(skill) }
      behaviours[skill, default: []].formUnion(criterion.kind.behaviours)
      if case .absence = criterion.kind { continue }
      positives[skill, default: []].formUnion(criterion.kind.needed)
    }
    self.skills = skills
    self.behaviours = behaviours
    self.positives = positives.reduce(into: [:]) { own, entry in
      let family = catalogue.behaviours.filter { entry.key.hasSuffix($0.family.rawValue) }
        .map(\.id)
      own[entry.key] = family.isEmpty ? entry.value : entry.value.intersection(family)
    }
  }

  /// The behaviours that earn or cost points in this skill; nil for a skill that nobody scores.
  public func behaviours(of skill: String) -> Set<BehaviourID>? { behaviours[skill] }

  /// Those of them that are to be done rather than left.
  func positive(of skill: String) -> Set<BehaviourID>? { positives[skill] }
}

extension Criterion.Kind {
  /// What a trainee must do, or must leave, for its points.
  fileprivate var behaviours: Set<BehaviourID> {
    switch self {
    case .answer(let rule): Set(rule.answer.map(\.id))
    case .absence(let rule): Set(rule.never.map(\.id))
    case .levels(let levels), .manual(let levels):
      levels.reduce(into: []) { known, level in
        if let rule = level.when { known.formUnion(rule.behaviours) }
      }
    }
  }
}

extension Criterion.Kind {
  /// What earns its points.
  fileprivate var needed: Set<BehaviourID> {
    switch self {
    case .answer(let rule): Set(rule.answer.map(\.id))
    case .absence: []
    case .levels(let levels), .manual(let levels):
      levels.reduce(into: []) { $0.formUnion($1.when?.needed ?? []) }
    }
  }
}

extension Rule {
  /// The behaviours that help it to hold; of `a before b`, only a.
  fileprivate var needed: Set<BehaviourID> {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.needed) }
    case .not, .measure: []
    case .count(let one, let comparison, _):
      comparison == .less || comparison == .atMost ? [] : [one.id]
    case .before(let one, _), .within(let one, _, _), .position(let one, _): [one.id]
    }
  }

  fileprivate var behaviours: Set<BehaviourID> {
    switch self {
    case .all(let parts), .any(let parts):
      parts.reduce(into: []) { $0.formUnion($1.behaviours) }
    case .not(let part): part.behaviours
    case .count(let one, _, _), .position(let one, _): [one.id]
    case .before(let one, let other), .within(let one, _, let other): [one.id, other.id]
    case .measure: []
    }
  }
}
