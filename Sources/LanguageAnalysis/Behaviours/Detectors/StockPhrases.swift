import Conversations

/// Tells a turn of stock phrases alone, which would fit any conversation.
///
/// Such a turn shows three or more behaviours of two or more families, takes no word from the
/// conversation, and brings nothing of its own: no figure, no day, and hardly a word that is not part
/// of the phrases. Greetings and closings are stock phrases by nature and do not count.
final class StockPhrases {
  private let families: [Behaviour.Family]
  private let days: [WordSet]
  /// Number words that are articles too, or stand for many ("mille excuses").
  private let ones: WordSet
  private let padding: WordSet
  /// Naming a feeling says nothing about the case.
  private let feelings: WordSet
  private let intensifiers: WordSet
  private let isManner: [Bool]

  /// Words outside the phrases with which a turn says something of its own.
  private static let ownWords = 2

  /// Words of service that say nothing about the case at hand.
  static let english = """
    inconvenience inconveniences trouble issue issues problem problems matter situation case today moment \
    service help helping assist assistance support request concern concerns account call time way right sort \
    fix make making sure know assure promise best possible everything anything something sincerely \
    experience customer valued important always able need feel care really truly happen happened \
    patience understanding satisfaction satisfied attention loyalty solution solutions find bother hassle \
    nuisance regret regrets regrettable apology apologies pardon kindly feelings sentiments humbly pledge \
    personally
    """
  static let french = """
    desagrement desagrements probleme problemes souci soucis situation aujourd instant moment service \
    aide aider assistance assister demande dossier compte appel temps client cliente clients possible mieux \
    faire fais tout tous toute besoin assure promets savoir important importante toujours gene occasionnee \
    occasionne experience chose passe passee arrive arrivee oeuvre satisfaire satisfaction patience \
    comprehension attention disposition solution solutions trouver regret regrets excuses pardon tracas \
    contretemps ennui ennuis desormais accepter agreer sentiments personne
    """

  static func words(_ language: Language) -> String { language == .en ? english : french }

  init(_ resources: LanguageResources, _ catalogue: BehaviourCatalogue) {
    families = catalogue.behaviours.map(\.family)
    days = ["weekday", "month", "number"].map { resources.wordClass($0) }
    ones = WordSet("one un une mille thousand", resources.vocabulary)
    feelings = resources.wordClass("feeling")
    padding = WordSet(Self.words(resources.language), resources.vocabulary)
    intensifiers = resources.wordClass("intensifier")
    let ending: [UInt8] = Array((resources.language == .en ? "ly" : "ment").utf8)
    isManner = resources.vocabulary.words.map {
      $0.count > 4 && $0.suffix(ending.count) == ending[...]
    }
  }

  func areAll(of reading: TurnReading, _ memory: ConversationMemory) -> Bool {
    guard memory.hasCustomerSpoken, reading.found.count >= 3 else { return false }
    var shownFamilies: Set<Behaviour.Family> = []
    var behaviours: Set<Int> = []
    for found in reading.found {
      switch families[found.behaviour] {
      case .listening, .empathy, .ownership, .resolution:
        shownFamilies.insert(families[found.behaviour])
        behaviours.insert(found.behaviour)
      case .opening, .courtesy, .closing, .negative, .customer: break
      }
    }
    guard behaviours.count >= 3, shownFamilies.count >= 2 else { return false }
    return !saysSomethingOfItsOwn(reading, memory)
  }

  private func saysSomethingOfItsOwn(_ reading: TurnReading, _ memory: ConversationMemory) -> Bool {
    var own: Set<UInt32> = []
    for (at, token) in reading.text.tokens.enumerated() {
      if token.flags.contains(.hasDigit) { return true }
      if !ones.contains(token), days.contains(where: { $0.contains(token) }) { return true }
      guard token.stem != 0 else { continue }
      if memory.all.contains(token.stem) { return true }
      let isPadding =
        isManner[Int(token.word)] || intensifiers.contains(token) || padding.contains(token)
        || feelings.contains(token)
      if !isPadding, !reading.found.contains(where: { $0.start <= at && at < $0.end }) {
        own.insert(token.stem)
      }
    }
    return own.count >= Self.ownWords
  }
}
