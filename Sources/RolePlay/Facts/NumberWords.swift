import Conversations

/// Whole numbers in words: `vingt et un`, `deux cents`, `quatre-vingt-dix`, `twenty-one`.
enum NumberWords {
  /// The number that starts at a word, and the word behind it; below a million.
  static func read(
    _ words: some RandomAccessCollection<Substring>, in language: Language
  ) -> (value: Int, words: Int)? {
    var total = 0
    var current = 0
    var used = 0
    var last = 0
    for (place, word) in words.enumerated() {
      if place > 0, word == "et" || word == "and" {
        guard last != 0, last % 10 == 0 else { break }
        continue
      }
      guard let value = values(language)[word] else { break }
      if value == 1000 {
        guard current < 1000, total == 0 else { break }
        total = max(current, 1) * 1000
        current = 0
      } else if value == 100 {
        guard current < 10 else { break }
        current = max(current, 1) * 100
      } else if language == .fr, value == 20, current % 100 == 4 {
        current += 76
      } else {
        guard fits(value, behind: current, language) else { break }
        current += value
      }
      last = value
      used = place + 1
    }
    return used > 0 ? (total + current, used) : nil
  }

  /// Units behind tens, anything behind hundreds; `soixante-dix` and `quatre-vingt-dix` in French.
  private static func fits(_ value: Int, behind current: Int, _ language: Language) -> Bool {
    let rest = current % 100
    if rest == 0 { return true }
    if value < 10 {
      if rest >= 20, rest % 10 == 0 { return true }
      return language == .fr && rest == 10 && value >= 7
    }
    return language == .fr && value < 20 && (rest == 60 || rest == 80)
  }

  private static func values(_ language: Language) -> [Substring: Int] {
    language == .en ? english : french
  }

  private static let english: [Substring: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "thousand": 1000,
  ]

  private static let french: [Substring: Int] = [
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14,
    "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40,
    "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "nonante": 90, "cent": 100,
    "cents": 100, "mille": 1000,
  ]
}
