/// Transcripts inside the `analysis` of a vCon: the WTF extension, or what a vendor gave.
enum VConAnalysis {
  /// The transcripts among the analyses whose form is known, one after another; nil without any.
  static func transcript(_ analyses: [JSONValue], parties: [VConParty]) throws(TranscriptError)
    -> Transcript?
  {
    var legs: [(dialog: JSONValue, transcript: Transcript)] = []
    for analysis in analyses {
      guard analysis["type"]?.string?.lowercased().contains("transcri") ?? false,
        let body = try VConDialog.body(of: analysis, turn: nil),
        let leg = try transcript(body, parties: parties), !leg.turns.isEmpty
      else { continue }
      // Transcripts of one recording say the same; the first that tells the speakers apart counts.
      let dialog = analysis["dialog"] ?? .null
      if let known = legs.firstIndex(where: { $0.dialog == dialog }) {
        let isBetter = legs[known].transcript.speakers.count < 2 && leg.speakers.count > 1
        if isBetter { legs[known].transcript = leg }
      } else {
        legs.append((dialog, leg))
      }
    }
    guard var whole = legs.first?.transcript else { return nil }
    for leg in legs.dropFirst().map(\.transcript) {
      for turn in leg.turns {
        let label = leg.speakers[turn.speaker]
        let speaker = whole.speaker(labelled: label.label, role: label.role)
        whole.turns.append(TranscriptTurn(speaker: speaker, text: turn.text))
      }
    }
    return whole
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
        return try document.read(body[0] ?? body).first
      }
    }
    return nil
  }

  /// Takes language and channel from the report that parley puts beside the dialogs, which have no
  /// place for them.
  static func readReport(in document: JSONValue, into transcript: inout Transcript)
    throws(TranscriptError)
  {
    for analysis in try document.list("analysis")
    where analysis["type"]?.string == "report" && analysis["vendor"]?.string == "parley" {
      guard let report = try VConDialog.body(of: analysis, turn: nil) else { continue }
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
