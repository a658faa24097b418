/// One reason why a customer's mood moved in a turn; the deltas of a turn add up to its move.
///
/// All numbers are thousandths. Multipliers are 1000 where they do not apply.
public struct MoodChange: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// A line of the mood table, by name.
    case effect(String)
    /// An acknowledged feeling sinks by itself.
    case decay
    /// Nothing at all was recognised.
    case unheard
    /// One turn can do only so much.
    case turnLimit
    /// The scale ends at 0 and at 10.
    case scaleEnd
  }

  public let reason: Reason
  public let baseAnger: Int
  public let baseTrust: Int
  /// 1000, 500, 250, 0 for the first to fourth time.
  public let repetition: Int
  /// What hot and cool customers make of solutions and of words about feelings.
  public let phase: Int
  /// What trust adds to what soothes and takes from what harms.
  public let bond: Int
  public let anger: Int
  public let trust: Int

  init(
    _ reason: Reason, baseAnger: Int, baseTrust: Int = 0, repetition: Int = 1000,
    phase: Int = 1000, bond: Int = 1000, anger: Int, trust: Int
  ) {
    self.reason = reason
    self.baseAnger = baseAnger
    self.baseTrust = baseTrust
    self.repetition = repetition
    self.phase = phase
    self.bond = bond
    self.anger = anger
    self.trust = trust
  }

  /// A move without multipliers.
  init(_ reason: Reason, anger: Int, trust: Int = 0) {
    self.init(reason, baseAnger: anger, baseTrust: trust, anger: anger, trust: trust)
  }
}
