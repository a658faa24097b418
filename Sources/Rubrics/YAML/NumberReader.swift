import LanguageAnalysis

extension FieldReader {
  /// Points and weights beyond this are slips of the finger.
  static let largest = 1_000_000.0

  /// A number inside `range`; `allowed` says in words which numbers may stand there.
  mutating func number(
    _ fields: Fields, _ key: String, in range: ClosedRange<Double>, _ allowed: String
  ) -> Double? {
    guard let node = fields[key], let word = text(node, key) else { return nil }
    if let value = Self.double(word), range.contains(value) { return value }
    return refuse(word, key, at: node.place, allowed)
  }

  /// A number above 0.
  mutating func positive(_ fields: Fields, _ key: String) -> Double? {
    guard let node = fields[key], let word = text(node, key) else { return nil }
    if let value = Self.double(word), value > 0, value <= Self.largest { return value }
    return refuse(word, key, at: node.place, "a number above 0, at most 1000000")
  }

  mutating func integer(_ fields: Fields, _ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = fields[key], let word = text(node, key) else { return nil }
    if word.utf8.count <= 9, let value = Int(word), range.contains(value) { return value }
    return refuse(
      word, key, at: node.place,
      "a whole number from \(range.lowerBound) to \(range.upperBound)")
  }

  /// A share of the points: `0.5` or `50 %`.
  mutating func share(_ fields: Fields, _ key: String) -> Double? {
    guard let node = fields[key], let word = text(node, key) else { return nil }
    var digits = word[...]
    let isPercent = digits.last == "%"
    if isPercent { digits = digits.dropLast() }
    while digits.last == " " { digits = digits.dropLast() }
    if let value = Self.double(String(digits)) {
      let share = isPercent ? value / 100 : value
      if (0...1).contains(share) { return share }
    }
    return refuse(word, key, at: node.place, "a share from 0 to 1, or from 0 % to 100 %")
  }

  private mutating func refuse<Value>(
    _ word: String, _ key: String, at place: Place, _ allowed: String
  ) -> Value? {
    report(
      "bad-number", at: place, length: word.unicodeScalars.count,
      "\"\(key)\" is \(allowed), not \"\(word)\"")
    return nil
  }

  /// Decimal notation only: no `nan`, `inf` or hexadecimal, which Swift would read.
  static func double(_ word: String) -> Double? {
    guard word.utf8.count <= 32, word.utf8.allSatisfy({ "0123456789.+-eE".utf8.contains($0) }),
      let value = Double(word), value.isFinite
    else { return nil }
    return value == 0 ? 0 : value
  }
}
