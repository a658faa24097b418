/// ConvoKit corpora: an utterance a line (`utterances.jsonl`), or a list of them (`utterances.json`).
enum ConvoKit {
  static func units(in bytes: [UInt8]) throws(TranscriptError) -> [TranscriptUnit] {
    var order: [String] = []
    var conversations: [String: TranscriptBuilder] = [:]
    for (line, utterance) in try utterances(in: bytes) {
      let id = utterance.identifier("conversation_id", "root") ?? ""
      if conversations[id] == nil {
        order.append(id)
        var builder = TranscriptBuilder(channel: nil, order: .start, merges: false)
        builder.transcript.id = id
        builder.transcript.line = line
        conversations[id] = builder
      }
      let speaker = utterance["speaker"] ?? utterance["user"] ?? .null
      let label = speaker.identifier ?? speaker.identifier("id", "name") ?? ""
      let meta = utterance["meta"] ?? .null
      let role = meta.identifier("role", "speaker_role", "speaker_type")
      conversations[id]?.add(
        try utterance.text("text"), by: label,
        role: role.flatMap { RoleWords.role(of: $0) },
        start: utterance["timestamp"]?.secondsAsMilliseconds)
    }
    return order.compactMap { id in conversations[id].map { .transcript($0.finish()) } }
  }

  /// The utterances with the lines that they stand on.
  private static func utterances(in bytes: [UInt8]) throws(TranscriptError)
    -> [(line: Int, value: JSONValue)]
  {
    if bytes[...].trimmedStart.first == UInt8(ascii: "[") {
      return try (JSONValue(parsing: bytes).array ?? []).map { (1, $0) }
    }
    var utterances: [(line: Int, value: JSONValue)] = []
    for line in ByteLines(bytes).lines where !line.bytes.trimmed.isEmpty {
      utterances.append(
        (line.number, try JSONValue(parsing: Array(line.bytes), firstLine: line.number)))
    }
    return utterances
  }

  /// Whether an object is an utterance, not a conversation.
  static func isUtterance(_ json: JSONOutline) -> Bool {
    (json.has("conversation_id") || json.has("root")) && json.has("text")
      && (json.has("speaker") || json.has("user")) && !json.has("turns")
  }
}

extension TranscriptFormat {
  static let convoKit = TranscriptFormat(
    name: "convokit", title: "ConvoKit",
    recognises: { sample in sample.json.map { ConvoKit.isUtterance($0) } ?? false },
    read: { bytes, _ throws(TranscriptError) in try ConvoKit.units(in: bytes) })
}
