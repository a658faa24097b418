/// Tells English from French by function words and letters: deterministic, no models.
///
/// Looks at the first 4,000 bytes that are spoken. A word counts for every language whose function
/// words it is one of; French letters count for French. The winner needs more than the others and
/// three fifths of what English and French have together. Spanish, German, Italian, Portuguese and
/// Dutch are known only so as to be told apart. Nothing is assumed: a conversation of `ok` and
/// numbers has no language.
public enum LanguageDetection {
  /// How much of a conversation is looked at, in bytes of UTF-8.
  public static let sampleSize = 4_000

  /// What was found.
  public enum Outcome: Sendable, Hashable {
    case found(Language)
    case unknown(LanguageReason)
  }

  /// The language of a conversation, by the texts of its turns.
  public static func detect(_ texts: some Sequence<String>) -> Outcome {
    var count = FunctionWordCount()
    var left = sampleSize
    for text in texts {
      for byte in text.utf8 {
        count.take(byte)
        left -= 1
        if left == 0 { break }
      }
      count.endWord()
      if left == 0 { break }
    }
    return count.outcome
  }
}

extension Language {
  /// The language of a tag such as `fr`, `fr-CA`, `en_us` or `FR`; nil for all others.
  public init?(tag: String) { self.init(rawValue: Self.primary(of: tag)) }

  /// Whether a tag names a language at all, one that parley reads or another. What machines write
  /// where they were to find it out, or heard several, names none; nor do the codes of ISO 639-2 for
  /// undetermined, several, uncoded and no language.
  static func isNamed(by tag: String) -> Bool {
    !["", "auto", "multi", "unknown", "und", "mul", "mis", "zxx"].contains(primary(of: tag))
  }

  private static func primary(of tag: String) -> String {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    return String(decoding: primary, as: UTF8.self).lowercased()
  }
}

/// Counts the function words of each language in bytes that come one by one.
private struct FunctionWordCount {
  private var hits = [Int](repeating: 0, count: FunctionWords.languages.count)
  private var frenchLetters = 0
  private var letters = 0
  private var foreignLetters = 0
  /// The word so far, one byte a letter without accents; 0 once it is too long to be in a list.
  private var word: UInt64 = 0
  private var length = 0
  private var hasFrenchLetter = false
  /// The first byte of a two-byte letter whose second byte is due.
  private var lead: UInt8 = 0

  mutating func take(_ byte: UInt8) {
    if byte < 0x80 {
      lead = 0
      let letter = byte | 0x20
      if letter &- UInt8(ascii: "a") < 26 { add(letter) } else { endWord() }
    } else if byte >= 0xC0 {
      lead = byte
      // Greek and beyond; punctuation and symbols are in E2.
      if byte >= 0xCD, byte != 0xE2 { foreignLetters += 1 }
    } else if lead == 0xC3 {
      lead = 0
      addAccented(byte | 0x20)
    } else if lead == 0xC5, byte | 1 == 0x93 {
      lead = 0
      hasFrenchLetter = true
      add(UInt8(ascii: "o"))
      add(UInt8(ascii: "e"))
    } else if lead == 0xE2 || lead == 0xC2 {
      endWord()
    }
  }

  mutating func endWord() {
    defer { (word, length, hasFrenchLetter) = (0, 0, false) }
    guard length > 0 else { return }
    if length <= 8, let languages = FunctionWords.table[word] {
      for index in hits.indices where languages & (1 << UInt8(index)) != 0 { hits[index] += 1 }
    } else if hasFrenchLetter {
      frenchLetters += 1
    }
  }

  private mutating func add(_ letter: UInt8) {
    letters += 1
    length += 1
    word = word << 8 | UInt64(letter)
  }

  /// Adds U+00E0–U+00FF by the second byte of its lower case.
  private mutating func addAccented(_ byte: UInt8) {
    switch byte {
    case 0xA0, 0xA2: addFrench("a")
    case 0xA7: addFrench("c")
    case 0xA8...0xAB: addFrench("e")
    case 0xAE, 0xAF: addFrench("i")
    case 0xB4: addFrench("o")
    case 0xB9, 0xBB: addFrench("u")
    case 0xA1, 0xA3...0xA5: add(UInt8(ascii: "a"))
    case 0xAD, 0xAC: add(UInt8(ascii: "i"))
    case 0xB1: add(UInt8(ascii: "n"))
    case 0xB2, 0xB3, 0xB5, 0xB6: add(UInt8(ascii: "o"))
    case 0xBA, 0xBC: add(UInt8(ascii: "u"))
    default: endWord()
    }
  }

  private mutating func addFrench(_ letter: Unicode.Scalar) {
    hasFrenchLetter = true
    add(UInt8(ascii: letter))
  }

  var outcome: LanguageDetection.Outcome {
    if foreignLetters > letters / 2, foreignLetters > 0 { return .unknown(.otherLanguage) }
    let english = hits[0]
    let french = hits[1] + frenchLetters
    let others = hits.dropFirst(2).max() ?? 0
    if others > 1, others > english, others > french { return .unknown(.otherLanguage) }
    guard english + french > 0 else {
      return .unknown(letters >= 200 ? .otherLanguage : .noWords)
    }
    if max(english, french) * 5 < (english + french) * 3 { return .unknown(.mixed) }
    return .found(english > french ? .en : .fr)
  }
}
