/// Addresses of streets, the French way (`12 bis, rue de la Paix, 75002 Paris`) and the English
/// (`14 Elm Road, Leeds LS6 2AB`): a number, the kind of street and its name. A number and a kind of
/// street alone (`12 rue`) are none.
enum PostalAddress {
  /// - Parameter isKnown: whether a street was told with its number before; such a one needs
  ///   nothing around it.
  static func found(
    in bytes: UnsafeBufferPointer<UInt8>, at start: Int, isKnown: ([UInt8]) -> Bool
  ) -> FoundValue? {
    if let end = FrenchStreet.end(in: bytes, at: start) ?? EnglishStreet.end(in: bytes, at: start) {
      return FoundValue(
        kind: .address, value: value(bytes[start..<end]),
        end: AddressTail.end(in: bytes, from: end) ?? end)
    }
    guard let end = EnglishStreet.end(in: bytes, at: start, isLed: true) else { return nil }
    let value = value(bytes[start..<end])
    return isKnown(value) ? FoundValue(kind: .address, value: value, end: end) : nil
  }

  /// The same for one street, however it is written.
  private static func value(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    LabelKey.folded(String(decoding: bytes, as: UTF8.self)).utf8.filter {
      $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".")
    }
  }

  /// `PO Box 123, Springfield, IL 62704`, and `BP 123, 59000 Lille`, which needs the postcode.
  static func box(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    guard "bpBP".utf8.contains(bytes[start]), NameWords.wordEnd(bytes, start) - start <= 2 else {
      return nil
    }
    var scan = TextScan(bytes, at: start)
    guard var word = scan.word() else { return nil }
    // `P.O. Box`, `B.P.`
    if word.utf8.count == 1, scan.skip(UInt8(ascii: ".")), let next = scan.word() {
      scan.skip(UInt8(ascii: "."))
      word += next
    }
    guard word == "po" || word == "bp", scan.skipSpaces() else { return nil }
    if word == "po" {
      guard scan.word() == "box", scan.skipSpaces() else { return nil }
    }
    guard scan.number(maximum: 6) != nil, scan.isWordEnd else { return nil }
    let end = scan.at
    let tail = AddressTail.end(in: bytes, from: end)
    guard word == "po" || tail != nil else { return nil }
    return FoundValue(kind: .address, value: value(bytes[start..<end]), end: tail ?? end)
  }
}

/// `12 rue de la Paix`: the number, the kind of street, its name.
enum FrenchStreet {
  /// What only a street is called: its name may be in lower case, as people type.
  private static let kinds: Set<String> = [
    "rue", "avenue", "av", "ave", "boulevard", "boul", "bd", "bld", "impasse", "allee",
    "chemin", "quai", "ruelle", "faubourg", "chaussee",
  ]
  /// What is counted too: `2 place`, `10 cours`. These need a name with a capital.
  private static let otherKinds: Set<String> = [
    "place", "pl", "cours", "route", "square", "passage", "villa", "cite", "residence", "voie",
    "montee", "cote", "allees", "promenade", "rang", "sentier", "esplanade", "lotissement",
    "hameau",
  ]
  private static let articles: Set<String> = [
    "de", "du", "des", "la", "le", "les", "l", "d", "aux",
  ]
  private static let abbreviations: Set<String> = ["av", "ave", "bd", "bld", "boul", "pl"]
  /// What follows an address that was not finished, and names no street.
  private static let refused: Set<String> = [
    "merci", "bonjour", "svp", "stp", "barree", "principale", "pietonne", "appartement", "appart",
  ]

  static func end(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var scan = TextScan(bytes, at: start)
    guard let number = scan.number(maximum: 4), number.value > 0 else { return nil }
    if scan.isLetter {
      guard let letter = scan.word(), letter.utf8.count == 1 || isRepeat(letter) else { return nil }
    }
    scan.skip(UInt8(ascii: ","))
    guard scan.skipSpaces(), var kind = scan.word() else { return nil }
    if isRepeat(kind) {
      scan.skip(UInt8(ascii: ","))
      guard scan.skipSpaces(), let next = scan.word() else { return nil }
      kind = next
    }
    guard kinds.contains(kind) || otherKinds.contains(kind) else { return nil }
    if abbreviations.contains(kind) { scan.skip(UInt8(ascii: ".")) }
    guard scan.skipSpaces() else { return nil }
    return nameEnd(&scan, needsCapital: !kinds.contains(kind))
  }

  private static func isRepeat(_ word: String) -> Bool {
    ["bis", "ter", "quater"].contains(word)
  }

  private static func nameEnd(_ scan: inout TextScan, needsCapital: Bool) -> Int? {
    // `rue du 8 mai 1945` has an article, `rue 12` has none.
    guard let hasArticle = skipArticles(&scan) else { return nil }
    if scan.isDigit { return hasArticle ? dateEnd(&scan) : nil }
    let isUpper = scan.isUppercase
    guard isUpper || !needsCapital, let first = scan.word(), !refused.contains(first),
      isUpper || (first.utf8.count > 1 && !NameWords.isCommon(first))
    else { return nil }
    var end = scan.at
    if isUpper || scan.byte == UInt8(ascii: "-") {
      for _ in 0..<6 {
        guard let next = goingOn(scan) else { break }
        (scan, end) = (next, next.at)
      }
    } else if !hasArticle, let second = secondWordEnd(scan) {
      end = second
    }
    return end
  }

  /// Goes over `de la`, `du`, `l'`; nil where nothing stands behind them.
  private static func skipArticles(_ scan: inout TextScan) -> Bool? {
    var count = 0
    while count < 3 {
      var next = scan
      guard let word = next.word(), articles.contains(word) else { break }
      if let name = NameWords.afterApostrophe(scan.bytes, next.at) {
        next.at = name
      } else if !next.skipSpaces() {
        return nil
      }
      scan = next
      count += 1
    }
    return count > 0
  }

  /// `8 mai 1945`, `4 septembre`.
  private static func dateEnd(_ scan: inout TextScan) -> Int? {
    guard scan.number(maximum: 2) != nil else { return nil }
    if scan.isLetter, scan.word() != "er" { return nil }
    guard scan.skipSpaces(), let month = scan.word(), CalendarDate.month(month) != nil else {
      return nil
    }
    let end = scan.at
    guard scan.skipSpaces(), let year = scan.number(maximum: 4), year.digits == 4 else {
      return end
    }
    return scan.at
  }

  /// Behind the next part of a name: `-Hugo`, ` Hugo`, ` de la Tour`, `'Arc`.
  private static func goingOn(_ scan: TextScan) -> TextScan? {
    var next = scan
    if next.skip(UInt8(ascii: "-")) { return next.word() == nil ? nil : next }
    if let name = NameWords.afterApostrophe(scan.bytes, scan.at) {
      next.at = name
      return next.word() == nil ? nil : next
    }
    guard next.skipSpaces() else { return nil }
    guard !next.isUppercase else {
      guard let word = next.word(), !refused.contains(word) else { return nil }
      return next
    }
    guard skipArticles(&next) == true, next.isUppercase, next.word() != nil else { return nil }
    return next
  }

  /// `rue victor hugo`: a second word in lower case, where the address ends with it.
  private static func secondWordEnd(_ scan: TextScan) -> Int? {
    var next = scan
    guard next.skipSpaces(), let word = next.word(), word.utf8.count > 2, !refused.contains(word),
      !NameWords.isCommon(word)
    else { return nil }
    let end = next.at
    if next.byte.map({ ",.;!?\n".utf8.contains($0) }) ?? true { return end }
    guard next.skipSpaces() else { return nil }
    if next.isDigit { return end }
    return next.word().map(NameWords.isCommon) ?? false ? end : nil
  }
}
