/// Digits in groups from one place of a text on, as people write numbers: `06 12 34 56 78`,
/// `(212) 555-0100`, `4242-4242-4242-4242`. At most the digits that the longest number has.
struct DigitGroups {
  /// Longest card: 19 digits. A few more show that a number goes on.
  private static let maximumDigits = 22

  /// What stands ahead of the first group.
  enum Start { case plain, plus, bracket }

  let start: Start
  /// The digits, 0…9.
  private(set) var digits: [UInt8] = []
  /// Digits and end byte of each group.
  private(set) var groups: [(count: Int, end: Int)] = []
  /// True where more digits follow the last group.
  private(set) var goesOn = false

  /// Reads from `at`, which is a digit, a plus or an opening bracket.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) {
    var next = at
    switch bytes[at] {
    case UInt8(ascii: "+"): start = .plus
    case UInt8(ascii: "("): start = .bracket
    default: start = .plain
    }
    if start != .plain { next += 1 }
    if start == .bracket, next < bytes.count, bytes[next] == UInt8(ascii: "+") { return nil }
    groups.reserveCapacity(8)
    digits.reserveCapacity(Self.maximumDigits)
    while true {
      var count = 0
      while next < bytes.count, bytes[next] &- UInt8(ascii: "0") < 10 {
        if digits.count == Self.maximumDigits {
          goesOn = true
          break
        }
        digits.append(bytes[next] - UInt8(ascii: "0"))
        count += 1
        next += 1
      }
      if count == 0 || goesOn { break }
      // `2A` of Corsica and other letters: a word, no group.
      if next < bytes.count, ByteClass(bytes, next) == .letter {
        digits.removeLast(count)
        goesOn = true
        break
      }
      groups.append((count, next))
      guard let after = Self.separatorEnd(bytes, next) else { break }
      next = after
    }
    if groups.isEmpty { return nil }
  }

  /// The byte after one sign or space that parts groups; nil where none leads to a digit.
  private static func separatorEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    var next = at
    var signs = 0
    while next < bytes.count, signs < 3 {
      let byte = bytes[next]
      if byte &- UInt8(ascii: "0") < 10 { return signs > 0 ? next : nil }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("),
        UInt8(ascii: ")"):
        next += 1
      case 0xC2 where next + 1 < bytes.count && bytes[next + 1] == 0xA0: next += 2
      case 0xE2
      where next + 2 < bytes.count
        && (bytes[next + 1] == 0x80
          && (bytes[next + 2] == 0xAF || 0x90...0x93 ~= bytes[next + 2])):
        next += 3
      default: return nil
      }
      signs += 1
    }
    return next < bytes.count && bytes[next] &- UInt8(ascii: "0") < 10 ? next : nil
  }

  /// The lengths of the first `count` groups.
  func shape(_ count: Int) -> [Int] { groups.prefix(count).map(\.count) }
}

/// Payment card numbers: 13 to 19 digits of a known network that pass the Luhn check
/// (ISO/IEC 7812-1, annex B).
enum CardNumber {
  static func found(_ number: DigitGroups) -> FoundValue? {
    guard number.start == .plain else { return nil }
    let first = number.groups[0].count
    var total = 0
    var best: FoundValue?
    for (place, group) in number.groups.enumerated() {
      total += group.count
      if total > 19 { break }
      let isLast = place == number.groups.count - 1 && !number.goesOn
      // In fours, or in one; read out digit by digit only where nothing follows.
      let isWritten = first >= 4 && group.count >= 3 || place == 0
      let isSpelt = isLast && number.groups.allSatisfy { $0.count == first && $0.count <= 2 }
      if !isWritten && first >= 4 { break }
      guard total >= 13, isWritten || isSpelt else { continue }
      let digits = Array(number.digits.prefix(total))
      if isOfNetwork(digits), passesLuhn(digits) {
        best = FoundValue(kind: .card, value: digits, end: group.end)
      }
    }
    return best
  }

  /// Visa, Mastercard, American Express, Discover, Diners, JCB, Maestro, UnionPay.
  private static func isOfNetwork(_ digits: [UInt8]) -> Bool {
    let four = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    switch four {
    case 4000...4999: return [13, 16, 19].contains(digits.count)
    case 5100...5599, 2221...2720: return digits.count == 16
    case 3400...3499, 3700...3799: return digits.count == 15
    case 3000...3059, 3095, 3600...3699, 3800...3999: return digits.count >= 14
    case 3528...3589: return digits.count >= 16
    case 5000...5099, 5600...5899, 6000...6999: return digits.count >= 13
    default: return false
    }
  }

  static func passesLuhn(_ digits: [UInt8]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * 2
      sum += place.isMultiple(of: 2) ? Int(digit) : doubled > 9 ? doubled - 9 : doubled
    }
    return sum.isMultiple(of: 10)
  }
}

/// Phone numbers: international with + or 00, French, British, North American.
enum PhoneNumber {
  private static let french: [[Int]] = [
    [10], [2, 2, 2, 2, 2], [4, 2, 2, 2], [4, 3, 3], [1, 3, 3, 3],
  ]
  private static let british: [[Int]] = [
    [11], [5, 6], [5, 3, 3], [4, 7], [4, 3, 4], [3, 4, 4], [3, 8],
  ]
  private static let american: [[Int]] = [[3, 3, 4], [3, 7]]

  static func found(_ number: DigitGroups) -> FoundValue? {
    if number.start == .plus { return international(number, prefix: 0) }
    if number.start == .plain, number.digits.starts(with: [0, 0]),
      let found = international(number, prefix: 2)
    {
      return found
    }
    var total = 0
    for (place, group) in number.groups.enumerated() {
      total += group.count
      if total > 11 { return nil }
      let isEnd = place == number.groups.count - 1 && !number.goesOn
      let shape = number.shape(place + 1)
      guard total >= 10, let first = number.digits.first else { continue }
      // Pairs may be followed by another number of pairs; all else stands alone.
      guard isEnd || shape.count >= 3 else { continue }
      let isNumber =
        first == 0 && number.digits[1] != 0
        ? (total == 10 && french.contains(shape)) || (total == 11 && british.contains(shape))
        : (total == 10 && american.contains(shape) && first > 1)
          || (total == 11 && first == 1 && (shape == [1, 3, 3, 4] || shape == [1, 3, 7]))
      if isNumber { return found(number, total: total, end: group.end, prefix: 0) }
    }
    return nil
  }

  /// 8 to 15 digits after the prefix (ITU-T E.164), as far as they go.
  private static func international(_ number: DigitGroups, prefix: Int) -> FoundValue? {
    var total = -prefix
    var end: (total: Int, byte: Int)?
    for group in number.groups {
      total += group.count
      if total > 15 { break }
      if total >= 8 { end = (total + prefix, group.end) }
    }
    guard let end, number.digits.count > prefix, number.digits[prefix] != 0 else { return nil }
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
