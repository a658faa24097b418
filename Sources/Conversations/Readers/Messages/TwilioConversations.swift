/// Twilio Conversations: `messages[]` by `index`, with the list of `participants[]` or without.
enum TwilioConversations {
  static func transcripts(from document: JSONValue) throws(TranscriptError) -> [Transcript] {
    var builder = TranscriptBuilder(channel: .chat, merges: false)
    let people = try participants(document.list("participants"))
    let messages = try document.list("messages").enumerated().sorted {
      (index($0.element), $0.offset) < (index($1.element), $1.offset)
    }
    for (offset, message) in messages {
      builder.transcript.id =
        builder.transcript.id ?? message.identifier("conversation_sid", "channel_sid")
      let author = try message.text("author", "from", turn: offset) ?? ""
      let participant = message.identifier("participant_sid") ?? ""
      let role = role(of: author) ?? people[participant] ?? people[author]
      if role == .agent, builder.transcript.agent == nil {
        builder.transcript.agent = Agent(id: author)
      }
      builder.add(
        try message.text("body", turn: offset), by: author, role: role,
        ids: [author, participant], start: message["date_created"]?.instant)
    }
    return [builder.finish()]
  }

  /// Roles by participant and by identity. Whoever is reached at an address (SMS, WhatsApp) is the
  /// customer; beside such a one, those who sign in under an identity are agents.
  private static func participants(_ list: [JSONValue]) -> [String: Speaker] {
    let reached = list.filter { binding($0) != nil }
    guard !reached.isEmpty else { return [:] }
    var roles: [String: Speaker] = [:]
    for participant in list {
      let role: Speaker = binding(participant) == nil ? .agent : .customer
      for name in [participant.identifier("sid"), participant.identifier("identity")] {
        if let name { roles[name] = role }
      }
      if let address = binding(participant) { roles[address] = role }
    }
    return roles
  }

  private static func binding(_ participant: JSONValue) -> String? {
    participant["messaging_binding"]?.identifier("address")
  }

  /// `system` writes for nobody; a telephone number for an author is the customer's.
  private static func role(of author: String) -> Speaker? {
    if author.lowercased() == "system" { return .other }
    let address = author.hasPrefix("whatsapp:") ? author.dropFirst(9) : author[...]
    guard address.first == "+", address.utf8.count > 6 else { return nil }
    return address.utf8.dropFirst().allSatisfy { $0 &- UInt8(ascii: "0") < 10 } ? .customer : nil
  }

  private static func index(_ message: JSONValue) -> Int { message["index"]?.integer ?? Int.max }
}

extension TranscriptFormat {
  static let twilioConversations = TranscriptFormat.json(
    name: "twilio-conversations", title: "Twilio Conversations",
    recognises: { json in
      ["conversation_sid", "participant_sid", "chat_service_sid", "channel_sid"].contains {
        json.has("messages." + $0)
      } || (json.has("messages.author") && json.has("messages.index"))
    },
    read: TwilioConversations.transcripts)
}
