/// A condition on a whole conversation; three-valued when it is evaluated.
public indirect enum Rule: Sendable, Hashable {
  case all([Rule])
  case any([Rule])
  case not(Rule)
  /// Number of turns with the behaviour; a bare name is `>= 1`.
  case count(BehaviourReference, Comparison, Int)
  case before(BehaviourReference, BehaviourReference)
  case within(BehaviourReference, turns: Int, of: BehaviourReference)
  case position(BehaviourReference, Place)
  case measure(Measure, Comparison, Double)

  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    case atLeast = ">="
    case atMost = "<="
    case more = ">"
    case less = "<"
    case equal = "="
  }

  public enum Place: String, Sendable, Hashable, CaseIterable { case opening, ending }

  /// Seconds for times and `silence`; per cent for `talkShare` (the agent's) and `silenceShare`,
  /// which the rule language writes as `silence` with a `%`.
  public enum Measure: String, Sendable, Hashable, CaseIterable {
    case responseTime, firstResponseTime, talkShare, silence, silenceShare, interruptions
  }
}
