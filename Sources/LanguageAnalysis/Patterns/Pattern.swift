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

extension Pattern {
  /// Without gaps at its ends: they would match anywhere and say nothing.
  var trimmed: Pattern {
    guard case .sequence(let items) = self else { return self }
    func isGap(_ item: Pattern) -> Bool { if case .gap = item { true } else { false } }
    let kept = items.drop(while: isGap).reversed().drop(while: isGap).reversed()
    return kept.count == 1 ? kept[kept.startIndex] : .sequence(Array(kept))
  }
}
