/// Google Speech-to-Text: words with a `speakerTag`, which the last result repeats for all results;
/// or results with a `channelTag`.
enum GoogleSpeech {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    let results = try (document["response"] ?? document).list("results")
    var builder = TranscriptBuilder(channel: .phone, order: .start, merges: true)
    builder.transcript.languageTag =
      results.lazy.compactMap { ($0["languageCode"] ?? $0["language_code"])?.string }.first
    let tagged = results.map { words(of: $0).filter { tag(of: $0) != nil } }
    let starts = tagged.map { $0.lazy.compactMap { start(of: $0) }.first }
    if let last = tagged.lastIndex(where: { !$0.isEmpty }) {
      let earliest = starts[..<last].lazy.compactMap(\.self).first
      let untagged = results[..<last].lazy.compactMap { start(of: words(of: $0).first ?? .null) }
      let repeats = (starts[last] ?? 0) <= (earliest ?? untagged.first ?? Int.max)
      for word in repeats ? tagged[last] : tagged.flatMap(\.self) {
        builder.add(
          word["word"]?.string, by: tag(of: word) ?? "", start: start(of: word), end: end(of: word))
      }
      return [builder.finish()]
    }
    for (index, result) in results.enumerated() {
      let words = words(of: result)
      let channel = (result["channelTag"] ?? result["channel_tag"])?.identifier
      builder.add(
        try result["alternatives"]?[0]?.text("transcript", turn: index),
        by: channel.map { "Channel \($0)" } ?? "", start: start(of: words.first ?? .null),
        end: end(of: words.last ?? .null))
    }
    return [builder.finish()]
  }

  private static func words(of result: JSONValue) -> [JSONValue] {
    result["alternatives"]?[0]?["words"]?.array ?? []
  }

  /// The speaker of a word; 0 stands for none.
  private static func tag(of word: JSONValue) -> String? {
    let tag = word.identifier("speakerLabel", "speakerTag", "speaker_tag", "speaker_label")
    return tag.flatMap { $0 == "0" ? nil : "Speaker \($0)" }
  }

  private static func start(of word: JSONValue) -> Int? {
    (word["startTime"] ?? word["start_time"] ?? word["startOffset"])?.secondsAsMilliseconds
  }

  private static func end(of word: JSONValue) -> Int? {
    (word["endTime"] ?? word["end_time"] ?? word["endOffset"])?.secondsAsMilliseconds
  }
}

extension TranscriptFormat {
  static let googleSpeech = TranscriptFormat.json(
    name: "google-speech", title: "Google Speech-to-Text",
    recognises: { json in
      ["", "response."].contains {
        json.has($0 + "results.alternatives.transcript") || json.has($0 + "results.channelTag")
          || json.has($0 + "results.alternatives.words.speakerTag")
      }
    },
    read: GoogleSpeech.transcripts)
}
