import Conversations

/// What kind of file some bytes are, judged by their beginning.
enum RubricSource {
  case xml, json

  /// Throws where the file is of a known kind that is neither.
  static func kind(of bytes: [UInt8]) throws(RubricImportError) -> RubricSource {
    if let archive = RubricArchive(of: bytes) { throw RubricImportError(.archive(archive)) }
    if let kind = BinaryKind(magicOf: bytes) { throw RubricImportError(.binary(kind)) }
    let start = beginning(of: bytes)
    guard let first = start.first else { throw RubricImportError(.empty) }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return .json }
    let words = String(decoding: start.prefix(200), as: UTF8.self)
    guard first == UInt8(ascii: "<") else {
      throw RubricImportError(.notMarkup(firstWords: String(words.prefix(30))), line: 1, column: 1)
    }
    let lower = words.lowercased()
    if lower.hasPrefix("<html") || lower.contains("<!doctype html") {
      throw RubricImportError(.html)
    }
    return .xml
  }

  /// The first bytes without a byte order mark, zero bytes (UTF-16) and leading white space.
  private static func beginning(of bytes: [UInt8]) -> [UInt8] {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]
    let skipped = marks.first { bytes.starts(with: $0) }?.count ?? 0
    let isWide = bytes.dropFirst(skipped).prefix(4).contains(0)
    var start: [UInt8] = []
    for byte in bytes.dropFirst(skipped) {
      if start.isEmpty, byte == 0x20 || (0x09...0x0D).contains(byte) { continue }
      if byte == 0, isWide { continue }
      start.append(byte)
      if start.count == 400 { break }
    }
    return start
  }
}
