/// What the writer of an e-mail wrote: without the mails it answers, and without signatures.
enum MailText {
  static func own(_ text: String) -> String {
    let lines = ByteLines(Array(text.utf8)).lines.map(\.bytes)
    var kept: [ArraySlice<UInt8>] = []
    var index = 0
    while index < lines.count {
      let words = lines[index].trimmed
      if isSignature(lines[index]) || isSeparator(words) { break }
      // Headers ahead of all else are the mail's own.
      if isHeader(lines[index...]), kept.contains(where: { !$0.trimmed.isEmpty }) { break }
      if let length = attributionLength(lines[index...]) {
        // Answers below or between quoted lines are the writer's own.
        let next = lines[(index + length)...].first { !$0.trimmed.isEmpty }
        guard next?.trimmed.first == UInt8(ascii: ">") else { break }
        index += length
        continue
      }
      if words.first != UInt8(ascii: ">"), !isDeviceLine(words) { kept.append(lines[index]) }
      index += 1
    }
    var output: [UInt8] = []
    var blanks = 0
    for line in kept.map(\.trimmedEnd) {
      blanks = line.isEmpty ? blanks + 1 : 0
      if blanks > 1 { continue }
      output += line
      output.append(0x0A)
    }
    return output[...].trimmed.string
  }

  /// `-- ` alone on a line.
  private static func isSignature(_ line: ArraySlice<UInt8>) -> Bool {
    line.elementsEqual("--".utf8) || line.elementsEqual("-- ".utf8)
  }

  /// `Sent from my iPhone`, `Envoyé de mon iPhone`.
  private static func isDeviceLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 80 else { return false }
    let text = LabelKey.folded(line.string)
    return ["sent from my ", "envoye de mon ", "envoye depuis mon ", "get outlook for "].contains {
      text.hasPrefix($0)
    }
  }

  /// `-----Original Message-----` and its kin, and the rule that Outlook draws.
  private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 80, line.count >= 5 else { return false }
    if line.count >= 20, line.allSatisfy({ $0 == UInt8(ascii: "_") }) { return true }
    guard line.starts(with: "--".utf8) || line.starts(with: "Begin forwarded".utf8) else {
      return false
    }
    let text = LabelKey.folded(line.string)
    return ["original message", "message d'origine", "forwarded message", "message transfere"]
      .contains { text.contains($0) }
  }

  /// `From:`, `Sent:`, `To:` and `Subject:`, as Outlook writes them above the mail it answers.
  private static func isHeader(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard let first = lines.first, ["from", "de"].contains(headerName(first)) else { return false }
    // Long lists of addresses go over several lines.
    let names = lines.dropFirst().prefix(8).map(headerName)
    return names.contains { ["sent", "date", "envoye", "envoye le"].contains($0) }
      && names.contains { ["subject", "objet"].contains($0) }
  }

  /// The folded words ahead of a colon, bold or not; empty where there are none.
  private static func headerName(_ line: ArraySlice<UInt8>) -> String {
    guard let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return "" }
    return LabelKey.folded(line[..<colon].filter { $0 != UInt8(ascii: "*") }[...].string)
  }

  /// How many lines `On … wrote:` or `Le … a écrit :` takes at the start of `lines`: up to three,
  /// for mailers break it; nil when there is none.
  private static func attributionLength(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Int? {
    guard let first = lines.first?.trimmed,
      first.starts(with: "On ".utf8) || first.starts(with: "Le ".utf8)
    else { return nil }
    var text: [UInt8] = []
    for (offset, line) in lines.prefix(3).enumerated() {
      let words = line.trimmed
      if words.isEmpty { return nil }
      text += words + [0x20]
      guard text.count < 400 else { return nil }
      let end = text[...].trimmed
      guard end.last == UInt8(ascii: ":") else { continue }
      let sentence = LabelKey.folded(end.dropLast().trimmed.string)
      let hasDate = sentence.utf8.contains { $0 &- UInt8(ascii: "0") < 10 }
      let isFrench = first.first == UInt8(ascii: "L")
      return hasDate && sentence.hasSuffix(isFrench ? "a ecrit" : "wrote") ? offset + 1 : nil
    }
    return nil
  }
}
