import Conversations

/// Cuts the bytes of a turn into tokens and sentences, in one pass.
///
/// Tokens are runs of letters and digits; apostrophes and hyphens cut (`j'entends`, `est-ce`: two
/// each). A sentence ends at `. ! ? …` and at a line break, not at the dot of an abbreviation or of
/// a number, nor inside a link or an e-mail address. It owns a cache: one a worker.
struct Tokenizer {
  private let vocabulary: Vocabulary
  let kinds: [ByteKind] = ByteKind.table
  /// Stem by word number; 0 for function words.
  private let stems: [UInt32]
  private let isExpanded: [Bool]
  /// `Mr.`: a name follows, never a new sentence.
  let titles: WordSet
  /// `no. 42`: an abbreviation where a number follows, else a word that ends its sentence.
  let numeric: WordSet
  let etc: Int32
  /// Unknown long words looked up before: direct-mapped by hash.
  private var slipKeys = [UInt64](repeating: 0, count: 1 << 14)
  private var slipWords = [Int32](repeating: 0, count: 1 << 14)

  /// Tokens behind which a sentence ends in any case: speech recognition prints no full stops.
  private static let longestSentence = 512

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
    titles = WordSet("mr mrs ms dr st vs m mme mlle", vocabulary)
    numeric = WordSet("no num ref tel ext", vocabulary)
    etc = vocabulary.number(of: "etc") ?? -1
  }

  /// Replaces the contents of `text` by the tokens of `bytes` (UTF-8).
  mutating func tokenize(_ bytes: UnsafeBufferPointer<UInt8>, into text: inout TokenizedText) {
    text.removeAll()
    var at = 0
    var sentenceStart = 0
    var pending: Token.Flags = []
    var quoteDepth = 0
    /// No sentence ends before this byte: a link is being read.
    var linkEnd = 0
    let count = bytes.count
    while at < count {
      let byte = bytes[at]
      if text.tokens.count - sentenceStart >= Self.longestSentence {
        endSentence(&text, &sentenceStart, .none)
      }
      switch kinds[Int(byte)] {
      case .letter, .digit:
        at = word(bytes, from: at, flags: pending.union(quoteDepth > 0 ? .quoted : []), into: &text)
        pending = []
        continue
      case .beyond:
        let (scalar, length) = decode(bytes, at)
        switch Folding.classify(scalar) {
        case .letters, .foreign:
          at = word(
            bytes, from: at, flags: pending.union(quoteDepth > 0 ? .quoted : []), into: &text)
          pending = []
          continue
        case .quote:
          switch scalar {
          case 0xAB: quoteDepth = closes(0xC2, 0xBB, 0xBB, bytes, after: at + 1) ? 1 : 0
          case 0x201C:
            // A typist's second opening quote closes.
            quoteDepth =
              quoteDepth == 0 && closes(0x80, 0x9D, 0x9C, bytes, after: at + 2) ? 1 : 0
          case 0x2039: quoteDepth = 1
          case 0xBB, 0x203A, 0x201D: quoteDepth = 0
          default: quoteDepth = quoteDepth == 0 ? 1 : 0
          }
          pending.insert(.breakBefore)
        case .fullStop:
          endSentence(&text, &sentenceStart, scalar == 0xFF1F ? .question : .none)
          pending = []
        case .separator:
          if scalar == 0x2010 || scalar == 0x2011 {
            pending.insert(.hyphenBefore)
          } else if scalar >= 0x2012, scalar <= 0x2015 {
            pending.insert(.breakBefore)
          }
        case .apostrophe, .space, .ignored: break
        }
        at += length
        continue
      case .hyphen:
        if at > 0, at + 1 < count, isWordByte(bytes[at - 1]), isWordByte(bytes[at + 1]) {
          pending.insert(.hyphenBefore)
        } else {
          pending.insert(.breakBefore)
        }
      case .clause:
        if at > 0, at + 1 < count, kinds[Int(bytes[at - 1])] == .digit,
          kinds[Int(bytes[at + 1])] == .digit
        {
          break  // 3,50 and 10:30
        }
        if byte == 0x3A, isLink(bytes, at) { linkEnd = self.linkEnd(bytes, at) }
        pending.insert(.breakBefore)
      case .quote:
        // A straight quote opens where a closing one follows; a lone one does nothing.
        if quoteDepth > 0 {
          quoteDepth = 0
        } else if closes(0, 0x22, 0x22, bytes, after: at) {
          quoteDepth = 1
        }
        pending.insert(.breakBefore)
      case .period:
        if at >= linkEnd, at + 1 < count, isWordByte(bytes[at + 1]), isWWW(bytes, at) {
          linkEnd = self.linkEnd(bytes, at)
        }
        if at >= linkEnd, isSentenceEnd(bytes, at, text, sentenceStart) {
          endSentence(&text, &sentenceStart, .none)
          pending = []
        }
      case .question, .exclamation:
        if at < linkEnd { break }
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
        if byte != 0x23 { pending.insert(.breakBefore) }
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
    var stretched: UInt64 = 0
    if bytes[start] >= 0x41, bytes[start] <= 0x5A { flags.insert(.capitalised) }
    reading: while at < bytes.count {
      let byte = bytes[at]
      switch kinds[Int(byte)] {
      case .letter:
        spell(byte | 0x20, &length, &stretched)
        at += 1
      case .digit:
        flags.insert(.hasDigit)
        spell(byte, &length, &stretched)
        at += 1
      case .beyond:
        let (scalar, size) = decode(bytes, at)
        switch Folding.classify(scalar) {
        case .letters(let a, let b):
          flags.insert(.accented)
          if at == start, scalar < 0xDF || scalar == 0x152 { flags.insert(.capitalised) }
          spell(a, &length, &stretched)
          if b != 0 { spell(b, &length, &stretched) }
        case .foreign: for offset in 0..<size { spell(bytes[at + offset], &length, &stretched) }
        case .ignored: if scalar >= 0x300, scalar <= 0x36F { flags.insert(.accented) }
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
      number = unknownWord(hash, length, stretched, flags)
    }
    var stem = stems[Int(number)]
    if number == SpecialWord.unknown, length >= 3, !flags.contains(.hasDigit) {
      stem = Stem.hash(of: scratch[0..<length])
    }
    append(number, stem, start, at, flags, &text)
    return at
  }

  /// Adds a folded letter to the word; the third of a kind in a row is left out, and `stretched`
  /// remembers the place of the second.
  @inline(__always)
  private mutating func spell(_ letter: UInt8, _ length: inout Int, _ stretched: inout UInt64) {
    if length >= 2, letter > 0x39, scratch[length - 1] == letter, scratch[length - 2] == letter {
      stretched |= 1 << UInt64(length - 1)
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
    _ hash: UInt64, _ length: Int, _ stretched: UInt64, _ flags: Token.Flags
  ) -> Int32 {
    if flags.contains(.hasDigit) { return SpecialWord.number }
    if stretched != 0, let number = unstretched(length, stretched) { return number }
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

  /// The known word that a stretched one was made of: `helloooo` keeps its `ll`, `sooo` is `so`.
  private func unstretched(_ length: Int, _ stretched: UInt64) -> Int32? {
    let places = (0..<length).filter { stretched >> UInt64($0) & 1 == 1 }.prefix(4)
    for choice in 1..<1 << places.count {
      var hash = WordHash.basis
      for place in 0..<length {
        if let run = places.firstIndex(of: place), choice >> run & 1 == 1 { continue }
        hash = (hash ^ UInt64(scratch[place])) &* WordHash.prime
      }
      let number = vocabulary.number(hash: hash)
      if number != SpecialWord.unknown { return number }
    }
    return nil
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
}

/// The code point at `at` and its length in bytes.
///
/// The bytes are a String's, so they are valid; of others it reads some code point inside the text.
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
