import Conversations

/// How much of the customer's words the agent takes up, and whether that restates them.
///
/// Overlap of content words is a fair measure of uptake (ρ = 0.49 with people's ratings; Demszky et
/// al. 2021, doi:10.18653/v1/2021.acl-long.130).
final class RestatementDetector {
  private let grammar: Grammar
  private let subjects: WordSet
  /// Verbs of what the customer feels, wants, has or has done.
  private let experience: WordSet
  /// Verbs that turn a statement into advice, offer or forecast.
  private let advice: WordSet
  /// Behind a modal they tell a wish or a feeling after all: "you would like".
  private let wishes: WordSet
  /// Words that draw a conclusion from what was said: "so", "donc".
  private let conclusions: WordSet
  /// Behind the subject they judge, praise or welcome, which is no account of an experience.
  private let verdicts: WordSet
  /// May stand between the start of a sentence and its subject.
  private let adverbs: WordSet
  /// Start an instruction, which restates nothing though it takes up words.
  private let instructions: WordSet
  /// The company, in what it did to the customer: "so we pushed you into overdraft".
  private let company: WordSet
  private let futures: WordSet
  /// `are`, `have`: what follows decides whether they tell an experience.
  private let auxiliaries: WordSet
  /// Behind "you are" they name a state of mind: "you are hoping", "vous êtes inquiet".
  private let states: WordSet
  /// Verbs of wish, feeling and thought: "you wanted", "vous espériez".
  private let inner: WordSet
  /// Of whom the customer spoke: "she", "ils".
  private let others: WordSet
  private let guesses: WordSet
  private let marker, need: Int32
  private let inverts: Bool
  /// In "you have to" they make it advice.
  private let obliging: WordSet

  /// Of the turn that is measured: what it takes up; kept so that nothing is allocated a turn.
  private var taken = StemSet()
  private var takenFunctionWords = StemSet()

  init(_ resources: LanguageResources) {
    grammar = resources.grammar
    let v = resources.vocabulary
    let lists: RestatementWords = resources.language == .en ? .english : .french
    subjects = WordSet(lists.subjects, v)
    experience = WordSet(lists.experience, v)
    advice = WordSet(lists.advice, v)
    wishes = WordSet(lists.wishes, v)
    conclusions = WordSet(lists.conclusions, v)
    verdicts = WordSet(lists.verdicts, v)
    adverbs = WordSet(lists.adverbs, v)
    company = WordSet(lists.company, v)
    futures = WordSet(lists.futures, v)
    auxiliaries = WordSet(lists.auxiliaries, v)
    states = WordSet(lists.states, v)
    inner = WordSet(lists.inner, v)
    others = WordSet("he she they it that elle elles ils c ca cela", v)
    guesses = WordSet("must might would d", v)
    inverts = resources.language == .fr
    need = v.number(of: "need") ?? -1
    marker = v.number(of: "to") ?? -1
    obliging = WordSet("have has had got need needs able going ought supposed re are is", v)
    instructions = WordSet(
      numbers: v.words.indices.filter { number in
        let word = v.words[number]
        guard resources.language == .fr, word.count > 4 else { return false }
        return word.suffix(2).elementsEqual("ez".utf8) && !word.elementsEqual("assez".utf8)
          || word.suffix(3).elementsEqual("ler".utf8) || word.suffix(3).elementsEqual("rer".utf8)
      }.map(Int32.init)
        + lists.instructions.split(separator: " ").compactMap {
          v.number(of: String($0))
        }, v)
  }

  /// True for a statement to the customer about the customer's own experience ("You want to be
  /// sure", "Vous attendiez mardi"): what the hearer knows best, said as a fact, is a restatement
  /// (a "B-event"; Labov and Fanshel 1977). Advice, offers, forecasts, praise, what begins with
  /// oneself, and answers to a question are not.
  ///
  /// - Parameter isAsked: only its sign makes the sentence a question.
  /// - Parameter isHead: the first sentence of the turn.
  func statesExperience(
    _ tokens: [Token], _ sentence: Sentence, openers: Int, _ memory: ConversationMemory,
    isAsked: Bool, isHead: Bool
  ) -> Bool {
    guard !memory.wasAsked, let verb = predicate(tokens, sentence, openers) else { return false }
    let rest = verb..<sentence.end
    let taken = shared(tokens, rest, memory)
    if isAsked {
      let asks = tokens[rest].contains { grammar.questionWords.contains($0) }
      return !asks && (inner.contains(tokens[verb]) || taken > 1)
    }
    guard auxiliaries.contains(tokens[verb]) else {
      return experience.contains(tokens[verb]) || (isHead && taken > 0)
    }
    var next = verb + 1
    while next + 1 < sentence.end, adverbs.contains(tokens[next]) || isNot(tokens[next]) {
      next += 1
    }
    return states.contains(tokens[next]) || (isHead && taken > 0)
  }

  /// The verb behind a clause's first word, the customer; nil where the clause has another subject,
  /// or advises, offers, forecasts, judges.
  private func predicate(_ tokens: [Token], _ sentence: Sentence, _ openers: Int) -> Int? {
    var at = openers
    while at < min(sentence.end, openers + 2), !subjects.contains(tokens[at]),
      adverbs.contains(tokens[at]), !isNot(tokens[at])
    {
      at += 1
    }
    // "Allez-vous": asked.
    guard at + 3 <= sentence.end, subjects.contains(tokens[at]),
      !inverts || !tokens[at].flags.contains(.hyphenBefore)
    else { return nil }
    var verb = at + 1
    // "you-you need", "vous vous sentez"
    while verb + 1 < min(sentence.end, at + 5),
      adverbs.contains(tokens[verb]) || subjects.contains(tokens[verb])
    {
      verb += 1
    }
    // "Vous souvenez-vous": asked.
    if inverts, verb + 1 < sentence.end, tokens[verb + 1].flags.contains(.hyphenBefore) {
      return nil
    }
    // "you must like that", "you'd rather": a guess or wish.
    if verb + 1 < sentence.end, guesses.contains(tokens[verb]),
      wishes.contains(tokens[verb + 1]) || inner.contains(tokens[verb + 1])
    {
      return verb + 1
    }
    // "you don't have to"
    let reach = verb + 1 < sentence.end && isNot(tokens[verb + 1]) ? 4 : 2
    if (verb..<min(sentence.end, verb + reach)).contains(where: { isAdvice(tokens, $0) }) {
      return nil
    }
    if (verb..<min(sentence.end, verb + 2)).contains(where: {
      verdicts.contains(tokens[$0]) && !isNot(tokens[$0])
    }) {
      return nil
    }
    return verb
  }

  private func isNot(_ token: Token) -> Bool { grammar.negators.contains(token) }

  /// "want to" is a wish, "have to" an instruction.
  private func isAdvice(_ tokens: [Token], _ at: Int) -> Bool {
    guard advice.contains(tokens[at]) else { return false }
    // "you need your licence": the customer's need.
    if tokens[at].word == need {
      return at + 1 < tokens.count && tokens[at + 1].word == marker
    }
    return tokens[at].word != marker || (at > 0 && obliging.contains(tokens[at - 1]))
  }

  /// Content words that the customer has just used.
  private func shared(_ tokens: [Token], _ range: Range<Int>, _ memory: ConversationMemory) -> Int {
    var seen: [UInt32] = []
    for at in range {
      let stem = tokens[at].stem
      if stem != 0, memory.last.contains(stem), !seen.contains(stem) { seen.append(stem) }
    }
    return seen.count
  }

  /// True for what the agent concludes from the customer's words, in the first words of a turn:
  /// "So the boiler stopped on Sunday", "Donc le colis n'est jamais arrivé".
  func concludes(
    _ tokens: [Token], _ sentence: Sentence, openers: Int, _ memory: ConversationMemory
  ) -> Bool {
    let head = tokens[sentence.first..<min(sentence.end, max(openers, sentence.first + 1))]
    guard head.contains(where: { conclusions.contains($0) }), openers + 3 <= sentence.end else {
      return false
    }
    let takesUp = tokens[openers..<sentence.end].contains {
      $0.stem != 0 && (memory.last.contains($0.stem) || memory.previous.contains($0.stem))
    }
    if takesUp, ownsUp(tokens, openers..<sentence.end) { return true }
    guard let isAboutCustomer = isStatement(tokens, openers..<sentence.end) else { return false }
    return isAboutCustomer || takesUp
  }

  /// What the company did to the customer, said as the customer's story: "so our debit tipped you
  /// over", "donc on devait vous rappeler".
  private func ownsUp(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    guard let first = tokens[range].first(where: { grammar.firstPersons.contains($0) }),
      company.contains(first), tokens[range].contains(where: { grammar.secondPersons.contains($0) })
    else { return false }
    return !tokens[range].contains { advice.contains($0) || futures.contains($0) }
  }

  /// True where a sentence tells what to do, or thanks: it takes up words and restates nothing.
  private func instructs(_ tokens: [Token], _ sentence: Sentence, openers: Int) -> Bool {
    var at = sentence.first
    var last = openers
    while at <= min(last, sentence.end - 1) {
      if instructions.contains(tokens[at]) { return true }
      // "1) Tap …"
      if tokens[at].flags.contains(.hasDigit) { last = at + 1 }
      at += 1
    }
    return false
  }

  /// True for what the agent says first of the customer or of those the customer spoke of, mostly
  /// in the customer's words: "It hurts that your sister left", "Les enfants vous manquent".
  func answers(
    _ tokens: [Token], _ sentence: Sentence, openers: Int, _ memory: ConversationMemory
  ) -> Bool {
    let range = openers..<max(openers, sentence.end)
    guard !memory.wasAsked, range.count >= 4, range.count <= Self.reply,
      !grammar.conditionals.contains(tokens[openers]),
      !instructs(tokens, sentence, openers: openers),
      !range.contains(where: {
        grammar.firstPersons.contains(tokens[$0]) || isAdvice(tokens, $0)
      }),
      let isAboutCustomer = isStatement(tokens, range)
    else { return false }
    let taken = shared(tokens, range, memory)
    if isAboutCustomer { return taken * 3 >= content(tokens, range) && taken > 0 }
    return taken > 0 && others.contains(tokens[openers])
  }

  /// Words that an echo has at most.
  private static let reply = 16

  private func content(_ tokens: [Token], _ range: Range<Int>) -> Int {
    tokens[range].count { $0.stem != 0 }
  }

  /// Whether a clause is about the customer; nil where it advises, forecasts, judges or is about
  /// the agent.
  private func isStatement(_ tokens: [Token], _ range: Range<Int>) -> Bool? {
    var isAboutCustomer = false
    for at in range {
      let isNear = at < range.lowerBound + 8
      // "il vous faut": the customer's need, no advice.
      if isNear, isAdvice(tokens, at),
        at == range.lowerBound || !grammar.secondPersons.contains(tokens[at - 1])
          || !subjects.contains(tokens[at - 1]) || at < range.lowerBound + 2
          || !grammar.subjects.contains(tokens[at - 2]),
        at + 1 == range.upperBound || !wishes.contains(tokens[at + 1])
      {
        return nil
      }
      if grammar.secondPersons.contains(tokens[at]) {
        isAboutCustomer = true
        if at + 2 < range.upperBound,
          verdicts.contains(tokens[at + 1]) || verdicts.contains(tokens[at + 2])
        {
          return nil
        }
      } else if grammar.firstPersons.contains(tokens[at]), !isAboutCustomer, isNear {
        return nil
      }
    }
    return isAboutCustomer
  }

  /// Share of the words of the customer's last block that come again in the turn, 0…1: a content
  /// word counts in full and a function word a third, and of a long account nobody is expected to
  /// take up more than four words.
  ///
  /// Overlap is a fair measure of uptake, and function words help it (Demszky et al. 2021).
  func uptake(_ tokens: [Token], _ memory: ConversationMemory) -> Double {
    let said = Double(memory.last.count) + Self.small * Double(memory.lastFunctionWords.count)
    guard said > 0 else { return 0 }
    taken.removeAll()
    takenFunctionWords.removeAll()
    for token in tokens {
      if token.stem != 0 {
        if memory.last.contains(token.stem) { taken.insert(token.stem) }
      } else if token.word >= 0, token.end - token.start > 1 {
        let word = UInt32(token.word)
        if memory.lastFunctionWords.contains(word) { takenFunctionWords.insert(word) }
      }
    }
    let heard = Double(taken.count) + Self.small * Double(takenFunctionWords.count)
    return min(1, heard / min(said, Self.expected))
  }

  /// What a function word counts beside a content word.
  private static let small = 1.0 / 3
  /// Words that a reply may be expected to take up.
  private static let expected = 4.0
}
