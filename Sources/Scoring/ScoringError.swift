public import LanguageAnalysis

/// Why a rubric cannot be scored with a catalogue.
public enum ScoringError: Error, Sendable, Hashable {
  /// The rubric names behaviours that are not in force; each once, in the rubric's order.
  case unknownBehaviours([BehaviourID], rubric: String)
}

extension ScoringError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownBehaviours(let ids, let rubric):
      let names = ids.map { "'\($0)'" }.joined(separator: ", ")
      return "rubric '\(rubric)' names \(ids.count == 1 ? "a behaviour" : "behaviours") not in "
        + "force: \(names); see 'parley behaviour list'"
    }
  }
}
