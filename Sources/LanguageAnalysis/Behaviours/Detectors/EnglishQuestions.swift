import Conversations

/// The forms of English questions: a wh-word with its verb, an auxiliary before its subject, a
/// request to tell. Huddleston and Pullum 2002, chapter 10, is the account followed here.
final class EnglishQuestions {
  let grammar: Grammar
  let open, quantities, data, accounts, more, determiners, copulas, mainVerbs: WordSet
  let telling, imperatives, objects, adverbs, spelling, agreeing, doSupport: WordSet
  let whether, wellBeing, opinions, kinds, products, selfAsking, doubts: WordSet
  let auxiliaries, haves, speaking, attitudes, scale: WordSet
  let w: EnglishQuestionNumbers
  /// All words that `clause`, `inside` and `isGreeting` say yes to.
  let starters: WordSet

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    let lists = QuestionWords.english
    grammar = resources.grammar
    open = WordSet(lists.open, v)
    quantities = WordSet(lists.quantities, v)
    data = WordSet(lists.data, v)
    accounts = WordSet(lists.accounts, v)
    more = WordSet("else more other", v)
    telling = WordSet(lists.telling, v)
    determiners = WordSet(
      """
      the your a an any there this that these those my our his her their anyone anybody anything \
      someone somebody something everyone everything all both
      """, v)
    copulas = WordSet("is s are re was were", v)
    mainVerbs = WordSet(lists.mainVerbs, v)
    imperatives = WordSet("tell show explain describe", v)
    objects = WordSet("me us", v)
    adverbs = WordSet("exactly else specifically", v)
    spelling = WordSet("spell spelled pronounce", v)
    agreeing = WordSet("so nor neither", v)
    whether = WordSet("if whether", v)
    wellBeing = WordSet(
      "doing feeling keeping today this morning afternoon evening tonight now then sir madam", v)
    opinions = WordSet("think feel reckon believe imagine suggest", v)
    selfAsking = WordSet("do will would am", v)
    doubts = WordSet("maybe perhaps", v)
    auxiliaries = WordSet("do does did", v)
    haves = WordSet("have has had", v)
    speaking = WordSet("speaking talking", v)
    attitudes = WordSet(lists.attitudes, v)
    scale = WordSet("scale zero", v)
    kinds = WordSet("kind sort type kinds sorts types", v)
    products = resources.wordClass("product-noun")
    doSupport = WordSet("do does did can could would will should", v)
    w = EnglishQuestionNumbers(v)
    starters = WordSet("how", v).union(
      imperatives, grammar.questionWords, grammar.inverting)
  }

  /// The form of a clause that starts at `at`, or nil where it is no question.
  func clause(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence, isFirst: Bool
  ) -> QuestionDetector.Form? {
    if grammar.questionWords.contains(tokens[at]) {
      return questionWord(tokens, at, sentence, isFirst: isFirst)
    }
    if imperatives.contains(tokens[at]) { return request(tokens, at, sentence) }
    guard grammar.inverting.contains(tokens[at]), at + 1 < sentence.end else { return nil }
    // "don't you": the negation stands between verb and subject.
    let subject = tokens[at + 1].word == w.t ? at + 2 : at + 1
    guard subject < sentence.end, !tokens[subject].flags.contains(.breakBefore) else { return nil }
    if seeksAgreement(tokens, sentence) { return nil }
    let isPronoun = grammar.subjects.contains(tokens[subject])
    guard isPronoun || determiners.contains(tokens[subject]) else {
      return sentence.mark == .question ? .closed : nil
    }
    if sentence.mark != .question,
      // ", is something everyone goes through": a relative clause cut short.
      (!isFirst && !isPronoun) || isNoQuestion(tokens, at, subject, sentence, isPronoun)
        // "oh do you", "could you -": a signal of listening, a false start.
        || (isPronoun && subject + 1 == sentence.end
          && (subject == at + 1 || at < sentence.first + 2))
    {
      return nil
    }
    return asksForAccount(tokens, at, sentence) ? .open : .closed
  }

  /// Orders of a question without its meaning: "have a nice day", "do the test", "don't you worry",
  /// "should you need more", "had we known", "so do I".
  private func isNoQuestion(
    _ tokens: [Token], _ at: Int, _ subject: Int, _ sentence: Sentence, _ isPronoun: Bool
  ) -> Bool {
    let next = subject + 1
    if at > 0, agreeing.contains(tokens[at - 1]),
      next == sentence.end || grammar.coordinators.contains(tokens[next])
    {
      return true
    }
    let verb = tokens[at].word
    let person = tokens[subject].word
    if verb == w.have || verb == w.do { return !isPronoun || person == w.it }
    if verb == w.don {
      return subject + 1 < sentence.end && tokens[subject + 1].word == w.worry
    }
    if verb == w.had { return true }
    if verb == w.should { return person == w.you || person == w.it }
    return verb == w.were && (person == w.i || person == w.it)
  }

  /// A wh-word with `do`, `can` or the like and a pronoun is a question wherever it stands.
  func inside(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> QuestionDetector.Form? {
    guard at + 2 < sentence.end, grammar.questionWords.contains(tokens[at]),
      tokens[at].word != w.which, tokens[at].word != w.who, tokens[at].word != w.whose,
      doSupport.contains(tokens[at + 1]),
      grammar.subjects.contains(tokens[at + 2])
        || (auxiliaries.contains(tokens[at + 1]) && determiners.contains(tokens[at + 2])),
      !telling.contains(tokens[at - 1]) || isFiller(tokens, at - 1), !asksOneself(tokens, at)
    else { return nil }
    return kind(tokens, at, sentence)
  }

  /// "It's hard to wait, isn't it?": a comment that looks for a nod. "It's the blue one, isn't it?"
  /// checks which.
  private func seeksAgreement(_ tokens: [Token], _ sentence: Sentence) -> Bool {
    let last = sentence.end - 1
    let head = tokens[sentence.first..<min(last, sentence.first + 4)]
    return last - sentence.first > 3 && tokens[last - 1].word == w.t
      && !head.contains { $0.word == w.the || $0.flags.contains(.hasDigit) }
      && grammar.subjects.contains(tokens[last]) && tokens[last].word != w.you
      && tokens[last].word != w.i
      && grammar.inverting.contains(tokens[last - 2])
      && !tokens[sentence.first..<last].contains { grammar.secondPersons.contains($0) }
  }

  /// "you know" without a sense of its own: "so, you know why do you think so".
  private func isFiller(_ tokens: [Token], _ at: Int) -> Bool {
    at > 0 && tokens[at].word == w.know && tokens[at - 1].word == w.you
  }

  /// A sentence that only its sign makes a question: "You have the receipt?"
  ///
  /// "Maybe you could call them?" proposes.
  func marked(_ tokens: [Token], _ first: Int, _ sentence: Sentence) -> QuestionDetector.Form? {
    if doubts.contains(tokens[first]) || asksOneself(tokens, first) { return nil }
    if seeksAgreement(tokens, sentence) { return nil }
    if open.contains(tokens[first]) { return kind(tokens, first, sentence) }
    if open.contains(tokens[sentence.end - 1]) { return .open }
    return .closed
  }

  // MARK: - Wh-words

  private func questionWord(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence, isFirst: Bool
  ) -> QuestionDetector.Form? {
    let first = tokens[at].word
    guard at + 1 < sentence.end else { return nil }
    let second = tokens[at + 1].word
    if first == w.how || first == w.what, second == w.about { return .open }
    if first == w.how, second == w.come { return .open }
    if first == w.why, second == w.not { return .open }
    if first == w.what, mainVerbs.contains(second) {
      // "what happened was …", "what happens is …" tell; they do not ask.
      return sentence.mark != .question && holdsCopula(tokens, at + 2, sentence) ? nil : .open
    }
    let verb = verb(of: tokens, at, sentence)
    // "what keeps me going is that …": a free relative clause.
    if let verb, first == w.what, sentence.mark != .question,
      tokens[at + 1..<verb].contains(where: { objects.contains($0) })
    {
      return nil
    }
    guard verb != nil else {
      let asksWho =
        first == w.who && isFirst && second != w.knows && !grammar.subjects.contains(second)
        && !determiners.contains(second)
      return asksWho ? .closed : nil
    }
    // "what works and what doesn't work": a free relative clause.
    if first == w.what, !isFirst, sentence.mark != .question, at + 2 < sentence.end,
      grammar.inverting.contains(second),
      !grammar.subjects.contains(tokens[at + 2]), !determiners.contains(tokens[at + 2])
    {
      return nil
    }
    // "which is why": a relative clause.
    if first == w.which, sentence.mark != .question, grammar.inverting.contains(second) {
      return nil
    }
    return asksOneself(tokens, at) ? nil : kind(tokens, at, sentence)
  }

  /// "how do I stop", "what will I say": nobody else is asked; "who am I speaking to", "how do I
  /// spell your name" do.
  private func asksOneself(_ tokens: [Token], _ at: Int) -> Bool {
    guard at + 2 < tokens.count, tokens[at + 2].word == w.i, selfAsking.contains(tokens[at + 1])
    else { return false }
    return !tokens[at + 3..<max(at + 3, min(tokens.count, at + 8))].contains {
      grammar.secondPersons.contains($0) || speaking.contains($0)
    }
  }

  /// The verb of a wh-question: right behind the word, or behind what it asks for ("how many
  /// parcels did"). A subject or a determiner before it makes a subordinate clause.
  private func verb(of tokens: [Token], _ at: Int, _ sentence: Sentence) -> Int? {
    let first = tokens[at].word
    let isWide = first == w.what || first == w.how || first == w.which || first == w.whose
    var next = at + 1
    while next < min(sentence.end, at + (isWide ? 5 : 3)) {
      if grammar.inverting.contains(tokens[next]) || copulas.contains(tokens[next]) { return next }
      if grammar.subjects.contains(tokens[next]) || determiners.contains(tokens[next]) {
        return nil
      }
      if !isWide, !adverbs.contains(tokens[next]) { return nil }
      next += 1
    }
    return nil
  }

  private func holds(_ words: WordSet, _ tokens: [Token], _ sentence: Sentence) -> Bool {
    tokens[sentence.first..<sentence.end].contains { words.contains($0) }
  }

  private func holdsCopula(_ tokens: [Token], _ from: Int, _ sentence: Sentence) -> Bool {
    var at = from
    while at < min(sentence.end, from + 4) {
      if copulas.contains(tokens[at]) { return true }
      at += 1
    }
    return false
  }

  /// Open or closed, of a wh-word and what follows it.
  func kind(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence
  ) -> QuestionDetector.Form {
    let first = tokens[at].word
    guard open.contains(first) else { return asksOpinion(tokens, at, sentence) ? .open : .closed }
    if first == w.why { return .open }
    guard at + 1 < sentence.end else { return .open }
    let second = tokens[at + 1].word
    if kinds.contains(second), first == w.what {
      // "what kind of phone": a datum; "what kind of things": an account.
      let isDatum = tokens[at + 2..<min(sentence.end, at + 6)].contains {
        data.contains($0) || products.contains($0)
      }
      return isDatum ? .closed : .open
    }
    if second == w.to || quantities.contains(second) { return .closed }
    if first == w.how {
      // "how confident are you": an account, unless in marks.
      if attitudes.contains(second) { return holds(scale, tokens, sentence) ? .closed : .open }
      for next in at + 1..<min(sentence.end, at + 6) where spelling.contains(tokens[next]) {
        return .closed
      }
      return .open
    }
    // "what did they say about your order": the verb asks, whatever the object is.
    if doSupport.contains(second) || haves.contains(second) { return .open }
    // "what needle do you use": the thing it names is the datum.
    if first == w.what, at + 3 < sentence.end, tokens[at + 1].stem != 0,
      doSupport.contains(tokens[at + 2]), grammar.subjects.contains(tokens[at + 3])
    {
      return accounts.contains(second) || more.contains(second) ? .open : .closed
    }
    // "what is your order number": a datum stands near, and nothing that asks for an account.
    var next = at + 1
    while next < min(sentence.end, at + 8) {
      if accounts.contains(tokens[next]) { return .open }
      if data.contains(tokens[next]) { return .closed }
      next += 1
    }
    return .open
  }

  /// "who do you think could help", "where do you feel it went wrong"; a time is one datum.
  private func asksOpinion(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    at + 3 < sentence.end && tokens[at].word != w.when && doSupport.contains(tokens[at + 1])
      && tokens[at + 2].word == w.you
      && opinions.contains(tokens[at + 3])
  }
}
