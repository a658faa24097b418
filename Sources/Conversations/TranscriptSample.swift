/// What the formats look at to recognise a file.
struct TranscriptSample: Sendable {
  /// The whole file, decoded to UTF-8.
  let bytes: [UInt8]
  /// The outline of the file when it starts like JSON.
  let json: JSONOutline?
  /// Its first lines, without their ends, up to 200 lines and 64 KB.
  let lines: [ArraySlice<UInt8>]

  /// The columns that the user names.
  let columns: ColumnNames

  init(_ bytes: [UInt8], columns: ColumnNames = ColumnNames()) {
    self.bytes = bytes
    self.columns = columns
    let first = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
    json = first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? JSONOutline(bytes) : nil
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count, start < 64 << 10, lines.count < 200 {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end + 1
      if start < bytes.count, bytes[end] == 0x0D, bytes[start] == 0x0A { start += 1 }
    }
    self.lines = lines
  }

  var isBlank: Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  /// The kind of markup that the file is, or nil.
  var markup: String? {
    let start = String(decoding: bytes[...].trimmedStart.prefix(64), as: UTF8.self).lowercased()
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return "an HTML page" }
    return start.hasPrefix("<?xml") || start.hasPrefix("<") ? "XML" : nil
  }

  /// What keeps a compact JWS (three parts in Base64 with points between) or JWE (five) shut.
  var sealed: TranscriptError.Problem? {
    // The header of either is an object, `{"`.
    guard bytes.starts(with: "eyJ".utf8), lines.count < 3 else { return nil }
    let parts = bytes[...].trimmed.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isToken = parts.joined().allSatisfy {
      ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    guard isToken else { return nil }
    return parts.count == 3 ? .signed : parts.count == 5 ? .encrypted : nil
  }

  /// The start of the first line that is not empty, to be quoted.
  var firstWords: String {
    String(decoding: (lines.first { !$0.isEmpty } ?? []).prefix(160), as: UTF8.self)
  }
}
