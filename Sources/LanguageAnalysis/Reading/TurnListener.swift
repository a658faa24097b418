import Conversations

/// Listens to turns of one language: bytes → tokens → what the patterns show, where it is meant.
///
/// Turns go through the two steps in groups: first all of a group are cut into tokens, then all run
/// through the automaton. So each step's code stays in the processor's instruction cache for a group.
struct TurnListener {
  private var tokenizer: Tokenizer
  private var agents: PhraseAutomaton
  private var customers: PhraseAutomaton
  private let scope: Scope
  private let behaviourCount: Int
  private let anyPolarity: [Bool]
  /// What irony turns round: everything kind; not the feeling that it shows, nor what hurts.
  private let isKind: [Bool]

  /// Of the turns of a group; kept for the next.
  private var readings: [TurnReading] = []
  private var matches: [PhraseAutomaton.Match] = []
  private var unmeant: [Found] = []

  init(_ resources: LanguageResources, _ catalogue: BehaviourCatalogue) {
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
    let labels = LabelIndex(resources.program)
    func automaton(of speaker: Speaker) -> PhraseAutomaton {
      PhraseAutomaton(
        program: resources.program, labels: labels, openerOutput: opener.code
      ) { output in
        output.behaviour >= speakers.count || speakers[output.behaviour] == speaker
      }
    }
    agents = automaton(of: .agent)
    customers = automaton(of: .customer)
    scope = Scope(resources)
  }

  /// Appends what a group of turns says to `heard`, turn by turn; no turn is longer than a piece.
  mutating func hear(_ group: ArraySlice<Turn>, into heard: inout HeardTurns) {
    while readings.count < group.count { readings.append(TurnReading()) }
    for index in group.indices where group[index].speaker != .other {
      let place = index - group.startIndex
      var text = group[index].text
      text.withUTF8 { tokenizer.tokenize($0, into: &readings[place].text) }
      readings[place].speaker = group[index].speaker
    }
    for index in group.indices {
      if group[index].speaker == .other {
        heard.appendSilence()
      } else {
        hear(at: index - group.startIndex, into: &heard)
      }
    }
  }

  /// Appends what one piece of a long turn says.
  mutating func hear(
    piece: UnsafeBufferPointer<UInt8>, by speaker: Speaker, into heard: inout HeardTurns
  ) {
    if readings.isEmpty { readings.append(TurnReading()) }
    tokenizer.tokenize(piece, into: &readings[0].text)
    readings[0].speaker = speaker
    hear(at: 0, into: &heard)
  }

  /// Finds what the patterns show in a turn whose tokens are there, and appends it all.
  private mutating func hear(at place: Int, into heard: inout HeardTurns) {
    var reading = TurnReading()
    swap(&reading, &readings[place])
    defer { swap(&reading, &readings[place]) }
    reading.forgetFindings()
    for sentence in reading.text.sentences { hear(sentence, &reading) }
    heard.append(reading)
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
          reading.markers.append(.init(marker: marker, start: match.start, end: match.end))
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
