/// Otter's text export: a name, two spaces and a time on a line, the words below it. Plain text that
/// is told apart only because its speakers may lack names.
enum OtterText {
  static func units(in bytes: [UInt8]) throws(TranscriptError) -> [TranscriptUnit] {
    try PlainText.units(in: bytes).map { unit in
      guard case .transcript(var transcript) = unit else { return unit }
      transcript.channel = transcript.channel ?? .phone
      return .transcript(transcript)
    }
  }

  /// Whether the file says that it is from Otter, or has times where names would be.
  static func isOtter(_ lines: [ArraySlice<UInt8>]) -> Bool {
    var times = 0
    for line in lines {
      let words = line.trimmed
      if words.starts(with: "Transcribed by https://otter.ai".utf8) { return true }
      if let (_, rest) = ClockTime.leading(words), rest.trimmed.isEmpty { times += 1 }
    }
    return times > 1
  }
}

extension TranscriptFormat {
  static let otter = TranscriptFormat(
    name: "otter", title: "Otter",
    recognises: { sample in sample.json == nil && OtterText.isOtter(sample.lines) },
    read: { bytes, _ throws(TranscriptError) in try OtterText.units(in: bytes) })
}
