public import Conversations

/// Something that a speaker does and that can be recognised in words.
public struct Behaviour: Sendable, Hashable {
  public enum Family: String, Sendable, Hashable, CaseIterable {
    case opening, listening, empathy, ownership, resolution, courtesy, closing, negative, customer
  }

  public let id: BehaviourID
  public let family: Family
  /// Who does it: `.agent` or `.customer`.
  public let speaker: Speaker
  /// True for `polarity: any`: negation, condition and report do not cancel it.
  public let anyPolarity: Bool
  public let title: LocalizedText

  public init(
    id: BehaviourID, family: Family, speaker: Speaker, anyPolarity: Bool = false,
    title: LocalizedText
  ) {
    self.id = id
    self.family = family
    self.speaker = speaker
    self.anyPolarity = anyPolarity
    self.title = title
  }
}
