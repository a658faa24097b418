/// Rev.ai: `monologues[]` of words and marks; spaces are elements, too.
enum RevAI {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var names: [String: String] = [:]
    for speaker in document["speakers"]?.array ?? [] {
      if let id = speaker.identifier("id") { names[id] = speaker.identifier("name") }
    }
    var builder = TranscriptBuilder(channel: .phone, merges: true)
    builder.transcript.languageTag = document["language"]?.string
    for (index, monologue) in try document.list("monologues").enumerated() {
      let speaker = monologue["speaker"] ?? .null
      let id = speaker.identifier ?? speaker.identifier("id")
      let name = speaker.identifier("name") ?? id.flatMap { names[$0] }
      let elements = try monologue.list("elements", turn: index)
      builder.add(
        elements.compactMap { $0["value"]?.string }.joined(),
        by: name ?? id.map { "Speaker \($0)" } ?? "", key: id,
        start: elements.lazy.compactMap { $0["ts"]?.secondsAsMilliseconds }.first,
        end: elements.reversed().lazy.compactMap { $0["end_ts"]?.secondsAsMilliseconds }.first)
    }
    return [builder.finish()]
  }
}

extension TranscriptFormat {
  static let revAI = TranscriptFormat.json(
    name: "revai", title: "Rev.ai", recognises: { $0.has("monologues.elements") },
    read: RevAI.transcripts)
}
