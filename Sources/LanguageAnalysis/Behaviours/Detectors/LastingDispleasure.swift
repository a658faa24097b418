import Conversations

/// Displeasure that shows in the course of the talk, not in a word: the customer, neither thanking
/// nor agreeing, has said what is wrong and goes on, and three of six signs stand together; or says
/// unasked what was not done, as one who repeats, is not heard or threatens.
///
/// What an agent did before, and what the customer felt before, tells a reader how a turn is meant
/// whatever its words; one sign alone tells nothing.
struct LastingDispleasure {
  private let firstPersons: WordSet
  private let denials: WordSet

  /// Words of a turn that goes on about something, at least; fewer only answer.
  private static let shortest = 8
  /// Words of a complaint, at least.
  private static let complaint = 6
  /// Words of a turn that is long for a reply.
  private static let long = 20
  /// Signs that stand together, at least.
  private static let enough = 3

  static let english = Words(
    firstPersons: "i we me us my our",
    denials: "not no never nothing nobody none nowhere neither nor cannot without t")
  static let french = Words(
    firstPersons: "je j nous on moi me m mon ma mes notre nos",
    denials: "ne n pas plus rien jamais personne aucun aucune sans ni non")

  struct Words {
    let firstPersons, denials: String

    var all: String { firstPersons + " " + denials }
  }

  init(_ resources: LanguageResources) {
    let words = resources.language == .en ? Self.english : Self.french
    firstPersons = WordSet(words.firstPersons, resources.vocabulary)
    denials = WordSet(words.denials, resources.vocabulary)
  }

  /// The sentence that says most, where the turn shows displeasure.
  func place(
    _ reading: TurnReading, _ memory: ConversationMemory, _ ids: BehaviourPlaces
  ) -> Sentence? {
    let tokens = reading.text.tokens
    guard tokens.count >= Self.complaint, !reading.has(ids.customerThanks),
      !reading.has(ids.customerConfirms)
    else { return nil }
    let denies = tokens.contains { denials.contains($0) }
    let complains = denies && !memory.hasAgentAsked && ids.complaints.contains { reading.has($0) }
    guard complains || goesOn(reading, denies, memory, ids) else { return nil }
    return reading.text.sentences.max { $0.end - $0.first < $1.end - $1.first }
  }

  private func goesOn(
    _ reading: TurnReading, _ denies: Bool, _ memory: ConversationMemory, _ ids: BehaviourPlaces
  ) -> Bool {
    let tokens = reading.text.tokens
    guard memory.hasStatedProblem, tokens.count >= Self.shortest else { return false }
    var signs = 0
    if tokens.count >= Self.long { signs += 1 }
    if tokens.contains(where: { firstPersons.contains($0) }) { signs += 1 }
    if memory.hasShownFeeling { signs += 1 }
    if memory.wasBrushedOff { signs += 1 }
    // Nothing was asked that the turn would answer, nor offered that it would not deny.
    if !memory.hasAgentAsked, !memory.hasAgentOffered || denies { signs += 1 }
    if reading.has(ids.customerUnresolved) { signs += 1 }
    return signs >= Self.enough
  }
}
