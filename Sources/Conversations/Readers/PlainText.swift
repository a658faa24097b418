/// Plain text: a line a turn, each starting with who speaks; lines without that go on.
///
/// `---` or `=== id` stands between conversations. Documentation/Formats/plain-text.md has the rest.
enum PlainText {
  static func units(in bytes: [UInt8]) throws(TranscriptError) -> [TranscriptUnit] {
    var units: [TranscriptUnit] = []
    for section in sections(of: ByteLines(bytes).lines) {
      if let transcript = transcript(from: section) { units.append(.transcript(transcript)) }
    }
    guard !units.isEmpty else { throw TranscriptError(.noSpeakers) }
    return units
  }

  /// The lines between two separators, with the id that the separator ahead of them gives.
  struct Section {
    var id: String?
    var lines: ArraySlice<ByteLines.Line>
  }

  static func sections(of lines: [ByteLines.Line]) -> [Section] {
    var sections: [Section] = []
    var start = 0
    var id: String?
    for (index, line) in lines.enumerated() {
      guard let separator = separator(line.bytes) else { continue }
      sections.append(Section(id: id, lines: lines[start..<index]))
      start = index + 1
      id = separator.isEmpty ? nil : separator
    }
    sections.append(Section(id: id, lines: lines[start...]))
    return sections
  }

  /// The id on a separator line (empty when it has none), or nil when the line is none.
  private static func separator(_ line: ArraySlice<UInt8>) -> String? {
    let line = line.trimmed
    guard let mark = line.first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "=") else {
      return nil
    }
    let run = line.prefix { $0 == mark }
    let rest = line.dropFirst(run.count)
    guard run.count >= 3, rest.isEmpty || rest.first == 0x20 else { return nil }
    var id = rest.trimmed
    while let last = id.last, last == mark { id = id.dropLast() }
    return id.count <= 200 ? id.trimmed.string : nil
  }

  /// The conversation of a section, or nil when nobody speaks in it.
  private static func transcript(from section: Section) -> Transcript? {
    var transcript = Transcript(id: section.id, line: section.lines.first?.number ?? 1)
    let body = TextHeader.take(from: section.lines, into: &transcript)
    let prefixes = body.map { SpeakerPrefix($0.bytes) }
    let known = KnownLabels(
      prefixes.lazy.compactMap(\.self), startEveryLine: startEveryLine(prefixes, of: body))
    var speakers = SpeakerIndex()
    var times: [ClockTime?] = []
    var texts: [[UInt8]] = []
    var owners: [Int] = []
    var orphans: (line: Int, count: Int)?
    var doubts: (line: Int, count: Int)?
    var isAfterBlank = false
    for (line, prefix) in zip(body, prefixes) {
      let words = line.bytes.trimmed
      if words.isEmpty {
        isAfterBlank = true
        continue
      }
      if let prefix, known.has(prefix) {
        owners.append(speakers.position(of: prefix.label))
        times.append(prefix.time)
        texts.append(Array(prefix.rest))
      } else if words.starts(with: Array("Transcribed by http".utf8)) {
        continue
      } else if texts.isEmpty {
        orphans = (orphans?.line ?? line.number, (orphans?.count ?? 0) + 1)
      } else {
        if let prefix, known.isDoubtful(prefix) {
          doubts = (doubts?.line ?? line.number, (doubts?.count ?? 0) + 1)
        }
        if !texts[texts.count - 1].isEmpty {
          texts[texts.count - 1].append(isAfterBlank ? 0x0A : 0x20)
        }
        texts[texts.count - 1] += words
      }
      isAfterBlank = false
    }
    for (index, start) in ClockTime.offsets(times).enumerated() where !texts[index].isEmpty {
      let text = String(decoding: texts[index], as: UTF8.self)
      transcript.turns.append(TranscriptTurn(speaker: owners[index], text: text, startMs: start))
    }
    guard !transcript.turns.isEmpty else { return nil }
    transcript.speakers = speakers.labels
    if let orphans {
      transcript.warnings.append(.textBeforeSpeakers(line: orphans.line, count: orphans.count))
    }
    if let doubts {
      transcript.warnings.append(.nameOnce(line: doubts.line, count: doubts.count))
    }
    return transcript
  }

  /// Whether from the first label on every line has one.
  private static func startEveryLine(
    _ prefixes: [SpeakerPrefix?], of body: ArraySlice<ByteLines.Line>
  )
    -> Bool
  {
    zip(prefixes, body).drop { $0.0 == nil }.allSatisfy { $0 != nil || $1.bytes.trimmed.isEmpty }
  }
}

extension TranscriptFormat {
  static let plainText = TranscriptFormat(
    name: "text", title: "plain text",
    recognises: { sample in
      let prefixes = sample.lines.compactMap { SpeakerPrefix($0) }
      return KnownLabels(prefixes).areConvincing(prefixes)
    },
    read: { bytes, _ throws(TranscriptError) in try PlainText.units(in: bytes) })
}
