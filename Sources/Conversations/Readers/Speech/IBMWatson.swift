/// IBM Watson Speech to Text: words by their times in `timestamps`, speakers in `speaker_labels`.
enum IBMWatson {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var builder = TranscriptBuilder(channel: .phone, order: .start, merges: true)
    var speakers: [Int: String] = [:]
    let outer = try document.list("results")
    for holder in [document] + outer {
      for label in try holder.list("speaker_labels") {
        if let start = label["from"]?.secondsAsMilliseconds {
          speakers[start] = label.identifier("speaker")
        }
      }
    }
    var results = outer
    for result in outer { results += try result.list("results") }
    for result in results {
      let best = result["alternatives"]?[0] ?? .null
      let words = try best.list("timestamps")
      for word in words where word[0]?.string != "%HESITATION" {
        let start = word[1]?.secondsAsMilliseconds
        let speaker = start.flatMap { speakers[$0] }
        builder.add(
          word[0]?.string, by: speaker.map { "Speaker \($0)" } ?? "", start: start,
          end: word[2]?.secondsAsMilliseconds)
      }
      if words.isEmpty { builder.add(try best.text("transcript"), by: "") }
    }
    return [builder.finish()]
  }
}

extension TranscriptFormat {
  static let ibmWatson = TranscriptFormat.json(
    name: "ibm", title: "IBM Watson Speech to Text",
    recognises: { json in
      json.has("results.alternatives.timestamps") || json.has("results.results.alternatives")
        || (json.has("speaker_labels") && json.has("results.alternatives"))
    },
    read: IBMWatson.transcripts)
}
