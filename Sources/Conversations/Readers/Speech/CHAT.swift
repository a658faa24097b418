/// CHAT (TalkBank, .cha): `*ABC:` lines with codes, `@` headers, `%` lines that depend on them.
enum CHAT {
  static func transcript(from bytes: [UInt8]) -> Transcript {
    var builder = TranscriptBuilder(channel: .phone, merges: true)
    var labels: [String: (label: String, role: Speaker?)] = [:]
    for (line, text) in tiers(in: bytes) {
      guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = text[text.startIndex..<colon].string
      let rest = text[(colon + 1)...].trimmed
      switch name {
      case "@Languages":
        let code = rest.prefix { $0 &- UInt8(ascii: "a") < 26 }.string
        builder.transcript.languageTag = ["eng": "en", "fra": "fr", "fre": "fr"][code] ?? code
      case "@Participants": labels = participants(rest)
      case "@ID": break
      case let name where name.hasPrefix("*"):
        let code = String(name.dropFirst())
        let known = labels[code]
        let (words, times) = CHATLine.words(rest)
        if builder.isEmpty { builder.transcript.line = line }
        builder.add(
          words, by: known?.label ?? code, key: code, role: known?.role, start: times?.start,
          end: times?.end)
      default: break
      }
    }
    return builder.finish()
  }

  /// Lines with those that go on after a tab.
  private static func tiers(in bytes: [UInt8]) -> [(line: Int, text: ArraySlice<UInt8>)] {
    var tiers: [(line: Int, text: ArraySlice<UInt8>)] = []
    for line in ByteLines(bytes).lines {
      if line.bytes.first == 0x09, let last = tiers.indices.last {
        tiers[last].text += [0x20] + line.bytes.trimmed
      } else {
        tiers.append((line.number, line.bytes))
      }
    }
    return tiers
  }

  /// `AGT Marie Agent, CUS Customer`: the code, the name where there is one, the role.
  private static func participants(_ text: ArraySlice<UInt8>)
    -> [String: (label: String, role: Speaker?)]
  {
    var found: [String: (label: String, role: Speaker?)] = [:]
    for part in text.split(separator: UInt8(ascii: ",")) {
      let words = part.split(separator: 0x20).map(\.string)
      guard let code = words.first else { continue }
      let label = words.count > 1 ? words[1...].joined(separator: " ") : code
      found[code] = (label, words.count > 1 ? RoleWords.role(of: words[words.count - 1]) : nil)
    }
    return found
  }
}

/// One line of a CHAT speaker.
enum CHATLine {
  /// The words without codes, and the times in milliseconds at its end (`·1500_4200·`).
  static func words(_ line: ArraySlice<UInt8>)
    -> (text: String, times: (start: Int, end: Int)?)
  {
    var output: [UInt8] = []
    var times: (start: Int, end: Int)?
    var index = line.startIndex
    while index < line.endIndex {
      switch line[index] {
      case 0x15:
        let end = line[(index + 1)...].firstIndex(of: 0x15) ?? line.endIndex
        if let found = bullet(line[(index + 1)..<end]) {
          times = (times?.start ?? found.start, found.end)
        }
        index = end
      case UInt8(ascii: "["):
        index = line[index...].firstIndex(of: UInt8(ascii: "]")) ?? line.endIndex
      case UInt8(ascii: "<"), UInt8(ascii: ">"): break
      default: output.append(line[index])
      }
      if index < line.endIndex { index += 1 }
    }
    let words = output.split { $0 == 0x20 || $0 == 0x09 }.compactMap { word($0) }
    return (joined(words), times)
  }

  /// A word without the signs of CHAT; nil for pauses, trailing marks and what was not understood.
  private static func word(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    var word = word
    if word.starts(with: "&-".utf8) { word = word.dropFirst(2) }
    if word.first == UInt8(ascii: "&") || word.first == UInt8(ascii: "0") && word.count > 1 {
      return nil
    }
    if word.elementsEqual("+...".utf8) || word.elementsEqual("+..?".utf8) { return Array("…".utf8) }
    if word.first == UInt8(ascii: "+") { return nil }
    if word.first == UInt8(ascii: "("), word.last == UInt8(ascii: ")"),
      word.allSatisfy({ "().:0123456789".utf8.contains($0) })
    {
      return nil
    }
    if ["xxx", "yyy", "www"].contains(word.string) { return nil }
    // `word@l` has a code behind it; `some(thing)` is said in full; `New_York` is two words.
    let plain = word.prefix { $0 != UInt8(ascii: "@") }
    let isMail = word.count > plain.count + 4
    return (isMail ? word : plain).filter { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") }
      .map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
  }

  /// Words with a space between them, but none before a mark.
  private static func joined(_ words: [[UInt8]]) -> String {
    var output: [UInt8] = []
    for word in words where !word.isEmpty {
      let isMark = word.allSatisfy { ".,?!;…".utf8.contains($0) }
      if !output.isEmpty, !isMark { output.append(0x20) }
      output += word
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func bullet(_ bytes: ArraySlice<UInt8>) -> (start: Int, end: Int)? {
    let parts = bytes.split(separator: UInt8(ascii: "_")).map(\.string)
    guard parts.count == 2, let start = JSONValue.string(parts[0]).milliseconds,
      let end = JSONValue.string(parts[1]).milliseconds
    else { return nil }
    return (start, end)
  }
}

extension TranscriptFormat {
  static let chat = TranscriptFormat(
    name: "cha", title: "CHAT",
    recognises: { sample in
      let first = sample.lines.prefix(8).map(\.trimmed)
      return first.contains { $0.elementsEqual("@Begin".utf8) }
    },
    read: { bytes, _ throws(TranscriptError) in [.transcript(CHAT.transcript(from: bytes))] })
}
