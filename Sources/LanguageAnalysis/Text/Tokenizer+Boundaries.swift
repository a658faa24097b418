/// Where sentences, links, quotations and placeholders end.
extension Tokenizer {
  /// A dot ends a sentence unless it stands in a number, an address or behind an abbreviation.
  func isSentenceEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ text: TokenizedText, _ sentenceStart: Int
  ) -> Bool {
    if at + 1 < bytes.count {
      let next = kinds[Int(bytes[at + 1])]
      if next == .digit { return false }
      if next == .letter || next == .beyond {
        // "done.Next" is a slip; "parley.org", "p.m" and "Jean.Roy@mail.com" are no sentence ends.
        return startsUpperCase(bytes, at + 1) && at > 1
          && (kinds[Int(bytes[at - 2])] == .letter || kinds[Int(bytes[at - 2])] == .beyond)
          && !isInAddress(bytes, at)
      }
    }
    guard text.tokens.count > sentenceStart, let last = text.tokens.last, Int(last.end) == at else {
      return true
    }
    let first = Int(last.start)
    if first > 0, bytes[first - 1] == 0x2E, last.end - last.start == 1 {
      return nextWord(bytes, at + 1).isUpperCase  // "5 p.m. today" and "5 p.m. We call"
    }
    if titles.contains(last) { return false }
    if last.word == etc { return nextWord(bytes, at + 1).isUpperCase }
    if numeric.contains(last) { return !nextWord(bytes, at + 1).isDigit }
    if last.end - last.start > 1 || last.flags.contains(.hasDigit) { return true }
    // One letter: "J. Roy", but "so am I. We" and "allez-y. Ensuite".
    return !last.flags.contains(.capitalised) || bytes[first] == 0x49
  }

  /// How the next word of the line starts; the end of the text counts as a capital.
  func nextWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int
  ) -> (isUpperCase: Bool, isDigit: Bool) {
    var at = from
    while at < bytes.count {
      switch kinds[Int(bytes[at])] {
      case .letter: return (startsUpperCase(bytes, at), false)
      case .digit: return (false, true)
      case .beyond:
        if Folding.isSpace(bytes, at) {
          at += 1
          while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
          continue
        }
        return (startsUpperCase(bytes, at), false)
      case .newline: return (true, false)
      case .space, .quote, .opensPlaceholder, .separator: at += 1
      default: return (false, false)
      }
    }
    return (true, false)
  }

  /// True for `A`…`Z` and `À`…`Þ`.
  func startsUpperCase(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte == 0xC3, at + 1 < bytes.count { return bytes[at + 1] < 0x9F }
    return byte >= 0x41 && byte <= 0x5A
  }

  func isWordByte(_ byte: UInt8) -> Bool {
    switch kinds[Int(byte)] {
    case .letter, .digit, .beyond: true
    default: false
    }
  }

  // MARK: - Addresses

  /// True where an `@` follows the dot before the next blank, or stands before it in the same run.
  func isInAddress(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    var next = at + 1
    while next < bytes.count, next < at + 64, bytes[next] > 0x20 {
      if bytes[next] == 0x40 { return true }
      next += 1
    }
    var before = at - 1
    while before >= 0, before > at - 64, bytes[before] > 0x20 {
      if bytes[before] == 0x40 { return true }
      before -= 1
    }
    return false
  }

  /// `https://`: the colon of a link.
  func isLink(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    at > 1 && at + 3 < bytes.count && bytes[at + 1] == 0x2F && bytes[at + 2] == 0x2F
      && kinds[Int(bytes[at - 1])] == .letter
  }

  /// The dot behind `www`.
  func isWWW(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    at >= 3 && (1...3).allSatisfy { bytes[at - $0] | 0x20 == 0x77 }
  }

  /// The end of the run of bytes without a blank, its closing punctuation left out.
  func linkEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    var end = at
    while end < bytes.count, bytes[end] > 0x20, !Folding.isSpace(bytes, end) { end += 1 }
    while end > at, !isWordByte(bytes[end - 1]), bytes[end - 1] != 0x2F { end -= 1 }
    return end
  }

  // MARK: - Quotes

  /// True where a closing quote follows in the line, not at once: a lone one opens nothing. `last`
  /// or `other` is its last byte, `lead` the one before, 0 for a straight quote.
  func closes(
    _ lead: UInt8, _ last: UInt8, _ other: UInt8, _ bytes: UnsafeBufferPointer<UInt8>,
    after at: Int
  ) -> Bool {
    var next = at + 1
    while next < bytes.count, next < at + 400 {
      if bytes[next] == last || bytes[next] == other, lead == 0 || bytes[next - 1] == lead {
        return next > at + 1
      }
      if bytes[next] == 0x0A { return false }
      next += 1
    }
    return false
  }

  /// The end of `#NAME#`, `#PRS_ORG#`, `[PII]`, `<NAME>`, or nil.
  func placeholderEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    let close: UInt8 =
      switch bytes[at] {
      case 0x23: 0x23
      case 0x5B: 0x5D
      default: 0x3E
      }
    var next = at + 1
    while next < bytes.count, next - at < 32 {
      let byte = bytes[next]
      if byte == close { return next > at + 2 ? next + 1 : nil }
      let isName =
        (byte >= 0x41 && byte <= 0x5A) || byte == 0x5F || byte == 0x2D
        || (byte >= 0x30 && byte <= 0x39 && next > at + 1)
      if !isName { return nil }
      next += 1
    }
    return nil
  }
}
