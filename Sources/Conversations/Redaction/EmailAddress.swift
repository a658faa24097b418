/// E-mail addresses: a local part, `@` or what is said for it, and a domain with a dot and a top level
/// of letters.
enum EmailAddress {
  /// - Parameter searched: the end of the last run of signs that led to no `@`; a text is gone over
  ///   once, however many words such a run has.
  static func found(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, searched: inout Int
  ) -> FoundValue? {
    guard start >= searched else { return nil }
    var at = start
    while at < bytes.count, isLocal(bytes, at) { at += 1 }
    guard let domain = signEnd(bytes, at), let end = domainEnd(bytes, domain) else {
      searched = at
      return nil
    }
    let value = (bytes[start..<at] + [UInt8(ascii: "@")] + bytes[domain..<end]).map {
      $0 &- 0x41 < 26 ? $0 | 0x20 : $0
    }
    return FoundValue(kind: .email, value: value, end: end)
  }

  /// Behind `@`, `(at)`, `[at]` or ` arobase `.
  private static func signEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var scan = TextScan(bytes, at: start)
    if scan.skip(UInt8(ascii: "@")) { return scan.at }
    scan.skipSpaces()
    let isBracket = scan.skip(UInt8(ascii: "(")) || scan.skip(UInt8(ascii: "["))
    guard isBracket || scan.at > start, let word = scan.word() else { return nil }
    if isBracket {
      guard word == "at" || word == "arobase",
        scan.skip(UInt8(ascii: ")")) || scan.skip(UInt8(ascii: "]"))
      else { return nil }
      scan.skipSpaces()
      return scan.at
    }
    return word.hasPrefix("arobas") && scan.skipSpaces() ? scan.at : nil
  }

  private static func isLocal(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "'"):
      true
    default: ByteClass(bytes, at).isWord
    }
  }

  /// The end of `label.label.tld`; signs that end a sentence stay outside.
  private static func domainEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var at = start
    var labelStart = start
    var end: Int?
    while at <= bytes.count {
      let isEnd = at == bytes.count
      let byte = isEnd ? 0 : bytes[at]
      if !isEnd, byte == UInt8(ascii: "-") || ByteClass(bytes, at).isWord {
        at += 1
        continue
      }
      let hasDot = labelStart > start
      let isTopLevel =
        at - labelStart >= 2
        && (labelStart..<at).allSatisfy { ByteClass(bytes, $0) == .letter }
      if at == labelStart { break }
      if hasDot { end = isTopLevel ? at : nil }
      guard byte == UInt8(ascii: ".") else { break }
      at += 1
      labelStart = at
    }
    return end
  }
}
