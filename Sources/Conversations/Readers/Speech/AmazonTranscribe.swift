/// Amazon Transcribe: words in `results.items`, speakers or channels beside them; and Amazon Bedrock
/// Data Automation: `audio_segments`.
enum AmazonTranscribe {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var builder = TranscriptBuilder(channel: .phone, order: .start, merges: true)
    builder.transcript.id = document.identifier("jobName")
    let results = document["results"] ?? .null
    builder.transcript.languageTag = results["language_code"]?.string
    let channels = try results["channel_labels"]?.list("channels") ?? []
    for channel in channels {
      let label = channel.identifier("channel_label") ?? ""
      builder.isWordsByChannel = true
      for item in try channel.list("items") { add(item, by: label, to: &builder) }
    }
    guard channels.isEmpty else { return [builder.finish()] }
    let items = try results.list("items")
    let speakers = try speakers(in: results["speaker_labels"] ?? .null)
    var latest = ""
    for item in items {
      let start = item["start_time"]?.secondsAsMilliseconds
      let named = item.identifier("speaker_label") ?? start.flatMap { speakers[$0] }
      // Punctuation has no time and no speaker of its own.
      latest = named ?? (start == nil ? latest : "")
      add(item, by: latest, to: &builder)
    }
    if items.isEmpty {
      for (index, segment) in try results.list("audio_segments").enumerated() {
        builder.add(
          try segment.text("transcript", turn: index),
          by: segment.identifier("speaker_label") ?? "",
          start: segment["start_time"]?.secondsAsMilliseconds,
          end: segment["end_time"]?.secondsAsMilliseconds)
      }
    }
    return [builder.finish()]
  }

  private static func add(
    _ item: JSONValue, by label: String, to builder: inout TranscriptBuilder
  ) {
    let word = item["alternatives"]?[0]?["content"]?.string
    if item["type"]?.string == "punctuation" {
      builder.attach(word)
    } else {
      builder.add(
        word, by: label, start: item["start_time"]?.secondsAsMilliseconds,
        end: item["end_time"]?.secondsAsMilliseconds)
    }
  }

  /// Who says the word that starts at a time; segments without a label or without items are real.
  private static func speakers(in labels: JSONValue) throws(TranscriptError) -> [Int: String] {
    var speakers: [Int: String] = [:]
    for segment in try labels.list("segments") {
      for item in try segment.list("items") {
        let label = item.identifier("speaker_label") ?? segment.identifier("speaker_label")
        if let label, let start = item["start_time"]?.secondsAsMilliseconds {
          speakers[start] = label
        }
      }
    }
    return speakers
  }

  static func audioSegments(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var builder = TranscriptBuilder(channel: .phone, merges: true)
    builder.transcript.languageTag = document["metadata"]?["language"]?.string
    for (index, segment) in try document.list("audio_segments").enumerated() {
      builder.transcript.languageTag =
        builder.transcript.languageTag ?? segment["language"]?.string
      builder.add(
        try segment.text("text", turn: index),
        by: segment["speaker"]?.identifier("speaker_label")
          ?? segment["channel"]?.identifier("channel_label") ?? "",
        start: segment["start_timestamp_millis"]?.milliseconds,
        end: segment["end_timestamp_millis"]?.milliseconds)
    }
    return [builder.finish()]
  }
}

extension TranscriptFormat {
  static let amazonTranscribe = TranscriptFormat.json(
    name: "transcribe", title: "Amazon Transcribe",
    recognises: { json in
      json.has("results.items.alternatives") || json.has("results.speaker_labels.segments")
        || json.has("results.channel_labels") || json.has("results.audio_segments.transcript")
    },
    read: AmazonTranscribe.transcripts)

  static let amazonBDA = TranscriptFormat.json(
    name: "bda", title: "Amazon Bedrock Data Automation",
    recognises: { $0.has("audio_segments.text") }, read: AmazonTranscribe.audioSegments)
}
