/// The text part of a multipart mail, or of one part of it.
enum MIMEText {
  private static let maximumDepth = 8

  /// The words of a body with parts (`--boundary` lines, headers, a blank line): of the first
  /// text/plain part, else of the first text/html part; of all of it where it has no parts. Nil
  /// where the parts have no words.
  static func plain(_ body: [UInt8]) -> String? {
    let found = texts(in: body[...], depth: 0)
    if let plain = found.first(where: { !$0.isHTML }) { return plain.text }
    if let page = found.first { return HTMLText.plain(page.text) }
    guard !ByteLines(body).lines.contains(where: { isContentHeader($0.bytes) }) else { return nil }
    let text = String(decoding: body, as: UTF8.self)
    return body[...].trimmed.first == UInt8(ascii: "<") ? HTMLText.plain(text) : text
  }

  private static func texts(in body: ArraySlice<UInt8>, depth: Int) -> [(
    text: String, isHTML: Bool
  )] {
    guard depth < maximumDepth else { return [] }
    let lines = ByteLines(Array(body)).lines.map(\.bytes)
    guard let start = lines.indices.first(where: { isBoundary(lines[$0...]) }) else { return [] }
    let boundary = Array(lines[start].trimmedEnd)
    let end = boundary + "--".utf8
    var found: [(text: String, isHTML: Bool)] = []
    var part: [ArraySlice<UInt8>] = []
    for line in lines[(start + 1)...] {
      let words = line.trimmedEnd
      let isEnd = words.elementsEqual(end)
      guard isEnd || words.elementsEqual(boundary) else {
        part.append(line)
        continue
      }
      found += texts(ofPart: part, depth: depth)
      part.removeAll()
      if isEnd { break }
    }
    return found + texts(ofPart: part, depth: depth)
  }

  private static func isBoundary(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    guard let line = lines.first?.trimmedEnd, line.count > 2, line.count <= 80,
      line.starts(with: "--".utf8)
    else { return false }
    // One with spaces is told by the header below it.
    return !line.contains { $0 <= 0x20 } || lines.dropFirst().first.map(isContentHeader) ?? false
  }

  private static func isContentHeader(_ line: ArraySlice<UInt8>) -> Bool {
    line.prefix(8).string.lowercased() == "content-"
  }

  /// Headers in lower case, each on one line.
  private static func headers(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [String] {
    var headers: [String] = []
    for line in lines {
      let text = line.string.lowercased()
      if line.first == 0x20 || line.first == 0x09, !headers.isEmpty {
        headers[headers.count - 1] += text
      } else {
        headers.append(text)
      }
    }
    return headers
  }

  private static func texts(ofPart lines: [ArraySlice<UInt8>], depth: Int)
    -> [(text: String, isHTML: Bool)]
  {
    let blank = lines.firstIndex { $0.trimmed.isEmpty } ?? lines.count
    var type = "text/plain"
    var encoding = ""
    for header in headers(lines[..<blank]) {
      if header.hasPrefix("content-type:") { type = header }
      if header.hasPrefix("content-disposition:"), header.contains("attachment") { return [] }
      if header.hasPrefix("content-transfer-encoding:") { encoding = header }
    }
    let content = lines[min(blank + 1, lines.count)...]
    let raw = Array(content.joined(separator: [0x0A]))
    if type.contains("multipart/") { return texts(in: raw[...], depth: depth + 1) }
    guard type.contains("text/plain") || type.contains("text/html") else { return [] }
    let bytes =
      encoding.contains("base64")
      ? Base64.decoded(raw) ?? []
      : encoding.contains("quoted-printable") ? quotedPrintable(raw) : raw
    guard let text = try? TextDecoding.utf8(bytes).bytes, !text.isEmpty else { return [] }
    return [(String(decoding: text, as: UTF8.self), type.contains("text/html"))]
  }

  /// Bytes behind `=C3=A9`; `=` at the end of a line joins it to the next.
  static func quotedPrintable(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "=") else {
        output.append(bytes[index])
        index += 1
        continue
      }
      if index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        index += 2
      } else if index + 2 < bytes.count, let high = JSONCursor.hexDigit(bytes[index + 1]),
        let low = JSONCursor.hexDigit(bytes[index + 2])
      {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return output
  }
}

/// Base64 (RFC 4648) in both alphabets, with or without padding and line ends.
enum Base64 {
  /// The bytes, or nil when a character is of neither alphabet.
  static func decoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var output: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      case UInt8(ascii: "="), 0x20, 0x0A, 0x0D, 0x09: continue
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return output
  }
}
