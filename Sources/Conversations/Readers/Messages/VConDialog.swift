/// The text dialogs of a vCon: messages, mails, sometimes the turns of a call.
enum VConDialog {
  static func transcript(_ dialogs: [JSONValue], parties: [VConParty]) throws(TranscriptError)
    -> Transcript
  {
    let texts = dialogs.filter { $0["type"]?.string == "text" }
    let isMail =
      texts.contains { mediaType($0).hasPrefix("multipart/") } || areMails(texts, parties)
    var builder = TranscriptBuilder(channel: isMail ? .email : .chat, order: .start, merges: false)
    for (index, dialog) in dialogs.enumerated() where dialog["type"]?.string == "text" {
      guard let text = try text(of: dialog, path: "dialog[\(index)].") else { continue }
      let sender = sender(of: dialog)
      let party = sender.flatMap { parties.indices.contains($0) ? parties[$0] : nil }
      let start = dialog["start"]?.instant
      let duration = dialog["duration"]?.secondsAsMilliseconds ?? 0
      builder.add(
        isMail ? MailText.own(text) : text,
        by: party?.label ?? sender.map { "Party \($0)" } ?? "", key: party?.key,
        role: party?.role, start: start, end: duration > 0 ? start.map { $0 + duration } : nil)
    }
    return builder.finish()
  }

  private static func areMails(_ texts: [JSONValue], _ parties: [VConParty]) -> Bool {
    texts.contains { $0.identifier("message_id")?.contains("@") ?? false }
      || (!parties.isEmpty && parties.allSatisfy(\.isMail))
  }

  private static func mediaType(_ value: JSONValue) -> String {
    (value["mediatype"] ?? value["mimetype"])?.string?.lowercased() ?? ""
  }

  /// Who wrote it: `originator` when given, else the first of the parties, however nested.
  private static func sender(of dialog: JSONValue) -> Int? {
    if let originator = dialog["originator"]?.integer { return originator }
    var value = dialog["parties"]
    while let list = value?.array { value = list.first }
    return value?.integer
  }

  /// The words of a dialog; nil when it has none, or they are at an address elsewhere.
  private static func text(of dialog: JSONValue, path: String) throws(TranscriptError) -> String? {
    let type = mediaType(dialog)
    guard let body = try self.body(of: dialog, path: path),
      let text = body.string ?? body["text"]?.string ?? body["body"]?.string
    else { return nil }
    if type.hasPrefix("multipart/") { return MIMEText.plain(Array(text.utf8)) }
    if type.hasPrefix("text/html") { return HTMLText.plain(text) }
    if type.hasPrefix("text/markdown") { return MarkdownText.plain(text) }
    return type.isEmpty || type.hasPrefix("text/") || type.hasPrefix("application/json")
      ? text : nil
  }

  /// The body behind its encoding; producers write JSON both as a value and as a text of it.
  ///
  /// - Parameter path: what names `value` in an error: `dialog[4].`.
  static func body(of value: JSONValue, path: String) throws(TranscriptError) -> JSONValue? {
    guard let body = value["body"], !body.isNull else { return nil }
    guard let text = body.string else { return body }
    let encoding = value["encoding"]?.string?.lowercased() ?? "none"
    switch encoding {
    case "", "none": return body
    case "json": return (try? JSONValue(parsing: Array(text.utf8))) ?? body
    case "base64url", "base64":
      guard let bytes = Base64.decoded(text.utf8) else {
        throw TranscriptError(.undecodable(field: path + "body", encoding: encoding, turn: nil))
      }
      guard !bytes.isEmpty else { return nil }
      return .string(String(decoding: try TextDecoding.utf8(bytes).bytes, as: UTF8.self))
    default:
      throw TranscriptError(
        .unknownValue(
          field: path + "encoding", value: encoding, allowed: ["none", "json", "base64url"],
          turn: nil))
    }
  }
}
