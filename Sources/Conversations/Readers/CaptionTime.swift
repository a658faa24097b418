/// Times of captions: `hh:mm:ss.mmm`, `mm:ss.mmm`, with a dot or a comma.
enum CaptionTime {
  /// A line `start --> end settings`; nil when there is no arrow in it. An end before the start is none.
  static func timing(_ line: ByteLines.Line) throws(TranscriptError) -> (start: Int, end: Int?)? {
    guard let arrow = line.bytes.firstRange(of: "-->") else { return nil }
    let before = line.bytes[..<arrow.lowerBound].trimmed
    let after = line.bytes[arrow.upperBound...].trimmedStart
    let endField = after.prefix { $0 != 0x20 && $0 != 0x09 }
    guard let start = milliseconds(before), let end = milliseconds(endField.trimmed) else {
      throw TranscriptError(
        .invalidTime(line.bytes.trimmed.prefix(80).string), at: .line(line.number))
    }
    return (start, start <= end ? end : nil)
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
