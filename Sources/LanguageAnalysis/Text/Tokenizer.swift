import Conversations

/// Cuts the bytes of a turn into tokens and sentences, in one pass.
///
/// Tokens are runs of letters and digits; apostrophes and hyphens cut (`j'entends`, `est-ce`: two
/// each). A sentence ends at `. ! ? …` and at a line break, not at the dot of an abbreviation or of
/// a number, nor inside a link or an e-mail address. It owns a cache: one a worker.
struct Tokenizer {
  let vocabulary: Vocabulary
  let kinds: [ByteKind] = ByteKind.table
  /// Stem by word number; 0 for function words.
  let stems: [UInt32]
  let isExpanded: WordSet
  /// `Mr.`: a name follows, never a new sentence.
  let titles: WordSet
  /// `no. 42`: an abbreviation where a number follows, else a word that ends its sentence.
  let numeric: WordSet
  let etc: Int32
  /// Unknown long words looked up before: direct-mapped by hash.
  var slipKeys = [UInt64](repeating: 0, count: 1 << 14)
  var slipWords = [Int32](repeating: 0, count: 1 << 14)

  /// Tokens behind which a sentence ends in any case: speech recognition prints no full stops.
  private static let longestSentence = 512

  var scratch = [UInt8](repeating: 0, count: 64)

  init(vocabulary: Vocabulary, functionWords: WordSet) {
    self.vocabulary = vocabulary
    stems = vocabulary.words.enumerated().map { number, word in
      let hasDigit = word.contains { $0 <= 0x39 }
      return word.count < 3 || hasDigit || functionWords.contains(Int32(number))
        ? 0 : Stem.hash(of: word)
    }
    isExpanded = WordSet(numbers: vocabulary.expansions.keys, vocabulary)
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
          text.openSentence = WordHash.step(text.openSentence, UInt64(SpecialWord.redacted))
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

  private func endSentence(
    _ text: inout TokenizedText, _ start: inout Int, _ mark: Sentence.Mark
  ) {
    if text.tokens.count > start {
      text.sentences.append(
        Sentence(first: start, end: text.tokens.count, mark: mark, words: text.openSentence))
      text.openSentence = WordHash.basis
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
