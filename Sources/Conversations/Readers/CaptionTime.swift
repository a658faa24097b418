/// Times of captions: `hh:mm:ss.mmm`, `mm:ss.mmm`, with a dot or a comma.
enum CaptionTime {
  /// A line `start --> end settings`; nil for other lines. An end before the start is none.
  static func timing(_ line: ByteLines.Line) throws(TranscriptError) -> (start: Int, end: Int?)? {
    guard let fields = fields(line.bytes) else { return nil }
    guard let start = milliseconds(fields.start), let end = milliseconds(fields.end) else {
      throw TranscriptError(
        .invalidTime(line.bytes.trimmed.prefix(80).string), at: .line(line.number))
    }
    return (start, start <= end ? end : nil)
  }

  /// What stands for the two times of a line with an arrow, or with a time at its start and what was
  /// meant for an arrow behind it (`->`, `→`; between two times alone a dash or a space); else nil.
  static func fields(_ line: ArraySlice<UInt8>)
    -> (start: ArraySlice<UInt8>, end: ArraySlice<UInt8>)?
  {
    func field(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      bytes.trimmedStart.prefix { $0 != 0x20 && $0 != 0x09 }
    }
    if let arrow = line.firstRange(of: "-->") {
      return (line[..<arrow.lowerBound].trimmed, field(line[arrow.upperBound...]).trimmed)
    }
    let line = line.trimmed
    let start = line.prefix { $0 &- UInt8(ascii: "0") < 10 || ":.,".utf8.contains($0) }
    guard isWritten(start) else { return nil }
    let mark = line[start.endIndex...].prefix { " \t->–—→".utf8.contains($0) }
    let rest = line[mark.endIndex...]
    let isArrow = mark.contains(UInt8(ascii: ">")) || mark.firstRange(of: "→") != nil
    return isArrow || isWritten(rest) ? (start, field(rest)) : nil
  }

  /// Whether bytes are a time as captions write it, which nobody says: with hours or a fraction.
  private static func isWritten(_ bytes: ArraySlice<UInt8>) -> Bool {
    let isFull =
      bytes.contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
      || bytes.count { $0 == UInt8(ascii: ":") } > 1
    return isFull && milliseconds(bytes) != nil
  }

  /// The milliseconds of a time that is all of `bytes`; hours have up to six digits.
  static func milliseconds(_ bytes: ArraySlice<UInt8>) -> Int? {
    var fields: [Int] = []
    var rest = bytes
    while fields.count < 3 {
      guard let field = ClockTime.number(rest, digits: 1...6) else { return nil }
      fields.append(field.value)
      rest = field.rest
      guard rest.first == UInt8(ascii: ":") else { break }
      rest = rest.dropFirst()
    }
    var fraction = 0
    if let mark = rest.first {
      guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ","),
        let digits = ClockTime.fraction(rest.dropFirst()), digits.rest.isEmpty
      else { return nil }
      fraction = digits.milliseconds
    }
    guard fields.count >= 2, fields.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    return fields.reduce(0) { $0 * 60 + $1 } * 1000 + fraction
  }
}
