/// Transcripts inside the `analysis` of a vCon: the WTF extension, or what a vendor gave.
enum VConAnalysis {
  /// One recording's transcript.
  private struct Leg {
    let dialog: JSONValue
    /// When the recording started, in milliseconds since 1970.
    let start: Int?
    var transcript: Transcript
  }

  /// The transcripts among the analyses whose form is known, one after another in the order of their
  /// recordings; nil without any.
  static func transcript(_ analyses: [JSONValue], of dialogs: [JSONValue], parties: [VConParty])
    throws(TranscriptError) -> Transcript?
  {
    let legs = try legs(analyses, of: dialogs, parties: parties)
    guard let first = legs.first, var whole = legs.first?.transcript else { return nil }
    for leg in legs.dropFirst() {
      let delay = leg.start.flatMap { start in first.start.map { start - $0 } }
      for turn in leg.transcript.turns {
        let label = leg.transcript.speakers[turn.speaker]
        func time(_ time: Int?) -> Int? { time.flatMap { time in delay.map { $0 + time } } }
        whole.turns.append(
          TranscriptTurn(
            speaker: whole.speaker(labelled: label.label, role: label.role), text: turn.text,
            startMs: time(turn.startMs), endMs: time(turn.endMs)))
      }
      whole.warnings += leg.transcript.warnings
    }
    return whole
  }

  /// How many recordings have a transcript that can be read.
  static func count(_ analyses: [JSONValue], of dialogs: [JSONValue], parties: [VConParty]) -> Int {
    let legs = try? legs(analyses, of: dialogs, parties: parties)
    return legs?.count { dialog(of: $0.dialog, in: dialogs).map(VCon.isRecording) ?? false } ?? 0
  }

  private static func legs(_ analyses: [JSONValue], of dialogs: [JSONValue], parties: [VConParty])
    throws(TranscriptError) -> [Leg]
  {
    var legs: [Leg] = []
    for (index, analysis) in analyses.enumerated() {
      guard analysis["type"]?.string?.lowercased().contains("transcri") ?? false,
        let body = try VConDialog.body(of: analysis, path: "analysis[\(index)]."),
        let found = try transcript(body, parties: parties), !found.turns.isEmpty
      else { continue }
      // Transcripts of one recording say the same; the first that tells the speakers apart counts.
      let dialog = analysis["dialog"] ?? .null
      if let known = legs.firstIndex(where: { $0.dialog == dialog }) {
        let isBetter = legs[known].transcript.speakers.count < 2 && found.speakers.count > 1
        if isBetter { legs[known].transcript = found }
      } else {
        let start = self.dialog(of: dialog, in: dialogs)?["start"]?.instant
        legs.append(Leg(dialog: dialog, start: start, transcript: found))
      }
    }
    // Without the start of each there is no order but that of the file.
    guard legs.allSatisfy({ $0.start != nil }) else { return legs }
    return legs.enumerated().sorted {
      ($0.element.start ?? 0, $0.offset) < ($1.element.start ?? 0, $1.offset)
    }.map(\.element)
  }

  /// The dialog that an analysis is of: by its position, or the first of several.
  private static func dialog(of reference: JSONValue, in dialogs: [JSONValue]) -> JSONValue? {
    guard let index = (reference[0] ?? reference).integer, dialogs.indices.contains(index) else {
      return nil
    }
    return dialogs[index]
  }

  private static func transcript(_ body: JSONValue, parties: [VConParty]) throws(TranscriptError)
    -> Transcript?
  {
    if let text = body.string {
      if let parsed = try? JSONValue(parsing: Array(text.utf8)), parsed.string == nil {
        return try transcript(parsed, parties: parties)
      }
      guard case .transcript(let plain)? = try? PlainText.units(in: Array(text.utf8)).first else {
        return nil
      }
      return plain
    }
    if body["transcript"]?.object != nil, body["segments"]?.array != nil {
      return try worldFormat(body, parties: parties)
    }
    let outline = JSONOutline(body)
    for format in TranscriptFormat.all where format.name != TranscriptFormat.vCon.name {
      if let document = format.document, document.recognises(outline) {
        switch try document.read(body[0] ?? body).first {
        case .transcript(let transcript): return transcript
        case .unreadable(let error): throw error
        case .jsonLine, nil: return nil
        }
      }
    }
    return nil
  }

  /// Takes language and channel from the report that parley puts beside the dialogs, which have no
  /// place for them.
  static func readReport(in document: JSONValue, into transcript: inout Transcript)
    throws(TranscriptError)
  {
    for (index, analysis) in try document.list("analysis").enumerated()
    where analysis["type"]?.string == "report" && analysis["vendor"]?.string == "parley" {
      let path = "analysis[\(index)]."
      guard let report = try VConDialog.body(of: analysis, path: path) else { continue }
      transcript.languageTag = report["language"]?.string ?? transcript.languageTag
      let channel = report["channel"]?.string.flatMap { Channel(rawValue: $0) }
      transcript.channel = channel ?? transcript.channel
    }
  }

  /// The World Transcription Format: `transcript`, `segments[]`, and `speakers` by id.
  private static func worldFormat(_ body: JSONValue, parties: [VConParty])
    throws(TranscriptError) -> Transcript
  {
    var builder = TranscriptBuilder(channel: .phone, order: .start, merges: true)
    builder.transcript.languageTag = body["transcript"]?["language"]?.string
    for (index, segment) in try body.list("segments").enumerated() {
      let id = segment.identifier("speaker")
      let label = id.flatMap { body["speakers"]?[$0]?.identifier("label", "name") }
      builder.add(
        try segment.text("text", turn: index), by: label ?? id.map { "Speaker \($0)" } ?? "",
        key: id, role: label.flatMap { label in parties.first { $0.label == label }?.role },
        start: segment["start"]?.secondsAsMilliseconds,
        end: segment["end"]?.secondsAsMilliseconds)
    }
    return builder.finish()
  }
}
