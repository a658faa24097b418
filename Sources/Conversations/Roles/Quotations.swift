/// Words that a speaker quotes, which are somebody else's.
enum Quotations {
  private static let pairs: [Character: Character] = [
    "\"": "\"", "“": "”", "«": "»", "'": "'", "‘": "’",
  ]
  /// A quotation is shorter, in characters; beyond, the mark is a stray one.
  private static let maximumLength = 240

  /// A text with "…" for what it quotes; unchanged where all of it stands in quotation marks, as some
  /// exports write every text.
  static func cut(from text: String) -> String {
    guard text.contains(where: { pairs[$0] != nil }) else { return text }
    var kept = ""
    var hasWords = false
    var rest = Substring(text)
    while let character = rest.first {
      if let end = end(of: rest, behind: kept.last) {
        kept += "…"
        rest = rest[end...].dropFirst()
      } else {
        kept.append(character)
        hasWords = hasWords || character.isLetter
        rest = rest.dropFirst()
      }
    }
    return hasWords ? kept : text
  }

  /// The closing mark of a quotation that opens at the start of `rest`; marks inside words are
  /// apostrophes.
  private static func end(of rest: Substring, behind last: Character?) -> Substring.Index? {
    guard let first = rest.first, let closing = pairs[first], !(last.map(isPartOfWord) ?? false)
    else { return nil }
    let inside = rest.dropFirst().prefix(maximumLength)
    return inside.indices.first { index in
      let next = inside.index(after: index)
      return inside[index] == closing && index > inside.startIndex
        && !(next < inside.endIndex && isPartOfWord(inside[next]))
    }
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
