/// One line of a JSON Lines file: complete, not blank, not yet parsed.
public struct JSONLine: Sendable, Hashable {
  /// Its number in the file, from 1.
  public let number: Int
  public let bytes: ArraySlice<UInt8>

  public init(number: Int, bytes: ArraySlice<UInt8>) {
    self.number = number
    self.bytes = bytes
  }
}

/// JSON Lines: a conversation a line, in parley's own form or any other JSON form.
enum JSONLines {
  /// Whether a line is `{…}` as far as its ends tell; nil for a blank line.
  static func looksLikeObject(_ line: ArraySlice<UInt8>) -> Bool? {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    let line = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    guard let first = line.first(where: { !isBlank($0) }),
      let last = line.last(where: { !isBlank($0) })
    else { return nil }
    return first == UInt8(ascii: "{") && last == UInt8(ascii: "}") && line.count > 2
  }

  /// Reads the conversation on a line.
  static func transcript(from line: JSONLine, reader: TranscriptReader) throws(TranscriptError)
    -> Transcript
  {
    let decoded = try utf8(line)
    let result = (decoded ?? line.bytes).withUnsafeBytes { buffer in
      Result { () throws(TranscriptError) in
        var cursor = JSONCursor(buffer, firstLine: line.number)
        let transcript = try NativeJSON.transcript(from: &cursor, line: line.number)
        try cursor.finish()
        return transcript
      }
    }
    guard case .failure(let error) = result else {
      var transcript = try result.get()
      if decoded != nil { transcript.warnings.append(.readAs(.windows1252)) }
      return transcript
    }
    guard error.problem == .missing(field: "turns", turn: nil) else { throw error }
    return try foreignTranscript(from: Array(decoded ?? line.bytes), line, reader, native: error)
  }

  /// The line as UTF-8 where it had to be converted, nil where it is UTF-8 already.
  private static func utf8(_ line: JSONLine) throws(TranscriptError) -> ArraySlice<UInt8>? {
    let invalid = line.bytes.withUnsafeBytes { UTF8Validation.firstInvalidOffset(in: $0) }
    guard let invalid else { return nil }
    let bytes = Array(line.bytes)
    guard Windows1252.isPlausible(bytes) else {
      throw TranscriptError(.invalidUTF8(byteOffset: invalid), at: .line(line.number))
    }
    return Windows1252.utf8(bytes)[...]
  }

  /// Reads a line in another JSON form, which holds exactly one conversation.
  private static func foreignTranscript(
    from bytes: [UInt8], _ line: JSONLine, _ reader: TranscriptReader, native: TranscriptError
  ) throws(TranscriptError) -> Transcript {
    let sample = TranscriptSample(bytes)
    let own = [TranscriptFormat.nativeJSON.name, TranscriptFormat.jsonLines.name]
    let format = TranscriptFormat.all.first {
      !own.contains($0.name) && sample.json != nil && $0.recognises(sample)
    }
    guard let format else { throw native }
    let units: [TranscriptUnit]
    do throws(TranscriptError) {
      units = try format.read(bytes, reader)
    } catch {
      throw error.place == .file ? TranscriptError(error.problem, at: .line(line.number)) : error
    }
    if units.count == 1, case .unreadable(let error)? = units.first {
      throw TranscriptError(error.problem, at: .line(line.number))
    }
    guard units.count == 1, case .transcript(var transcript)? = units.first else {
      throw TranscriptError(
        units.isEmpty ? .noConversation : .severalOnLine(count: units.count),
        at: .line(line.number))
    }
    transcript.line = line.number
    return transcript
  }
}

extension TranscriptFormat {
  static let jsonLines = TranscriptFormat(
    name: "jsonl", title: "JSON Lines",
    recognises: { sample in
      guard let json = sample.json, !json.isArray, !ConvoKit.isUtterance(json) else { return false }
      let looks = sample.lines.lazy.compactMap(JSONLines.looksLikeObject).prefix(2)
      return json.hasMore || (looks.count == 2 && looks.allSatisfy(\.self))
    },
    read: { bytes, _ throws(TranscriptError) in
      var splitter = LineSplitter()
      var lines = try splitter.append(bytes)
      if let last = splitter.finish() { lines.append(last) }
      return lines.map { .jsonLine($0) }
    })
}
