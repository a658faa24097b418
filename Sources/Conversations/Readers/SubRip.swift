/// SubRip captions (.srt), as exports and people really write them: numbers may be missing, blank
/// lines may stand inside a caption.
enum SubRip {
  static func transcript(from bytes: [UInt8]) throws(TranscriptError) -> Transcript {
    try Captions.transcript(from: cues(in: ByteLines(bytes).lines))
  }

  private static func cues(in lines: [ByteLines.Line]) throws(TranscriptError) -> [Captions.Cue] {
    var cues: [Captions.Cue] = []
    var texts: [ArraySlice<UInt8>] = []
    for (index, line) in lines.enumerated() {
      if let (start, end) = try CaptionTime.timing(line) {
        close(&cues, with: &texts)
        cues.append(Captions.Cue(line: line.number, start: start, end: end))
      } else if !cues.isEmpty, !isNumber(line, before: lines.dropFirst(index + 1).first) {
        texts.append(line.bytes)
      }
    }
    close(&cues, with: &texts)
    return cues
  }

  private static func close(_ cues: inout [Captions.Cue], with texts: inout [ArraySlice<UInt8>]) {
    if let last = cues.indices.last { cues[last].texts = CueMarkup.texts(of: texts) }
    texts.removeAll()
  }

  /// Whether a line is the number of the caption whose times come next.
  private static func isNumber(_ line: ByteLines.Line, before next: ByteLines.Line?) -> Bool {
    let digits = line.bytes.trimmed
    guard !digits.isEmpty, digits.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }) else { return false }
    return next.map { CaptionTime.fields($0.bytes) != nil } ?? false
  }
}

extension TranscriptFormat {
  static let subRip = TranscriptFormat(
    name: "srt", title: "SubRip",
    recognises: { sample in
      let first = sample.lines.lazy.map(\.trimmed).filter { !$0.isEmpty }.prefix(2)
      return first.contains { line in
        CaptionTime.fields(line).map { CaptionTime.milliseconds($0.start) != nil } ?? false
      }
    },
    read: { bytes, _ throws(TranscriptError) in
      [
        .transcript(try SubRip.transcript(from: bytes))
      ]
    })
}
