/// Whisper, faster-whisper, WhisperX and slower-whisper: `segments[]`, whose speakers diarisation
/// adds, not always to every segment.
enum Whisper {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var builder = TranscriptBuilder(channel: .phone, merges: true)
    builder.transcript.languageTag = try document.text("language").map { LanguageName.tag($0) }
    for (index, segment) in try document.list("segments").enumerated() {
      let speaker = segment["speaker"] ?? .null
      builder.add(
        try segment.text("text", turn: index),
        by: speaker.identifier ?? speaker.identifier("label", "name", "id") ?? "",
        start: segment["start"]?.secondsAsMilliseconds,
        end: segment["end"]?.secondsAsMilliseconds)
    }
    return [builder.finish()]
  }
}

extension TranscriptFormat {
  static let whisper = TranscriptFormat.json(
    name: "whisper", title: "Whisper",
    recognises: { $0.has("segments.text") && $0.has("segments.start") },
    read: Whisper.transcripts)
}
