import LanguageAnalysis

/// A text of a grid cut into the words that count, each with the place it has in the text.
struct GridText {
  struct Word {
    let folded: String
    let range: Range<String.Index>
  }

  let text: String
  let words: [Word]

  /// Words read of one text; what follows is not looked at.
  static let most = 200

  init(_ text: String, ignored: Set<String>) {
    self.text = text
    var words: [Word] = []
    var start: String.Index?
    let scalars = text.unicodeScalars
    func cut(_ end: String.Index) {
      guard let from = start else { return }
      start = nil
      let folded = FoldedWords.of(String(text[from..<end])).joined()
      if !folded.isEmpty, !ignored.contains(folded) {
        words.append(Word(folded: folded, range: from..<end))
      }
    }
    var at = scalars.startIndex
    while at < scalars.endIndex, words.count < Self.most {
      let isLetter =
        scalars[at].properties.isAlphabetic || scalars[at].properties.numericType != nil
        || scalars[at].properties.generalCategory == .nonspacingMark
      if isLetter, start == nil { start = at }
      if !isLetter, !Self.joins(scalars, from: start, at) { cut(at) }
      at = scalars.index(after: at)
    }
    cut(at)
    self.words = words
  }

  /// `de-escalate` and `re-ask` are one word each: alone, `de` is nothing and `ask` much.
  private static func joins(
    _ scalars: String.UnicodeScalarView, from start: String.Index?, _ at: String.Index
  ) -> Bool {
    guard scalars[at] == "-", let start else { return false }
    let first = String(scalars[start..<at]).lowercased()
    return first == "de" || first == "re"
  }

  /// The words of a range as the grid writes them.
  func quote(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return String(text[first.range.lowerBound..<last.range.upperBound])
  }
}

/// Words that mean something together: `verif*/check* .. identity`.
struct GridPhrase: Hashable, Sendable {
  struct Alternative: Hashable, Sendable {
    let word: String
    let isBeginning: Bool
  }

  enum Slot: Hashable, Sendable {
    case word([Alternative])
    /// Up to three words of any kind.
    case gap
  }

  let slots: [Slot]

  /// Words that a gap passes over at most.
  static let widestGap = 3

  /// Nil where nothing is left once function words are taken out.
  init?(_ text: Substring, ignored: Set<String>) {
    var slots: [Slot] = []
    for item in text.split(separator: " ") {
      if item == ".." {
        slots.append(.gap)
        continue
      }
      let alternatives = item.split(separator: "/").compactMap { part -> Alternative? in
        let folded = FoldedWords.of(String(part)).joined()
        guard !folded.isEmpty, !ignored.contains(folded) else { return nil }
        return Alternative(word: folded, isBeginning: part.hasSuffix("*"))
      }
      if !alternatives.isEmpty { slots.append(.word(alternatives)) }
    }
    guard case .word = slots.first, case .word = slots.last else { return nil }
    self.slots = slots
  }

  /// Words that it names; gaps do not count.
  var size: Int {
    slots.count {
      if case .word = $0 { true } else { false }
    }
  }

  /// One past its last word where it begins at `start`, else nil.
  func end(in words: [GridText.Word], from start: Int) -> Int? { end(words, start, slot: 0) }

  private func end(_ words: [GridText.Word], _ at: Int, slot: Int) -> Int? {
    guard slot < slots.count else { return at }
    switch slots[slot] {
    case .word(let alternatives):
      guard at < words.count else { return nil }
      let word = words[at].folded
      let holds = alternatives.contains {
        $0.isBeginning ? word.hasPrefix($0.word) : word == $0.word
      }
      return holds ? end(words, at + 1, slot: slot + 1) : nil
    case .gap:
      for width in 0...Self.widestGap {
        if let found = end(words, at + width, slot: slot + 1) { return found }
      }
      return nil
    }
  }
}

extension [GridPhrase] {
  /// The first place where one of them stands, for each place at most the longest.
  func places(in text: GridText) -> [Range<Int>] {
    text.words.indices.compactMap { start in
      compactMap { $0.end(in: text.words, from: start) }.max().map { start..<$0 }
    }
  }
}
