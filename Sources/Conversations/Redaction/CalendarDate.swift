/// Dates as people write them: `14/03/1985`, `1985-03-14`, `le 1er mars 1985`, `March 14th, 1985`.
enum CalendarDate {
  private static let months: [String: UInt8] = [
    "january": 1, "jan": 1, "janvier": 1, "janv": 1, "february": 2, "feb": 2, "fevrier": 2,
    "fevr": 2, "fev": 2, "march": 3, "mar": 3, "mars": 3, "april": 4, "apr": 4, "avril": 4,
    "avr": 4, "may": 5, "mai": 5, "june": 6, "jun": 6, "juin": 6, "july": 7, "jul": 7,
    "juillet": 7, "juil": 7, "august": 8, "aug": 8, "aout": 8, "september": 9, "sept": 9,
    "sep": 9, "septembre": 9, "october": 10, "oct": 10, "octobre": 10, "november": 11, "nov": 11,
    "novembre": 11, "december": 12, "dec": 12, "decembre": 12,
  ]
  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "e", "eme"]

  /// The month that a folded word names, 1…12.
  static func month(_ word: String) -> UInt8? { months[word] }

  /// The date that starts at the word at `start`: day, month and, where given, both halves of the
  /// year.
  static func found(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    var scan = TextScan(bytes, at: start)
    let parts = scan.isDigit ? numeric(scan) ?? dayFirst(&scan) : monthFirst(&scan)
    guard let parts, (1...31).contains(parts.day), (1...12).contains(parts.month) else {
      return nil
    }
    var value = [UInt8(parts.day), UInt8(parts.month)]
    if let year = parts.year { value += [UInt8(year / 100), UInt8(year % 100)] }
    return FoundValue(kind: .birthDate, value: value, end: parts.end)
  }

  private typealias Parts = (day: Int, month: Int, year: Int?, end: Int)

  /// Day, month and year in figures, either way round where only one can be.
  private static func numeric(_ start: TextScan) -> Parts? {
    var scan = start
    guard let first = scan.number(maximum: 4) else { return nil }
    let isSpaced = scan.skipSpaces()
    var separator = UInt8(ascii: " ")
    if let byte = scan.byte, "/.-".utf8.contains(byte) {
      separator = byte
      scan.at += 1
      scan.skipSpaces()
    } else if !isSpaced {
      return nil
    }
    guard let second = scan.number(maximum: 2) else { return nil }
    scan.skipSpaces()
    if separator != UInt8(ascii: " ") {
      guard scan.skip(separator) else { return nil }
      scan.skipSpaces()
    }
    guard let third = scan.number(maximum: 4), scan.isWordEnd else { return nil }
    let end = scan.at
    // `12.3.2020.5` is no date.
    if scan.skip(separator), scan.isDigit, separator != UInt8(ascii: " ") { return nil }
    if first.digits == 4 {
      guard isYear(first.value), third.digits <= 2, separator != UInt8(ascii: " ") else {
        return nil
      }
      return (third.value, second.value, first.value, end)
    }
    guard first.digits <= 2 else { return nil }
    let year: Int
    switch third.digits {
    case 4 where isYear(third.value): year = third.value
    case 2 where separator != UInt8(ascii: " "): year = century(third.value)
    default: return nil
    }
    return second.value > 12
      ? (second.value, first.value, year, end) : (first.value, second.value, year, end)
  }

  /// `14 mars 1985`, `1er mars`, `14th of March 1985`.
  private static func dayFirst(_ scan: inout TextScan) -> Parts? {
    guard let day = scan.number(maximum: 2), skipOrdinal(&scan), scan.skipSpaces(),
      var word = scan.word()
    else { return nil }
    if word == "of" || word == "de" {
      guard scan.skipSpaces(), let next = scan.word() else { return nil }
      word = next
    }
    guard let month = months[word], scan.isWordEnd else { return nil }
    let year = year(scan)
    return (day.value, Int(month), year?.value, year?.end ?? scan.at)
  }

  /// `March 14, 1985`, `Mar. 14`.
  private static func monthFirst(_ scan: inout TextScan) -> Parts? {
    guard let word = scan.word(), let month = months[word] else { return nil }
    scan.skip(UInt8(ascii: "."))
    guard scan.skipSpaces(), let day = scan.number(maximum: 2), skipOrdinal(&scan), scan.isWordEnd
    else { return nil }
    let year = year(scan)
    return (day.value, Int(month), year?.value, year?.end ?? scan.at)
  }

  /// Goes over `th`, `er` and the like; false where other letters follow the number.
  private static func skipOrdinal(_ scan: inout TextScan) -> Bool {
    guard scan.isLetter else { return true }
    return scan.word().map(ordinals.contains) ?? false
  }

  /// A year behind a month or a day, with its end.
  private static func year(_ start: TextScan) -> (value: Int, end: Int)? {
    var scan = start
    scan.skip(UInt8(ascii: "."))
    scan.skip(UInt8(ascii: ","))
    guard scan.skipSpaces(), let year = scan.number(maximum: 4), scan.isWordEnd else { return nil }
    if year.digits == 4 { return isYear(year.value) ? (year.value, scan.at) : nil }
    // `14 mars 10 h` has no year, `14 mars 85` has.
    return year.digits == 2 && year.value > 31 ? (century(year.value), scan.at) : nil
  }

  private static func isYear(_ value: Int) -> Bool { (1900...2099).contains(value) }

  private static func century(_ value: Int) -> Int { value < 30 ? 2000 + value : 1900 + value }
}
