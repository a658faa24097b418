public import Conversations
import LanguageAnalysis

extension Rule: CustomStringConvertible {
  /// The rule in its language; parsing it gives the same rule back.
  public var description: String {
    switch self {
    case .all(let rules): rules.map { $0.text(inside: .all) }.joined(separator: " and ")
    case .any(let rules): rules.map { $0.text(inside: .any) }.joined(separator: " or ")
    case .not(let rule): "not " + rule.text(inside: .not)
    case .count(let b, .atLeast, 1): "\(b)"
    case .count(let b, let comparison, let count): "\(b) \(comparison.rawValue) \(count)"
    case .before(let a, let b): "\(a) before \(b)"
    case .within(let a, let turns, let b): "\(a) within \(turns) of \(b)"
    case .position(let b, let place): "\(b) in \(place.rawValue)"
    case .measure(let measure, let comparison, let value):
      "\(measure.word) \(comparison.rawValue) \(RuleNumber.text(of: value))"
        + (measure.unit.isEmpty ? "" : " \(measure.unit)")
    }
  }

  private enum Outer { case all, any, not }

  private func text(inside outer: Outer) -> String {
    switch (self, outer) {
    case (.any, _), (.all, .all), (.all, .not), (.not, .not): "(\(description))"
    default: description
    }
  }

  /// Reads a rule; several faults at once where there are several.
  public init(parsing text: String, behaviours: BehaviourNames) throws(RuleFaults) {
    var parser = RuleParser(text, names: behaviours)
    guard let rule = parser.parseRule() else { throw RuleFaults(faults: parser.faults) }
    self = rule
  }
}

/// All that is wrong with one rule.
public struct RuleFaults: Error, Hashable, Sendable, CustomStringConvertible {
  public let faults: [RuleFault]

  public var description: String { faults.map(\.description).joined(separator: "; ") }
}

extension BehaviourReference: CustomStringConvertible {
  public var description: String { grade.map { "\(id):\($0)" } ?? id.rawValue }

  /// Reads `b { "or" b }`, where every b is something that `speaker` does.
  public static func list(
    parsing text: String, speaker: Speaker, behaviours: BehaviourNames
  ) throws(RuleFaults) -> [BehaviourReference] {
    var parser = RuleParser(text, names: behaviours)
    let list = parser.parseList(speaker: speaker)
    guard parser.faults.isEmpty else { throw RuleFaults(faults: parser.faults) }
    return list
  }
}

extension Sequence where Element == BehaviourReference {
  /// The list in the rule language: `apology or validate`.
  var ruleText: String { map(\.description).joined(separator: " or ") }
}
