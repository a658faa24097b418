/// One word of a turn, as the patterns see it.
struct Token {
  /// Place in the vocabulary, or one of `SpecialWord`.
  var word: Int32
  /// Hash of the stem; 0 for function words, numbers and words of one letter.
  var stem: UInt32
  /// UTF-8 bytes from the start of the turn; `end` is exclusive.
  var start: Int32
  var end: Int32
  var flags: Flags

  struct Flags: OptionSet {
    let rawValue: UInt16

    /// A comma, semicolon, colon, bracket or dash stands before it.
    static let breakBefore = Flags(rawValue: 1)
    /// Joined to the word before by a hyphen: `avez-vous`.
    static let hyphenBefore = Flags(rawValue: 2)
    /// Inside quotation marks.
    static let quoted = Flags(rawValue: 4)
    static let capitalised = Flags(rawValue: 8)
    static let hasDigit = Flags(rawValue: 16)
    /// Holds an accented letter: tells `où` from `ou`.
    static let accented = Flags(rawValue: 32)
    /// A placeholder of redaction such as `#NAME#` or `[PII]`.
    static let redacted = Flags(rawValue: 64)
    /// Part of an e-mail address or of a link.
    static let address = Flags(rawValue: 128)
  }
}

/// Words that stand for something else than letters.
enum SpecialWord {
  static let unknown: Int32 = 0
  /// Start and end of a sentence, and the sign that ends it.
  static let sentenceStart: Int32 = 1
  static let sentenceEnd: Int32 = 2
  static let questionMark: Int32 = 3
  static let exclamationMark: Int32 = 4
  /// A token with digits that no pattern spells out.
  static let number: Int32 = 5
  static let redacted: Int32 = 6
  static let count: Int32 = 7
}

/// A run of tokens between sentence ends.
struct Sentence {
  enum Mark { case none, question, exclamation }

  var first: Int
  /// Exclusive.
  var end: Int
  var mark: Mark
  /// Hash of its words: equal where the same sentence is said again, however it is typed.
  var words: UInt64 = 0
}
