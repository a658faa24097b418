import Conversations

/// Reads turn after turn of one language.
struct TurnReader {
  private let catalogue: BehaviourCatalogue
  private var tokenizer: Tokenizer
  private var agents: PhraseAutomaton
  private var customers: PhraseAutomaton
  private let scope: Scope
  private let detectors: Detectors
  private let behaviourCount: Int
  private let anyPolarity: [Bool]
  /// What irony turns round: everything kind; not the feeling that it shows, nor what hurts.
  private let isKind: [Bool]

  private var reading = TurnReading()
  private var memory = ConversationMemory()
  private var matches: [PhraseAutomaton.Match] = []
  private var unmeant: [Found] = []

  init(_ resources: LanguageResources, _ catalogue: BehaviourCatalogue) {
    self.catalogue = catalogue
    behaviourCount = catalogue.behaviours.count
    anyPolarity = catalogue.behaviours.map(\.anyPolarity)
    isKind = catalogue.behaviours.map {
      switch $0.family {
      case .negative: false
      case .customer: ["customer-thanks", "customer-confirms-resolution"].contains($0.id)
      case .opening, .listening, .empathy, .ownership, .resolution, .courtesy, .closing: true
      }
    }
    tokenizer = Tokenizer(
      vocabulary: resources.vocabulary, functionWords: resources.grammar.functionWords)
    let opener = PatternOutput(behaviour: behaviourCount + Marker.opener.rawValue, kind: .shows)
    let speakers = catalogue.behaviours.map(\.speaker)
    func automaton(of speaker: Speaker) -> PhraseAutomaton {
      PhraseAutomaton(program: resources.program, openerOutput: opener.code) { output in
        output.behaviour >= speakers.count || speakers[output.behaviour] == speaker
      }
    }
    agents = automaton(of: .agent)
    customers = automaton(of: .customer)
    scope = Scope(resources)
    detectors = Detectors(resources, catalogue)
  }

  mutating func read(_ conversation: Conversation) -> [AnnotatedTurn] {
    memory.removeAll()
    var result: [AnnotatedTurn] = []
    result.reserveCapacity(conversation.turns.count)
    for (index, turn) in conversation.turns.enumerated() {
      guard turn.speaker != .other else {
        result.append(AnnotatedTurn())
        continue
      }
      result.append(read(turn, index, conversation))
    }
    return result
  }

  private mutating func read(_ turn: Turn, _ index: Int, _ conversation: Conversation)
    -> AnnotatedTurn
  {
    var text = turn.text
    return text.withUTF8 { bytes in
      var result = AnnotatedTurn()
      var codePoints = 0
      for piece in TurnPieces(bytes) {
        let read = read(piece, turn.speaker, index, conversation)
        result.append(read, shiftedBy: codePoints)
        if piece.count == bytes.count { break }
        var counter = CodePointCounter(piece)
        codePoints += counter.codePoints(to: piece.count)
      }
      return result
    }
  }

  private mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ speaker: Speaker, _ index: Int,
    _ conversation: Conversation
  ) -> AnnotatedTurn {
    tokenizer.tokenize(bytes, into: &reading.text)
    reading.speaker = speaker
    reading.removeAll()
    for sentence in reading.text.sentences { readSentence(sentence) }
    detectors.refine(&reading, &memory, bytes, index, conversation)
    let uptake = speaker == .agent ? detectors.uptake(reading, memory) : nil
    let isParroted = speaker == .agent && detectors.stockPhrases.areAll(of: reading, memory)
    detectors.remember(reading, &memory, bytes)
    memory.lastSpeaker = speaker
    return AnnotatedTurn(
      behaviours: Offsets.found(reading, in: bytes), uptake: uptake, isParroted: isParroted)
  }

  /// Runs the automaton over one sentence and keeps what is meant.
  private mutating func readSentence(_ sentence: Sentence) {
    if !matches.isEmpty { matches.removeAll(keepingCapacity: true) }
    if !unmeant.isEmpty { unmeant.removeAll(keepingCapacity: true) }
    if reading.speaker == .agent {
      agents.matches(in: reading.text.tokens, sentence, into: &matches)
    } else {
      customers.matches(in: reading.text.tokens, sentence, into: &matches)
    }
    if matches.isEmpty { return }
    for match in matches where PatternOutput(code: match.output).kind == .cancels {
      reading.cancelled.append(
        Found(
          behaviour: PatternOutput(code: match.output).behaviour, start: match.start,
          end: match.end))
    }
    let irony = PatternOutput(behaviour: behaviourCount + Marker.irony.rawValue, kind: .shows).code
    let isIronic = matches.contains { $0.output == irony }
    let firstFound = reading.found.count
    for match in matches {
      let output = PatternOutput(code: match.output)
      if output.kind == .cancels { continue }
      if output.behaviour >= behaviourCount {
        if let marker = Marker(rawValue: output.behaviour - behaviourCount) {
          reading.markers.append((marker, match.start, match.end))
        }
        continue
      }
      let found = Found(behaviour: output.behaviour, start: match.start, end: match.end)
      if reading.cancelled.contains(where: { $0.behaviour == found.behaviour && $0.overlaps(found) }
      ) {
        continue
      }
      if isIronic, isKind[output.behaviour] { continue }
      if isUnmeant(match, sentence, output) {
        unmeant.append(found)
        continue
      }
      // Part of what is not meant: "(not that) we apologise" holds "apologise".
      if output.kind == .shows,
        unmeant.contains(where: {
          $0.behaviour == found.behaviour && $0.start < found.start && found.end <= $0.end
        })
      {
        continue
      }
      keep(found, from: firstFound)
    }
  }

  /// Negated, unreal, quoted or reported; where any polarity will do, an agent's quotation alone.
  private func isUnmeant(
    _ match: PhraseAutomaton.Match, _ sentence: Sentence, _ output: PatternOutput
  ) -> Bool {
    let tokens = reading.text.tokens
    if anyPolarity[output.behaviour] {
      return reading.speaker == .agent && scope.isQuoted(tokens, match.start, match.end)
    }
    return scope.cancels(
      tokens, sentence, start: match.start, end: match.end,
      holdsNegator: output.kind == .showsNegated)
  }

  /// Leftmost, then longest, without overlap within a behaviour.
  private mutating func keep(_ found: Found, from first: Int) {
    var at = first
    while at < reading.found.count {
      let other = reading.found[at]
      if other.behaviour == found.behaviour, other.overlaps(found) {
        if found.start == other.start, found.end > other.end { reading.found[at] = found }
        return
      }
      at += 1
    }
    reading.found.append(found)
  }
}
