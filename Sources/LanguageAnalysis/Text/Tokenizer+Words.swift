/// Words: known ones by their hash, eight letters at a time; others spelt out.
extension Tokenizer {
  /// Reads the word at `start` and appends its token, or those of its longer form.
  mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, flags given: Token.Flags,
    into text: inout TokenizedText
  ) -> Int {
    var at = start
    var hash = WordHash.basis
    while true {
      let eight = Eight(bytes, at)
      let letters = eight.leadingLetters
      if letters > 0 { hash = WordHash.step(hash, eight.lowercased(letters)) }
      at += letters
      if letters < 8 { break }
    }
    let isPlain = at == bytes.count || bytes[at] < 0x80 && bytes[at] &- 0x30 >= 10
    let number = isPlain ? vocabulary.number(hash: hash) : SpecialWord.unknown
    if number == SpecialWord.unknown {
      return longWord(bytes, from: start, flags: given, into: &text)
    }
    let flags = bytes[start] < 0x60 ? given.union(.capitalised) : given
    append(number, hash, stems[Int(number)], start, at, flags, &text)
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
    let hash = WordHash.hash(scratch[..<length])
    var number = vocabulary.number(hash: hash)
    if number == SpecialWord.unknown {
      let parted = scratch.withUnsafeBufferPointer {
        vocabulary.parted(UnsafeBufferPointer(rebasing: $0[..<length]))
      }
      if let (first, second) = parted {
        append([first, second], start, at, flags, &text)
        return at
      }
      number = unknownWord(hash, length, stretched, flags)
    }
    var stem = stems[Int(number)]
    if number == SpecialWord.unknown, length >= 3, !flags.contains(.hasDigit) {
      stem = Stem.hash(of: scratch[0..<length])
    }
    append(number, hash, stem, start, at, flags, &text)
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
    _ number: Int32, _ hash: UInt64, _ stem: UInt32, _ start: Int, _ end: Int,
    _ flags: Token.Flags, _ text: inout TokenizedText
  ) {
    if isExpanded.contains(number), let longer = vocabulary.expansions[number] {
      append(longer, start, end, flags, &text)
      return
    }
    // Other numbers make another sentence, and other unknown words.
    text.openSentence = WordHash.step(
      text.openSentence, number < SpecialWord.count ? hash : UInt64(number))
    text.tokens.append(
      Token(word: number, stem: stem, start: Int32(start), end: Int32(end), flags: flags))
  }

  /// Several words that one form stands for.
  private func append(
    _ words: [Int32], _ start: Int, _ end: Int, _ given: Token.Flags, _ text: inout TokenizedText
  ) {
    var flags = given
    for word in words {
      text.openSentence = WordHash.step(text.openSentence, UInt64(word))
      text.tokens.append(
        Token(
          word: word, stem: stems[Int(word)], start: Int32(start), end: Int32(end), flags: flags))
      flags.subtract([.breakBefore, .hyphenBefore])
    }
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
      let word = (0..<length).filter { place in
        places.firstIndex(of: place).map { choice >> $0 & 1 == 0 } ?? true
      }
      let hash = WordHash.hash(word.lazy.map { [scratch] in scratch[$0] })
      let number = vocabulary.number(hash: hash)
      if number != SpecialWord.unknown { return number }
    }
    return nil
  }
}
