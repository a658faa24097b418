/// The conversations that Google's Customer Experience Insights takes: `entries[]` with roles.
enum GoogleInsights {
  static func units(from document: JSONValue) throws(TranscriptError) -> [TranscriptUnit] {
    guard document["conversations"] != nil else { return [.transcript(try transcript(document))] }
    return TranscriptUnit.each(of: try document.list("conversations"), one: transcript)
  }

  private static func transcript(_ document: JSONValue) throws(TranscriptError) -> Transcript {
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
      }
    },
    units: GoogleInsights.units)
}
