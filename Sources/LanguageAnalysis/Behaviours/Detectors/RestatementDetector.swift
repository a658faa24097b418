import Conversations

/// How much of the customer's words the agent takes up, and whether that restates them.
///
/// Overlap of content words is a fair measure of uptake (ρ = 0.49 with people's ratings; Demszky et
/// al. 2021, doi:10.18653/v1/2021.acl-long.130).
struct RestatementDetector {
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

  static let english = Lists.english.all
  static let french = Lists.french.all

  /// The words of one language.
  private struct Lists {
    let subjects, experience, advice, wishes, conclusions, verdicts, adverbs: String
    let instructions, company, futures: String

    var all: String {
      [
        subjects, experience, advice, wishes, conclusions, verdicts, adverbs, instructions, company,
        futures,
      ].joined(separator: " ")
    }

    static let english = Lists(
      subjects: "you",
      experience: """
        re ve are were was had feel feels felt feeling want wanted wanna think thought hope hoped \
        care love like liked enjoy tried know knew believe worry worried wish find found seem keep \
        kept got said told mentioned noticed lost missed waited paid ordered received bought started \
        stopped see saw look sound understand remember expected called rang went came made took gave \
        put left sent asked used miss don didn haven hadn aren weren can't couldn wouldn
        """,
      advice: """
        can could will ll should must might may d would shall need just to able gonna going ought
        """,
      wishes: "like love prefer rather hate miss see feel",
      conclusions: "so therefore basically essentially meaning",
      verdicts: """
        welcome right correct wrong amazing great awesome good kind strong brave smart wonderful \
        lovely lucky sure free entitled eligible covered all set safe fine most very not so done
        """,
      adverbs:
        "then really just also still even actually basically obviously clearly part now that",
      instructions: """
        please tap click open press select enter type check verify make ensure use try go sign log \
        note access synchronize download install turn unplug connect restart delete remove follow \
        choose scroll swipe send call contact visit thank thanks before after within repair
        """,
      company: "we our us",
      futures: "ll will re going can am m let ve"
    )

    static let french = Lists(
      subjects: "vous tu",
      experience: """
        avez aviez etiez voulez vouliez souhaitez souhaitiez sentez ressentez pensez pensiez croyez \
        croyiez esperez esperiez aimez trouvez trouviez attendez attendiez cherchez craignez \
        voyez comprenez preferez manquez perdez gardez recevez payez essayez contestez utilisez \
        achetez etes rencontrez subissez vivez restez
        """,
      advice: """
        pouvez devez pourrez devrez allez pourriez devriez aurez serez verrez recevrez trouverez \
        va vont sera seront aura auront pourra devra faut faudra doit doivent suffit
        """,
      wishes: "aimer preferer sentir",
      conclusions: "donc alors bref coup fait gros resume ainsi",
      verdicts: """
        raison bienvenu bienvenue droit bien couvert couverte gentil gentille eligible \
        prioritaire rembourse remboursee invite invitee sur
        """,
      adverbs: "ne n en y l la le les m me nous vous bien aussi encore toujours la",
      instructions: "veuillez merci svp avant apres dans",
      company: "on nous notre nos",
      futures: "vais va vont allons sera seront peut pouvons")
  }

  init(_ resources: LanguageResources) {
    grammar = resources.grammar
    let v = resources.vocabulary
    let lists: Lists = resources.language == .en ? .english : .french
    subjects = WordSet(lists.subjects, v)
    experience = WordSet(lists.experience, v)
    advice = WordSet(lists.advice, v)
    wishes = WordSet(lists.wishes, v)
    conclusions = WordSet(lists.conclusions, v)
    verdicts = WordSet(lists.verdicts, v)
    adverbs = WordSet(lists.adverbs, v)
    company = WordSet(lists.company, v)
    futures = WordSet(lists.futures, v)
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
  /// (a "B-event"; Labov and Fanshel 1977). Advice, offers, forecasts, praise and what begins with
  /// oneself are not.
  func statesExperience(
    _ tokens: [Token], _ sentence: Sentence, openers: Int, _ memory: ConversationMemory
  ) -> Bool {
    var at = openers
    while at < min(sentence.end, openers + 2), !subjects.contains(tokens[at]),
      adverbs.contains(tokens[at])
    {
      at += 1
    }
    guard at + 3 <= sentence.end, subjects.contains(tokens[at]) else { return false }
    for next in at + 1..<min(sentence.end, at + 4) {
      if advice.contains(tokens[next]) || verdicts.contains(tokens[next]) { return false }
    }
    var verb = at + 1
    while verb + 1 < min(sentence.end, at + 3), adverbs.contains(tokens[verb]) { verb += 1 }
    if experience.contains(tokens[verb]) { return true }
    return tokens[(at + 1)..<sentence.end].contains {
      $0.stem != 0 && memory.last.contains($0.stem)
    }
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
    while at <= min(openers, sentence.end - 1) {
      if instructions.contains(tokens[at]) { return true }
      at += 1
    }
    return false
  }

  /// True for what the agent says first of the customer, in a word of the customer's: "It hurts
  /// that your sister left", "Les enfants vous manquent".
  func answers(
    _ tokens: [Token], _ sentence: Sentence, openers: Int, _ memory: ConversationMemory
  ) -> Bool {
    guard openers + 4 <= sentence.end, !grammar.conditionals.contains(tokens[openers]),
      !instructs(tokens, sentence, openers: openers),
      isStatement(tokens, openers..<sentence.end) == true
    else { return false }
    return tokens[openers..<sentence.end].contains {
      $0.stem != 0 && memory.last.contains($0.stem)
    }
  }

  /// Whether a clause is about the customer; nil where it advises, forecasts, judges or is about
  /// the agent.
  private func isStatement(_ tokens: [Token], _ range: Range<Int>) -> Bool? {
    var isAboutCustomer = false
    for at in range {
      let isNear = at < range.lowerBound + 8
      // "il vous faut": the customer's need, no advice.
      if isNear, advice.contains(tokens[at]),
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
    var stems: [UInt32] = []
    var small: [Int32] = []
    for token in tokens {
      if token.stem != 0 {
        if memory.last.contains(token.stem), !stems.contains(token.stem) {
          stems.append(token.stem)
        }
      } else if token.word >= 0, token.end - token.start > 1, !small.contains(token.word),
        memory.lastFunctionWords.contains(UInt32(token.word))
      {
        small.append(token.word)
      }
    }
    return min(
      1, (Double(stems.count) + Self.small * Double(small.count)) / min(said, Self.expected))
  }

  /// What a function word counts beside a content word.
  private static let small = 1.0 / 3
  /// Words that a reply may be expected to take up.
  private static let expected = 4.0

  /// True where a statement about the customer says again what the customer said.
  func restates(
    _ tokens: [Token], _ sentence: Sentence, openers: Int, _ memory: ConversationMemory
  ) -> Bool {
    if grammar.conditionals.contains(tokens[min(openers, sentence.end - 1)])
      || instructs(tokens, sentence, openers: openers)
    {
      return false
    }
    var content = 0
    var shared = 0
    var isAboutCustomer = false
    var seen: [UInt32] = []
    for at in sentence.first..<sentence.end {
      let token = tokens[at]
      if grammar.secondPersons.contains(token) {
        isAboutCustomer = true
      } else if !isAboutCustomer, grammar.firstPersons.contains(token) {
        return false
      }
      if advice.contains(token) { return false }
      guard token.stem != 0, !seen.contains(token.stem) else { continue }
      seen.append(token.stem)
      content += 1
      if memory.last.contains(token.stem) || memory.previous.contains(token.stem) { shared += 1 }
    }
    return isAboutCustomer && shared >= 2 && shared * 2 >= content
  }
}
