import Conversations

/// What patterns alone cannot decide, in one place and one order.
final class Detectors {
  let ids: BehaviourPlaces
  let questions: QuestionDetector
  let unaddressed: UnaddressedQuestions
  private let restatement: RestatementDetector
  private let emotion: EmotionGrading
  private let data: DatumDetector
  private let address: PersonalAddressDetector
  private let introduction: IntroductionDetector
  private let overPromise: OverPromise
  private let tone: CustomerTone
  let stockPhrases: StockPhrases

  init(_ resources: LanguageResources, _ catalogue: BehaviourCatalogue) {
    ids = BehaviourPlaces(catalogue)
    questions = QuestionDetector(resources)
    unaddressed = UnaddressedQuestions(resources)
    restatement = RestatementDetector(resources)
    emotion = EmotionGrading(resources)
    data = DatumDetector(resources)
    address = PersonalAddressDetector(resources)
    introduction = IntroductionDetector(resources)
    overPromise = OverPromise(resources)
    tone = CustomerTone(resources)
    stockPhrases = StockPhrases(resources, catalogue)
  }

  /// Grades, filters and adds to what the patterns found in a turn.
  func refine(
    _ reading: inout TurnReading, _ memory: inout ConversationMemory,
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ conversation: Conversation
  ) {
    guard reading.speaker == .agent else {
      tone.refine(&reading, &memory, ids, bytes)
      return
    }
    if !reading.found.isEmpty {
      weigh(&reading, memory, isCall: conversation.channel == .phone)
    }
    readQuestions(&reading)
    findQuestions(&reading)
    findRestatements(&reading, memory)
    continueRestatement(&reading, &memory, bytes)
    findNames(&reading, memory)
    findInterruption(&reading, index, conversation)
    if let scenario = conversation.scenario {
      let grants = overPromise.grants(
        reading, bytes, beyond: scenario.allow, promises: ids.promises)
      for (start, end) in grants {
        reading.add(ids.overPromise, start, end)
      }
    }
  }

  /// Grades what the patterns found, and drops what the rest of the turn or the talk rules out.
  private func weigh(_ reading: inout TurnReading, _ memory: ConversationMemory, isCall: Bool) {
    emotion.grade(&reading, ids.acknowledgeEmotion, memory)
    keepDatedCommitments(&reading)
    if let reAsk = ids.reAsk, reading.has(reAsk) {
      let kept = reading.found.filter {
        $0.behaviour != reAsk || data.wasGiven(reading, $0, memory)
      }
      reading.found = kept
    }
    resolveConflicts(&reading)
    dropContactSigns(&reading, memory, isCall: isCall)
  }

  /// A name is the agent's own before it is the customer's: "Bonjour, Inès, service clients".
  private func findNames(_ reading: inout TurnReading, _ memory: ConversationMemory) {
    let tokens = reading.text.tokens
    guard address.mayName(tokens, memory) || introduction.mayConnect(tokens) else { return }
    if ids.selfIntroduction != nil {
      for (start, end) in introduction.introductions(reading, greeting: ids.greeting)
      where !reading.meets(ids.selfIntroduction, in: start..<end) {
        reading.add(ids.selfIntroduction, start, end)
      }
    }
    guard let called = ids.personalAddress else { return }
    for (start, end) in address.addresses(reading, memory)
    where !reading.meets(called, in: start..<end) {
      reading.add(called, start, end)
    }
    guard reading.has(called) else { return }
    let own = reading.found.filter { $0.behaviour == ids.selfIntroduction }
    reading.found.removeAll { found in
      found.behaviour == called
        && own.contains { $0.overlaps(found) && $0.end - $0.start <= found.end - found.start + 1 }
    }
  }

  func uptake(_ reading: TurnReading, _ memory: ConversationMemory) -> Double {
    restatement.uptake(reading.text.tokens, memory)
  }

  /// Keeps what the turn leaves for later ones.
  func remember(
    _ reading: TurnReading, _ memory: inout ConversationMemory, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    data.remember(reading, &memory, bytes)
    switch reading.speaker {
    case .customer:
      rememberQuestions(reading, &memory)
      address.remember(reading, &memory)
      memory.hear(customer: reading.text.tokens)
      if reading.has(ids.customerProblem) { memory.hasStatedProblem = true }
    case .agent, .other:
      rememberActs(reading, &memory)
      memory.agentTurns += 1
      memory.hear(agent: reading.text.tokens)
    }
  }

  /// What the agent's last messages do to the customer.
  private func rememberActs(_ reading: TurnReading, _ memory: inout ConversationMemory) {
    if memory.lastSpeaker != .agent { memory.acts = AgentActs() }
    for found in reading.found {
      if ids.harms.contains(found.behaviour) { memory.acts.brushesOff = true }
      if ids.asking.contains(found.behaviour) { memory.acts.asks = true }
      if ids.promises.contains(found.behaviour) { memory.acts.offers = true }
      if ids.waysOut.contains(found.behaviour) { memory.acts.solves = true }
      if found.behaviour == ids.acknowledgement { memory.acts.listens = true }
      if found.behaviour == ids.confirmResolution { memory.acts.checks = true }
      if found.behaviour == ids.offerFurtherHelp { memory.acts.offersMore = true }
    }
    if memory.acts.offers { memory.wasEverOffered = true }
  }

  /// A commitment counts with a time in the same sentence, and not when it is hedged.
  private func keepDatedCommitments(_ reading: inout TurnReading) {
    guard let commit = ids.commitDeadline else { return }
    var at = 0
    while at < reading.found.count {
      let found = reading.found[at]
      guard found.behaviour == commit else {
        at += 1
        continue
      }
      let sentence = reading.text.sentence(at: found.start)
      let range = (sentence?.first ?? found.start)..<(sentence?.end ?? found.end)
      // Speech has no sentence ends: the time stands near, and the hedge on the same words.
      let time = reading.markers.first {
        $0.marker == .when && $0.start >= max(range.lowerBound, found.start - Self.near)
          && $0.end <= min(range.upperBound, found.end + Self.near)
      }
      let isHedged = reading.found.contains {
        $0.behaviour == ids.hedgedCommitment && $0.overlaps(found)
      }
      guard let time, !isHedged else {
        reading.found.remove(at: at)
        continue
      }
      reading.found[at].start = min(found.start, time.start)
      reading.found[at].end = max(found.end, time.end)
      at += 1
    }
  }

  /// One reading excludes another in the same words.
  private func resolveConflicts(_ reading: inout TurnReading) {
    func drop(_ weaker: Int?, overlapping stronger: Int?) {
      guard let weaker, let stronger, reading.has(stronger) else { return }
      let winners = reading.found.filter { $0.behaviour == stronger }
      reading.found.removeAll { found in
        found.behaviour == weaker && winners.contains { $0.overlaps(found) }
      }
    }
    drop(ids.apology, overlapping: ids.nonApology)
    drop(ids.coldTransfer, overlapping: ids.warmTransfer)
    drop(ids.offerFurtherHelp, overlapping: ids.greeting)
    // "I can't refund the sales. I can give you 20 euros back": a refusal with a way out is no wall.
    if let wall = ids.policyWall, reading.has(wall) {
      let ways = reading.found.filter { ids.waysOut.contains($0.behaviour) }
      reading.found.removeAll { found in
        found.behaviour == wall && ways.contains { $0.start >= found.end }
      }
    }
    // A signal of listening opens the turn; "okay" further on only goes on.
    if let acknowledgement = ids.acknowledgement, let first = reading.text.sentences.first {
      reading.found.removeAll { $0.behaviour == acknowledgement && $0.start >= first.end }
    }
  }

  /// Tokens within which the parts of one act stand together.
  static let near = 12

  private func findRestatements(_ reading: inout TurnReading, _ memory: ConversationMemory) {
    guard ids.paraphrase != nil else { return }
    var isHead = true
    for (number, sentence) in reading.text.sentences.enumerated() {
      let openers = reading.asked[number].openers
      var sentence = sentence
      var question = reading.asked[number].question
      if let tag = tag(of: sentence, in: reading), tag - openers >= Self.clause {
        // "So it never came, is that right?": only the tag asks.
        sentence.end = tag
        sentence.mark = .none
        question = questions.question(in: reading.text.tokens, sentence, openers: openers)
      }
      let asks = question.map { !$0.isStatement } ?? false
      if let question, asks {
        // "What makes you feel like that": asked, not said.
        let isOne = sentence.mark == .question
        reading.found.removeAll {
          ($0.behaviour == ids.paraphrase || (isOne && $0.behaviour == ids.acknowledgeEmotion))
            && $0.start > question.start && $0.end <= question.end
        }
      }
      let isLong = sentence.end - openers >= Self.clause
      // "I understand your worry. So you pushed it home": what meets the person comes first.
      let isPrelude = reading.found.contains {
        ids.preludes.contains($0.behaviour) && $0.start >= sentence.first && $0.end <= sentence.end
      }
      defer { if isLong, !isPrelude { isHead = false } }
      guard !asks, memory.hasCustomerSpoken else { continue }
      let range = sentence.first..<sentence.end
      let isKnown = reading.has(ids.paraphrase, in: range)
      // "So because of our debit you went overdrawn": the cause is the customer's own account.
      var isOtherAct = false
      var explains = false
      for found in reading.found where range.contains(found.start) {
        if found.behaviour == ids.explainCause {
          explains = true
        } else if ids.notRestatements.contains(found.behaviour) {
          isOtherAct = true
        }
      }
      let concludes =
        !isOtherAct && isHead
        && restatement.concludes(reading.text.tokens, sentence, openers: openers, memory)
      if concludes, explains {
        reading.found.removeAll {
          $0.behaviour == ids.explainCause && range.contains($0.start)
        }
      } else if explains {
        isOtherAct = true
      }
      if concludes || isKnown, let question {
        // "So it never came?": said again for the customer to confirm.
        reading.found.removeAll {
          $0.behaviour == ids.closedQuestion && $0.start >= question.start && $0.end <= question.end
        }
      }
      if isKnown || isOtherAct { continue }
      let isAsked = question?.isStatement == true
      if concludes
        || restatement.statesExperience(
          reading.text.tokens, sentence, openers: openers, memory, isAsked: isAsked,
          isHead: isHead)
        || (isHead && question == nil
          && restatement.answers(reading.text.tokens, sentence, openers: openers, memory))
      {
        reading.add(ids.paraphrase, sentence.first, sentence.end)
      }
    }
  }

  /// Where a sentence's last words only ask whether it is right.
  private func tag(of sentence: Sentence, in reading: TurnReading) -> Int? {
    reading.found.first {
      $0.behaviour == ids.checkUnderstanding && $0.start > sentence.first && $0.end == sentence.end
    }?.start
  }

  /// A turn that starts with a dash goes on with the sentence before the customer's "mm-hmm".
  private func continueRestatement(
    _ reading: inout TurnReading, _ memory: inout ConversationMemory,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let first = bytes.first { $0 > 0x20 }
    if memory.wasRestating, first == 0x2D || first == 0xE2, memory.last.count <= 1,
      !reading.has(ids.paraphrase), let sentence = reading.text.sentences.first,
      !reading.has(ids.openQuestion), !reading.has(ids.closedQuestion)
    {
      reading.add(ids.paraphrase, sentence.first, sentence.end)
    }
    memory.wasRestating = reading.has(ids.paraphrase)
  }

  /// Words of a sentence that is a clause of its own.
  private static let clause = 3

  /// An agent who starts while the customer still speaks; needs times.
  private func findInterruption(
    _ reading: inout TurnReading, _ index: Int, _ conversation: Conversation
  ) {
    guard index > 0, let start = conversation.turns[index].startMs else { return }
    let before = conversation.turns[index - 1]
    guard before.speaker == .customer, let end = before.endMs, end - start > 300 else { return }
    reading.add(ids.interruption, 0, reading.text.tokens.count)
  }
}
