/// Intercom conversations: the first message in `source` (newer) or `conversation_message` (older),
/// the others in `conversation_parts`.
enum Intercom {
  static func units(from document: JSONValue) throws(TranscriptError) -> [TranscriptUnit] {
    guard document["conversations"] != nil else { return [.transcript(try transcript(document))] }
    return TranscriptUnit.each(of: try document.list("conversations"), one: transcript)
  }

  /// What is said to the customer or by them; notes, assignments and state changes are not.
  private static let spoken: Set<String> = ["comment", "open", "close", "quick_reply"]

  private static func transcript(_ document: JSONValue) throws(TranscriptError) -> Transcript {
    var builder = TranscriptBuilder(channel: channel(document), order: .start, merges: false)
    builder.transcript.id = document.identifier("id")
    let created = document["created_at"]?.instant
    builder.transcript.startedAt = created.flatMap { Instant.text($0) }
    if let rating = document["conversation_rating"]?["rating"]?.amount, (1...5).contains(rating) {
      builder.transcript.kpi = ReportedKPI(csat: rating)
    }
    for key in ["source", "conversation_message"] where document[key]?["body"]?.string != nil {
      try add(document[key] ?? .null, at: created, turn: 0, to: &builder)
      break
    }
    let parts = document["conversation_parts"] ?? .null
    let list = parts.array ?? parts["conversation_parts"]?.array ?? []
    for (index, part) in list.enumerated() {
      guard spoken.contains(part["part_type"]?.string ?? "comment") else { continue }
      try add(part, at: part["created_at"]?.instant, turn: index + 1, to: &builder)
    }
    return builder.finish()
  }

  private static func add(
    _ message: JSONValue, at start: Int?, turn: Int, to builder: inout TranscriptBuilder
  ) throws(TranscriptError) {
    guard let body = try message.text("body", turn: turn) else { return }
    let author = message["author"] ?? .null
    let type = author["type"]?.string?.lowercased() ?? ""
    let isMachine =
      author["from_ai_agent"]?.boolean == true || author["is_ai_answer"]?.boolean == true
    let role: Speaker? =
      switch type {
      case "admin": isMachine ? .other : .agent
      case "user", "lead", "contact": .customer
      case "": nil
      default: .other
      }
    let name = author.identifier("name")
    let id = author.identifier("id")
    if role == .agent, builder.transcript.agent?.name == nil, name != nil || id != nil {
      builder.transcript.agent = Agent(id: id, name: name)
    }
    let words = HTMLText.plain(body)
    builder.add(
      builder.transcript.channel == .email ? MailText.own(words) : words, by: name ?? type,
      key: "\(type) \(id ?? "")", role: role,
      ids: [id, author.identifier("external_id", "user_id")].compactMap(\.self), start: start)
  }

  private static func channel(_ document: JSONValue) -> Channel {
    switch document["source"]?["type"]?.string?.lowercased() {
    case "email"?: .email
    case "facebook"?, "twitter"?, "instagram"?: .social
    case "phone_call"?, "phone_switch"?: .phone
    default: .chat
    }
  }
}

extension TranscriptFormat {
  static let intercom = TranscriptFormat.json(
    name: "intercom", title: "Intercom",
    recognises: { json in
      ["", "conversations."].contains {
        json.has($0 + "conversation_parts") || json.has($0 + "conversation_message")
          || json.has($0 + "source.author")
      }
    },
    units: Intercom.units)
}
