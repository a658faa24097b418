/// A pattern of a behaviour file, as it was written; languages.md, "Behaviour files".
indirect enum Pattern: Hashable, Sendable {
  /// One written word with its letter choices spelled out: `apologi[s|z]e` gives two.
  case word([String])
  case sequence([Pattern])
  case choice([Pattern])
  /// `?`
  case optional(Pattern)
  /// `*`: zero to three times.
  case upToThree(Pattern)
  /// `..n`: up to n tokens of the same sentence.
  case gap(Int)
  /// `@name`
  case wordClass(String)
  /// `^`
  case sentenceStart
  /// `$`
  case sentenceEnd
  /// `\?` or `\!` behind the last token.
  case sign(Character)
}
