import Conversations

/// The forms of French questions: `est-ce que`, inversion, a question word in front or at the end.
final class FrenchQuestions {
  let grammar: Grammar
  let data, accounts, telling, imperatives, objects, quels, subjects: WordSet
  let scale, degrees, clitics, spelling, greetings, exclaimed, quelVerbs, unsaid, quoiVerbs,
    stylistic, doubts, opinions, choices: WordSet
  /// Verbs that make a question with `vous` behind them even where no hyphen is written.
  let secondPersonVerbs: WordSet
  let wellBeing: WordSet
  let deliberation: FrenchDeliberation
  let w: FrenchQuestionNumbers
  /// All words that `clause`, `inside` and `isGreeting` say yes to, but for verbs that a hyphen
  /// joins to their subject.
  let starters: WordSet

  init(_ resources: LanguageResources) {
    let v = resources.vocabulary
    let lists = QuestionWords.french
    grammar = resources.grammar
    data = WordSet(lists.data, v)
    accounts = WordSet(lists.accounts, v)
    telling = WordSet(lists.telling, v)
    imperatives = WordSet("dites expliquez racontez precisez decrivez montrez", v)
    objects = WordSet("moi nous", v)
    quels = WordSet("quel quelle quels quelles", v)
    subjects = WordSet("vous nous ce", v)
    scale = WordSet("echelle zero", v)
    degrees = WordSet("point mesure", v)
    clitics = WordSet("il elle ils elles on je tu", v)
    spelling = WordSet("ecrit epelle appelez appelle", v)
    greetings = WordSet("allez va vas", v)
    wellBeing = WordSet(
      "vous tu ca aujourd hui ce matin soir bien monsieur madame mademoiselle", v)
    exclaimed = WordSet("chance dommage horreur plaisir honte galere que", v)
    quelVerbs = WordSet("est sont etait etaient serait seraient vous tu ca", v)
    unsaid = WordSet("pas sais sait importe savoir", v)
    quoiVerbs = WordSet(lists.mainVerbs, v)
    stylistic = WordSet("etre doute aussi ainsi", v)
    doubts = WordSet("peut", v)
    choices = WordSet("preferez preferes prefereriez", v)
    opinions = WordSet("pensez croyez imaginez sentez", v)
    secondPersonVerbs = WordSet(
      """
      avez aviez auriez etes pouvez pourriez voulez voudriez souhaitez savez sauriez disposez \
      utilisez aimeriez desirez connaissez preferez recevez voyez
      """, v)
    deliberation = FrenchDeliberation(resources)
    w = FrenchQuestionNumbers(v)
    starters = WordSet("est puis comment", v).union(
      imperatives, grammar.questionWords, secondPersonVerbs)
  }

  /// The form of a clause that starts at `at`, or nil where it is no question.
  func clause(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence, isFirst: Bool
  ) -> QuestionDetector.Form? {
    if imperatives.contains(tokens[at]), at + 1 < sentence.end, objects.contains(tokens[at + 1]) {
      return account(tokens, at, sentence)
    }
    if grammar.questionWords.contains(tokens[at]) {
      return questionWord(tokens, at, sentence, isFirst: isFirst)
    }
    return inside(tokens, at, sentence)
  }

  /// "à quel point êtes-vous prêt", "où vous situez-vous".
  func asksDegree(_ tokens: [Token], _ at: Int) -> Bool {
    (tokens[at].word == w.ou && tokens[at].flags.contains(.accented))
      || (quels.contains(tokens[at]) && at + 1 < tokens.count && degrees.contains(tokens[at + 1]))
  }

  func deliberates(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    deliberation.holds(tokens, at, sentence)
  }

  /// "pouvez-vous", "est-ce que" anywhere: the order of a question.
  func inside(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> QuestionDetector.Form? {
    let isMarked = sentence.mark == .question
    let isEstCe = isEstCe(tokens, at, sentence)
    guard isEstCe || isInverted(tokens, at, sentence) else { return nil }
    if deliberation.holds(tokens, at, sentence) { return nil }
    for before in max(sentence.first, at - 2)..<at {
      let word = tokens[before].word
      if word == w.que || word == w.qu || word == w.comment || word == w.pourquoi
        || word == w.quoi
      {
        return .open
      }
    }
    if !isEstCe, !isMarked {
      // "peut-être est-il en route", "m'a-t-il dit".
      if at > sentence.first, stylistic.contains(tokens[at - 1]) { return nil }
      if at > sentence.first, grammar.reportVerbs.contains(tokens[sentence.end - 1]),
        sentence.end - at <= 4, !isQuestionWord(tokens[at - 1])
      {
        return nil
      }
    }
    return account(tokens, at, sentence) ?? .closed
  }

  /// "vous habitez où", "c'est quoi le numéro", "ça fait combien de temps".
  func ending(_ tokens: [Token], _ first: Int, _ sentence: Sentence) -> QuestionDetector.Form? {
    if deliberation.holds(tokens, first, sentence) { return nil }
    let last = tokens[sentence.end - 1]
    if sentence.end - sentence.first >= 3, !unsaid.contains(tokens[sentence.end - 2]) {
      if last.word == w.combien || last.word == w.quand
        || (last.word == w.ou && last.flags.contains(.accented))
      {
        return .closed
      }
      if last.word == w.quoi, quoiVerbs.contains(tokens[sentence.end - 2]) {
        return holds(data, tokens, first, sentence) && !holds(accounts, tokens, first, sentence)
          ? .closed : .open
      }
    }
    for at in first..<max(first, sentence.end - 1) where tokens[at].word == w.est && at > first {
      if tokens[at + 1].word == w.quoi {
        return holds(accounts, tokens, at, sentence) ? .open : .closed
      }
      if quels.contains(tokens[at + 1]) { return .closed }
    }
    // "vous avez fait quoi avant", "ça donne quoi quand": speech leaves the word in its place.
    if tokens[first].word == w.vous || tokens[first].word == w.tu || tokens[first].word == w.ca {
      for at in first + 1..<max(first + 1, min(sentence.end, first + 5))
      where tokens[at].word == w.quoi && !unsaid.contains(tokens[at - 1])
        && tokens[at - 1].word != w.de
      {
        return holds(data, tokens, first, sentence) && !holds(accounts, tokens, first, sentence)
          ? .closed : .open
      }
    }
    if tokens[first].word == w.vous || tokens[first].word == w.tu, first + 1 < sentence.end {
      for at in first + 1..<min(sentence.end, first + 5) where quels.contains(tokens[at]) {
        return .closed
      }
    }
    return nil
  }

  /// A sentence that only its sign makes a question: "Vous avez reçu le colis ?"
  ///
  /// "Peut-être que vous pourriez les appeler ?" proposes.
  func marked(_ tokens: [Token], _ first: Int, _ sentence: Sentence) -> QuestionDetector.Form? {
    let word = tokens[first].word
    if first + 1 < sentence.end, doubts.contains(tokens[first]),
      tokens[first + 1].flags.contains(.hyphenBefore)
    {
      return nil
    }
    if deliberation.holds(tokens, first, sentence) { return nil }
    if word == w.comment || word == w.pourquoi || word == w.quoi { return .open }
    // "C'est pénible, n'est-ce pas ?": a comment that looks for a nod.
    if sentence.end - first > 3, tokens[sentence.end - 2].word == w.ce,
      grammar.trailingNegators.contains(tokens[sentence.end - 1]),
      !tokens[first..<sentence.end].contains(where: { grammar.secondPersons.contains($0) })
    {
      return nil
    }
    // "À quoi devait servir ce colis ?", "Je peux vous demander pourquoi ?"
    let last = tokens[sentence.end - 1].word
    if first + 1 < sentence.end, tokens[first + 1].word == w.quoi { return .open }
    if last == w.pourquoi || last == w.comment { return .open }
    return account(tokens, first, sentence) ?? .closed
  }

  /// "comment allez-vous aujourd'hui", "comment ça va": a greeting, no question.
  func isGreeting(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    tokens[at].word == w.comment && at + 1 < sentence.end
      && (at + 1..<min(sentence.end, at + 4)).contains { greetings.contains(tokens[$0]) }
      && (at + 1..<sentence.end).allSatisfy {
        greetings.contains(tokens[$0]) || wellBeing.contains(tokens[$0])
      }
  }

  // MARK: - Question words

  private func isQuestionWord(_ token: Token) -> Bool { grammar.questionWords.contains(token) }

  private func questionWord(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence, isFirst: Bool
  ) -> QuestionDetector.Form? {
    let first = tokens[at].word
    let isMarked = sentence.mark == .question
    if deliberation.holds(tokens, at, sentence) { return nil }
    let asks =
      isEstCe(tokens, at + 1, sentence) || isInverted(tokens, at + 1, sentence)
      || isInverted(tokens, at + 2, sentence)
    if first == w.que || first == w.qu {
      guard asks || (isMarked && isFirst) else { return nil }
      // "Que préférez-vous ?" asks for a choice.
      return holds(choices, tokens, at, sentence, within: 6) && sentence.end - at <= 7
        ? .closed : .open
    }
    if first == w.qui {
      let second = at + 1 < sentence.end ? tokens[at + 1].word : -1
      return asks || (isFirst && second != w.plus && second != w.que) ? .closed : nil
    }
    if first == w.quoi { return isMarked ? .open : nil }
    if first == w.comment || first == w.pourquoi {
      return manner(tokens, at, sentence, isFirst: isFirst)
    }
    if quels.contains(first) {
      guard asks || isMarked || isQuel(tokens, at, sentence) else { return nil }
      return holds(accounts, tokens, at, sentence, within: 6) ? .open : .closed
    }
    if first == w.combien { return .closed }
    if first != w.quand, at + 2 < sentence.end, opinions.contains(tokens[at + 1]),
      subjects.contains(tokens[at + 2])
    {
      return .open
    }
    // "quand vous appuyez": a subordinate clause unless inverted or with "est-ce".
    return asks ? .closed : nil
  }

  /// `comment`, `pourquoi`.
  private func manner(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence, isFirst: Bool
  ) -> QuestionDetector.Form? {
    guard at + 1 < sentence.end else { return isFirst ? .open : nil }
    let isOwn = grammar.firstPersons.contains(tokens[at + 1])
    if sentence.mark != .question, isOwn {
      // "comment je vous l'ai dit", "pourquoi je vous appelle": no question to the other.
      if tokens[at].word == w.pourquoi || holds(grammar.reportVerbs, tokens, at, sentence) {
        return nil
      }
    }
    for next in at + 1..<min(sentence.end, at + 4) {
      if spelling.contains(tokens[next]) { return .closed }
    }
    return .open
  }

  /// "quel est", "quel modèle vous avez", but not "quel dommage".
  private func isQuel(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    guard sentence.mark != .exclamation, at + 1 < sentence.end, !exclaimed.contains(tokens[at + 1])
    else { return false }
    return holds(quelVerbs, tokens, at + 1, sentence, within: 6)
  }

  // MARK: - Order

  private func isEstCe(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    guard at + 2 < sentence.end, tokens[at].word == w.est, tokens[at + 1].word == w.ce else {
      return false
    }
    let third = tokens[at + 2].word
    guard third == w.que || third == w.qu || third == w.qui else { return false }
    // "c'est ce que je vois" states.
    return tokens[at + 1].flags.contains(.hyphenBefore)
      || at == sentence.first || tokens[at - 1].word != w.c
  }

  /// Verb and subject in the order of a question; the hyphen proves it, else the verb must be one
  /// that speech uses so.
  private func isInverted(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    guard at + 1 < sentence.end else { return false }
    var subject = at + 1
    if tokens[subject].word == w.t, tokens[subject].flags.contains(.hyphenBefore) {
      subject += 1
      guard subject < sentence.end else { return false }
    }
    let person = tokens[subject]
    if person.flags.contains(.hyphenBefore) {
      // "dit-il" reports; "connectez-vous" commands.
      if clitics.contains(person) { return !grammar.reportVerbs.contains(tokens[at]) }
      return subjects.contains(person) && grammar.inverting.contains(tokens[at])
    }
    if person.flags.contains(.breakBefore) { return false }
    if tokens[at].word == w.puis, person.word == w.je {
      return at > sentence.first && isQuestionWord(tokens[at - 1])
    }
    return secondPersonVerbs.contains(tokens[at]) && person.word == w.vous
      && (at == sentence.first || !grammar.secondPersons.contains(tokens[at - 1]))
  }
}
