/// Cuts chunks of a file into the lines of JSON Lines, without holding more than one line.
///
/// A line that lies within one chunk is a slice of it, not a copy.
public struct LineSplitter: Sendable {
  /// The longest line taken, in bytes.
  public static let maximumLineLength = 256 << 20

  private let limit: Int
  /// The start of a line whose end has not come yet.
  private var rest: [UInt8] = []
  private var number = 1

  public init(maximumLineLength: Int = LineSplitter.maximumLineLength) {
    limit = maximumLineLength
  }

  /// The lines that `chunk` completes; blank lines only count.
  public mutating func append(_ chunk: [UInt8]) throws(TranscriptError) -> [JSONLine] {
    var lines: [JSONLine] = []
    var start = 0
    while let end = Self.lineFeed(in: chunk, from: start) {
      if rest.isEmpty {
        try take(chunk[start..<end], into: &lines)
      } else {
        try keep(chunk[start..<end])
        let line = rest
        rest = []
        try take(line[...], into: &lines)
      }
      number += 1
      start = end + 1
    }
    try keep(chunk[start...])
    return lines
  }

  /// The last line, when the file does not end with a line feed.
  public mutating func finish() -> JSONLine? {
    let line = Self.withoutMark(rest[...])
    rest = []
    return Self.isBlank(line) ? nil : JSONLine(number: number, bytes: line)
  }

  private func take(_ line: ArraySlice<UInt8>, into lines: inout [JSONLine]) throws(TranscriptError)
  {
    guard line.count <= limit else {
      throw TranscriptError(.lineTooLong(limit: limit), at: .line(number))
    }
    let line = Self.withoutMark(line)
    if !Self.isBlank(line) { lines.append(JSONLine(number: number, bytes: line)) }
  }

  private mutating func keep(_ piece: ArraySlice<UInt8>) throws(TranscriptError) {
    guard rest.count + piece.count <= limit else {
      throw TranscriptError(.lineTooLong(limit: limit), at: .line(number))
    }
    rest.append(contentsOf: piece)
  }

  /// The line without the byte order mark that a file, or a file glued to another, starts with.
  private static func withoutMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  private static func lineFeed(in chunk: [UInt8], from start: Int) -> Int? {
    chunk.withUnsafeBytes { bytes in
      var index = start
      let feeds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
      while index &+ 8 <= bytes.count {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let difference = word ^ feeds
        let hits = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
        if hits != 0 { return index &+ hits.trailingZeroBitCount >> 3 }
        index &+= 8
      }
      while index < bytes.count {
        if bytes[index] == 0x0A { return index }
        index += 1
      }
      return nil
    }
  }
}
