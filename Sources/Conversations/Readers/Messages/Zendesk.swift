/// Zendesk Support: `comments[]` of a ticket, with `users[]` and the ticket beside them or not.
enum Zendesk {
  static func units(from document: JSONValue) throws(TranscriptError) -> [TranscriptUnit] {
    let users = try document.list("users")
    if document["comments"] == nil, document["tickets"] != nil {
      return TranscriptUnit.each(of: try document.list("tickets")) {
        (ticket) throws(TranscriptError) in [.transcript(try transcript(ticket, users: users))]
      }
    }
    return [.transcript(try transcript(document, users: users))]
  }

  private static func transcript(_ document: JSONValue, users: [JSONValue])
    throws(TranscriptError) -> Transcript
  {
    let ticket = document["ticket"] ?? document
    let requester = ticket.identifier("requester_id") ?? ticket["requester"]?.identifier("id")
    let comments = try (document["comments"] == nil ? ticket : document).list("comments")
    let via = (ticket["via"] ?? comments.first?["via"])?["channel"]?.string?.lowercased()
    let channel = channel(via ?? "")
    var people: [String: JSONValue] = [:]
    for user in users { if let id = user.identifier("id") { people[id] = user } }
    var builder = TranscriptBuilder(channel: channel, order: .start, merges: false)
    builder.transcript.id = ticket.identifier("id")
    builder.transcript.startedAt = ticket["created_at"]?.string
    for (index, comment) in comments.enumerated() {
      guard try comment.isPublic(turn: index) else { continue }
      let author = comment["author"] ?? .null
      let id = comment.identifier("author_id") ?? author.identifier("id") ?? ""
      let person = people[id] ?? author
      let role = role(person, id: id, requester: requester)
      let name = person.identifier("name")
      if role == .agent, builder.transcript.agent == nil, name != nil || !id.isEmpty {
        builder.transcript.agent = Agent(id: id.isEmpty ? nil : id, name: name)
      }
      let words = try words(of: comment, turn: index)
      builder.add(
        channel == .email ? words.map { MailText.own($0) } : words,
        by: name ?? (id.isEmpty ? "" : "Author \(id)"), key: id, role: role,
        ids: [id, person.identifier("external_id")].compactMap(\.self),
        start: comment["created_at"]?.instant)
    }
    return builder.finish()
  }

  /// The plain words where given, else those of the HTML or Markdown.
  private static func words(of comment: JSONValue, turn: Int) throws(TranscriptError) -> String? {
    if let plain = try comment.text("plain_body", turn: turn) { return HTMLText.resolved(plain) }
    if let html = try comment.text("html_body", turn: turn) { return HTMLText.plain(html) }
    return try comment.text("body", turn: turn).map { MarkdownText.plain($0) }
  }

  private static func role(_ person: JSONValue, id: String, requester: String?) -> Speaker? {
    if id == "-1" { return .other }
    switch person["role"]?.string?.lowercased() {
    case "end-user"?, "end_user"?, "customer"?: return .customer
    case "agent"?, "admin"?: return .agent
    case "bot"?, "system"?: return .other
    default: break
    }
    guard let requester, !id.isEmpty else { return nil }
    return id == requester ? .customer : .agent
  }

  private static func channel(_ via: String) -> Channel {
    switch via {
    case "chat", "messaging", "native_messaging", "chat_transcript", "whatsapp", "sms": .chat
    case "voice", "phone", "phone_call_inbound", "phone_call_outbound": .phone
    case "twitter", "facebook", "instagram_dm", "instagram", "any_channel": .social
    default: .email
    }
  }
}

/// The import form of Zendesk QA (formerly Klaus): `data[]` of tickets with their comments.
enum ZendeskQA {
  static func units(from document: JSONValue) throws(TranscriptError) -> [TranscriptUnit] {
    TranscriptUnit.each(of: try document.list("data")) { (ticket) throws(TranscriptError) in
      var builder = TranscriptBuilder(channel: .email, merges: false)
      builder.transcript.id = ticket.identifier("id")
      builder.transcript.startedAt = ticket["created"]?.string
      let agent = Agent(
        id: ticket.identifier("assigneeEmail"), name: ticket.identifier("assigneeName"))
      builder.transcript.agent = agent == Agent() ? nil : agent
      for (index, comment) in try ticket.list("comments").enumerated() {
        guard try comment.isPublic(turn: index),
          let text = try comment.text("comment", turn: index)
        else { continue }
        let words = HTMLText.isHTML(text) ? HTMLText.plain(text) : MarkdownText.plain(text)
        let isAgent = comment["authorIsNotClient"]?.boolean
        builder.add(
          MailText.own(words), by: comment.identifier("authorEmail", "authorName") ?? "",
          role: isAgent.map { $0 ? .agent : .customer },
          start: comment["created"]?.instant)
      }
      return [.transcript(builder.finish())]
    }
  }
}

extension JSONValue {
  /// Whether the customer may see a comment, which is so where nothing is said; what is neither yes
  /// nor no is an error, so that no internal note becomes the agent's words.
  fileprivate func isPublic(turn: Int) throws(TranscriptError) -> Bool {
    guard let value = self["public"] else { return true }
    switch value.boolean.map({ "\($0)" }) ?? value.identifier?.lowercased() {
    case "true"?, "1"?: return true
    case "false"?, "0"?: return false
    default: throw Self.mismatch("public", .boolean, value, turn)
    }
  }
}

extension TranscriptFormat {
  static let zendesk = TranscriptFormat.json(
    name: "zendesk", title: "Zendesk",
    recognises: { json in
      ["", "tickets.", "ticket."].contains {
        json.has($0 + "comments.author_id") || json.has($0 + "comments.plain_body")
          || json.has($0 + "comments.html_body")
      }
    },
    units: Zendesk.units)

  static let zendeskQA = TranscriptFormat.json(
    name: "zendesk-qa", title: "Zendesk QA import", recognises: { $0.has("data.comments.comment") },
    units: ZendeskQA.units)
}
