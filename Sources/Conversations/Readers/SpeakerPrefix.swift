/// A line that starts by saying who speaks: `Agent: …`, `[10:02] Client : …`,
/// `AGENT (Marie) - …`, `Marie [00:12]: …`, `[Marie] …`, or a name and a time alone (`Marie  0:12`).
struct SpeakerPrefix {
  let label: String
  let time: ClockTime?
  /// The words after it.
  let rest: ArraySlice<UInt8>
  /// Whether only a label known otherwise makes this a prefix (`Agent:Hello`).
  let isTight: Bool
  /// Whether the line is a name and a time, and nothing else.
  let isHeading: Bool

  private static let maximumLabelLength = 60

  init?(_ line: ArraySlice<UInt8>) {
    var rest = line.trimmedStart
    var time: ClockTime?
    if let leading = Self.leadingTime(rest) { (time, rest) = leading }
    if let named = Self.bracketed(rest) {
      self.init(label: named.label, time: time, rest: named.rest, isTight: false, isHeading: false)
      return
    }
    guard let end = Self.labelEnd(rest) else { return nil }
    var label = rest[rest.startIndex..<end.label].trimmed
    if let trailing = Self.trailingTime(label) {
      time = time ?? trailing.time
      label = trailing.label
    }
    guard Self.isLabel(label) else { return nil }
    let words = rest[end.words...]
    let isTight = !words.isEmpty && words.leadingSpaceLength == 0
    self.init(
      label: label.string, time: time, rest: words.trimmed, isTight: isTight,
      isHeading: end.label == end.words)
  }

  private init(
    label: String, time: ClockTime?, rest: ArraySlice<UInt8>, isTight: Bool, isHeading: Bool
  ) {
    self.label = label
    self.time = time
    self.rest = rest
    self.isTight = isTight
    self.isHeading = isHeading
  }

  // MARK: - Parts

  /// Where the label ends and the words begin: at a colon, at ` - ` after a role, or at a time that
  /// ends the line.
  private static func labelEnd(_ bytes: ArraySlice<UInt8>) -> (label: Int, words: Int)? {
    let head = bytes.prefix(maximumLabelLength + 30)
    for index in head.indices {
      let byte = head[index]
      if byte == UInt8(ascii: ":") {
        // `12:30` inside `Marie [12:30]: …` is a time, and `https://` is no label.
        if isDigit(bytes, index - 1), isDigit(bytes, index + 1) { continue }
        if bytes.dropFirst(index + 1 - bytes.startIndex).starts(with: [0x2F, 0x2F]) { return nil }
        return (index, index + 1)
      }
      if let length = dashLength(bytes, at: index), index > bytes.startIndex,
        head[index - 1] == 0x20,
        RoleWords.role(of: bytes[bytes.startIndex..<index].string) != nil
      {
        return (index, index + length)
      }
    }
    // Otter: a name, two spaces, a time, and nothing else on the line.
    let line = bytes.trimmedEnd
    guard line.count <= maximumLabelLength, let time = trailingTime(line), !time.isBracketed,
      line.dropFirst(time.label.count).starts(with: [0x20, 0x20])
    else { return nil }
    return (line.endIndex, line.endIndex)
  }

  /// The length of a hyphen or dash followed by a space.
  private static func dashLength(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    let rest = bytes[index...]
    if rest.starts(with: [0x2D, 0x20]) { return 1 }
    return rest.starts(with: [0xE2, 0x80, 0x93, 0x20])
      || rest.starts(with: [0xE2, 0x80, 0x94, 0x20])
      ? 3 : nil
  }

  /// A time in front, with or without brackets, and what follows it.
  private static func leadingTime(_ bytes: ArraySlice<UInt8>)
    -> (ClockTime, ArraySlice<UInt8>)?
  {
    let closing = closingBracket(for: bytes.first)
    let inner = closing == nil ? bytes : bytes.dropFirst()
    guard let (time, after) = ClockTime.leading(inner.trimmedStart) else { return nil }
    var rest = after
    if let closing {
      guard rest.trimmedStart.first == closing else { return nil }
      rest = rest.trimmedStart.dropFirst()
    } else if rest.leadingSpaceLength == 0 {
      return nil
    }
    rest = rest.trimmedStart
    for dash in [[0x2D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]] as [[UInt8]]
    where rest.starts(with: dash) {
      rest = rest.dropFirst(dash.count).trimmedStart
    }
    return (time, rest)
  }

  /// A time at the end of a label, and the label without it.
  private static func trailingTime(_ label: ArraySlice<UInt8>)
    -> (time: ClockTime, label: ArraySlice<UInt8>, isBracketed: Bool)?
  {
    guard let last = label.last else { return nil }
    let isBracketed = last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
    let inner = isBracketed ? label.dropLast() : label
    let opening = last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    let start = inner.lastIndex { isBracketed ? $0 == opening : $0 == 0x20 || $0 == 0x09 }
    guard let start, let (time, rest) = ClockTime.leading(inner[(start + 1)...]), rest.isEmpty
    else {
      return nil
    }
    return (time, label[label.startIndex..<start].trimmed, isBracketed)
  }

  /// `[Marie] Bonjour`: a name in brackets and words after it.
  private static func bracketed(_ bytes: ArraySlice<UInt8>)
    -> (label: String, rest: ArraySlice<UInt8>)?
  {
    guard bytes.first == UInt8(ascii: "["),
      let end = bytes.prefix(maximumLabelLength).firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let label = bytes[(bytes.startIndex + 1)..<end].trimmed
    var rest = bytes[(end + 1)...].trimmed
    if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst().trimmed }
    guard isLabel(label), !rest.isEmpty else { return nil }
    return (label.string, rest)
  }

  private static func closingBracket(for byte: UInt8?) -> UInt8? {
    byte == UInt8(ascii: "[")
      ? UInt8(ascii: "]") : byte == UInt8(ascii: "(") ? UInt8(ascii: ")") : nil
  }

  private static func isDigit(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    bytes.indices.contains(index) && bytes[index] &- UInt8(ascii: "0") < 10
  }

  /// Whether bytes can name a speaker: a few words, a letter or a phone number among them, and
  /// nothing that ends a sentence or belongs to markup.
  private static func isLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard !bytes.isEmpty, bytes.count <= maximumLabelLength else { return false }
    let refused: [UInt8] = Array("?!;\"{}<>=\\,".utf8)
    var spaces = 0
    var letters = 0
    var digits = 0
    for byte in bytes {
      if refused.contains(byte) { return false }
      if byte == 0x20 { spaces += 1 }
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0xC3 { letters += 1 }
      if byte &- UInt8(ascii: "0") < 10 { digits += 1 }
    }
    return spaces <= 5 && (letters > 0 || digits > 0)
  }
}
