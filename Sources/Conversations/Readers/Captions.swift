/// What WebVTT and SRT have in common: cues whose lines may say who speaks, and the merging of cues
/// into turns.
enum Captions {
  /// One caption: its times and its lines of text.
  struct Cue {
    let line: Int
    let start: Int
    /// Nil where it was before the start.
    let end: Int?
    var texts: [CueText] = []
  }

  /// A line of a cue, or the part of it inside one voice tag.
  struct CueText {
    /// The name in the voice tag, where there is one.
    var voice: String?
    var bytes: ArraySlice<UInt8>
  }

  /// The conversation of a file: consecutive pieces of one speaker are one turn, with the start of
  /// the first and the end of the last.
  static func transcript(from cues: [Cue]) throws(TranscriptError) -> Transcript {
    let plain = cues.lazy.flatMap(\.texts).filter { $0.voice == nil }
    let known = KnownLabels(
      plain.lazy.compactMap { SpeakerPrefix(afterDash($0.bytes)) },
      voices: Set(cues.lazy.flatMap(\.texts).compactMap(\.voice)),
      startEveryLine: cues.allSatisfy { startsWithLabel($0) })
    var merger = TurnMerger()
    var orphans: (line: Int, count: Int)?
    var unnamed: (line: Int, count: Int)?
    var doubts: (line: Int, count: Int)?
    for cue in cues {
      let dashes = cue.texts.count { $0.voice == nil && isDash($0.bytes) }
      for text in cue.texts {
        let words = afterDash(text.bytes)
        if let voice = text.voice {
          merger.add(words, by: voice, cue)
          continue
        }
        let prefix = SpeakerPrefix(words)
        if let prefix, known.has(prefix) {
          merger.add(prefix.rest, by: prefix.label, cue)
        } else if dashes > 1, isDash(text.bytes) {
          merger.add(words, by: "", cue)
          unnamed = (unnamed?.line ?? cue.line, (unnamed?.count ?? 0) + 1)
        } else if !merger.continueTurn(words, cue) {
          orphans = (orphans?.line ?? cue.line, (orphans?.count ?? 0) + 1)
        } else if let prefix, known.isDoubtful(prefix) {
          doubts = (doubts?.line ?? cue.line, (doubts?.count ?? 0) + 1)
        }
      }
    }
    guard merger.hasNames else {
      let isEmpty = cues.allSatisfy(\.texts.isEmpty)
      throw isEmpty ? TranscriptError(.noConversation) : TranscriptError(.noSpeakers)
    }
    var transcript = merger.transcript()
    if let orphans {
      transcript.warnings.append(.textBeforeSpeakers(line: orphans.line, count: orphans.count))
    }
    if let unnamed {
      transcript.warnings.append(.unnamedDialogue(line: unnamed.line, count: unnamed.count))
    }
    if let doubts {
      transcript.warnings.append(.nameOnce(line: doubts.line, count: doubts.count))
    }
    return transcript
  }

  /// Whether a cue says who speaks; one without words says nothing else.
  private static func startsWithLabel(_ cue: Cue) -> Bool {
    guard let first = cue.texts.first else { return true }
    return first.voice != nil || SpeakerPrefix(afterDash(first.bytes)) != nil
  }

  private static func isDash(_ bytes: ArraySlice<UInt8>) -> Bool {
    afterDash(bytes).count < bytes.trimmedStart.count
  }

  /// The words after `- `, `– `, `— ` or `>>`, which mark a change of speaker.
  private static func afterDash(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let bytes = bytes.trimmedStart
    for mark in [[0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94], [0x3E, 0x3E]] as [[UInt8]]
    where bytes.starts(with: mark) {
      return bytes.dropFirst(mark.count).drop { $0 == 0x3E }.trimmedStart
    }
    return bytes
  }
}

/// Joins the pieces of one speaker's turn.
private struct TurnMerger {
  private struct PiecedTurn {
    let speaker: Int
    var text: [UInt8]
    let start: Int
    /// That of the last piece; nil where it was impossible.
    var end: Int?
    /// Whether the end of some piece was.
    var endsBeforeStart: Bool
  }

  private var speakers = SpeakerIndex()
  private var turns: [PiecedTurn] = []
  private(set) var hasNames = false

  mutating func add(_ words: ArraySlice<UInt8>, by label: String, _ cue: Captions.Cue) {
    let speaker = speakers.position(of: label)
    if !label.isEmpty { hasNames = true }
    if let last = turns.last, last.speaker == speaker, !label.isEmpty {
      _ = continueTurn(words, cue)
    } else {
      turns.append(
        PiecedTurn(
          speaker: speaker, text: Array(words), start: cue.start, end: cue.end,
          endsBeforeStart: cue.end == nil))
    }
  }

  /// Adds to the turn that is open; false when there is none.
  mutating func continueTurn(_ words: ArraySlice<UInt8>, _ cue: Captions.Cue) -> Bool {
    guard let last = turns.indices.last else { return false }
    if !words.isEmpty {
      if !turns[last].text.isEmpty { turns[last].text.append(0x20) }
      turns[last].text += words
    }
    turns[last].end = cue.end.map { max(turns[last].end ?? $0, $0) }
    if cue.end == nil { turns[last].endsBeforeStart = true }
    return true
  }

  func transcript() -> Transcript {
    let spoken = turns.filter { !$0.text.isEmpty }
    var transcript = Transcript(
      channel: .phone, speakers: speakers.labels,
      turns: spoken.map {
        TranscriptTurn(
          speaker: $0.speaker, text: String(decoding: $0.text, as: UTF8.self), startMs: $0.start,
          endMs: $0.end)
      })
    if let first = spoken.firstIndex(where: \.endsBeforeStart) {
      transcript.warnings.append(
        .endsBeforeStart(first: first, count: spoken.count(where: \.endsBeforeStart)))
    }
    return transcript
  }
}
