/// Collects what stands between `ESC[200~` and `ESC[201~`: several lines that are one text.
///
/// Made when the opening mark was read; takes bytes until the closing one.
struct PasteDecoder {
  static let start = "\u{1B}[200~"
  private static let end = Array("\u{1B}[201~".utf8)

  private(set) var bytes: [UInt8] = []
  private(set) var isWhole = false
  /// Bytes of the closing mark that have been seen.
  private var matched = 0

  /// Bytes that are kept; what comes after them is dropped up to the closing mark.
  static let limit = 256 << 10

  /// Takes a byte; true once the closing mark is complete.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      if matched == Self.end.count { isWhole = true }
      return isWhole
    }
    keep(Self.end[..<matched])
    matched = byte == Self.end[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  /// The text so far, as UTF-8; what is not valid becomes U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes.append(contentsOf: more.prefix(Self.limit - bytes.count))
  }
}
