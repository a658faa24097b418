/// Google's Customer Experience Insights: the conversations that it takes, `entries[]` with roles, and
/// those that its API gives, with `transcript.transcriptSegments[]`.
enum GoogleInsights {
  static func units(from document: JSONValue) throws(TranscriptError) -> [TranscriptUnit] {
    guard document["conversations"] != nil else { return [.transcript(try transcript(document))] }
    return TranscriptUnit.each(of: try document.list("conversations"), one: transcript)
  }

  private static func transcript(_ document: JSONValue) throws(TranscriptError) -> Transcript {
    document["transcript"]?.object != nil ? try resource(document) : try entries(document)
  }

  private static func entries(_ document: JSONValue) throws(TranscriptError) -> Transcript {
    var builder = TranscriptBuilder(channel: nil, order: .start, merges: false)
    let info = document["conversation_info"] ?? document["conversationInfo"] ?? .null
    builder.transcript.id =
      document.identifier("conversation_id", "id", "name") ?? info.identifier("conversation_id")
    builder.transcript.languageTag = info["language_code"]?.string
    for (index, entry) in try document.list("entries").enumerated() {
      let name = try entry.text("role", turn: index) ?? ""
      let user = (entry["user_id"] ?? entry["userId"])?.identifier
      builder.add(
        try entry.text("text", turn: index),
        by: user.map { "User \($0)" } ?? name, key: "\(name) \(user ?? "")",
        role: role(name), ids: [user].compactMap(\.self),
        start: (entry["start_timestamp_usec"] ?? entry["startTimestampUsec"])?
          .microsecondsAsMilliseconds)
    }
    return builder.finish()
  }

  // MARK: - The API's resource

  private static func resource(_ document: JSONValue) throws(TranscriptError) -> Transcript {
    let channel = channel(document["medium"]?.string)
    var builder = TranscriptBuilder(channel: channel, order: .start, merges: channel == .phone)
    builder.transcript.id = document.identifier("name").map { name in
      name.split(separator: "/").last.map { String($0) } ?? name
    }
    builder.transcript.languageTag = document.identifier("languageCode", "language_code")
    builder.transcript.startedAt = document.identifier("startTime", "start_time")
    builder.transcript.agent = document.identifier("agentId", "agent_id").map { Agent(id: $0) }
    let segments = try segments(of: document)
    // Times of words count from the start of the call, those of messages from 1970.
    let hasOffsets = segments.contains {
      time($0["words"]?[0], "startOffset", "start_offset") != nil
    }
    for (index, segment) in segments.enumerated() {
      let person = segment["segmentParticipant"] ?? segment["segment_participant"] ?? .null
      let name = person.identifier("role") ?? ""
      let user = person.identifier("userId", "user_id")
      let channel = (segment["channelTag"] ?? segment["channel_tag"])?.identifier
      let words = segment["words"]
      builder.add(
        try segment.text("text", turn: index),
        by: user.map { "User \($0)" } ?? channel.map { "Channel \($0)" } ?? name,
        key: "\(name) \(user ?? channel ?? "")", role: role(name), ids: [user].compactMap(\.self),
        start: hasOffsets
          ? time(words?[0], "startOffset", "start_offset")
          : (segment["messageTime"] ?? segment["message_time"])?.instant,
        end: time(words?.array?.last, "endOffset", "end_offset"))
    }
    return builder.finish()
  }

  private static func segments(of document: JSONValue) throws(TranscriptError) -> [JSONValue] {
    let transcript = document["transcript"] ?? .null
    return try transcript["transcriptSegments"] == nil
      ? transcript.list("transcript_segments") : transcript.list("transcriptSegments")
  }

  private static func time(_ word: JSONValue?, _ keys: String...) -> Int? {
    keys.lazy.compactMap { word?[$0]?.secondsAsMilliseconds }.first
  }

  private static func channel(_ medium: String?) -> Channel? {
    switch medium {
    case "PHONE_CALL": .phone
    case "CHAT": .chat
    default: nil
    }
  }

  private static func role(_ name: String) -> Speaker? {
    switch name.uppercased() {
    case "AGENT", "HUMAN_AGENT": .agent
    case "CUSTOMER", "END_USER": .customer
    case "AUTOMATED_AGENT": .other
    default: nil
    }
  }
}

extension TranscriptFormat {
  static let googleInsights = TranscriptFormat.json(
    name: "google-insights", title: "Google CX Insights",
    recognises: { json in
      ["", "conversations."].contains {
        json.has($0 + "entries.text")
          && (json.has($0 + "entries.role") || json.has($0 + "entries.user_id"))
          || json.has($0 + "transcript.transcriptSegments")
          || json.has($0 + "transcript.transcript_segments")
      }
    },
    units: GoogleInsights.units)
}
