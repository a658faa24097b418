/// Amazon Transcribe Call Analytics and Amazon Connect (Contact Lens voice and chat, and the chat
/// transcripts themselves): `Transcript[]`, the role in the turn or under `Participants`.
enum AmazonCallAnalytics {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    [try transcript(document, turns: document.list("Transcript"), order: .file)]
  }

  /// The conversation of `turns`; what else there is to know stands in `document`.
  static func transcript(
    _ document: JSONValue, turns: [JSONValue], order: TranscriptBuilder.Order
  ) throws(TranscriptError) -> Transcript {
    let isChat =
      document["Channel"]?.string?.uppercased() == "CHAT" || turns.first?["AbsoluteTime"] != nil
    var builder = TranscriptBuilder(
      channel: isChat ? .chat : .phone, order: order, merges: !isChat)
    builder.transcript.id =
      document.identifier("ContactId") ?? document["CustomerMetadata"]?.identifier("ContactId")
      ?? document.identifier("JobName")
    builder.transcript.languageTag = try document.text("LanguageCode")
    var roles: [String: String] = [:]
    for participant in try document.list("Participants") {
      if let id = participant.identifier("ParticipantId") {
        roles[id] = participant["ParticipantRole"]?.string
      }
    }
    for (index, turn) in turns.enumerated() {
      let type = turn["Type"]?.string ?? "MESSAGE"
      guard type == "MESSAGE", var text = try turn.text("Content", turn: index) else { continue }
      switch turn["ContentType"]?.string {
      case "text/markdown"?: text = MarkdownText.plain(text)
      case "text/plain"?, nil: break
      default: continue
      }
      let participant = turn.identifier("ParticipantId") ?? ""
      let written = try turn.text("ParticipantRole", turn: index) ?? roles[participant]
      let role = role(written ?? participant)
      if role == .agent, builder.transcript.agent == nil,
        let name = turn["DisplayName"]?.identifier
      {
        builder.transcript.agent = Agent(name: name)
      }
      builder.add(
        text, by: written ?? participant, key: participant, role: role,
        start: turn["BeginOffsetMillis"]?.milliseconds ?? turn["AbsoluteTime"]?.instant,
        end: turn["EndOffsetMillis"]?.milliseconds)
    }
    return builder.finish()
  }

  /// Bots, the system and supervisors are others; nil where nothing is stated.
  private static func role(_ name: String) -> Speaker? {
    switch name.uppercased() {
    case "AGENT": .agent
    case "CUSTOMER": .customer
    case "": nil
    case let name where ["SYSTEM", "SUPERVISOR"].contains(name) || name.hasSuffix("BOT"): .other
    default: nil
    }
  }
}

extension TranscriptFormat {
  static let callAnalytics = TranscriptFormat.json(
    name: "call-analytics", title: "Amazon Transcribe Call Analytics",
    recognises: { $0.has("Transcript.Content") && !$0.has("Transcript.ParticipantId") },
    read: AmazonCallAnalytics.transcripts)

  static let contactLens = TranscriptFormat.json(
    name: "contact-lens", title: "Amazon Connect Contact Lens",
    recognises: { $0.has("Transcript.ParticipantId") }, read: AmazonCallAnalytics.transcripts)
}
