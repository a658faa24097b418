/// Azure batch transcription: `recognizedPhrases[]` (v3), `SegmentResults[]` (v2), or the
/// capitals of Video Indexer; one channel
/// after the other, so put in order by time.
enum AzureSpeech {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var builder = TranscriptBuilder(channel: .phone, order: .start, merges: true)
    builder.transcript.languageTag = document["locale"]?.string
    var phrases = try document.list("recognizedPhrases") + document.list("RecognizedPhrases")
    for file in try document.list("AudioFileResults") {
      phrases += try file.list("SegmentResults")
    }
    let channels = Set(phrases.map { $0.identifier("channel", "Channel", "ChannelNumber") })
    for phrase in phrases {
      builder.transcript.languageTag =
        builder.transcript.languageTag ?? phrase["locale"]?.string
      let best = (phrase["nBest"] ?? phrase["NBest"])?[0] ?? .null
      let number =
        phrase.identifier("speaker", "Speaker", "SpeakerId") ?? best.identifier("speaker")
      let speaker = number.map { "Speaker \($0)" }
      let channel = phrase.identifier("channel", "Channel", "ChannelNumber").map { "Channel \($0)" }
      let start = start(of: phrase)
      let length = duration(of: phrase)
      builder.add(
        (best["display"] ?? best["Display"])?.string,
        by: speaker ?? (channels.count > 1 ? channel ?? "" : ""),
        key: "\(speaker ?? "") \(channel ?? "")", start: start,
        end: start.flatMap { start in length.map { start + $0 } })
    }
    return [builder.finish()]
  }

  private static func start(of phrase: JSONValue) -> Int? {
    (phrase["offsetInTicks"] ?? phrase["OffsetInTicks"])?.ticksAsMilliseconds
      ?? phrase["offsetMilliseconds"]?.milliseconds
      ?? phrase["offset"]?.durationAsMilliseconds
      ?? phrase["OffsetInSeconds"]?.secondsAsMilliseconds
      ?? phrase["Offset"]?.ticksAsMilliseconds
  }

  private static func duration(of phrase: JSONValue) -> Int? {
    (phrase["durationInTicks"] ?? phrase["DurationInTicks"])?.ticksAsMilliseconds
      ?? phrase["durationMilliseconds"]?.milliseconds
      ?? phrase["duration"]?.durationAsMilliseconds
      ?? phrase["DurationInSeconds"]?.secondsAsMilliseconds
      ?? phrase["Duration"]?.ticksAsMilliseconds
  }
}

extension TranscriptFormat {
  static let azureSpeech = TranscriptFormat.json(
    name: "azure", title: "Azure Speech",
    recognises: {
      $0.has("recognizedPhrases") || $0.has("RecognizedPhrases")
        || $0.has("AudioFileResults.SegmentResults")
    },
    read: AzureSpeech.transcripts)
}
