import Conversations

/// Reads conversation after conversation of one language.
///
/// Turns go through the three steps in groups: first all of a group are cut into tokens, then all run
/// through the automaton, then all are refined. So each step's code stays in the processor's
/// instruction cache for a group, which spares a third of the cache's misses.
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

  /// Of the turns of a group; kept for the next.
  private var readings: [TurnReading] = []
  private var memory = ConversationMemory()
  private var said = SaidAgain()
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
    said.removeAll()
    var result = [AnnotatedTurn](repeating: AnnotatedTurn(), count: conversation.turns.count)
    for group in TurnGroups(conversation.turns) { read(group, of: conversation, into: &result) }
    for (turn, byte) in said.repeats() where !result[turn].behaviours.isEmpty {
      var text = conversation.turns[turn].text
      let start = text.withUTF8 { bytes in
        var counter = CodePointCounter(bytes)
        return counter.codePoints(to: byte)
      }
      result[turn].behaviours.removeAll { $0.start >= start }
    }
    return result
  }

  private mutating func read(
    _ group: Range<Int>, of conversation: Conversation, into result: inout [AnnotatedTurn]
  ) {
    var readings: [TurnReading] = []
    swap(&readings, &self.readings)
    defer { swap(&readings, &self.readings) }
    while readings.count < group.count { readings.append(TurnReading()) }
    let turns = conversation.turns
    if group.count == 1, turns[group.lowerBound].text.utf8.count > TurnPieces.longest {
      result[group.lowerBound] = readLong(group.lowerBound, of: conversation, &readings[0])
      return
    }
    for index in group where turns[index].speaker != .other {
      var text = turns[index].text
      text.withUTF8 { tokenize($0, turns[index].speaker, &readings[index - group.lowerBound]) }
    }
    for index in group where turns[index].speaker != .other {
      hear(&readings[index - group.lowerBound])
    }
    for index in group where turns[index].speaker != .other {
      let place = index - group.lowerBound
      var text = turns[index].text
      result[index] = text.withUTF8 { refine(&readings[place], $0, index, conversation) }
      if turns[index].speaker == .agent { said.hear(readings[place].text.tokens, turn: index) }
    }
  }

  /// A turn that is read piece by piece.
  private mutating func readLong(
    _ index: Int, of conversation: Conversation, _ reading: inout TurnReading
  ) -> AnnotatedTurn {
    let speaker = conversation.turns[index].speaker
    guard speaker != .other else { return AnnotatedTurn() }
    var text = conversation.turns[index].text
    return text.withUTF8 { bytes in
      var result = AnnotatedTurn()
      var codePoints = 0
      for piece in TurnPieces(bytes) {
        tokenize(piece, speaker, &reading)
        hear(&reading)
        let read = refine(&reading, piece, index, conversation)
        result.append(read, shiftedBy: codePoints)
        var counter = CodePointCounter(piece)
        codePoints += counter.codePoints(to: piece.count)
      }
      return result
    }
  }

  // MARK: - The three steps

  private mutating func tokenize(
    _ bytes: UnsafeBufferPointer<UInt8>, _ speaker: Speaker, _ reading: inout TurnReading
  ) {
    tokenizer.tokenize(bytes, into: &reading.text)
    reading.speaker = speaker
    reading.removeAll()
  }

  /// Finds what the patterns show.
  private mutating func hear(_ reading: inout TurnReading) {
    for sentence in reading.text.sentences { hear(sentence, &reading) }
  }

  /// Decides what the patterns cannot, and keeps what later turns need.
  private mutating func refine(
    _ reading: inout TurnReading, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int,
    _ conversation: Conversation
  ) -> AnnotatedTurn {
    detectors.refine(&reading, &memory, bytes, index, conversation)
    let isAgent = reading.speaker == .agent
    let uptake = isAgent ? detectors.uptake(reading, memory) : nil
    let isParroted = isAgent && detectors.stockPhrases.areAll(of: reading, memory)
    detectors.remember(reading, &memory, bytes)
    memory.lastSpeaker = reading.speaker
    return AnnotatedTurn(
      behaviours: Offsets.found(&reading, in: bytes), uptake: uptake, isParroted: isParroted)
  }

  // MARK: - What is meant

  /// Runs the automaton over one sentence and keeps what is meant.
  private mutating func hear(_ sentence: Sentence, _ reading: inout TurnReading) {
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
      if isUnmeant(match, sentence, output, reading) {
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
      Self.keep(found, from: firstFound, in: &reading)
    }
  }

  /// Negated, unreal, quoted or reported; where any polarity will do, an agent's quotation alone.
  private func isUnmeant(
    _ match: PhraseAutomaton.Match, _ sentence: Sentence, _ output: PatternOutput,
    _ reading: TurnReading
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
  private static func keep(_ found: Found, from first: Int, in reading: inout TurnReading) {
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
