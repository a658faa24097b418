/// Digits in groups from one place of a text on, as people write numbers: `06 12 34 56 78`,
/// `(212) 555-0100`, `4242-4242-4242-4242`. At most the digits that the longest number has.
struct DigitGroups {
  /// Longest card: 19 digits. A few more show that a number goes on.
  private static let maximumDigits = 22

  /// What stands ahead of the first group.
  enum Start { case plain, plus, bracket }

  /// What parts a group from the digits behind it.
  enum Parting {
    /// No digits follow.
    case end
    /// Digits follow at once, or behind signs alone: `-`, `.`.
    case sign
    /// A space, perhaps with a sign beside it.
    case space
    /// A point and a space: another sentence, as a rule.
    case sentence
    /// A slash or an underscore.
    case slash
    /// The end of a line, where a mail may have been wrapped.
    case line
  }

  let start: Start
  /// The digits, 0…9.
  private(set) var digits: [UInt8] = []
  /// Digits and end byte of each group, and what follows it.
  private(set) var groups: [(count: Int, end: Int, parting: Parting)] = []
  /// The byte behind the first closing bracket that digits follow.
  private(set) var bracketEnd: Int?

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
      while next < bytes.count, bytes[next] &- UInt8(ascii: "0") < 10,
        digits.count < Self.maximumDigits
      {
        digits.append(bytes[next] - UInt8(ascii: "0"))
        count += 1
        next += 1
      }
      // `2A` of Corsica and other letters, and what is too long: a word, no group.
      if count == 0 || next < bytes.count && ByteClass(bytes, next).isWord {
        digits.removeLast(count)
        break
      }
      let parting = readParting(bytes, next)
      groups.append((count, next, parting.kind))
      if parting.kind == .end { break }
      next = parting.end
    }
    if groups.isEmpty { return nil }
  }

  /// At most three signs and spaces that lead to a digit.
  private mutating func readParting(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int
  ) -> (kind: Parting, end: Int) {
    var next = start
    var closing: Int?
    var hasSpace = false
    var isSentence = false
    var hasSlash = false
    var hasLine = false
    for _ in 0..<3 {
      guard next < bytes.count else { break }
      switch bytes[next] {
      case UInt8(ascii: " "):
        isSentence = isSentence || (next == start + 1 && bytes[start] == UInt8(ascii: "."))
        hasSpace = true
        next += 1
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("): next += 1
      case UInt8(ascii: "/"), UInt8(ascii: "_"):
        hasSlash = true
        next += 1
      case 0x0A, 0x0D:
        hasLine = true
        next += 1
      case UInt8(ascii: ")"):
        next += 1
        closing = next
      case 0xC2 where next + 1 < bytes.count && bytes[next + 1] == 0xA0:
        hasSpace = true
        next += 2
      case 0xE2 where next + 2 < bytes.count && bytes[next + 1] == 0x80:
        let isSpace = bytes[next + 2] == 0xAF
        guard isSpace || 0x90...0x93 ~= bytes[next + 2] else { return (.end, start) }
        hasSpace = hasSpace || isSpace
        next += 3
      default: break
      }
    }
    guard next > start, next < bytes.count, bytes[next] &- UInt8(ascii: "0") < 10 else {
      return (.end, start)
    }
    if bracketEnd == nil { bracketEnd = closing }
    let parts: [(Bool, Parting)] = [
      (hasLine, .line), (hasSlash, .slash), (isSentence, .sentence), (hasSpace, .space),
    ]
    return (parts.first { $0.0 }?.1 ?? .sign, next)
  }

  /// The groups that may make a phone number, which has no check to be sure by: up to a line's end
  /// or a slash, but for `06/12/34/56/78`.
  var unbroken: ArraySlice<(count: Int, end: Int, parting: Parting)> {
    if groups.prefix(while: { $0.parting == .slash }).count == 4 { return groups.prefix(5) }
    let end = groups.firstIndex { $0.parting == .slash || $0.parting == .line }
    return groups[..<(end.map { $0 + 1 } ?? groups.count)]
  }

  /// Whether there are `count` groups with nothing but signs or spaces between them, and no sign
  /// leads on from the last.
  func areClose(_ count: Int) -> Bool {
    groups.count >= count && groups[count - 1].parting != .sign
      && groups.prefix(count - 1).allSatisfy { $0.parting == .sign || $0.parting == .space }
  }

  /// The lengths of the first `count` groups.
  func shape(_ count: Int) -> [Int] { groups.prefix(count).map(\.count) }
}

/// Payment card numbers: 13 to 19 digits of a known network that pass the Luhn check
/// (ISO/IEC 7812-1, annex B).
enum CardNumber {
  static let lengths = 13...19

  /// A number in one run of digits, whatever letters are glued to it.
  static func run(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    let digits = bytes[start...].prefix(lengths.upperBound + 1).prefix { $0 &- 0x30 < 10 }
      .map { $0 - 0x30 }
    let end = start + digits.count
    // An accent by itself belongs to the digit ahead of it.
    let hasAccent = end < bytes.count && bytes[end] == 0xCC
    guard lengths.contains(digits.count), !hasAccent, isOfNetwork(digits), passesLuhn(digits)
    else { return nil }
    return FoundValue(kind: .card, value: digits, end: end)
  }

  static func found(_ number: DigitGroups) -> FoundValue? {
    guard number.start == .plain else { return nil }
    let first = number.groups[0].count
    var total = 0
    var best: FoundValue?
    for (place, group) in number.groups.enumerated() {
      total += group.count
      if total > 19 { break }
      let isLast = group.parting != .sign && group.parting != .space
      let lines = number.groups[..<place].count { $0.parting == .line }
      // Wrapped once, not a list.
      if lines > 1 { break }
      // In fours, or in one; read out digit by digit only where nothing follows.
      let isWritten = first >= 4 && group.count >= 3 || place == 0
      let isSpelt = isLast && number.groups[...place].allSatisfy { $0.count == first && first <= 2 }
      if !isWritten && first >= 4 { break }
      guard total >= 13, isWritten || isSpelt else { continue }
      let digits = Array(number.digits.prefix(total))
      if isOfNetwork(digits), passesLuhn(digits) {
        best = FoundValue(kind: .card, value: digits, end: group.end)
        if isLast { break }
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
