/// `221B Baker Street`: the number, the name of the street, its kind.
enum EnglishStreet {
  /// What only a street is called.
  private static let kinds: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "crescent", "terrace",
    "boulevard", "blvd", "gardens", "grove", "mews", "parkway", "pkwy", "highway", "hwy",
  ]
  /// What other things are called too (`3 Google Drive`): these need more around them.
  private static let otherKinds: Set<String> = [
    "drive", "dr", "close", "court", "ct", "way", "place", "pl", "square", "hill", "row", "walk",
    "circle", "cir", "park",
  ]
  /// Ahead of a number that counts an address.
  private static let leads: Set<String> = ["at", "address", "is", "to", "adresse", "from"]
  /// Ahead of a number that counts something else.
  private static let numbered: Set<String> = [
    "order", "ref", "reference", "ticket", "invoice", "case", "number", "commande",
  ]
  /// Measures: `2 way street`, `20 mile road`.
  private static let measures: Set<String> = [
    "way", "mile", "miles", "minute", "minutes", "hour", "hours", "day", "days", "metre", "metres",
    "meter", "meters", "lane", "main", "dollar", "dollars", "pound", "pounds", "busy", "long",
    "new", "different", "more", "other", "km", "yards",
  ]

  /// - Parameter isLed: whether it is known from elsewhere that the number may be an address's.
  static func end(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, isLed: Bool = false
  ) -> Int? {
    var scan = TextScan(bytes, at: start)
    guard let number = scan.number(maximum: 5), number.value > 0 else { return nil }
    if scan.isLetter {
      guard let letter = scan.word(), letter.utf8.count == 1 else { return nil }
    }
    guard scan.skipSpaces(), scan.isLetter || scan.isDigit else { return nil }
    if start > 0, bytes[start - 1] == UInt8(ascii: "#") { return nil }
    let lead = TextScan.words(before: start, in: bytes).0
    guard !numbered.contains(lead) else { return nil }
    let isLed = isLed || leads.contains(lead)
    return scan.isUppercase || scan.isDigit
      ? capitalisedEnd(scan, isLed: isLed, isFirst: isFirst(start, in: bytes))
      : isLed ? lowercaseEnd(scan) : nil
  }

  /// Whether a number begins a turn or a sentence.
  private static func isFirst(_ start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before = start
    while before > 0, start - before < 3, bytes[before - 1] == UInt8(ascii: " ") { before -= 1 }
    return before == 0 || ".,:;!?\n".utf8.contains(bytes[before - 1])
  }

  /// Up to four words with capitals, or `5th`, then the kind; the last kind counts.
  private static func capitalisedEnd(_ start: TextScan, isLed: Bool, isFirst: Bool) -> Int? {
    var scan = start
    var end: Int?
    for place in 0..<5 {
      if place == 0, scan.isDigit {
        guard scan.number(maximum: 3) != nil, scan.isLetter, let ordinal = scan.word(),
          ["st", "nd", "rd", "th"].contains(ordinal)
        else { return nil }
      } else {
        let isUpper = scan.isUppercase
        guard let word = scan.word() else { break }
        let isKind = kinds.contains(word) || otherKinds.contains(word)
        guard isUpper || isKind else { break }
        if place > 0, isKind, scan.isWordEnd,
          kinds.contains(word) || isLed || isSurrounded(scan) || (isFirst && isEnd(scan))
        {
          end = scan.at
        }
        // `O'Connell Street`
        if let next = NameWords.afterApostrophe(scan.bytes, scan.at) {
          scan.at = next
          guard scan.word() != nil else { break }
        }
      }
      guard scan.skip(UInt8(ascii: "-")) || scan.skipSpaces() else { break }
    }
    return end
  }

  /// Whether the turn or the sentence ends here.
  private static func isEnd(_ scan: TextScan) -> Bool {
    scan.byte.map { ".,;!?\n".utf8.contains($0) } ?? true
  }

  /// Whether a postcode follows, or a comma and a name.
  private static func isSurrounded(_ start: TextScan) -> Bool {
    if AddressTail.end(in: start.bytes, from: start.at) != nil { return true }
    var scan = start
    return scan.skip(UInt8(ascii: ",")) && scan.skipSpaces() && scan.isUppercase
  }

  /// `at 14 elm road`: one or two words that measure nothing, then what only a street is called.
  private static func lowercaseEnd(_ start: TextScan) -> Int? {
    var scan = start
    for place in 0..<3 {
      guard let word = scan.word(), scan.isWordEnd else { return nil }
      if place > 0, kinds.contains(word) { return scan.at }
      guard word.utf8.count > 1, !measures.contains(word), !NameWords.isCommon(word) else {
        return nil
      }
      guard scan.skipSpaces() else { return nil }
    }
    return nil
  }
}

/// What may follow a street: a flat, a town, and the postcode that ends it.
enum AddressTail {
  /// The end of the postcode, and of the town behind a French one; nil where none follows soon.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var scan = TextScan(bytes, at: start)
    for _ in 0..<8 {
      scan.skip(UInt8(ascii: "."))
      scan.skip(UInt8(ascii: ","))
      scan.skip(UInt8(ascii: "\n"))
      scan.skipSpaces()
      if scan.isDigit {
        guard let number = scan.number(maximum: 5) else { return nil }
        guard number.digits == 5 else { continue }
        return scan.isWordEnd ? townEnd(scan) : nil
      }
      if let end = letteredEnd(scan) { return end }
      let isUpper = scan.isUppercase
      if scan.skip(UInt8(ascii: "-")) { continue }
      guard let word = scan.word(), isUpper || isFlat(word) else { return nil }
    }
    return nil
  }

  private static func isFlat(_ word: String) -> Bool {
    ["flat", "apt", "apartment", "unit", "appartement", "appt", "app", "bat", "batiment", "a"]
      .contains(word)
  }

  /// British `LS6 2AB` or Canadian `H2X 1Y4`, in capitals or not.
  private static func letteredEnd(_ start: TextScan) -> Int? {
    func shape(_ at: Int, _ limit: Int) -> String {
      var shape = ""
      var at = at
      while at < start.bytes.count, shape.utf8.count <= limit {
        switch ByteClass(start.bytes, at) {
        case .letter where start.bytes[at] < 0x80: shape += "A"
        case .digit: shape += "9"
        default: return shape
        }
        at += 1
      }
      return shape
    }
    let first = shape(start.at, 7)
    if ["A99AA", "A999AA", "AA99AA", "AA999AA", "A9A9AA", "AA9A9AA", "A9A9A9"].contains(first) {
      return start.at + first.utf8.count
    }
    var scan = start
    scan.at += first.utf8.count
    guard ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"].contains(first), scan.skipSpaces() else {
      return nil
    }
    let second = shape(scan.at, 4)
    guard second == "9AA" || (second == "9A9" && first == "A9A") else { return nil }
    return scan.at + 3
  }

  /// Behind the town that follows five digits: names with capitals, or one word in lower case.
  private static func townEnd(_ start: TextScan) -> Int {
    var scan = start
    var end = start.at
    // `62704-1234`
    if scan.skip(UInt8(ascii: "-")) {
      let extra = scan.number(maximum: 4)
      return extra?.digits == 4 && scan.isWordEnd ? scan.at : end
    }
    for place in 0..<6 {
      let isHyphen = place > 0 && scan.skip(UInt8(ascii: "-"))
      guard isHyphen || scan.skipSpaces() else { break }
      let isUpper = scan.isUppercase
      guard let word = scan.word() else { break }
      if isUpper || isHyphen || NameWords.isParticle(word) && place > 0 {
        if isUpper || isHyphen { end = scan.at }
      } else if place == 0, word.utf8.count > 2, !NameWords.isCommon(word) {
        end = scan.at
        guard scan.byte == UInt8(ascii: "-") else { break }
      } else {
        break
      }
    }
    return end
  }
}
