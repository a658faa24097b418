import Conversations

/// The agent's own name where no list of names knows it: "I'm Rhodri", "Meher from the escalations
/// desk", "Reto Aebischer, responsable des séjours".
final class IntroductionDetector {
  private let firstNames: WordSet
  /// Two words behind which the agent is named: "I am", "speaking with".
  private let own: [(WordSet, WordSet)]
  /// Those of them behind which nothing but a name stands, known or not, capital or not: "through to
  /// gethin how can i help".
  private let connecting: [(WordSet, WordSet)]
  private let connected: [(WordSet, WordSet)]
  /// "This is", "c'est": people, houses and things; what follows decides.
  private let showing: [(WordSet, WordSet)]
  /// "Ici Driss", a word ahead of the name.
  private let heralds: WordSet
  /// Stand ahead of a signature: "Cheers, Bec".
  private let signOffs: WordSet
  /// Go on after a name that has been given.
  private let goesOn: WordSet
  /// Say which house or service the name belongs to.
  private let houses: WordSet
  /// Those of them that houses and places have in their own names: "Commune de Grand-Rivage".
  private let places: WordSet
  /// "I", "je": the person named goes on.
  private let selves: WordSet
  private let here: WordSet
  private let speaking: WordSet
  private let roles: WordSet
  /// Make a sentence about somebody out of a name and a house: "Tom from accounts will ring".
  private let verbs: WordSet
  private let days: [WordSet]

  private static let englishGoesOn =
    "from with at in on here speaking and your the one how what who i may can"
  private static let frenchGoesOn =
    "de du des d chez et pour au a en comment je j que votre la le responsable"
  private static let englishHouses = "from with at in on w"
  private static let frenchHouses = "de du des d chez pour au"
  private static let englishRoles =
    """
    manager director head supervisor team customer support service advisor adviser agent accounts \
    billing complaints returns operations technical
    """
  private static let frenchRoles =
    """
    responsable directeur directrice service equipe support conseiller conseillere technique cheffe \
    chef charge chargee relation gerant gerante comptabilite suivi
    """
  private static let englishVerbs =
    """
    will ll can is s has was said told says would could should calls rings comes called rang came \
    gave sent took does did who
    """
  private static let frenchVerbs =
    "va vous a est dit sera peut doit passe passera appelle rappelle viendra qui"

  private static let englishSignOffs = "cheers regards sincerely wishes"
  private static let frenchSignOffs = "cordialement salutations bientot"

  static let english = [
    "i am m speaking talking chatting through to with this it is s here again",
    englishSignOffs, englishGoesOn, englishHouses, englishRoles, englishVerbs,
  ].joined(separator: " ")
  static let french = [
    "je j suis parlez avec a moi c est ici appareil",
    frenchSignOffs, frenchGoesOn, frenchHouses, frenchRoles, frenchVerbs,
  ].joined(separator: " ")

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    let isEnglish = resources.language == .en
    func pairs(_ cues: [(String, String)]) -> [(WordSet, WordSet)] {
      cues.map { (WordSet($0.0, v), WordSet($0.1, v)) }
    }
    firstNames = resources.wordClass("first-name")
    own = pairs(
      isEnglish
        ? [("i", "am m"), ("speaking talking chatting through", "to with")]
        : [("je", "suis"), ("moi", "c"), ("parlez", "avec a")])
    connecting = pairs(
      isEnglish ? [("speaking talking chatting through", "to with")] : [("parlez", "avec a")])
    connected = pairs(isEnglish ? [("through", "to")] : [])
    showing = pairs(isEnglish ? [("this it", "is s")] : [("c", "est")])
    heralds = WordSet(isEnglish ? "" : "ici", v)
    signOffs = WordSet(isEnglish ? Self.englishSignOffs : Self.frenchSignOffs, v)
    goesOn = WordSet(isEnglish ? Self.englishGoesOn : Self.frenchGoesOn, v)
    houses = WordSet(isEnglish ? Self.englishHouses : Self.frenchHouses, v)
    places = WordSet(isEnglish ? "at in" : "de du des d au", v)
    selves = WordSet(isEnglish ? "i" : "je j moi", v)
    here = WordSet(isEnglish ? "here again" : "ici", v)
    speaking = WordSet(isEnglish ? "speaking here" : "appareil", v)
    roles = WordSet(isEnglish ? Self.englishRoles : Self.frenchRoles, v)
    verbs = WordSet(isEnglish ? Self.englishVerbs : Self.frenchVerbs, v)
    days = [resources.wordClass("weekday"), resources.wordClass("month")]
  }

  /// True where somebody may be named whom neither a list nor a capital shows.
  func mayConnect(_ tokens: [Token]) -> Bool {
    tokens.contains { token in connecting.contains { $0.0.contains(token) } }
  }

  func introductions(_ reading: TurnReading, greeting: Int?) -> [(Int, Int)] {
    let tokens = reading.text.tokens
    let hasCapitals = tokens.contains { $0.flags.contains(.capitalised) }
    var places: [(Int, Int)] = []
    for (number, sentence) in reading.text.sentences.enumerated() {
      var at = sentence.first
      while at < sentence.end {
        let end = endOfName(tokens, at, sentence, hasCapitals)
        guard end > at else {
          at += 1
          continue
        }
        let isOpening = number < 2 && (number == 0 || reading.has(greeting))
        // "You're through to Ana, how can I help?" is no question about Ana.
        if sentence.mark == .question, !stands(tokens, at, sentence, behind: connected) {
          at = end
          continue
        }
        if introduces(tokens, at, end, sentence, isOpening, hasCapitals) {
          places.append((at, end))
        }
        at = end
      }
    }
    return places
  }

  private func introduces(
    _ tokens: [Token], _ at: Int, _ end: Int, _ sentence: Sentence, _ isOpening: Bool,
    _ hasCapitals: Bool
  ) -> Bool {
    let isClosed = end == sentence.end || tokens[end].flags.contains(.breakBefore)
    let follows = end < sentence.end && !tokens[end].flags.contains(.breakBefore)
    let isListed = firstNames.contains(tokens[at])
    if stands(tokens, at, sentence, behind: own)
      || (stands(tokens, at, sentence, behind: showing) && at >= sentence.first + 3
        && selves.contains(tokens[at - 3]))
    {
      return isClosed || (follows && goesOn.contains(tokens[end]))
    }
    if stands(tokens, at, sentence, behind: showing) {
      let isPerson = (isListed || isOpening) && isClosed || isListed && goesOn.contains(tokens[end])
      // "This is Anneliese Krug, I head up claims".
      let presents = end - at >= 2 && end < sentence.end && selves.contains(tokens[end])
      return isPerson || presents
        || (follows && (houses.contains(tokens[end]) || speaking.contains(tokens[end])))
    }
    if at > sentence.first, isOpening, heralds.contains(tokens[at - 1]),
      at == sentence.first + 1 || tokens[at - 1].flags.contains(.breakBefore)
    {
      return isClosed || houses.contains(tokens[end])
    }
    if at > sentence.first, signOffs.contains(tokens[at - 1]),
      tokens[at].flags.contains(.breakBefore)
    {
      return end == sentence.end
    }
    let startsClause = at == sentence.first || tokens[at].flags.contains(.breakBefore)
    guard startsClause, hasCapitals || isListed else { return false }
    // "Fionn here", "Marcus in accounts support here".
    let reach = min(sentence.end, end + 5)
    if let place = (end..<reach).first(where: { here.contains(tokens[$0]) }),
      place == end || houses.contains(tokens[end]),
      place + 1 == sentence.end || tokens[place + 1].flags.contains(.breakBefore)
    {
      return true
    }
    guard isOpening else { return false }
    if follows, houses.contains(tokens[end]), end + 1 < sentence.end {
      guard isListed || !places.contains(tokens[end]) else { return false }
      return !(end..<reach).contains { verbs.contains(tokens[$0]) }
    }
    // "Dalila Hamrouni, responsable des séjours".
    return end - at >= 2 && end < sentence.end && isClosed && roles.contains(tokens[end])
  }

  private func stands(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence, behind cues: [(WordSet, WordSet)]
  ) -> Bool {
    at >= sentence.first + 2
      && cues.contains { $0.0.contains(tokens[at - 2]) && $0.1.contains(tokens[at - 1]) }
  }

  /// The token behind a name of one to three words that starts at `at`; `at` where none does.
  private func endOfName(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence, _ hasCapitals: Bool
  ) -> Int {
    guard isFirstName(tokens[at], hasCapitals) || isUnknownName(tokens, at, sentence, hasCapitals)
    else { return at }
    var end = at + 1
    while end < min(sentence.end, at + 3), !tokens[end].flags.contains(.breakBefore),
      isSurname(tokens[end])
    {
      end += 1
    }
    return end
  }

  /// On a list, or a word that no pattern knows, with a capital where there are capitals.
  private func isFirstName(_ token: Token, _ hasCapitals: Bool) -> Bool {
    if firstNames.contains(token) || token.flags.contains(.redacted) { return true }
    return hasCapitals && token.word == SpecialWord.unknown && token.end - token.start >= 3
      && token.flags.contains(.capitalised) && !token.flags.contains(.hasDigit)
      && !token.flags.contains(.address)
  }

  /// In a text without capitals, a word that no pattern knows where nothing but a name stands.
  private func isUnknownName(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence, _ hasCapitals: Bool
  ) -> Bool {
    !hasCapitals && tokens[at].word == SpecialWord.unknown
      && tokens[at].end - tokens[at].start >= 3
      && stands(tokens, at, sentence, behind: connecting)
  }

  private func isSurname(_ token: Token) -> Bool {
    token.flags.contains(.capitalised) && !token.flags.contains(.hasDigit)
      && !days.contains { $0.contains(token) }
  }
}
