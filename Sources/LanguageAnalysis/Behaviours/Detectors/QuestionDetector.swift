import Conversations

/// Finds questions by their form, also where speech recognition printed no question mark, and tells
/// open ones (they ask for an account) from closed ones (yes or no, a choice, one datum).
struct QuestionDetector {
  enum Form { case open, closed }

  private let language: Language
  private let grammar: Grammar
  private let open: WordSet
  private let quantities: WordSet
  private let data: WordSet
  private let accounts: WordSet
  private let articles: WordSet
  private let w: Words
  /// `'s`, `'re`, `'d` stand for a verb.
  private let contractions: WordSet
  private let quelForms: WordSet
  private let spelling: WordSet
  /// Pronouns that follow the verb in a question.
  private let inverted: WordSet
  /// Verbs that make a question with `vous` behind them even where no hyphen is written.
  private let secondPersonVerbs: WordSet

  /// Numbers of words that the forms are made of.
  private struct Words {
    let est, ce, que, qu, qui, quoi, comment, pourquoi, quand, ou, combien, t, vous: Int32
    let what, how, why, about, come, not: Int32

    init(_ vocabulary: Vocabulary) {
      func number(_ word: String) -> Int32 { vocabulary.number(of: word) ?? -1 }
      est = number("est")
      ce = number("ce")
      que = number("que")
      qu = number("qu")
      qui = number("qui")
      quoi = number("quoi")
      comment = number("comment")
      pourquoi = number("pourquoi")
      quand = number("quand")
      ou = number("ou")
      combien = number("combien")
      t = number("t")
      vous = number("vous")
      what = number("what")
      how = number("how")
      why = number("why")
      about = number("about")
      come = number("come")
      not = number("not")
    }
  }

  init(_ resources: LanguageResources) {
    let lists: QuestionWords = resources.language == .en ? .english : .french
    let v = resources.vocabulary
    language = resources.language
    grammar = resources.grammar
    open = WordSet(lists.open, v)
    quantities = WordSet(lists.quantities, v)
    data = WordSet(lists.data, v)
    accounts = WordSet(lists.accounts, v)
    articles = WordSet(
      resources.language == .en ? "the your a an any there this that these those" : "le la les l un une votre vos ce", v)
    w = Words(v)
    contractions = WordSet("s re d", v)
    quelForms = WordSet("quel quelle quels quelles", v)
    spelling = WordSet("ecrit epelle appelez allez va", v)
    inverted = WordSet("vous tu je il elle on nous ils elles ce", v)
    secondPersonVerbs = WordSet(
      """
      avez aviez auriez etes pouvez pourriez voulez voudriez souhaitez savez sauriez disposez \
      utilisez aimeriez desirez connaissez preferez recevez voyez
      """, v)
  }

  /// The questions of a sentence: kind and tokens.
  func question(
    in tokens: [Token], _ sentence: Sentence, openers: Int
  ) -> (form: Form, start: Int, end: Int)? {
    let first = min(openers, sentence.end - 1)
    var at = first
    while at < sentence.end {
      if at == first || startsClause(tokens, at) {
        if let form = language == .en ? english(tokens, at, sentence) : french(tokens, at, sentence) {
          return (form, at, sentence.end)
        }
      } else if language == .fr, let form = frenchInside(tokens, at, sentence) {
        return (form, at, sentence.end)
      }
      at += 1
    }
    if language == .fr, let form = frenchEnding(tokens, sentence) {
      return (form, first, sentence.end)
    }
    guard sentence.mark == .question else { return nil }
    return (markedForm(tokens, first, sentence), first, sentence.end)
  }

  /// A clause may start behind a comma, a coordinator.
  private func startsClause(_ tokens: [Token], _ at: Int) -> Bool {
    tokens[at].flags.contains(.breakBefore) || grammar.coordinators.contains(tokens[at - 1])
  }

  private func word(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Int32 {
    at < sentence.end ? tokens[at].word : -2
  }

  // MARK: - English

  private func english(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Form? {
    let first = tokens[at].word
    let second = word(tokens, at + 1, sentence)
    if grammar.questionWords.contains(first) {
      return englishQuestionWord(tokens, at, sentence)
    }
    guard grammar.inverting.contains(first), second >= 0 else { return nil }
    // "don't" and "can't": the negation stands between verb and subject.
    let subject = second == w.t ? word(tokens, at + 2, sentence) : second
    guard subject >= 0 else { return nil }
    if grammar.subjects.contains(subject) || articles.contains(subject) {
      // "can you tell me what happened" asks for an account.
      return asksForAccount(tokens, at + 2, sentence) ? .open : .closed
    }
    return sentence.mark == .question ? .closed : nil
  }

  private func englishQuestionWord(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Form? {
    let first = tokens[at].word
    let second = word(tokens, at + 1, sentence)
    if second < 0 && second != 0 { return sentence.mark == .question ? .open : nil }
    if first == w.how || first == w.what, second == w.about { return .open }
    if first == w.how, second == w.come { return .open }
    if first == w.why, second == w.not { return .open }
    var verb = at + 1
    // "what time is", "how many parcels did", "what kind of phone do": up to four words between.
    while verb < min(sentence.end, at + 5), !isEnglishVerb(tokens, verb, sentence) {
      if grammar.subjects.contains(tokens[verb]) { return sentence.mark == .question ? kind(tokens, at, sentence) : nil }
      verb += 1
    }
    guard verb < min(sentence.end, at + 5) else {
      return sentence.mark == .question ? kind(tokens, at, sentence) : nil
    }
    return kind(tokens, at, sentence)
  }

  private func isEnglishVerb(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    grammar.inverting.contains(tokens[at]) || contractions.contains(tokens[at].word)
  }

  /// Open or closed, of a question word and what follows it.
  private func kind(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Form {
    let first = tokens[at].word
    guard open.contains(first) else { return .closed }
    let second = word(tokens, at + 1, sentence)
    if second >= 0, quantities.contains(second), second != w.come { return .closed }
    if first == w.why || first == w.pourquoi { return .open }
    // "what is your order number": a datum stands near, and nothing that asks for an account.
    var next = at + 1
    while next < min(sentence.end, at + 8) {
      if accounts.contains(tokens[next]) { return .open }
      if data.contains(tokens[next]), first != w.how, first != w.comment { return .closed }
      next += 1
    }
    return .open
  }

  private func asksForAccount(_ tokens: [Token], _ from: Int, _ sentence: Sentence) -> Bool {
    var at = from
    while at < min(sentence.end - 1, from + 5) {
      let word = tokens[at].word
      if open.contains(word), tokens[at].word != w.que, tokens[at].word != w.qu {
        return kind(tokens, at, sentence) == .open
      }
      at += 1
    }
    return false
  }

  // MARK: - French

  private func french(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Form? {
    let first = tokens[at].word
    let second = word(tokens, at + 1, sentence)
    if first == w.est, second == w.ce {
      let third = word(tokens, at + 2, sentence)
      if third == w.que || third == w.qu {
        return asksForAccount(tokens, at + 3, sentence) ? .open : .closed
      }
    }
    if grammar.questionWords.contains(first) { return frenchQuestionWord(tokens, at, sentence) }
    return frenchInside(tokens, at, sentence)
  }

  private func frenchQuestionWord(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Form? {
    let first = tokens[at].word
    let second = word(tokens, at + 1, sentence)
    if first == w.ou, !tokens[at].flags.contains(.accented), sentence.mark != .question { return nil }
    if first == w.quand || first == w.qui || first == w.que || first == w.qu || first == w.ou {
      // "quand vous appuyez": a subordinate clause unless inverted or with "est-ce".
      let asks = isEstCe(tokens, at + 1, sentence) || isInverted(tokens, at + 1, sentence)
        || isInverted(tokens, at + 2, sentence)
      guard asks || (sentence.mark == .question && at + 6 > sentence.first) else { return nil }
      return first == w.que || first == w.qu ? .open : .closed
    }
    if first == w.quoi { return sentence.mark == .question ? .open : nil }
    if quelForms.contains(first) {
      return accountsSoon(tokens, at + 1, sentence) ? .open : .closed
    }
    if first == w.combien { return .closed }
    guard second != -2 else { return .open }
    if first == w.comment || first == w.pourquoi {
      for next in at + 1..<max(at + 1, min(sentence.end, at + 4))
      where spelling.contains(tokens[next]) { return .closed }
      return .open
    }
    return .closed
  }

  /// "pouvez-vous", "avez vous" anywhere: the order of a question.
  private func frenchInside(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Form? {
    if isEstCe(tokens, at, sentence), at > sentence.first {
      let before = tokens[at - 1].word
      if before == w.qu { return .open }
      if before == w.comment || before == w.pourquoi { return .open }
      return .closed
    }
    guard isInverted(tokens, at, sentence) else { return nil }
    return asksForAccount(tokens, at + 1, sentence) ? .open : .closed
  }

  /// Verb and subject in the order of a question; the hyphen proves it, else the verb must be one
  /// that speech uses so.
  private func isInverted(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    guard at + 1 < sentence.end, grammar.inverting.contains(tokens[at]) else { return false }
    var subject = at + 1
    if tokens[subject].word == w.t, tokens[subject].flags.contains(.hyphenBefore), subject + 1 < sentence.end {
      subject += 1
    }
    guard inverted.contains(tokens[subject].word) else { return false }
    if tokens[subject].flags.contains(.hyphenBefore) { return true }
    if tokens[subject].flags.contains(.breakBefore) { return false }
    return secondPersonVerbs.contains(tokens[at]) && tokens[subject].word == w.vous
      && (at == sentence.first || !secondPerson(tokens[at - 1].word))
  }

  private func isEstCe(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    guard at + 2 < sentence.end, tokens[at].word == w.est, tokens[at + 1].word == w.ce else {
      return false
    }
    let third = tokens[at + 2].word
    return third == w.que || third == w.qu || third == w.qui
  }

  /// "vous habitez où", "c'est quoi le numéro", "ça fait combien de temps".
  private func frenchEnding(_ tokens: [Token], _ sentence: Sentence) -> Form? {
    let last = tokens[sentence.end - 1]
    if sentence.end - sentence.first >= 3 {
      if last.word == w.combien || last.word == w.quand || (last.word == w.ou && last.flags.contains(.accented)) {
        return .closed
      }
    }
    var at = sentence.first
    while at + 1 < sentence.end {
      if tokens[at].word == w.est, at > sentence.first {
        let next = tokens[at + 1].word
        if next == w.quoi { return accountsSoon(tokens, at + 2, sentence) ? .open : .closed }
        if quelForms.contains(next) { return .closed }
      }
      at += 1
    }
    return nil
  }

  private func accountsSoon(_ tokens: [Token], _ from: Int, _ sentence: Sentence) -> Bool {
    var at = from
    while at < min(sentence.end, from + 5) {
      if accounts.contains(tokens[at]) { return true }
      at += 1
    }
    return false
  }

  /// A sentence that only its sign makes a question: "Vous avez reçu le colis ?"
  private func markedForm(_ tokens: [Token], _ first: Int, _ sentence: Sentence) -> Form {
    var at = first
    while at < sentence.end {
      if open.contains(tokens[at]), tokens[at].word != w.que, tokens[at].word != w.qu {
        return kind(tokens, at, sentence)
      }
      at += 1
    }
    return .closed
  }

  private func secondPerson(_ word: Int32) -> Bool { grammar.secondPersons.contains(word) }
}
