/// Deepgram: `results.utterances[]` where asked for, else paragraphs, words or the whole transcript
/// of each channel.
enum Deepgram {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var builder = TranscriptBuilder(channel: .phone, order: .start, merges: true)
    builder.transcript.id = document["metadata"]?.identifier("request_id")
    let results = document["results"] ?? .null
    let channels = try results.list("channels")
    builder.transcript.languageTag =
      channels.lazy.compactMap { $0["detected_language"]?.string }.first
    for (index, utterance) in try results.list("utterances").enumerated() {
      let channel = channels.count > 1 ? utterance["channel"]?.integer : nil
      builder.add(
        try utterance.text("transcript", turn: index),
        by: label(speaker: utterance["speaker"], channel: channel),
        start: utterance["start"]?.secondsAsMilliseconds,
        end: utterance["end"]?.secondsAsMilliseconds)
    }
    // vCon servers keep the best alternative alone.
    try add(document, channel: nil, to: &builder)
    if builder.isEmpty {
      for (index, channel) in channels.enumerated() {
        try add(
          channel["alternatives"]?[0] ?? .null, channel: channels.count > 1 ? index : nil,
          to: &builder)
      }
    }
    return [builder.finish()]
  }

  private static func add(
    _ alternative: JSONValue, channel: Int?, to builder: inout TranscriptBuilder
  ) throws(TranscriptError) {
    let paragraphs = try alternative["paragraphs"]?.list("paragraphs") ?? []
    let words = try alternative.list("words")
    for (index, paragraph) in paragraphs.enumerated() {
      for sentence in try paragraph.list("sentences", turn: index) {
        builder.add(
          try sentence.text("text", turn: index),
          by: label(speaker: paragraph["speaker"], channel: channel),
          start: sentence["start"]?.secondsAsMilliseconds,
          end: sentence["end"]?.secondsAsMilliseconds)
      }
    }
    guard paragraphs.isEmpty else { return }
    builder.isWordsByChannel = channel != nil
    for (index, word) in words.enumerated() {
      builder.add(
        try word.text("punctuated_word", "word", turn: index),
        by: label(speaker: word["speaker"], channel: channel),
        start: word["start"]?.secondsAsMilliseconds, end: word["end"]?.secondsAsMilliseconds)
    }
    if words.isEmpty {
      builder.add(try alternative.text("transcript"), by: label(speaker: nil, channel: channel))
    }
  }

  private static func label(speaker: JSONValue?, channel: Int?) -> String {
    let parts = [
      channel.map { "Channel \($0)" }, speaker?.identifier.map { "Speaker \($0)" },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension TranscriptFormat {
  static let deepgram = TranscriptFormat.json(
    name: "deepgram", title: "Deepgram",
    recognises: {
      $0.has("results.channels") || $0.has("results.utterances")
        || $0.has("paragraphs.paragraphs")
    },
    read: Deepgram.transcripts)
}
