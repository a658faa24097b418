extension TranscriptFormat {
  /// One conversation, an array of them, or `{"conversations":[…]}`.
  static let nativeJSON = TranscriptFormat(
    name: "json", title: "parley JSON",
    recognises: { sample in
      guard let json = sample.json, !json.hasMore else { return false }
      // slower-whisper has both turns and segments; Intercom and others have conversations.
      return (json.has("turns") && !json.has("segments.text"))
        || (json.has("conversations") && !foreign.contains { json.has("conversations." + $0) })
        || (json.isArray && json.paths.isEmpty && json.error == nil)
    },
    read: { bytes, _ throws(TranscriptError) in try NativeJSON.units(in: bytes) })
}

/// What the conversations in the lists of other forms have.
private let foreign = [
  "conversation_parts", "conversation_message", "source", "entries", "transcripts", "parties",
  "transcript.transcriptSegments", "transcript.transcript_segments",
]

extension NativeJSON {
  /// The conversations of a document; one whose values are wrong does not take the others along.
  static func units(in bytes: [UInt8]) throws(TranscriptError) -> [TranscriptUnit] {
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(TranscriptError) in
        var cursor = JSONCursor(buffer)
        let units = try document(at: &cursor)
        try cursor.finish()
        return units
      }
    }
    return try result.get()
  }

  private static func document(at cursor: inout JSONCursor) throws(TranscriptError)
    -> [TranscriptUnit]
  {
    if cursor.peek() == .array { return try list(at: &cursor) }
    let start = cursor.mark
    do throws(TranscriptError) {
      return [.transcript(try transcript(from: &cursor, line: 1))]
    } catch {
      guard error.problem == .missing(field: "turns", turn: nil) else { throw error }
      cursor.rewind(to: start)
      guard let units = try conversations(at: &cursor) else { throw error }
      return units
    }
  }

  /// The list under `conversations`, or nil when there is no such key.
  private static func conversations(at cursor: inout JSONCursor) throws(TranscriptError)
    -> [TranscriptUnit]?
  {
    var units: [TranscriptUnit]?
    try cursor.beginObject()
    while let key = try cursor.nextKey() {
      if cursor.key(key, is: "conversations") {
        try cursor.expect(.array, field: "conversations")
        units = try list(at: &cursor)
      } else {
        try cursor.skipValue()
      }
    }
    return units
  }

  private static func list(at cursor: inout JSONCursor) throws(TranscriptError)
    -> [TranscriptUnit]
  {
    var units: [TranscriptUnit] = []
    try cursor.beginArray()
    while try cursor.nextElement() {
      let start = cursor.mark
      do throws(TranscriptError) {
        units.append(.transcript(try transcript(from: &cursor, line: 1)))
      } catch {
        cursor.rewind(to: start)
        try cursor.skipValue()
        units.append(.unreadable(error))
      }
    }
    return units
  }
}
