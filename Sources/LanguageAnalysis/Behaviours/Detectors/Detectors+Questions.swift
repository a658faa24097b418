import Conversations

/// Questions of a turn, found by patterns and by their form.
extension Detectors {
  /// A question's first words say what it is for; another act that they show takes it.
  private static let questionHead = 6

  /// What each sentence asks by its form.
  func readQuestions(_ reading: inout TurnReading) {
    for sentence in reading.text.sentences {
      let openers = reading.endOfOpeners(sentence)
      let question = questions.question(in: reading.text.tokens, sentence, openers: openers)
      reading.asked.append(TurnReading.Asked(openers: openers, question: question))
    }
  }

  func findQuestions(_ reading: inout TurnReading) {
    guard ids.openQuestion != nil || ids.closedQuestion != nil else { return }
    let taken = reading.found.filter { ids.notQuestions.contains($0.behaviour) }
    if reading.found.contains(where: isQuestion) {
      dropFalseQuestions(&reading, taken)
    }
    for (number, sentence) in reading.text.sentences.enumerated() {
      if answersItself(reading, number) {
        reading.found.removeAll {
          isQuestion($0) && $0.start >= sentence.first && $0.end <= sentence.end
        }
        continue
      }
      // Speech runs questions together: where the first is another act, the next may count.
      let openers = reading.asked[number].openers
      if openers == sentence.end { continue }
      var next = reading.asked[number].question
      for _ in 0..<4 {
        guard let question = next else { break }
        if unaddressed.holds(
          reading.text, sentence, from: question.start, isStatement: question.isStatement)
        {
          break
        }
        if mark(question, sentence, &reading, taken) || question.isStatement { break }
        let from = question.start + 2
        if from >= sentence.end { break }
        next = questions.question(
          in: reading.text.tokens, sentence, openers: openers, from: from)
      }
    }
    closeDegrees(&reading)
    keepOneKind(&reading)
  }

  /// What patterns heard as a question, in words that are another act or ask nobody.
  private func dropFalseQuestions(_ reading: inout TurnReading, _ taken: [Found]) {
    reading.found.removeAll { [text = reading.text] found in
      isQuestion(found)
        && (taken.contains { $0.overlaps(found) } || isOnlySaid(found, text)
          || asksNobody(found, text))
    }
  }

  /// "How ready are you, on a scale of ten?": one datum.
  private func closeDegrees(_ reading: inout TurnReading) {
    guard let closed = ids.closedQuestion, reading.has(ids.openQuestion) else { return }
    let degrees = reading.found.filter { found in
      let head = found.start..<min(found.end, found.start + Self.questionHead)
      return found.behaviour == ids.openQuestion
        && questions.asksInMarks(reading.text.tokens, head)
    }
    for found in degrees {
      reading.found.removeAll { $0.behaviour == ids.openQuestion && $0.start == found.start }
      if !reading.meets(closed, in: found.start..<found.end) {
        reading.add(closed, found.start, found.end)
      }
    }
  }

  /// One question is of one kind: "à quel point êtes-vous sûr" is no closed one besides.
  private func keepOneKind(_ reading: inout TurnReading) {
    guard reading.has(ids.openQuestion), reading.has(ids.closedQuestion) else { return }
    let open = reading.found.filter { $0.behaviour == ids.openQuestion }
    reading.found.removeAll { found in
      found.behaviour == ids.closedQuestion
        && open.contains {
          $0.start <= found.start && found.start < $0.end && $0.end - $0.start <= 2 * Self.near
        }
    }
  }

  private func isQuestion(_ found: Found) -> Bool {
    found.behaviour == ids.openQuestion || found.behaviour == ids.closedQuestion
  }

  /// Marks a question; false where other words of the turn show that it is none.
  private func mark(
    _ question: QuestionDetector.Question, _ sentence: Sentence, _ reading: inout TurnReading,
    _ taken: [Found]
  ) -> Bool {
    let head = Found(
      behaviour: -1, start: question.start,
      end: min(question.end, question.start + Self.questionHead))
    if taken.contains(where: { $0.overlaps(head) }) { return false }
    // "Déjà de retour ?" greets.
    if question.isStatement,
      reading.found.contains(where: { $0.behaviour == ids.greeting && $0.overlaps(head) })
    {
      return false
    }
    if reading.text.tokens[question.start..<question.end].allSatisfy({ $0.flags.contains(.quoted) })
    {
      return true
    }
    let isKnown = reading.found.contains {
      isQuestion($0) && $0.start >= sentence.first && $0.end <= sentence.end
        && (question.end - question.start < 2 * Self.near || $0.overlaps(head))
    }
    func isCancelled(_ behaviour: Int?) -> Bool {
      let end = min(question.end, question.start + Self.near)
      let words = Found(behaviour: -1, start: question.start, end: end)
      return reading.cancelled.contains { $0.behaviour == behaviour && $0.overlaps(words) }
    }
    func add(_ behaviour: Int?) {
      guard let behaviour else { return }
      reading.found.append(
        Found(behaviour: behaviour, start: question.start, end: question.end))
    }
    if question.form == .open, !question.isStatement, !isCancelled(ids.openQuestion) {
      // "what else do you like": the later words alone would make it a closed one.
      reading.found.removeAll {
        $0.behaviour == ids.closedQuestion && $0.start > question.start && $0.overlaps(head)
      }
      if !reading.has(ids.openQuestion, in: sentence.first..<sentence.end) {
        add(ids.openQuestion)
      }
      return true
    }
    if isKnown { return true }
    let id = question.form == .open ? ids.openQuestion : ids.closedQuestion
    if isCancelled(id) { return false }
    add(id)
    return true
  }

  /// Quoted words, and words behind a preposition: "about what happened".
  private func isOnlySaid(_ found: Found, _ text: TokenizedText) -> Bool {
    text.tokens[found.start..<found.end].allSatisfy { $0.flags.contains(.quoted) }
      || questions.isEmbedded(text.tokens, found.start)
  }

  /// Thought aloud; or "Qu'est-ce qu'il faut faire ?", where a pattern hears its "est-ce qu'il".
  private func asksNobody(_ found: Found, _ text: TokenizedText) -> Bool {
    guard let sentence = text.sentence(at: found.start) else { return false }
    return unaddressed.holds(text, sentence, from: found.start, isStatement: false)
      || questions.deliberates(text.tokens, found.start, sentence)
  }

  /// "Can it get worse? Yes.": nobody else is asked.
  private func answersItself(_ reading: TurnReading, _ number: Int) -> Bool {
    let sentences = reading.text.sentences
    guard sentences[number].mark == .question, number + 1 < sentences.count else { return false }
    let next = sentences[number + 1]
    return next.mark != .question && questions.isAnswer(reading.text.tokens[next.first])
  }

  /// A bare "sorry" to a question asks to say it again; a bare "hello" to one, in the midst of a
  /// talk, tries the line; one beside a farewell is said to somebody else; an offer of help greets
  /// in the opening alone. Whoever takes a call speaks first, heard or not: a question there is
  /// asked in the midst of a talk.
  func dropContactSigns(
    _ reading: inout TurnReading, _ memory: ConversationMemory, isCall: Bool
  ) {
    guard reading.has(ids.apology) || reading.has(ids.greeting) else { return }
    let asked =
      memory.hasCustomerAsked && memory.lastSpeaker == .customer && reading.text.tokens.count <= 2
    let parts = reading.has(ids.closing)
    reading.found.removeAll { [tokens = reading.text.tokens] found in
      if found.behaviour == ids.apology { return asked }
      guard found.behaviour == ids.greeting else { return false }
      if asked && isCall { return true }
      guard memory.agentTurns > 0 else { return false }
      return asked || (parts && found.start > 2)
        || (memory.agentTurns > 1 && questions.isQuestionWord(tokens[found.start]))
    }
  }

  /// Whether the customer asks, and whether they end with it: then the answer is no restatement.
  func rememberQuestions(_ reading: TurnReading, _ memory: inout ConversationMemory) {
    let tokens = reading.text.tokens
    memory.hasCustomerAsked = false
    memory.wasAsked = false
    for sentence in reading.text.sentences {
      memory.wasAsked =
        questions.question(
          in: tokens, sentence, openers: reading.endOfOpeners(sentence)) != nil
      if memory.wasAsked || sentence.mark == .question || questions.endsInTag(tokens, sentence) {
        memory.hasCustomerAsked = true
      }
    }
  }
}
