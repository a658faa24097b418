import Conversations
import LanguageAnalysis

/// A trainee's words, as dates, times and amounts are read from them.
struct FactWords {
  let text: FoldedText
  let language: Language
  private let words: [Substring]

  init(_ text: FoldedText, _ language: Language) {
    self.text = text
    self.language = language
    words = text.words.map { Substring($0.text) }
  }

  var count: Int { words.count }

  /// The word at a place; the empty word outside the text.
  subscript(place: Int) -> Substring { words.indices.contains(place) ? words[place] : "" }

  /// True where the words at a place are these, in a row.
  func has(_ phrase: String, at place: Int) -> Bool {
    phrase.split(separator: " ").enumerated().allSatisfy { self[place + $0.offset] == $0.element }
  }

  /// What stands behind a word, without blanks.
  func marks(after place: Int) -> String {
    guard place >= 0 else { return "" }
    var marks = ""
    for scalar in text.gap(after: place) where !scalar.properties.isWhitespace {
      marks.unicodeScalars.append(scalar)
    }
    return marks
  }

  /// True where nothing, or punctuation, stands behind a word.
  func endsClause(after place: Int) -> Bool {
    place + 1 >= count || !marks(after: place).isEmpty
  }

  /// A number in digits or words.
  func number(at place: Int) -> (value: Int, next: Int)? {
    guard words.indices.contains(place) else { return nil }
    if let value = digits(words[place]) { return (value, place + 1) }
    return NumberWords.read(words[place..<min(place + 10, count)], in: language)
      .map { ($0.value, place + $0.words) }
  }

  /// `2 to 3`, `deux ou trois`, `2-3`: the later one; else the number alone.
  func upperNumber(at place: Int) -> (value: Int, next: Int)? {
    guard let first = number(at: place) else { return nil }
    let isJoined = ["to", "or", "a", "ou"].contains(self[first.next])
    let second = isJoined ? first.next + 1 : first.next
    let isRange = isJoined || ["-", "–", "/"].contains(marks(after: first.next - 1))
    if isRange, let upper = number(at: second), upper.value > first.value { return upper }
    return first
  }

  /// All digits, at most six.
  func digits(_ word: Substring) -> Int? {
    guard (1...6).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(word)
  }

  /// `17h30` → 17, `h`, 30; `6th` → 6, `th`, nil; nil where it does not start with digits.
  func parts(_ word: Substring) -> (number: Int, letters: Substring, rest: Int?)? {
    let head = word.prefix { $0.isASCII && $0.isNumber }
    let letters = word.dropFirst(head.count).prefix { !$0.isNumber }
    let tail = word.dropFirst(head.count + letters.count)
    guard let number = digits(head), !letters.isEmpty else { return nil }
    if tail.isEmpty { return (number, letters, nil) }
    guard let rest = digits(tail) else { return nil }
    return (number, letters, rest)
  }

  /// True where a length of time is meant: `within 24 hours`, `dans les 2 jours`, `sous 48 h`.
  func isLimit(before place: Int) -> Bool {
    let limits: Set<Substring> = ["in", "within", "under", "dans", "sous", "ici", "than", "moins"]
    let fillers: Set<Substring> = [
      "the", "next", "les", "un", "delai", "de", "a", "about", "around", "environ", "maximum",
      "at", "most", "less", "prochaines", "prochains", "only",
    ]
    var at = place - 1
    while at >= 0, place - at <= 5 {
      if limits.contains(self[at]) { return true }
      guard fillers.contains(self[at]) else { return false }
      at -= 1
    }
    return false
  }

  /// True where a length of time is told that no promise follows from: `for two days`, `depuis`.
  func isSpan(before place: Int) -> Bool {
    ["for", "since", "depuis", "pendant", "a", "last", "past", "durant"].contains(self[place - 1])
  }
}
