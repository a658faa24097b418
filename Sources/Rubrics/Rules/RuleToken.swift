/// One word, number or sign of a rule.
struct RuleToken: Hashable {
  enum Kind: Hashable {
    case word, number, compare(Rule.Comparison), open, close, colon, percent, strange, end
  }

  var kind: Kind
  var text: String
  /// UTF-8 bytes from the start of the rule.
  var offset: Int

  var length: Int { text.utf8.count }

  /// Cuts a rule into tokens; the last one is `.end`.
  static func tokens(of text: String) -> [RuleToken] {
    var cutter = Cutter(bytes: Array(text.utf8))
    var tokens: [RuleToken] = []
    while let token = cutter.next() { tokens.append(token) }
    tokens.append(RuleToken(kind: .end, text: "", offset: cutter.bytes.count))
    return tokens
  }

  private struct Cutter {
    let bytes: [UInt8]
    var at = 0

    mutating func next() -> RuleToken? {
      while at < bytes.count, isSpace(bytes[at]) { at += 1 }
      guard at < bytes.count else { return nil }
      let start = at
      let kind = kind()
      return RuleToken(
        kind: kind, text: String(decoding: bytes[start..<at], as: UTF8.self), offset: start)
    }

    private mutating func kind() -> Kind {
      let byte = bytes[at]
      at += 1
      switch byte {
      case UInt8(ascii: "("): return .open
      case UInt8(ascii: ")"): return .close
      case UInt8(ascii: ":"): return .colon
      case UInt8(ascii: "%"): return .percent
      case UInt8(ascii: "="): return .compare(.equal)
      case UInt8(ascii: "<"): return takeEqualSign() ? .compare(.atMost) : .compare(.less)
      case UInt8(ascii: ">"): return takeEqualSign() ? .compare(.atLeast) : .compare(.more)
      default: break
      }
      if isLetter(byte) {
        while at < bytes.count, isLetter(bytes[at]) || isDigit(bytes[at]) || isHyphen(bytes[at]) {
          at += 1
        }
        return .word
      }
      if isDigit(byte) {
        while at < bytes.count, isDigit(bytes[at]) || bytes[at] == UInt8(ascii: ".") { at += 1 }
        return .number
      }
      // The rest of a sign of several bytes goes with its first.
      while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
      return .strange
    }

    private mutating func takeEqualSign() -> Bool {
      guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return false }
      at += 1
      return true
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private func isHyphen(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == 0x5F }
  }
}
