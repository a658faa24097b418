/// Genesys Cloud speech and text analytics: `transcripts[].phrases[]` with `participantPurpose`.
enum Genesys {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    let media = document["mediaType"]?.string?.lowercased() ?? "voice"
    let channel: Channel =
      switch media {
      case "email": .email
      case "chat", "webchat", "message", "messaging", "webmessaging", "callback": .chat
      default: .phone
      }
    var builder = TranscriptBuilder(channel: channel, order: .start, merges: channel == .phone)
    builder.transcript.id = document.identifier("conversationId", "communicationId")
    for part in try document.list("transcripts") {
      if builder.transcript.languageTag == nil {
        builder.transcript.languageTag = part["language"]?.string
      }
      for (index, phrase) in try part.list("phrases").enumerated() {
        let purpose = try phrase.text("participantPurpose", turn: index) ?? ""
        let start = phrase["startTimeMs"]?.milliseconds
        builder.add(
          try phrase.text("decoratedText", "text", turn: index), by: purpose,
          role: role(purpose), start: start, end: end(of: phrase, start: start))
      }
    }
    builder.transcript.languageTag =
      builder.transcript.languageTag ?? document["language"]?.string
    return [builder.finish()]
  }

  private static func end(of phrase: JSONValue, start: Int?) -> Int? {
    let duration = phrase["duration"]?["milliseconds"] ?? phrase["durationMs"]
    guard let start, let length = duration?.milliseconds else { return nil }
    return start + length
  }

  /// Menus, queues, bots and voice mail are others; nil where nothing is stated.
  private static func role(_ purpose: String) -> Speaker? {
    switch purpose.lowercased() {
    case "external", "customer": .customer
    case "internal", "agent", "user": .agent
    case "": nil
    default: .other
    }
  }
}

extension TranscriptFormat {
  static let genesys = TranscriptFormat.json(
    name: "genesys", title: "Genesys Cloud", recognises: { $0.has("transcripts.phrases") },
    read: Genesys.transcripts)
}
