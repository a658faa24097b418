/// parley's own form: `{"id", "language"?, "channel"?, …, "turns":[{"speaker","text",…}]}`.
///
/// Nothing is merged or dropped: a turn is what the file says, its index its position. Unknown keys
/// are passed over. Documentation/Formats/native-json.md has the fields.
enum NativeJSON {
  /// The roles, which are the labels of this form; turns refer to them by position.
  static let speakers = Speaker.allCases.map { SpeakerLabel($0.rawValue, role: $0) }

  /// Reads the conversation at the cursor, and leaves the cursor after it.
  static func transcript(from cursor: inout JSONCursor, line: Int) throws(TranscriptError)
    -> Transcript
  {
    var transcript = Transcript(speakers: speakers, line: line)
    var hasTurns = false
    let start = cursor.offset
    try cursor.beginObject()
    while let key = try cursor.nextKey() {
      if cursor.key(key, is: "turns") {
        try readTurns(from: &cursor, into: &transcript)
        hasTurns = true
      } else if cursor.key(key, is: "id") {
        transcript.id = try cursor.identifier("id")
      } else if cursor.key(key, is: "language") {
        transcript.languageTag = try cursor.optionalString("language")
      } else if cursor.key(key, is: "channel") {
        transcript.channel = try cursor.optionalChoice("channel")
      } else if cursor.key(key, is: "startedAt") {
        transcript.startedAt = try cursor.optionalString("startedAt")
      } else if cursor.key(key, is: "agent") {
        transcript.agent = try agent(from: &cursor)
      } else if cursor.key(key, is: "scenario") {
        transcript.scenario = try scenario(from: &cursor)
      } else if cursor.key(key, is: "kpi") {
        transcript.kpi = try kpi(from: &cursor)
      } else {
        try cursor.skipValue()
      }
    }
    guard hasTurns else { throw cursor.fail(.missing(field: "turns", turn: nil), at: start) }
    guard !transcript.turns.isEmpty else { throw cursor.fail(.noConversation, at: start) }
    return transcript
  }

  private static func readTurns(
    from cursor: inout JSONCursor, into transcript: inout Transcript
  ) throws(TranscriptError) {
    transcript.turns.removeAll(keepingCapacity: true)
    try cursor.expect(.array, field: "turns")
    try cursor.beginArray()
    while try cursor.nextElement() {
      let turn = try turn(from: &cursor, index: transcript.turns.count)
      transcript.turns.append(turn)
    }
  }

  private static func turn(from cursor: inout JSONCursor, index: Int) throws(TranscriptError)
    -> TranscriptTurn
  {
    var speaker: Int?
    var text: JSONCursor.Text?
    var startMs: Int?
    var endMs: Int?
    try cursor.expect(.object, field: "a turn", turn: index)
    let start = cursor.offset
    try cursor.beginObject()
    while let key = try cursor.nextKey() {
      if cursor.key(key, is: "speaker") {
        speaker = try Self.speaker(from: &cursor, turn: index)
      } else if cursor.key(key, is: "text") {
        try cursor.expect(.string, field: "text", turn: index)
        text = try cursor.text()
      } else if cursor.key(key, is: "startMs") {
        startMs = try cursor.optionalMilliseconds("startMs", turn: index)
      } else if cursor.key(key, is: "endMs") {
        endMs = try cursor.optionalMilliseconds("endMs", turn: index)
      } else {
        try cursor.skipValue()
      }
    }
    guard let speaker else {
      throw cursor.fail(.missing(field: "speaker", turn: index), at: start)
    }
    guard let text else { throw cursor.fail(.missing(field: "text", turn: index), at: start) }
    return TranscriptTurn(
      speaker: speaker, text: cursor.string(text), startMs: startMs, endMs: endMs)
  }

  /// The position of the role in `speakers`.
  private static func speaker(from cursor: inout JSONCursor, turn: Int) throws(TranscriptError)
    -> Int
  {
    try cursor.expect(.string, field: "speaker", turn: turn)
    let start = cursor.offset
    let text = try cursor.text()
    if cursor.key(text, is: "agent") { return 0 }
    if cursor.key(text, is: "customer") { return 1 }
    if cursor.key(text, is: "other") { return 2 }
    let value = cursor.string(text)
    throw cursor.fail(
      .unknownValue(
        field: "speaker", value: value, allowed: speakers.map(\.label), turn: turn),
      at: start)
  }

  private static func agent(from cursor: inout JSONCursor) throws(TranscriptError) -> Agent? {
    guard try cursor.beginOptionalObject("agent") else { return nil }
    var agent = Agent()
    while let key = try cursor.nextKey() {
      if cursor.key(key, is: "id") {
        agent.id = try cursor.identifier("agent.id")
      } else if cursor.key(key, is: "name") {
        agent.name = try cursor.optionalString("agent.name")
      } else if cursor.key(key, is: "team") {
        agent.team = try cursor.optionalString("agent.team")
      } else {
        try cursor.skipValue()
      }
    }
    return agent == Agent() ? nil : agent
  }

  private static func scenario(from cursor: inout JSONCursor) throws(TranscriptError)
    -> ScenarioReference?
  {
    guard try cursor.beginOptionalObject("scenario") else { return nil }
    var id: String?
    var hash: String?
    var allow: [String] = []
    while let key = try cursor.nextKey() {
      if cursor.key(key, is: "id") {
        id = try cursor.identifier("scenario.id")
      } else if cursor.key(key, is: "hash") {
        hash = try cursor.optionalString("scenario.hash")
      } else if cursor.key(key, is: "allow") {
        allow = try cursor.optionalStrings("scenario.allow")
      } else {
        try cursor.skipValue()
      }
    }
    guard let id else {
      throw cursor.fail(.missing(field: "scenario.id", turn: nil), at: cursor.offset - 1)
    }
    return ScenarioReference(id: id, hash: hash, allow: allow)
  }

  private static func kpi(from cursor: inout JSONCursor) throws(TranscriptError) -> ReportedKPI? {
    guard try cursor.beginOptionalObject("kpi") else { return nil }
    var kpi = ReportedKPI()
    while let key = try cursor.nextKey() {
      if cursor.key(key, is: "csat") {
        kpi.csat = try cursor.optionalNumber("kpi.csat")
      } else if cursor.key(key, is: "nps") {
        kpi.nps = try cursor.optionalNumber("kpi.nps")
      } else if cursor.key(key, is: "ces") {
        kpi.ces = try cursor.optionalNumber("kpi.ces")
      } else if cursor.key(key, is: "resolved") {
        kpi.resolved = try cursor.optionalBoolean("kpi.resolved")
      } else if cursor.key(key, is: "reopened") {
        kpi.reopened = try cursor.optionalBoolean("kpi.reopened")
      } else {
        try cursor.skipValue()
      }
    }
    return kpi == ReportedKPI() ? nil : kpi
  }
}
