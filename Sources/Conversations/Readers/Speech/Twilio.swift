/// Twilio Voice Intelligence: `sentences[]`, not in order, a channel for each speaker.
enum Twilio {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var builder = TranscriptBuilder(channel: .phone, merges: true)
    builder.transcript.languageTag = try document.text("language_code")
    let sentences = try document.list("sentences").enumerated().sorted {
      (index($0.element), $0.offset) < (index($1.element), $1.offset)
    }
    var roles: [Int: String] = [:]
    for participant in document["channel"]?["participants"]?.array ?? [] {
      if let number = participant["channel_participant"]?.integer {
        roles[number] = participant["role"]?.string
      }
    }
    for (offset, sentence) in sentences {
      builder.transcript.id = builder.transcript.id ?? sentence.identifier("transcript_sid")
      let number = sentence["media_channel"]?.integer
      let role = number.flatMap { roles[$0] }
      builder.add(
        try sentence.text("transcript", turn: offset),
        by: role ?? number.map { "Channel \($0)" } ?? "",
        start: sentence["start_time"]?.secondsAsMilliseconds,
        end: sentence["end_time"]?.secondsAsMilliseconds)
    }
    return [builder.finish()]
  }

  private static func index(_ sentence: JSONValue) -> Int {
    sentence["sentence_index"]?.integer ?? Int.max
  }
}

extension TranscriptFormat {
  static let twilio = TranscriptFormat.json(
    name: "twilio", title: "Twilio Voice Intelligence",
    recognises: { $0.has("sentences.transcript") || $0.has("sentences.media_channel") },
    read: Twilio.transcripts)
}
