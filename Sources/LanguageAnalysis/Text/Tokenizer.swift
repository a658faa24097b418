import Conversations

/// Cuts the bytes of a turn into tokens and sentences, in one pass.
///
/// Tokens are runs of letters and digits; apostrophes and hyphens cut (`j'entends`, `est-ce`: two
/// each). A sentence ends at `. ! ? …` and at a line break, not at the dot of an abbreviation or of
/// a number. It owns a cache: one a worker.
struct Tokenizer {
  private let vocabulary: Vocabulary
  private let kinds: [ByteKind] = ByteKind.table
  /// Stem by word number; 0 for function words.
  private let stems: [UInt32]
  private let isExpanded: [Bool]
  private let abbreviations: WordSet
  /// Unknown long words looked up before: direct-mapped by hash.
  private var slipKeys = [UInt64](repeating: 0, count: 1 << 14)
  private var slipWords = [Int32](repeating: 0, count: 1 << 14)

  private var scratch = [UInt8](repeating: 0, count: 64)

  init(vocabulary: Vocabulary, isFunctionWord: [Bool]) {
    self.vocabulary = vocabulary
    stems = vocabulary.words.enumerated().map { number, word in
      let hasDigit = word.contains { $0 <= 0x39 }
      return word.count < 3 || hasDigit || isFunctionWord[number] ? 0 : Stem.hash(of: word)
    }
    var isExpanded = [Bool](repeating: false, count: vocabulary.words.count)
    for number in vocabulary.expansions.keys { isExpanded[Int(number)] = true }
    self.isExpanded = isExpanded
    abbreviations = WordSet("mr mrs ms dr st vs etc m mme mlle no num ref tel ext", vocabulary)
  }

  /// Replaces the contents of `text` by the tokens of `bytes` (UTF-8).
  mutating func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, into text: inout TokenizedText) {
    text.removeAll()
    var at = 0
    var sentenceStart = 0
    var pending: Token.Flags = []
    var quoteDepth = 0
    let count = bytes.count
    while at < count {
      let byte = bytes[at]
      switch kinds[Int(byte)] {
      case .letter, .digit:
        at = word(bytes, from: at, flags: pending.union(quoteDepth > 0 ? .quoted : []), into: &text)
        pending = []
        continue
      case .beyond:
        let (scalar, length) = decode(bytes, at)
        switch Folding.classify(scalar) {
        case .letters, .foreign:
          at = word(bytes, from: at, flags: pending.union(quoteDepth > 0 ? .quoted : []), into: &text)
          pending = []
          continue
        case .quote:
          switch scalar {
          case 0xAB, 0x201C, 0x2039: quoteDepth = 1
          case 0xBB, 0x203A: quoteDepth = 0
          case 0x201D: quoteDepth = 0
          default: quoteDepth = quoteDepth == 0 ? 1 : 0
          }
          pending.insert(.breakBefore)
        case .fullStop:
          endSentence(&text, &sentenceStart, scalar == 0xFF1F ? .question : .none)
          pending = []
        case .separator: if scalar >= 0x2012, scalar <= 0x2015 { pending.insert(.breakBefore) }
        case .apostrophe, .space, .ignored: break
        }
        at += length
        continue
      case .hyphen:
        if at > 0, at + 1 < count, kinds[Int(bytes[at - 1])] != .space,
          kinds[Int(bytes[at + 1])] != .space
        {
          pending.insert(.hyphenBefore)
        } else {
          pending.insert(.breakBefore)
        }
      case .clause: pending.insert(.breakBefore)
      case .quote:
        // A straight quote opens where a closing one follows; a lone one does nothing.
        if quoteDepth > 0 {
          quoteDepth = 0
        } else if closesQuote(bytes, after: at) {
          quoteDepth = 1
        }
        pending.insert(.breakBefore)
      case .period:
        if isSentenceEnd(bytes, at, text, sentenceStart) {
          endSentence(&text, &sentenceStart, .none)
          pending = []
        }
      case .question, .exclamation:
        endSentence(&text, &sentenceStart, byte == 0x3F ? .question : .exclamation)
        pending = []
      case .newline:
        endSentence(&text, &sentenceStart, .none)
        pending = []
      case .opensPlaceholder:
        if let end = placeholderEnd(bytes, at) {
          let flags = pending.union(quoteDepth > 0 ? [.quoted, .redacted] : .redacted)
          text.tokens.append(
            Token(
              word: SpecialWord.redacted, stem: 0, start: Int32(at), end: Int32(end), flags: flags))
          pending = []
          at = end
          continue
        }
        pending.insert(.breakBefore)
      case .apostrophe, .space, .separator: break
      }
      at += 1
    }
    endSentence(&text, &sentenceStart, .none)
  }

  // MARK: - Words

  /// Reads the word at `start` and appends its token, or those of its longer form.
  private mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, flags given: Token.Flags,
    into text: inout TokenizedText
  ) -> Int {
    var flags = given
    var at = start
    var hash = WordHash.basis
    var previous: UInt8 = 0
    var run = 0
    if bytes[start] >= 0x41, bytes[start] <= 0x5A { flags.insert(.capitalised) }
    reading: while at < bytes.count {
      let byte = bytes[at]
      switch kinds[Int(byte)] {
      case .letter:
        let letter = byte | 0x20
        run = letter == previous ? run + 1 : 0
        if run > 1 { return longWord(bytes, from: start, flags: given, into: &text) }
        previous = letter
        hash = (hash ^ UInt64(letter)) &* WordHash.prime
      case .digit:
        flags.insert(.hasDigit)
        previous = byte
        hash = (hash ^ UInt64(byte)) &* WordHash.prime
      case .beyond: return longWord(bytes, from: start, flags: given, into: &text)
      default: break reading
      }
      at += 1
    }
    let number = vocabulary.number(hash: hash)
    if number == SpecialWord.unknown {
      return longWord(bytes, from: start, flags: given, into: &text)
    }
    append(number, stems[Int(number)], start, at, flags, &text)
    return at
  }

  /// The same for words that are not plain known ASCII: spells them out first.
  private mutating func longWord(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, flags given: Token.Flags,
    into text: inout TokenizedText
  ) -> Int {
    var flags = given
    var at = start
    var length = 0
    var isStretched = false
    if bytes[start] >= 0x41, bytes[start] <= 0x5A { flags.insert(.capitalised) }
    reading: while at < bytes.count {
      let byte = bytes[at]
      switch kinds[Int(byte)] {
      case .letter:
        spell(byte | 0x20, &length, &isStretched)
        at += 1
      case .digit:
        flags.insert(.hasDigit)
        spell(byte, &length, &isStretched)
        at += 1
      case .beyond:
        let (scalar, size) = decode(bytes, at)
        switch Folding.classify(scalar) {
        case .letters(let a, let b):
          flags.insert(.accented)
          if at == start, scalar < 0xDF { flags.insert(.capitalised) }
          spell(a, &length, &isStretched)
          if b != 0 { spell(b, &length, &isStretched) }
        case .foreign: for offset in 0..<size { spell(bytes[at + offset], &length, &isStretched) }
        case .ignored: break
        default: break reading
        }
        at += size
      default: break reading
      }
    }
    if at == start { return start + 1 }
    var hash = WordHash.basis
    for place in 0..<length { hash = (hash ^ UInt64(scratch[place])) &* WordHash.prime }
    var number = vocabulary.number(hash: hash)
    if number == SpecialWord.unknown {
      number = unknownWord(hash, length, isStretched: isStretched, flags)
    }
    var stem = stems[Int(number)]
    if number == SpecialWord.unknown, length >= 3, !flags.contains(.hasDigit) {
      stem = Stem.hash(of: scratch[0..<length])
    }
    append(number, stem, start, at, flags, &text)
    return at
  }

  /// Adds a folded letter to the word; the third of a kind in a row is left out.
  @inline(__always)
  private mutating func spell(_ letter: UInt8, _ length: inout Int, _ isStretched: inout Bool) {
    if length >= 2, letter > 0x39, scratch[length - 1] == letter, scratch[length - 2] == letter {
      isStretched = true
    } else if length < 63 {
      scratch[length] = letter
      length += 1
    }
  }

  @inline(__always)
  private func append(
    _ number: Int32, _ stem: UInt32, _ start: Int, _ end: Int, _ flags: Token.Flags,
    _ text: inout TokenizedText
  ) {
    if isExpanded[Int(number)], let longer = vocabulary.expansions[number] {
      var flags = flags
      for word in longer {
        text.tokens.append(
          Token(
            word: word, stem: stems[Int(word)], start: Int32(start), end: Int32(end), flags: flags))
        flags.subtract([.breakBefore, .hyphenBefore])
      }
      return
    }
    text.tokens.append(
      Token(word: number, stem: stem, start: Int32(start), end: Int32(end), flags: flags))
  }

  /// A word that no table spells: a number, a stretched word (`sooo`), or one slip from a known one.
  private mutating func unknownWord(
    _ hash: UInt64, _ length: Int, isStretched: Bool, _ flags: Token.Flags
  ) -> Int32 {
    if flags.contains(.hasDigit) { return SpecialWord.number }
    if isStretched {
      var single: [UInt8] = []
      for letter in scratch[0..<length] where single.last != letter { single.append(letter) }
      if let number = vocabulary.number(of: single) { return number }
    }
    guard length >= SlipIndex.shortest - 1 else { return SpecialWord.unknown }
    let slot = Int(truncatingIfNeeded: hash >> 20) & (slipKeys.count - 1)
    if slipKeys[slot] == hash { return slipWords[slot] }
    let number = scratch.withUnsafeBufferPointer {
      vocabulary.numberAllowingSlip(UnsafeBufferPointer(rebasing: $0[0..<length]))
    }
    slipKeys[slot] = hash
    slipWords[slot] = number
    return number
  }

  // MARK: - Sentences

  private func endSentence(
    _ text: inout TokenizedText, _ start: inout Int, _ mark: Sentence.Mark
  ) {
    if text.tokens.count > start {
      text.sentences.append(Sentence(first: start, end: text.tokens.count, mark: mark))
      start = text.tokens.count
    } else if mark == .question, let last = text.sentences.indices.last {
      text.sentences[last].mark = .question  // "…?" and "!?"
    }
  }

  /// A dot ends a sentence unless it stands in a number, an address or behind an abbreviation.
  private func isSentenceEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ text: TokenizedText, _ sentenceStart: Int
  ) -> Bool {
    if at + 1 < bytes.count {
      let next = kinds[Int(bytes[at + 1])]
      if next == .digit { return false }
      if next == .letter || next == .beyond {
        // "done.Next" is a slip; "parley.org" and "p.m" are not sentence ends.
        return bytes[at + 1] >= 0x41 && bytes[at + 1] <= 0x5A
          && at > 1 && kinds[Int(bytes[at - 2])] == .letter
      }
    }
    guard text.tokens.count > sentenceStart, let last = text.tokens.last, Int(last.end) == at else {
      return true
    }
    if abbreviations.contains(last) { return false }
    // One letter: an initial or "p.m."; at the end of the turn it does not matter.
    return last.end - last.start > 1 || last.flags.contains(.hasDigit)
  }

  private func closesQuote(_ bytes: UnsafeBufferPointer<UInt8>, after at: Int) -> Bool {
    var next = at + 1
    while next < bytes.count, next < at + 400 {
      if bytes[next] == 0x22 { return next > at + 1 }
      if bytes[next] == 0x0A { return false }
      next += 1
    }
    return false
  }

  /// The end of `#NAME#`, `#PRS_ORG#`, `[PII]`, `<NAME>`, or nil.
  private func placeholderEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
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

/// The code point at `at` and its length in bytes; broken UTF-8 reads as U+FFFD, one byte.
@inline(__always)
func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (scalar: UInt32, length: Int) {
  let lead = bytes[at]
  let left = bytes.count - at
  if lead < 0xE0, left >= 2 {
    return ((UInt32(lead) & 0x1F) << 6 | UInt32(bytes[at + 1]) & 0x3F, 2)
  }
  if lead < 0xF0, left >= 3 {
    return (
      (UInt32(lead) & 0x0F) << 12 | (UInt32(bytes[at + 1]) & 0x3F) << 6
        | UInt32(bytes[at + 2]) & 0x3F, 3
    )
  }
  if left >= 4 {
    return (
      (UInt32(lead) & 0x07) << 18 | (UInt32(bytes[at + 1]) & 0x3F) << 12
        | (UInt32(bytes[at + 2]) & 0x3F) << 6 | UInt32(bytes[at + 3]) & 0x3F, 4
    )
  }
  return (0xFFFD, 1)
}
