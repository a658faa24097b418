/// AssemblyAI: `utterances[]` with letters as speakers and times in milliseconds.
enum AssemblyAI {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var builder = TranscriptBuilder(channel: .phone, merges: true)
    builder.transcript.id = document.identifier("id")
    builder.transcript.languageTag = try document.text("language_code")
    for (index, utterance) in try document.list("utterances").enumerated() {
      let channel = utterance["channel"]?.identifier.map { "Channel \($0)" }
      builder.add(
        try utterance.text("text", turn: index),
        by: utterance["speaker"]?.identifier ?? channel ?? "",
        start: utterance["start"]?.milliseconds, end: utterance["end"]?.milliseconds)
    }
    if builder.isEmpty, document["text"]?.string?.isEmpty == false {
      throw TranscriptError(.noSpeakers)
    }
    return [builder.finish()]
  }
}

extension TranscriptFormat {
  static let assemblyAI = TranscriptFormat.json(
    name: "assemblyai", title: "AssemblyAI",
    recognises: {
      $0.has("utterances.text")
        || ($0.has("utterances") && ($0.has("audio_duration") || $0.has("audio_url")))
    },
    read: AssemblyAI.transcripts)
}
