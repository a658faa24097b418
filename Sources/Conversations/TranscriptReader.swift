/// Reads transcripts of one file: what the command line says about it, and the way from bytes to
/// conversations.
///
///     var feed = TranscriptFeed(reader)
///     for unit in try feed.append(chunk) { … try reader.conversation(from: unit) … }
///     for unit in try feed.finish() { … }
///
/// Splitting a file into units is cheap; `conversation(from:)` does the work and may run on any
/// thread. A unit that fails leaves the others untouched.
public struct TranscriptReader: Sendable {
  /// What conversations without an id of their own are called: the file's name without its ending.
  public var name: String
  /// The format given by the user; nil recognises it by content.
  public var format: TranscriptFormat?
  /// Which columns of a table mean what, where the user says so.
  public var columns: ColumnNames
  /// These four win over what the file says.
  public var language: Language?
  public var channel: Channel?
  public var agentLabel: String?
  public var person: String?

  public init(
    name: String, format: TranscriptFormat? = nil, columns: ColumnNames = ColumnNames(),
    language: Language? = nil, channel: Channel? = nil, agentLabel: String? = nil,
    person: String? = nil
  ) {
    self.name = name
    self.format = format
    self.columns = columns
    self.language = language
    self.channel = channel
    self.agentLabel = agentLabel
    self.person = person
  }

  /// The largest file taken whole, in bytes; JSON Lines have no limit but that of a line.
  public static let maximumFileSize = 512 << 20

  /// The conversations of a whole file, each still to be read by `conversation(from:)`.
  public func units(in bytes: [UInt8]) throws(TranscriptError) -> [TranscriptUnit] {
    guard bytes.count <= Self.maximumFileSize else {
      throw TranscriptError(.tooLarge(limit: Self.maximumFileSize))
    }
    let decoded = try TextDecoding.utf8(bytes)
    var units = try recognised(in: decoded.bytes).read(decoded.bytes, self)
    guard !units.isEmpty else { throw TranscriptError(noConversation) }
    for index in units.indices {
      guard case .transcript(var transcript) = units[index] else { continue }
      if transcript.id?.isEmpty ?? true {
        transcript.id = units.count == 1 ? name : "\(name)#\(index + 1)"
        transcript.hasOwnID = false
      }
      if decoded.encoding != .utf8 { transcript.warnings.append(.readAs(decoded.encoding)) }
      units[index] = .transcript(transcript)
    }
    return units
  }

  /// A format that the user names may be the wrong one.
  private var noConversation: TranscriptError.Problem {
    format.map { .noConversationAs(format: $0.name) } ?? .noConversation
  }

  private func recognised(in bytes: [UInt8]) throws(TranscriptError) -> TranscriptFormat {
    if let format { return format }
    return try TranscriptFormat.recognised(in: TranscriptSample(bytes, columns: columns))
  }

  /// Settles roles and language of one unit.
  public func conversation(from unit: TranscriptUnit) throws(TranscriptError) -> ReadConversation {
    switch unit {
    case .unreadable(let error): throw error
    case .transcript(let transcript): return try conversation(from: transcript)
    case .jsonLine(let line):
      var transcript = try JSONLines.transcript(from: line, reader: self)
      if transcript.id?.isEmpty ?? true {
        transcript.id = "\(name)#\(line.number)"
        transcript.hasOwnID = false
      }
      return try conversation(from: transcript)
    }
  }

  /// Settles roles and language of a transcript, and drops times that cannot be.
  public func conversation(from transcript: Transcript) throws(TranscriptError) -> ReadConversation
  {
    guard !transcript.turns.isEmpty else {
      throw TranscriptError(noConversation, at: transcript.place)
    }
    // A foreign language explains more than the undecided roles that it leads to.
    let language = try language(of: transcript)
    let assigned = try RoleAssignment.assign(transcript, agentLabel: agentLabel)
    var warnings = transcript.warnings
    var turns: [Turn] = []
    turns.reserveCapacity(transcript.turns.count)
    for turn in transcript.turns {
      turns.append(
        Turn(
          speaker: assigned.roles[turn.speaker], text: turn.text, startMs: turn.startMs,
          endMs: turn.endMs))
    }
    warnings += TurnTimes.mend(&turns)
    var agent = transcript.agent ?? assigned.agentName.map { Agent(name: $0) }
    if let person { agent = Agent(name: person, team: agent?.team) }
    let conversation = Conversation(
      id: transcript.id ?? name, language: language.language,
      channel: channel ?? transcript.channel, startedAt: transcript.startedAt, agent: agent,
      scenario: transcript.scenario, kpi: transcript.kpi, turns: turns)
    return ReadConversation(
      conversation: conversation, hasOwnID: transcript.hasOwnID && transcript.id != nil,
      roles: assigned.decision, languageSource: language.source,
      warnings: warnings, customers: customers(in: transcript, assigned.roles))
  }

  /// What the file calls its customers; names are looked for in it only when asked.
  private func customers(in transcript: Transcript, _ roles: [Speaker]) -> [SpeakerLabel] {
    transcript.speakers.indices.compactMap { speaker in
      speaker < roles.count && roles[speaker] == .customer ? transcript.speakers[speaker] : nil
    }
  }

  private func language(of transcript: Transcript) throws(TranscriptError)
    -> (language: Language, source: LanguageSource)
  {
    if let language { return (language, .flag) }
    if let tag = transcript.languageTag, Language.isNamed(by: tag) {
      if let language = Language(tag: tag) { return (language, .file) }
      throw TranscriptError(
        .unknownLanguage(.unsupported(tag: tag)), at: transcript.place)
    }
    switch LanguageDetection.detect(transcript.turns.lazy.map(\.text)) {
    case .found(let language): return (language, .detected)
    case .unknown(let reason):
      throw TranscriptError(.unknownLanguage(reason), at: transcript.place)
    }
  }
}

/// One conversation of a file that is still to be read.
public enum TranscriptUnit: Sendable {
  /// A line of a JSON Lines file, not yet parsed.
  case jsonLine(JSONLine)
  case transcript(Transcript)
  /// A conversation that cannot be read, among others that can.
  case unreadable(TranscriptError)
}

/// A conversation with how its roles and language were settled, for the user to be told.
public struct ReadConversation: Sendable, Hashable {
  /// Its `language` is always known.
  public var conversation: Conversation
  /// False where the conversation's id was derived from the file's name.
  public var hasOwnID = true
  public var roles: RoleDecision
  public var languageSource: LanguageSource
  public var warnings: [TranscriptWarning]
  /// What the file calls its customers: `Customer`, `Sarah Bell`, `Customer (Sarah)`, with ids.
  public var customers: [SpeakerLabel] = []

  /// Replaces what tells who the customer is, as `Redaction` does.
  public mutating func redact() {
    conversation = Redaction.redacted(
      conversation, customerNames: customers.compactMap { RoleWords.personName(in: $0.label) },
      customerIDs: customers.flatMap { $0.ids + [$0.label] })
    customers = []
  }
}

extension TranscriptError {
  /// With placeholders in the words that it quotes; the labels stay, for they settle it.
  public func redacted() -> TranscriptError {
    guard case .undecidedRoles(let candidates) = problem else { return self }
    let conversation = Redaction.redacted(
      Conversation(
        id: "", turns: candidates.map { Turn(speaker: .customer, text: $0.firstWords) }),
      customerNames: candidates.compactMap { RoleWords.personName(in: $0.label) })
    let redacted = zip(candidates, conversation.turns).map {
      RoleCandidate(label: $0.label, firstWords: $1.text, points: $0.points)
    }
    return TranscriptError(.undecidedRoles(candidates: redacted), at: place)
  }
}

/// Where the language of a conversation was taken from.
public enum LanguageSource: Sendable, Hashable {
  case flag, file, detected
}
