/// LiveChat (text.com): `threads[].events[]`, or `thread` in lists; each thread is a conversation.
enum LiveChat {
  static func units(from document: JSONValue) throws(TranscriptError) -> [TranscriptUnit] {
    if let chats = document["chats"] ?? document["found_chats"] {
      return TranscriptUnit.each(of: chats.array ?? [], conversations)
    }
    return try conversations(document["chat"] ?? document)
  }

  private static func conversations(_ chat: JSONValue) throws(TranscriptError) -> [TranscriptUnit] {
    var types: [String: JSONValue] = [:]
    for user in try chat.list("users") { if let id = user.identifier("id") { types[id] = user } }
    let threads = try chat.list("threads") + (chat["thread"].map { [$0] } ?? [])
    let units = TranscriptUnit.each(of: threads) { (thread) throws(TranscriptError) in
      var transcript = try transcript(thread, users: types)
      transcript.id = thread.identifier("id") ?? chat.identifier("id")
      return [.transcript(transcript)]
    }
    // A chat opens threads in which nothing is said.
    let said = units.filter { unit in
      if case .transcript(let transcript) = unit { !transcript.turns.isEmpty } else { true }
    }
    return said.isEmpty ? units : said
  }

  private static func transcript(_ thread: JSONValue, users: [String: JSONValue])
    throws(TranscriptError) -> Transcript
  {
    var builder = TranscriptBuilder(channel: .chat, order: .start, merges: false)
    builder.transcript.startedAt = thread["created_at"]?.string
    for (index, event) in try thread.list("events").enumerated() {
      let type = event["type"]?.string ?? ""
      let audience = (event["visibility"] ?? event["recipients"])?.string
      guard type == "message" || type == "system_message", audience != "agents" else { continue }
      let id = event.identifier("author_id") ?? ""
      let user = users[id] ?? .null
      let role = type == "message" ? role(user) : .other
      let name = user.identifier("name")
      if role == .agent, builder.transcript.agent == nil {
        builder.transcript.agent = Agent(id: id, name: name)
      }
      builder.add(
        try event.text("text", turn: index),
        by: type == "message" ? name ?? id : "system", key: type == "message" ? id : "",
        role: role, ids: [id], start: (event["created_at"] ?? event["timestamp"])?.instant)
    }
    return builder.finish()
  }

  private static func role(_ user: JSONValue) -> Speaker? {
    switch user["type"]?.string?.lowercased() {
    case "agent"?: user["is_bot"]?.boolean == true ? .other : .agent
    case "customer"?, "visitor"?: .customer
    case "bot"?: .other
    default: nil
    }
  }
}

extension TranscriptFormat {
  static let liveChat = TranscriptFormat.json(
    name: "livechat", title: "LiveChat",
    recognises: { json in
      ["", "chats.", "found_chats.", "chat."].contains {
        json.has($0 + "threads.events") || json.has($0 + "thread.events")
      }
    },
    units: LiveChat.units)
}
