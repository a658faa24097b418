import Conversations

/// The bytes of a document in an encoding that the scan and libxml2 read the same way.
struct XMLBytes {
  var bytes: [UInt8]
  /// To be told to libxml2 in place of what the document declares; nil: as declared.
  var encoding: String?
  /// What the document declares, in lower case; nil where it says nothing.
  var declared: String?

  /// Whether columns count code points of UTF-8.
  var isUTF8: Bool { encoding != nil || declared == nil || declared == "utf-8" }

  init(_ bytes: [UInt8]) throws(RubricImportError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.prefix(2).contains(0)
    {
      do throws(TranscriptError) {
        self.bytes = try TextDecoding.utf8(bytes).bytes
      } catch {
        throw RubricImportError(
          .malformed(message: "the bytes are no UTF-16", hint: .encoding))
      }
      encoding = "UTF-8"
      return
    }
    self.bytes = bytes
    declared = Self.declared(in: bytes)
    if let declared, !Self.isASCIIBased(declared) {
      throw RubricImportError(
        .malformed(message: "encoding \"\(declared)\"", hint: .encoding), line: 1, column: 1)
    }
    if let zero = bytes.firstIndex(of: 0) {
      let line = 1 + bytes[..<zero].count { $0 == 0x0A }
      throw RubricImportError(
        .malformed(message: "a zero byte", hint: .controlCharacter), line: line)
    }
  }

  /// Encodings that write ASCII as ASCII; the others could hide a tag from the scan.
  private static func isASCIIBased(_ name: String) -> Bool {
    let families = [
      "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-", "iso8859-", "latin", "windows-125",
      "cp125", "cp850", "cp437", "ibm850", "macintosh", "koi8-", "shift_jis", "euc-", "gb2312",
      "gbk", "gb18030", "big5", "tis-620",
    ]
    return families.contains { name.hasPrefix($0) }
  }

  /// The encoding of the XML declaration.
  private static func declared(in bytes: [UInt8]) -> String? {
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = bytes.dropFirst(mark).prefix(200)
    guard start.starts(with: "<?xml".utf8),
      let end = start.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let words = String(decoding: start[..<end], as: UTF8.self).lowercased()
    guard let key = words.firstRange(of: "encoding") else { return nil }
    let rest = words[key.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\t" }
    guard let quote = rest.first, quote == "\"" || quote == "'" else { return nil }
    return String(rest.dropFirst().prefix { $0 != quote })
  }
}
