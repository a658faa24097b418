import Conversations

/// Finds questions by their form, also where speech recognition printed no question mark, and tells
/// open ones (they ask for an account) from closed ones (yes or no, a choice, one datum).
final class QuestionDetector {
  enum Form { case open, closed }

  /// Tokens from its first word to the sentence's end.
  struct Question {
    var form: Form
    var start: Int
    var end: Int
    /// Only its sign makes it a question: "You have the receipt?"
    var isStatement = false
  }

  private let language: Language
  private let coordinators: WordSet
  /// Words behind which a clause may start besides: "please tell me".
  private let softeners: WordSet
  private let prepositions, answers, selves, certain, certainty: WordSet
  private let starters: WordSet
  private let grammar: Grammar
  private let english: EnglishQuestions
  private let french: FrenchQuestions

  init(_ resources: LanguageResources) {
    language = resources.language
    coordinators = resources.grammar.coordinators
    softeners = WordSet("please just", resources.vocabulary)
    grammar = resources.grammar
    prepositions = WordSet(
      resources.language == .en ? "about of with on by from than" : "", resources.vocabulary)
    selves = WordSet(resources.language == .en ? "i" : "je j", resources.vocabulary)
    certain = WordSet(
      resources.language == .en
        ? "obviously naturally" : "evidemment naturellement", resources.vocabulary)
    certainty = WordSet(
      resources.language == .en ? "of course" : "bien sur entendu", resources.vocabulary)
    answers = WordSet(
      resources.language == .en ? "yes no nope because" : "oui non parce", resources.vocabulary)
    english = EnglishQuestions(resources)
    french = FrenchQuestions(resources)
    starters = language == .en ? english.starters : french.starters
  }

  /// The first question of a sentence: kind and tokens, from its first word to the sentence's end.
  ///
  /// - Parameters:
  ///   - openers: the token behind what may precede a sentence (`okay so um`).
  ///   - from: the token to start at, behind a question that was none.
  func question(
    in tokens: [Token], _ sentence: Sentence, openers: Int, from: Int = 0
  ) -> Question? {
    let first = min(openers, sentence.end - 1)
    var at = max(first, from)
    var restarts = -1
    while at < sentence.end {
      guard mayStart(tokens, at, sentence) else {
        at += 1
        continue
      }
      if language == .en
        ? english.isGreeting(tokens, at, sentence) : french.isGreeting(tokens, at, sentence)
      {
        return nil
      }
      let form =
        at == first || at == restarts || startsClause(tokens, at) || startsAgain(tokens, at, first)
        ? clause(tokens, at, sentence, isFirst: at == first) : inside(tokens, at, sentence)
      if let form {
        // "where do you - where do you feel it went wrong": the second start counts.
        if let again = restart(tokens, at, sentence) {
          at = again
          restarts = again
          continue
        }
        return Question(form: form, start: at, end: sentence.end)
      }
      at += 1
    }
    guard from <= first else { return nil }
    if language == .fr, let form = french.ending(tokens, first, sentence) {
      return Question(form: form, start: first, end: sentence.end)
    }
    // "Okay?", "Sorry?", "Yeah?": a signal, no question.
    guard sentence.mark == .question, openers < sentence.end,
      !speaksOfOneself(tokens, first, sentence), !isCertain(tokens, first, sentence)
    else { return nil }
    let form =
      language == .en
      ? english.marked(tokens, first, sentence) : french.marked(tokens, first, sentence)
    guard let form else { return nil }
    return Question(
      form: form, start: first, end: sentence.end,
      isStatement: !grammar.questionWords.contains(tokens[first]))
  }

  /// False of most words: none of them starts a question or a greeting that looks like one.
  @inline(__always)
  private func mayStart(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    starters.contains(tokens[at])
      || (language == .fr && at + 1 < sentence.end
        && tokens[at + 1].flags.contains(.hyphenBefore))
  }

  /// A degree asked in a turn that names the scale: "How ready are you? Zero is not at all."
  func asksInMarks(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    switch language {
    case .en:
      tokens.contains { english.scale.contains($0) }
        && range.contains { english.asksDegree(tokens, $0) }
    case .fr:
      tokens.contains { french.scale.contains($0) }
        && range.contains { french.asksDegree(tokens, $0) }
    }
  }

  /// True of `yes`, `no`, `because`: a speaker who says them behind a question answers it.
  func isAnswer(_ token: Token) -> Bool { answers.contains(token) }

  func isQuestionWord(_ token: Token) -> Bool { grammar.questionWords.contains(token) }

  /// "I guess it depends?": the sign shows doubt, and nobody else is asked.
  private func speaksOfOneself(_ tokens: [Token], _ first: Int, _ sentence: Sentence) -> Bool {
    selves.contains(tokens[first])
      && !tokens[first..<sentence.end].contains { grammar.secondPersons.contains($0) }
  }

  /// "With the staff, of course?": the speaker is sure of it, and nobody else is asked.
  private func isCertain(_ tokens: [Token], _ first: Int, _ sentence: Sentence) -> Bool {
    guard sentence.end - first > 2 else { return false }
    let ends =
      certain.contains(tokens[sentence.end - 1])
      || (certainty.contains(tokens[sentence.end - 1])
        && certainty.contains(tokens[sentence.end - 2]))
    return ends && !tokens[first..<sentence.end].contains { grammar.secondPersons.contains($0) }
  }

  /// True where the words ask how to go on, for instruction, and not the other for an account.
  func deliberates(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Bool {
    language == .fr && french.deliberates(tokens, at, sentence)
  }

  /// "…, wouldn't it", "…, have you".
  func endsInTag(_ tokens: [Token], _ sentence: Sentence) -> Bool {
    guard language == .en, sentence.end - sentence.first > 3 else { return false }
    let verb = sentence.end - 2
    let isNegated = tokens[verb].end - tokens[verb].start == 1
    return grammar.subjects.contains(tokens[sentence.end - 1])
      && grammar.inverting.contains(tokens[isNegated ? verb - 1 : verb])
  }

  /// "about what happened": a question word that a preposition governs asks nothing.
  func isEmbedded(_ tokens: [Token], _ start: Int) -> Bool {
    start > 0 && grammar.questionWords.contains(tokens[start])
      && !tokens[start].flags.contains(.breakBefore) && prepositions.contains(tokens[start - 1])
  }

  private func restart(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Int? {
    guard grammar.questionWords.contains(tokens[at]) else { return nil }
    return (at + 1..<max(at + 1, min(sentence.end - 1, at + 5))).first {
      tokens[$0].word == tokens[at].word
        && !tokens[$0].flags.isDisjoint(with: [.breakBefore, .hyphenBefore])
    }
  }

  private func clause(
    _ tokens: [Token], _ at: Int, _ sentence: Sentence, isFirst: Bool
  ) -> Form? {
    switch language {
    case .en: english.clause(tokens, at, sentence, isFirst: isFirst)
    case .fr: french.clause(tokens, at, sentence, isFirst: isFirst)
    }
  }

  private func inside(_ tokens: [Token], _ at: Int, _ sentence: Sentence) -> Form? {
    switch language {
    case .en: english.inside(tokens, at, sentence)
    case .fr: french.inside(tokens, at, sentence)
    }
  }

  /// "wh-what", "do-do you": a clause starts behind its own first letters.
  private func startsAgain(_ tokens: [Token], _ at: Int, _ first: Int) -> Bool {
    language == .en && at > 0 && tokens[at].flags.contains(.hyphenBefore)
      && (at - 1 == first || startsClause(tokens, at - 1))
  }

  /// A clause may start behind a comma, a coordinator.
  private func startsClause(_ tokens: [Token], _ at: Int) -> Bool {
    guard at > 0 else { return true }
    return tokens[at].flags.contains(.breakBefore) || coordinators.contains(tokens[at - 1])
      || softeners.contains(tokens[at - 1])
  }
}
