/// Amazon's Post Call Analytics solution: `SpeechSegments[]`, the menu of the telephone left out.
enum PostCallAnalytics {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    let analytics = document["ConversationAnalytics"] ?? .null
    var builder = TranscriptBuilder(channel: .phone, merges: true)
    builder.transcript.id = analytics.identifier("GUID")
    builder.transcript.languageTag = analytics["LanguageCode"]?.string
    builder.transcript.startedAt = analytics["ConversationTime"]?.string
    builder.transcript.agent = analytics.identifier("Agent").map { Agent(id: $0) }
    var names: [String: String] = [:]
    for label in try analytics.list("SpeakerLabels") {
      if let speaker = label.identifier("Speaker") {
        names[speaker] = label.identifier("DisplayText")
      }
    }
    for (index, segment) in try document.list("SpeechSegments").enumerated() {
      guard segment["IVRSegment"]?.boolean != true else { continue }
      let speaker = segment.identifier("SegmentSpeaker") ?? ""
      builder.add(
        try segment.text("DisplayText", "OriginalText", turn: index),
        by: names[speaker] ?? speaker, key: speaker,
        start: segment["SegmentStartTime"]?.secondsAsMilliseconds,
        end: segment["SegmentEndTime"]?.secondsAsMilliseconds)
    }
    return [builder.finish()]
  }
}

extension TranscriptFormat {
  static let postCallAnalytics = TranscriptFormat.json(
    name: "post-call-analytics", title: "Amazon Post Call Analytics",
    recognises: { $0.has("SpeechSegments.SegmentSpeaker") || $0.has("SpeechSegments.DisplayText") },
    read: PostCallAnalytics.transcripts)
}
