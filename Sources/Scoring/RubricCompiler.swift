internal import Conversations
internal import LanguageAnalysis
internal import Rubrics

/// A criterion's rule, with its references resolved.
enum CompiledKind: Sendable {
  case answer(CompiledAnswer)
  /// Places in the program's `levels`, best first.
  case levels(Range<Int>)
  case absence(BehaviourSet, each: Double)
  case manual
}

struct CompiledAnswer: Sendable {
  let occasion: BehaviourSet
  let answer: BehaviourSet
  let before: BehaviourSet
  let window: Int
  let late: Double
  let outOfOrder: Double
}

struct CompiledCriterion: Sendable {
  let kind: CompiledKind
  let only: CompiledRule?
  let channels: ChannelSet
  let alwaysOwed: Bool
  let maxPoints: Double
  /// Least points possible where `normalise: min` asks for them, else 0.
  let minPoints: Double

  /// The share of the points, `s` in the documentation: 1 is a full answer.
  func share(of points: Double) -> Double {
    guard maxPoints > minPoints else { return points >= maxPoints ? 1 : 0 }
    return (points - minPoints) / (maxPoints - minPoints)
  }
}

/// The channels that a criterion is meant for; none: all.
struct ChannelSet: Sendable {
  private var bits: UInt8 = 0

  init(_ channels: [Channel]) {
    for (place, channel) in Channel.allCases.enumerated() where channels.contains(channel) {
      bits |= 1 << UInt8(place)
    }
  }

  var isEmpty: Bool { bits == 0 }

  func contains(_ channel: Channel) -> Bool {
    Channel.allCases.firstIndex(of: channel).map { bits >> UInt8($0) & 1 == 1 } ?? false
  }
}

/// Resolves the behaviours that a rubric names to dense slots, in the order of first mention.
struct RubricCompiler {
  private let catalogue: BehaviourCatalogue
  /// By place in the catalogue; -1 where the rubric does not name the behaviour.
  private(set) var slots: [Int16]
  /// The place in the catalogue, by slot.
  private(set) var behaviours: [Int] = []
  private(set) var program = RuleProgram()
  private(set) var unknown: [BehaviourID] = []
  /// The slot of `customer-problem`, which absence criteria wait for; nil in a catalogue without.
  private(set) var problemSlot: Int?

  init(catalogue: BehaviourCatalogue) {
    self.catalogue = catalogue
    slots = [Int16](repeating: -1, count: catalogue.behaviours.count)
  }

  /// Resolves all of `rubric`; names that are not in force end up in `unknown`.
  mutating func compile(_ rubric: Rubric) -> [CompiledCriterion] {
    let criteria = rubric.sections.flatMap(\.criteria)
    criteria.forEach { reserve($0) }
    if catalogue.index(of: "customer-problem") != nil { problemSlot = reserve("customer-problem") }
    guard unknown.isEmpty else { return [] }
    return criteria.map { compile($0, policies: rubric.policies) }
  }

  // MARK: - Slots

  private mutating func reserve(_ criterion: Criterion) {
    switch criterion.kind {
    case .answer(let rule):
      (rule.occasion + rule.answer + rule.before).forEach { reserve($0.id) }
    case .levels(let levels):
      levels.forEach { $0.when.map { reserve($0) } }
    case .absence(let rule):
      rule.never.forEach { reserve($0.id) }
      reserve("customer-problem")
    case .manual: break
    }
    criterion.only.map { reserve($0) }
  }

  private mutating func reserve(_ rule: Rule) {
    switch rule {
    case .all(let rules), .any(let rules): rules.forEach { reserve($0) }
    case .not(let rule): reserve(rule)
    case .count(let reference, _, _), .position(let reference, _): reserve(reference.id)
    case .before(let a, let b), .within(let a, turns: _, of: let b):
      reserve(a.id)
      reserve(b.id)
    case .measure: break
    }
  }

  @discardableResult
  private mutating func reserve(_ id: BehaviourID) -> Int? {
    guard let index = catalogue.index(of: id) else {
      if !unknown.contains(id) { unknown.append(id) }
      return nil
    }
    if slots[index] < 0 {
      slots[index] = Int16(behaviours.count)
      behaviours.append(index)
    }
    return Int(slots[index])
  }

  // MARK: - Rules

  private mutating func compile(
    _ criterion: Criterion, policies: Policies
  ) -> CompiledCriterion {
    var minPoints = 0.0
    let kind: CompiledKind
    switch criterion.kind {
    case .answer(let rule):
      kind = .answer(
        CompiledAnswer(
          occasion: set(rule.occasion), answer: set(rule.answer), before: set(rule.before),
          window: rule.window, late: rule.late, outOfOrder: rule.outOfOrder))
    case .levels(let levels):
      kind = .levels(compile(levels))
      if policies.normalise == .min { minPoints = levels.map(\.points).min() ?? 0 }
    case .absence(let rule):
      kind = .absence(set(rule.never), each: rule.each)
    case .manual:
      kind = .manual
    }
    return CompiledCriterion(
      kind: kind, only: criterion.only.map { compile($0) },
      channels: ChannelSet(criterion.channels), alwaysOwed: criterion.alwaysOwed,
      maxPoints: criterion.maxPoints, minPoints: minPoints)
  }

  private mutating func compile(_ levels: [Level]) -> Range<Int> {
    let compiled = levels.map {
      CompiledLevel(points: $0.points, when: $0.when.map { compile($0) })
    }
    program.levels += compiled
    return program.levels.count - compiled.count..<program.levels.count
  }

  @discardableResult
  private mutating func compile(_ rule: Rule) -> CompiledRule {
    let whole = program.open(step(rule))
    switch rule {
    case .all(let parts), .any(let parts): parts.forEach { compile($0) }
    case .not(let part): compile(part)
    case .count, .before, .within, .position, .measure: break
    }
    program.close(whole)
    return whole
  }

  private func step(_ rule: Rule) -> RuleStep {
    switch rule {
    case .all: .all
    case .any: .any
    case .not: .not
    case .count(let b, let comparison, let number): .count(test(b), comparison, number)
    case .before(let a, let b): .before(test(a), test(b))
    case .within(let a, let turns, let b): .within(test(a), turns: turns, of: test(b))
    case .position(let b, let place): .position(test(b), place)
    case .measure(let measure, let comparison, let number): .measure(measure, comparison, number)
    }
  }

  private mutating func set(_ references: [BehaviourReference]) -> BehaviourSet {
    program.add(anyOf: references.map { test($0) }, slots: behaviours.count)
  }

  private func test(_ reference: BehaviourReference) -> BehaviourTest {
    guard let index = catalogue.index(of: reference.id) else {
      preconditionFailure("every name is reserved before it is used")
    }
    return BehaviourTest(
      slot: slots[index], grade: UInt8(clamping: reference.grade ?? 0),
      speaker: catalogue.behaviours[index].speaker, needsTimes: reference.id == "interruption")
  }
}
