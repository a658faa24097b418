/// ConvoKit corpora: an utterance a line (`utterances.jsonl`), or a list of them (`utterances.json`).
enum ConvoKit {
  static func units(in bytes: [UInt8]) throws(TranscriptError) -> [TranscriptUnit] {
    var order: [String] = []
    var conversations: [String: Result<TranscriptBuilder, TranscriptError>] = [:]
    let utterances = try utterances(in: bytes)
    for (line, utterance) in utterances.read {
      let id = utterance.identifier("conversation_id", "root") ?? ""
      if conversations[id] == nil {
        order.append(id)
        var builder = TranscriptBuilder(channel: nil, order: .start, merges: false)
        builder.transcript.id = id
        builder.transcript.line = line ?? 1
        conversations[id] = .success(builder)
      }
      guard case .success(var builder)? = conversations[id] else { continue }
      // Of a conversation that grows in a dictionary there is to be one copy only.
      conversations[id] = nil
      do throws(TranscriptError) {
        try add(utterance, to: &builder)
        conversations[id] = .success(builder)
      } catch {
        conversations[id] = .failure(
          TranscriptError(error.problem, at: line.map { .line($0) } ?? .file))
      }
    }
    let units = order.compactMap { id -> TranscriptUnit? in
      switch conversations[id] {
      case .success(let builder): .transcript(builder.finish())
      case .failure(let error): .unreadable(error)
      case nil: nil
      }
    }
    return units + utterances.unreadable.map { .unreadable($0) }
  }

  private static func add(_ utterance: JSONValue, to builder: inout TranscriptBuilder)
    throws(TranscriptError)
  {
    let speaker = utterance["speaker"] ?? utterance["user"] ?? .null
    let label = speaker.identifier ?? speaker.identifier("id", "name") ?? ""
    let meta = utterance["meta"] ?? .null
    let role = meta.identifier("role", "speaker_role", "speaker_type")
    builder.add(
      try utterance.text("text"), by: label, role: role.flatMap { RoleWords.role(of: $0) },
      start: utterance["timestamp"]?.secondsAsMilliseconds)
  }

  /// The utterances with the lines that they stand on, and the lines that are none.
  private static func utterances(in bytes: [UInt8]) throws(TranscriptError)
    -> (read: [(line: Int?, value: JSONValue)], unreadable: [TranscriptError])
  {
    if bytes[...].trimmedStart.first == UInt8(ascii: "[") {
      return (try (JSONValue(parsing: bytes).array ?? []).map { (nil, $0) }, [])
    }
    var utterances: [(line: Int?, value: JSONValue)] = []
    var unreadable: [TranscriptError] = []
    for line in ByteLines(bytes).lines where !line.bytes.trimmed.isEmpty {
      do throws(TranscriptError) {
        utterances.append(
          (line.number, try JSONValue(parsing: Array(line.bytes), firstLine: line.number)))
      } catch {
        unreadable.append(error)
      }
    }
    return (utterances, unreadable)
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
