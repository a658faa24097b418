/// Speechmatics: words and marks in `results[]` (v2), or `words[]` beside `speakers[]` (v1).
enum Speechmatics {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var builder = TranscriptBuilder(channel: .phone, order: .start, merges: true)
    let job = document["job"] ?? .null
    builder.transcript.id = job.identifier("id")
    builder.transcript.languageTag =
      document["metadata"]?["transcription_config"]?["language"]?.string ?? job["lang"]?.string
    for item in try document.list("results") {
      let best = item["alternatives"]?[0] ?? .null
      let word = best["content"]?.string
      if item["type"]?.string == "punctuation" {
        builder.attach(word)
      } else {
        let channel = item.identifier("channel")
        let speaker = best.identifier("speaker")
        if channel != nil { builder.isWordsByChannel = true }
        builder.add(
          word, by: [channel, speaker].compactMap(\.self).joined(separator: " "),
          start: item["start_time"]?.secondsAsMilliseconds,
          end: item["end_time"]?.secondsAsMilliseconds)
      }
    }
    try addWords(of: document, to: &builder)
    return [builder.finish()]
  }

  /// The words of version 1, each of the speaker who has last begun.
  private static func addWords(of document: JSONValue, to builder: inout TranscriptBuilder)
    throws(TranscriptError)
  {
    let speakers = try document.list("speakers").compactMap { speaker in
      speaker["time"]?.secondsAsMilliseconds.map { (start: $0, name: speaker.identifier("name")) }
    }
    var next = 0
    for word in try document.list("words") {
      let start = word["time"]?.secondsAsMilliseconds
      while next < speakers.count, let start, speakers[next].start <= start { next += 1 }
      let text = word["name"]?.string
      if let text, text.utf8.count == 1, [".", ",", "?", "!"].contains(text) {
        builder.attach(text)
        continue
      }
      let length = word["duration"]?.secondsAsMilliseconds
      builder.add(
        text, by: next > 0 ? speakers[next - 1].name ?? "" : "", start: start,
        end: start.flatMap { start in length.map { start + $0 } })
    }
  }
}

extension TranscriptFormat {
  static let speechmatics = TranscriptFormat.json(
    name: "speechmatics", title: "Speechmatics",
    recognises: { json in
      json.has("results.alternatives.content") || (json.has("words.name") && json.has("speakers"))
    },
    read: Speechmatics.transcripts)
}
