/// The words of a Markdown message: emphasis, links, headings and code marks off, the rest as it is.
///
/// Tokens that stand for what was taken out (`[NAME]`, `#NAME#`, `****1234`) stay.
enum MarkdownText {
  static func plain(_ text: String) -> String {
    let lines = ByteLines(Array(text.utf8)).lines.map { plainLine($0.bytes) }
    let kept = lines.filter { !$0.starts(with: "```".utf8) }
    return Array(kept.joined(separator: [0x0A]))[...].trimmed.string
  }

  private static func plainLine(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var line = line
    let marks = line.prefix { $0 == UInt8(ascii: "#") }
    if (1...6).contains(marks.count), line.dropFirst(marks.count).first == 0x20 {
      line = line.dropFirst(marks.count).trimmedStart
    }
    return withoutEmphasis(withoutLinks(Array(line)))
  }

  /// `[words](address)` becomes the words, `![words](address)` nothing.
  private static func withoutLinks(_ line: [UInt8]) -> [UInt8] {
    guard line[...].firstRange(of: "](") != nil else { return line }
    var output: [UInt8] = []
    var opening: Int?
    var index = 0
    while index < line.count {
      let byte = line[index]
      if byte == UInt8(ascii: "[") { opening = output.count }
      if byte == UInt8(ascii: "]"), let start = opening,
        line[(index + 1)...].first == UInt8(ascii: "("),
        let end = line[index...].prefix(2_000).firstIndex(of: UInt8(ascii: ")"))
      {
        let words = Array(output[(start + 1)...])
        output.removeLast(output.count - start)
        if output.last == UInt8(ascii: "!") { output.removeLast() } else { output += words }
        opening = nil
        index = end + 1
        continue
      }
      output.append(byte)
      index += 1
    }
    return output
  }

  /// A run of `*`, `_`, `~` or a backtick: `**` in `**bold**`.
  private struct Run {
    let range: Range<Int>
    let opens: Bool
    let closes: Bool
  }

  /// Pairs of marks that open before a word and close after one go.
  private static func withoutEmphasis(_ line: [UInt8]) -> [UInt8] {
    let runs = runs(in: line)
    guard runs.count > 1 else { return line }
    // For each mark and length (1 to 3), the run that is open.
    var open: [Int: Int] = [:]
    var dropped = Set<Int>()
    for (position, run) in runs.enumerated() {
      let kind = Int(line[run.range.lowerBound]) * 4 + run.range.count
      if run.closes, let start = open[kind] {
        dropped.insert(start)
        dropped.insert(position)
        open[kind] = nil
      } else if run.opens {
        open[kind] = position
      }
    }
    var output: [UInt8] = []
    var index = 0
    for position in runs.indices where dropped.contains(position) {
      output += line[index..<runs[position].range.lowerBound]
      index = runs[position].range.upperBound
    }
    return output + line[index...]
  }

  private static func runs(in line: [UInt8]) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < line.count {
      let mark = line[index]
      guard isMark(mark) else {
        index += 1
        continue
      }
      let end = line[index...].firstIndex { $0 != mark } ?? line.count
      if end - index <= 3 {
        let before = index > 0 ? line[index - 1] : 0x20
        let after = end < line.count ? line[end] : 0x20
        runs.append(
          Run(
            range: index..<end, opens: !isWord(before) && after > 0x20,
            closes: before > 0x20 && !isWord(after)))
      }
      index = end
    }
    return runs
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "~")
      || byte == UInt8(ascii: "`")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte >= 0x80
  }
}
