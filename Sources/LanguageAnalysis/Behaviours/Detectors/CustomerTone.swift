import Conversations

/// What a customer's turn shows beside the words: signs heaped up, the agent's words thrown back,
/// a problem only told on.
final class CustomerTone {
  private let negators: WordSet
  private let adding: WordSet
  private let numbers: WordSet
  /// Words of a no that says nothing besides.
  private let bareNo: WordSet
  private let lasting: LastingDispleasure

  private static let adding = (
    en: "also too another besides other second",
    fr: "aussi egalement autre autres second deuxieme"
  )
  private static let bareNo = (
    en: "no nope nah not really yet at all so far quite",
    fr: "non nan pas vraiment encore du tout trop"
  )
  static let english = adding.en + " " + bareNo.en
  static let french = adding.fr + " " + bareNo.fr

  init(_ resources: LanguageResources) {
    negators = resources.grammar.negators
    let isEnglish = resources.language == .en
    adding = WordSet(isEnglish ? Self.adding.en : Self.adding.fr, resources.vocabulary)
    bareNo = WordSet(isEnglish ? Self.bareNo.en : Self.bareNo.fr, resources.vocabulary)
    numbers = resources.wordClass("number")
    lasting = LastingDispleasure(resources)
  }

  /// Adds and takes away what the patterns alone get wrong.
  func refine(
    _ reading: inout TurnReading, _ memory: inout ConversationMemory, _ ids: BehaviourPlaces,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    if saysNoToAnother(reading, memory) {
      reading.found.removeAll { $0.behaviour == ids.customerUnresolved }
    }
    if memory.hasStatedProblem {
      if goesOn(reading) { reading.found.removeAll { $0.behaviour == ids.customerProblem } }
    } else if !reading.has(ids.customerProblem), !reading.has(ids.customerThanks),
      let account = account(reading)
    {
      reading.add(ids.customerProblem, account.first, account.end)
    }
    if !reading.has(ids.customerThanks), !reading.has(ids.customerConfirms) {
      findDispleasure(&reading, memory, ids, bytes)
    }
    // Anger says the weaker feeling too.
    if reading.has(ids.customerAnger) {
      reading.found.removeAll { $0.behaviour == ids.customerEmotion }
    }
    if reading.has(ids.customerAnger) || reading.has(ids.customerEmotion) {
      memory.hasShownFeeling = true
    } else if let place = lasting.place(reading, memory, ids) {
      reading.add(ids.customerEmotion, place.first, place.end)
    }
  }

  /// "Anything else?" "Nope.", "Did you restart it?" "Not yet.": a bare no to a question that is
  /// not about the solution leaves it as it was.
  private func saysNoToAnother(_ reading: TurnReading, _ memory: ConversationMemory) -> Bool {
    memory.acts.asks && !memory.acts.checks
      && (memory.acts.offersMore || !memory.wasEverOffered)
      && reading.text.tokens.allSatisfy { bareNo.contains($0) }
  }

  private func findDispleasure(
    _ reading: inout TurnReading, _ memory: ConversationMemory, _ ids: BehaviourPlaces,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    for (start, end) in displeasure(reading, memory, bytes)
    where !reading.has(ids.customerEmotion, in: start..<end) {
      reading.add(ids.customerEmotion, start, end)
    }
    for face in Faces(bytes) {
      let id = face.isAngry ? ids.customerAnger : ids.customerEmotion
      guard !reading.has(id), let sentence = sentence(reading, before: face.at) else { continue }
      reading.add(id, sentence.first, sentence.end)
    }
  }

  /// Words and telling words of an account, at least; fewer greet or give a name.
  private static let shortestAccount = (words: 10, telling: 5)

  /// Whoever calls says why first: the longest sentence of the first turn that tells something.
  private func account(_ reading: TurnReading) -> Sentence? {
    let tokens = reading.text.tokens
    guard tokens.count >= Self.shortestAccount.words else { return nil }
    let telling = tokens.count {
      $0.stem != 0 && !numbers.contains($0) && !$0.flags.contains(.hasDigit)
    }
    guard telling >= Self.shortestAccount.telling else { return nil }
    return reading.text.sentences.max { $0.end - $0.first < $1.end - $1.first }
  }

  private func sentence(_ reading: TurnReading, before byte: Int) -> Sentence? {
    reading.text.sentences.last {
      $0.first < $0.end && reading.text.tokens[$0.first].start < byte
    } ?? reading.text.sentences.first { $0.first < $0.end }
  }

  /// Words of a turn that describes on, at most; a new problem needs more of them.
  private static let shortTurn = 15

  /// "It says error again": a short turn that adds nothing to the problem stated before.
  private func goesOn(_ reading: TurnReading) -> Bool {
    reading.text.tokens.count <= Self.shortTurn
      && !reading.text.tokens.contains { adding.contains($0) }
  }

  /// Places that show displeasure: "hello??", "few days? 24 days", a quotation of the agent.
  private func displeasure(
    _ reading: TurnReading, _ memory: ConversationMemory, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [(start: Int, end: Int)] {
    var places: [(start: Int, end: Int)] = []
    for sentence in reading.text.sentences where sentence.first < sentence.end {
      if isInsistent(reading, sentence, bytes) { places.append((sentence.first, sentence.end)) }
    }
    if let first = reading.text.sentences.first, throwsBack(reading, first, memory) {
      places.append((first.first, first.end))
    }
    places += quotations(reading, memory)
    return places
  }

  // MARK: - Signs

  /// Two question marks or more; two exclamation marks only behind a clause that denies.
  private func isInsistent(
    _ reading: TurnReading, _ sentence: Sentence, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var questions = 0
    var exclamations = 0
    var at = Int(reading.text.tokens[sentence.end - 1].end)
    reading: while at < bytes.count {
      switch bytes[at] {
      case 0x3F: questions += 1
      case 0x21: exclamations += 1
      case 0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF: break  // blanks, also the narrow French one
      default: break reading
      }
      at += 1
    }
    if questions >= 1, questions + exclamations >= 2 { return true }
    guard exclamations >= 2 else { return false }
    return reading.text.tokens[sentence.first..<sentence.end].contains { negators.contains($0) }
  }

  // MARK: - The agent's words

  /// Words of a retort's echo, at most.
  private static let longestEcho = 5
  /// Words of a quotation, at most: longer ones cite a letter or a rule.
  private static let longestQuotation = 6

  /// "Few days? 24 days.": a short question of the agent's words only, and an answer to it behind.
  private func throwsBack(
    _ reading: TurnReading, _ first: Sentence, _ memory: ConversationMemory
  ) -> Bool {
    guard first.mark == .question, first.end - first.first <= Self.longestEcho,
      reading.text.sentences.count > 1, memory.lastSpeaker == .agent
    else { return false }
    return isAgents(reading.text.tokens[first.first..<first.end], memory)
  }

  /// "'Due course' came and went": the agent's own words in quotation marks.
  private func quotations(
    _ reading: TurnReading, _ memory: ConversationMemory
  ) -> [(start: Int, end: Int)] {
    var places: [(start: Int, end: Int)] = []
    let tokens = reading.text.tokens
    var at = 0
    while at < tokens.count {
      guard tokens[at].flags.contains(.quoted) else {
        at += 1
        continue
      }
      var end = at
      while end < tokens.count, tokens[end].flags.contains(.quoted) { end += 1 }
      if end - at <= Self.longestQuotation, isAgents(tokens[at..<end], memory) {
        places.append((at, end))
      }
      at = end
    }
    return places
  }

  /// Every telling word was the agent's just now, and there is one.
  private func isAgents(_ tokens: ArraySlice<Token>, _ memory: ConversationMemory) -> Bool {
    var tells = false
    for token in tokens {
      guard let key = ConversationMemory.key(token) else { continue }
      guard memory.lastOfAgent.contains(key) else { return false }
      tells = true
    }
    return tells
  }
}
