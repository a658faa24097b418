import Conversations

/// Finds questions by their form, also where speech recognition printed no question mark, and tells
/// open ones (they ask for an account) from closed ones (yes or no, a choice, one datum).
struct QuestionDetector {
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
  private let english: EnglishQuestions
  private let french: FrenchQuestions

  init(_ resources: LanguageResources) {
    language = resources.language
    coordinators = resources.grammar.coordinators
    softeners = WordSet("please just", resources.vocabulary)
    english = EnglishQuestions(resources)
    french = FrenchQuestions(resources)
  }

  /// The first question of a sentence: kind and tokens, from its first word to the sentence's end.
  ///
  /// - Parameter openers: the token behind what may precede a sentence (`okay so um`).
  func question(
    in tokens: [Token], _ sentence: Sentence, openers: Int
  ) -> Question? {
    let first = min(openers, sentence.end - 1)
    var at = first
    while at < sentence.end {
      if language == .en
        ? english.isGreeting(tokens, at, sentence) : french.isGreeting(tokens, at, sentence)
      {
        return nil
      }
      let form =
        at == first || startsClause(tokens, at)
        ? clause(tokens, at, sentence, isFirst: at == first) : inside(tokens, at, sentence)
      if let form { return Question(form: form, start: at, end: sentence.end) }
      at += 1
    }
    if language == .fr, let form = french.ending(tokens, first, sentence) {
      return Question(form: form, start: first, end: sentence.end)
    }
    // "Okay?", "Sorry?", "Yeah?": a signal, no question.
    guard sentence.mark == .question, openers < sentence.end else { return nil }
    let form =
      language == .en
      ? english.marked(tokens, first, sentence) : french.marked(tokens, first, sentence)
    guard let form else { return nil }
    return Question(form: form, start: first, end: sentence.end, isStatement: true)
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

  /// A clause may start behind a comma, a coordinator.
  private func startsClause(_ tokens: [Token], _ at: Int) -> Bool {
    tokens[at].flags.contains(.breakBefore) || coordinators.contains(tokens[at - 1])
      || softeners.contains(tokens[at - 1])
  }
}
