import Conversations

/// Displeasure that shows in the course of the talk, not in a word: the customer, neither thanking
/// nor agreeing, has said what is wrong and goes on, and three of six signs stand together; denies
/// what was offered, or asks again what to do; or says unasked what was not done, as one who is
/// not heard.
///
/// What an agent did before, and what the customer felt before, tells a reader how a turn is meant
/// whatever its words; one sign alone tells nothing. A few words, or an answer, that deny nothing
/// are calm, and so is a threat: it is marked as such.
struct LastingDispleasure {
  private let firstPersons: WordSet
  private let denials: WordSet
  private let negators: WordSet
  private let conditionals: WordSet
  private let partings: WordSet

  /// Words of a turn that goes on about something, at least; fewer only answer.
  private static let shortest = 8
  /// Words of a turn that goes on and denies nothing, at least.
  private static let shortestAccount = 12
  /// Words of a complaint, at least.
  private static let complaint = 6
  /// Words of a turn that is long for a reply.
  private static let long = 20
  /// Signs that stand together, at least.
  private static let enough = 3

  static let english = Words(
    firstPersons: "i we me us my our",
    denials: "not no never nothing nobody none nowhere neither nor cannot without t",
    negators: "not never nothing nobody none cannot t",
    partings: "thanks thank cheers bye goodbye")
  static let french = Words(
    firstPersons: "je j nous on moi me m mon ma mes notre nos",
    denials: "pas plus rien jamais personne aucun aucune sans ni non",
    negators: "pas rien jamais personne aucun aucune",
    partings: "merci revoir")

  struct Words {
    let firstPersons, denials: String
    /// Those that deny what the sentence says, not only a word of it or what was asked.
    let negators: String
    /// Of one who takes leave, content or not, in peace.
    let partings: String

    var all: String { firstPersons + " " + denials + " " + partings }
  }

  init(_ resources: LanguageResources) {
    let words = resources.language == .en ? Self.english : Self.french
    firstPersons = WordSet(words.firstPersons, resources.vocabulary)
    denials = WordSet(words.denials, resources.vocabulary)
    negators = WordSet(words.negators, resources.vocabulary)
    conditionals = resources.grammar.conditionals
    partings = WordSet(words.partings, resources.vocabulary)
  }

  /// The sentence that says most, where the turn shows displeasure.
  func place(
    _ reading: TurnReading, _ memory: ConversationMemory, _ ids: BehaviourPlaces
  ) -> Sentence? {
    let tokens = reading.text.tokens
    guard tokens.count >= Self.complaint, !reading.has(ids.customerThanks),
      !reading.has(ids.customerConfirms), !reading.has(ids.customerThreatens),
      !tokens.contains(where: { partings.contains($0) })
    else { return nil }
    let denies = tokens.contains { denials.contains($0) }
    let complains = denies && !memory.acts.asks && ids.complaints.contains { reading.has($0) }
    guard
      complains
        || memory.hasStatedProblem && tokens.count >= Self.shortest
          && (comesBack(reading, memory, ids) || goesOn(reading, denies, memory, ids))
    else { return nil }
    return reading.text.sentences.max { $0.end - $0.first < $1.end - $1.first }
  }

  /// Denies what was offered without a sign of listening, and sets no terms; or has the problem
  /// still, and asks.
  private func comesBack(
    _ reading: TurnReading, _ memory: ConversationMemory, _ ids: BehaviourPlaces
  ) -> Bool {
    let tokens = reading.text.tokens
    guard tokens.contains(where: { negators.contains($0) }) else { return false }
    if memory.acts.solves, !memory.acts.listens,
      !tokens.contains(where: { conditionals.contains($0) })
    {
      return true
    }
    return reading.has(ids.customerProblem)
      && reading.text.sentences.contains { $0.mark == .question }
  }

  private func goesOn(
    _ reading: TurnReading, _ denies: Bool, _ memory: ConversationMemory, _ ids: BehaviourPlaces
  ) -> Bool {
    let tokens = reading.text.tokens
    guard denies || tokens.count >= Self.shortestAccount && !memory.acts.asks else {
      return false
    }
    var signs = 0
    if tokens.count >= Self.long { signs += 1 }
    if tokens.contains(where: { firstPersons.contains($0) }) { signs += 1 }
    if memory.hasShownFeeling { signs += 1 }
    if memory.acts.brushesOff { signs += 1 }
    // Nothing was asked that the turn would answer, nor offered that it would not deny.
    if !memory.acts.asks, !memory.acts.offers || denies { signs += 1 }
    if reading.has(ids.customerUnresolved) { signs += 1 }
    return signs >= Self.enough
  }
}
