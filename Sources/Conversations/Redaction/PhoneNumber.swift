/// Phone numbers: international with + or 00, French, British, North American.
enum PhoneNumber {
  private static let french: [[Int]] = [
    [10], [2, 2, 2, 2, 2], [4, 2, 2, 2], [4, 3, 3], [1, 3, 3, 3],
  ]
  private static let british: [[Int]] = [
    [11], [5, 6], [5, 3, 3], [4, 7], [4, 3, 4], [3, 4, 4], [3, 8],
  ]
  private static let american: [[Int]] = [[3, 3, 4], [3, 7]]

  /// Digits behind the country code where they are always as many.
  private static let nationalLengths: [(country: [UInt8], digits: Int)] = [
    ([1], 10), ([3, 3], 9), ([4, 4], 10),
  ]

  static func found(_ number: DigitGroups) -> FoundValue? {
    if number.start == .plus { return international(number, prefix: 0) }
    if number.start == .plain, number.digits.starts(with: [0, 0]),
      let found = international(number, prefix: 2)
    {
      return found
    }
    guard let first = number.digits.first else { return nil }
    var total = 0
    for (place, group) in number.unbroken.enumerated() {
      total += group.count
      if total > 11 { return nil }
      let shape = number.shape(place + 1)
      guard total >= 10, isAlone(number, place) else { continue }
      let isNumber =
        first == 0 && number.digits[1] != 0
        ? (total == 10 && french.contains(shape)) || (total == 11 && british.contains(shape))
        : (total == 10 && american.contains(shape) && first > 1)
          || (total == 11 && first == 1 && (shape == [1, 3, 3, 4] || shape == [1, 3, 7]))
      guard isNumber else { continue }
      // `(0612345678)` leaves its brackets outside, `(212) 555-0100` does not.
      if number.start == .bracket, number.bracketEnd.map({ $0 > group.end }) ?? true { return nil }
      return found(number, total: total, end: group.end, prefix: 0)
    }
    return nil
  }

  /// Whether a number may end at a group, though other digits follow it.
  private static func isAlone(_ number: DigitGroups, _ place: Int) -> Bool {
    // One run, or groups of their own lengths, are a number whatever follows.
    if place != 1 { return true }
    switch number.groups[place].parting {
    case .end, .sentence, .slash, .line: return true
    // `203-1234567 1234567` may be an order.
    case .space: return number.digits[0] == 0 || number.groups[0].parting != .space
    case .sign: return false
    }
  }

  /// 8 to 15 digits after the prefix (ITU-T E.164), as far as they go, or as many as the country
  /// has.
  private static func international(_ number: DigitGroups, prefix: Int) -> FoundValue? {
    let digits = number.digits.dropFirst(prefix)
    guard let first = digits.first, first != 0 else { return nil }
    var full = 15
    for (country, length) in nationalLengths where digits.starts(with: country) {
      // `+44 (0)20 …` has one digit more.
      let trunk = digits.dropFirst(country.count).first == 0 ? 1 : 0
      full = country.count + trunk + length
    }
    var total = -prefix
    var end: (total: Int, byte: Int)?
    for group in number.unbroken {
      total += group.count
      if total > 15 { break }
      if total >= 8 { end = (total + prefix, group.end) }
      // A number in one run ends with it; so does a sentence.
      let isRun = group.count >= 6 && group.parting != .sign
      if total >= full || (total >= 8 && (isRun || group.parting == .sentence)) { break }
    }
    guard let end else { return nil }
    return found(number, total: end.total, end: end.byte, prefix: prefix)
  }

  /// `+33 6 …`, `0033 (0)6 …` and `06 …` are the same number.
  private static func found(_ number: DigitGroups, total: Int, end: Int, prefix: Int) -> FoundValue
  {
    var digits = Array(number.digits.prefix(total).dropFirst(prefix))
    let isInternational = number.start == .plus || prefix > 0
    for country in [[3, 3], [4, 4]] as [[UInt8]]
    where isInternational && digits.starts(with: country) {
      digits.removeFirst(2)
      if digits.first != 0 { digits.insert(0, at: 0) }
    }
    if digits.count == 11, digits.first == 1 { digits.removeFirst() }
    return FoundValue(kind: .phone, value: digits, end: end)
  }
}
