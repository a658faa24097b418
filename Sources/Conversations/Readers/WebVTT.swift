/// WebVTT (W3C, 2019), as Teams, Zoom and others write it.
enum WebVTT {
  static func transcript(from bytes: [UInt8]) throws(TranscriptError) -> Transcript {
    let lines = ByteLines(bytes).lines
    let header = lines.prefix { !$0.bytes.trimmed.isEmpty && CaptionTime.fields($0.bytes) == nil }
    var transcript = try Captions.transcript(from: cues(in: lines.dropFirst(header.count)))
    for line in header {
      if let prefix = SpeakerPrefix(line.bytes), LabelKey.folded(prefix.label) == "language" {
        transcript.languageTag = LanguageName.tag(prefix.rest.string)
      }
    }
    return transcript
  }

  /// The cues of blocks between blank lines; notes, styles and regions are passed over.
  private static func cues(in lines: ArraySlice<ByteLines.Line>) throws(TranscriptError)
    -> [Captions.Cue]
  {
    var cues: [Captions.Cue] = []
    var index = lines.startIndex
    while index < lines.endIndex {
      let line = lines[index]
      if let (start, end) = try timing(line) {
        var cue = Captions.Cue(line: line.number, start: start, end: end)
        index += 1
        let textStart = index
        while index < lines.endIndex, !lines[index].bytes.trimmed.isEmpty {
          if CaptionTime.fields(lines[index].bytes) != nil { break }
          index += 1
        }
        cue.texts = CueMarkup.texts(of: lines[textStart..<index].map(\.bytes))
        cues.append(cue)
      } else if isComment(line.bytes) {
        while index < lines.endIndex, !lines[index].bytes.trimmed.isEmpty { index += 1 }
      } else {
        index += 1
      }
    }
    return cues
  }

  private static func timing(_ line: ByteLines.Line) throws(TranscriptError)
    -> (start: Int, end: Int?)?
  {
    isComment(line.bytes) ? nil : try CaptionTime.timing(line)
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    for word in ["NOTE", "STYLE", "REGION"] where line.starts(with: word.utf8) {
      let next = line.dropFirst(word.utf8.count).first
      return next == nil || next == 0x20 || next == 0x09
    }
    return false
  }
}

extension TranscriptFormat {
  static let webVTT = TranscriptFormat(
    name: "vtt", title: "WebVTT",
    recognises: { sample in
      guard let first = sample.lines.first, first.starts(with: "WEBVTT".utf8) else { return false }
      let next = first.dropFirst(6).first
      return next == nil || next == 0x20 || next == 0x09
    },
    read: { bytes, _ throws(TranscriptError) in
      [
        .transcript(try WebVTT.transcript(from: bytes))
      ]
    })
}
