import Conversations

/// The customer's name, or a title with a name: "Thank you, Mr Roy", "Merci, madame Roy".
final class PersonalAddressDetector {
  private let titles: WordSet
  private let cues: [WordSet]
  private let subjects: WordSet
  private let firstNames: WordSet
  /// Words that may name somebody by themselves: most tokens are none.
  private let callers: WordSet
  /// Words before which a name is spoken about: "with Mrs Roy".
  private let naming: WordSet
  /// Words behind which it is spoken to: "thank you Mrs Roy".
  private let courtesies: WordSet
  /// Words that start what is said to the person named.
  private let starters: WordSet
  private let greetings: WordSet
  /// Begin what somebody spoken about does.
  private let tells: WordSet
  /// Begin what somebody spoken about is or comes from.
  private let origins: WordSet
  private let m: Int32
  private let miss: Int32

  private static let englishNaming =
    "with to of from for by is am are name under about and speaking the at called s told tell ask call contact see asked"
  private static let frenchNaming =
    "a avec de d du au pour chez par est etes nom suis et que qu c parle appelle le la vu demandez contactez appelez"
  private static let englishTells =
    "is s has was will ll said says told does did can could would and or wants needs"
  private static let frenchTells =
    "a est va sera vous n s se dit et ou m avait etait veut peut doit fait"
  private static let englishCourtesies =
    """
    thank thanks you yes no okay ok hello hi hey morning afternoon evening sorry please dear well \
    welcome right sure bye goodbye
    """
  private static let frenchCourtesies =
    """
    merci bonjour bonsoir oui non bien d accord desole desolee cher chere plait revoir entendu \
    parfait salut allo
    """

  static let english =
    englishNaming + " " + englishCourtesies + " " + englishTells
    + " let can could may would do did what how i we mr mrs ms miss dr sir madam madame mister my name is this here called"
  static let french =
    frenchNaming + " " + frenchCourtesies + " " + frenchTells
    + " j vous nous on pouvez avez puis comment monsieur madame mademoiselle mr mme mlle m docteur je m appelle suis nom est"

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    let english = resources.language == .en
    titles = WordSet(english ? "mr mrs ms miss dr" : "monsieur madame mademoiselle mr mme mlle", v)
    cues =
      english
      ? [WordSet("name", v), WordSet("is s", v)] : [WordSet("m nom", v), WordSet("appelle est", v)]
    subjects = resources.grammar.subjects
    firstNames = resources.wordClass("first-name")
    callers = titles.union(firstNames, WordSet(english ? "" : "m", v))
    naming = WordSet(english ? Self.englishNaming : Self.frenchNaming, v)
    courtesies = WordSet(english ? Self.englishCourtesies : Self.frenchCourtesies, v)
    starters = WordSet(
      english
        ? "i you we let can could may would do did is are what how thank thanks please"
        : "je j vous nous on c est pouvez avez puis merci que comment bonjour bonsoir y ne", v)
    greetings = WordSet(
      english
        ? "dear hello hi hey hiya morning thanks" : "bonjour bonsoir salut cher chere rebonjour",
      v)
    tells = WordSet(english ? Self.englishTells : Self.frenchTells, v)
    origins = WordSet(english ? "from of who at" : "de du des qui", v)
    m = english ? -1 : v.number(of: "m") ?? -1
    miss = english ? v.number(of: "miss") ?? -1 : -1
  }

  func addresses(_ reading: TurnReading, _ memory: ConversationMemory) -> [(Int, Int)] {
    var places: [(Int, Int)] = []
    let tokens = reading.text.tokens
    for sentence in reading.text.sentences {
      var at = sentence.first
      while at < sentence.end {
        guard mayCall(tokens, at, sentence, memory) else {
          at += 1
          continue
        }
        if isTitle(tokens, at, sentence), at + 1 < sentence.end, isName(tokens[at + 1]) {
          if isVocative(tokens, at, at + 2, sentence) { places.append((at, at + 2)) }
          at += 1
        } else if isGreeted(tokens, at, sentence) {
          places.append((at, at + 1))
        } else if isNamedLast(tokens, at, sentence) {
          places.append((at, at + 1))
        } else if tokens[at].stem != 0, memory.names.contains(tokens[at].stem),
          isVocative(tokens, at, at + 1, sentence)
        {
          places.append((at, at + 1))
        }
        at += 1
      }
    }
    return places
  }

  /// False of most turns: nobody is named in them, the speaker neither.
  func mayName(_ tokens: [Token], _ memory: ConversationMemory) -> Bool {
    memory.names.count > 0
      || tokens.contains { token in
        callers.contains(token) || token.flags.contains(.redacted)
          || (token.word == SpecialWord.unknown && token.flags.contains(.capitalised))
      }
  }

  /// False of most words: none of them calls somebody.
  @inline(__always)
  private func mayCall(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence, _ memory: ConversationMemory
  ) -> Bool {
    callers.contains(tokens[at]) || memory.names.count > 0
      || (at > sentence.first && at <= sentence.first + 2 && greetings.contains(tokens[at - 1]))
  }

  /// "Dear Sudha", "Bonjour Juul": behind a greeting, a name that no list needs to know.
  private func isGreeted(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    if at == sentence.first { return isCalled(tokens, at, sentence) }
    guard at <= sentence.first + 2, greetings.contains(tokens[at - 1]), isNewName(tokens[at]),
      !tokens[at].flags.contains(.breakBefore)
    else { return false }
    var end = at + 1
    if end < sentence.end, !tokens[end].flags.contains(.breakBefore),
      isNewName(tokens[end])
    {
      end += 1
    }
    return end == sentence.end || tokens[end].flags.contains(.breakBefore)
      || starters.contains(tokens[end])
  }

  /// "Holly, I'm so sorry", "Gráinne, Fionn here".
  private func isCalled(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    guard firstNames.contains(tokens[at]), at + 1 < sentence.end else { return false }
    let next = tokens[at + 1]
    return next.flags.contains(.breakBefore)
      && (starters.contains(next) || subjects.contains(next) || firstNames.contains(next))
  }

  /// A first name, or a capital on a word that no pattern knows.
  private func isNewName(_ token: Token) -> Bool {
    firstNames.contains(token)
      || (token.word == SpecialWord.unknown && token.flags.contains(.capitalised)
        && !token.flags.contains(.hasDigit) && token.end - token.start >= 3)
  }

  /// "I'll sort it for you now, Dave": a first name at the end of a full sentence; a signature
  /// stands behind fewer words.
  private func isNamedLast(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    at + 1 == sentence.end && at >= sentence.first + 4 && firstNames.contains(tokens[at])
      && tokens[at].flags.contains(.breakBefore)
      && tokens[sentence.first..<at].contains { subjects.contains($0) }
  }

  /// Set off from the sentence, as one speaks to somebody: "Mr Roy, I see", "thank you Mr Roy for";
  /// not "Mr Roy from the workshop", "am I speaking with Mrs Roy", "au nom de monsieur Roy".
  private func isVocative(
    _ tokens: [Token], _ start: Int, _ end: Int, _ sentence: Sentence
  ) -> Bool {
    let isFirst = start == sentence.first
    let isSetOff = isFirst || tokens[start].flags.contains(.breakBefore)
    if !isSetOff {
      for before in max(sentence.first, start - 2)..<start where naming.contains(tokens[before]) {
        return false
      }
      if courtesies.contains(tokens[start - 1]) { return true }
    }
    guard end < sentence.end else { return !isFirst || sentence.mark != .question }
    // "Mrs Petit, from the workshop, will call": told about.
    if isFirst, sentence.mark != .question, origins.contains(tokens[end]) { return false }
    if tokens[end].flags.contains(.breakBefore) || starters.contains(tokens[end]) { return true }
    // "Never, madame Gagnon with your oxygen": in speech a title with a name, told nothing about.
    return end - start == 2 && !isFirst && titles.contains(tokens[start])
      && !origins.contains(tokens[end]) && !tells.contains(tokens[end])
  }

  /// "Mr", "madame"; "M." where a capital is written; not the verb of "I miss London".
  private func isTitle(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    let token = tokens[at]
    if token.word == m {
      return token.flags.contains(.capitalised) && at + 1 < sentence.end
        && tokens[at + 1].flags.contains(.capitalised)
    }
    guard titles.contains(token) else { return false }
    return token.word != miss || at == sentence.first || token.flags.contains(.breakBefore)
      || !subjects.contains(tokens[at - 1])
  }

  /// A word that no pattern knows, with a capital where there are capitals, or a placeholder.
  private func isName(_ token: Token) -> Bool {
    if token.flags.contains(.redacted) { return true }
    if titles.contains(token) { return false }
    guard !token.flags.contains(.breakBefore), !token.flags.contains(.hasDigit) else {
      return false
    }
    return token.flags.contains(.capitalised) || firstNames.contains(token)
      || (token.word == SpecialWord.unknown && token.end - token.start >= 3)
  }

  /// "My name is Claire Roy", "je m'appelle Claire Roy"; a signature.
  func remember(_ reading: TurnReading, _ memory: inout ConversationMemory) {
    let tokens = reading.text.tokens
    if let last = reading.text.sentences.last { rememberSignature(tokens, last, &memory) }
    for sentence in reading.text.sentences {
      for at in sentence.first..<max(sentence.first, sentence.end - 2)
      where cues[0].contains(tokens[at]) && cues[1].contains(tokens[at + 1]) {
        for next in at + 2..<min(sentence.end, at + 4) {
          // "my name is on the order", "my name is Roy, calling about …".
          guard tokens[next].stem != 0, next == at + 2 || isName(tokens[next]) else { break }
          memory.names.insert(tokens[next].stem)
        }
      }
    }
  }

  /// "…every time. Aoife Brannigan", "Trish Kowalczyk, Bunyip Scaffolding" at the end of a letter.
  private func rememberSignature(
    _ tokens: [Token], _ sentence: Sentence, _ memory: inout ConversationMemory
  ) {
    guard sentence.first > 0, sentence.mark == .none else { return }
    var end = sentence.first
    while end < sentence.end, end == sentence.first || !tokens[end].flags.contains(.breakBefore),
      isNewName(tokens[end]) || (end > sentence.first && tokens[end].flags.contains(.capitalised))
    {
      end += 1
    }
    guard end > sentence.first, end - sentence.first <= 3,
      end == sentence.end || tokens[end].flags.contains(.breakBefore)
    else { return }
    for token in tokens[sentence.first..<end] where token.stem != 0 {
      memory.names.insert(token.stem)
    }
  }
}
