/// Numbers that an order could have too, and that words tell: social security and national insurance
/// numbers, sort codes, French bank details without their IBAN, numbers of bank accounts.
///
/// The words stand near the number, or in the question that it answers.
struct CuedNumbers {
  private enum Kind: Sendable { case national, bank, sortCode, other }

  /// Turns after the question that may answer it.
  private static let patience = 2
  /// Bytes between a word and the number that it tells about, at most.
  private static let reach = 60
  /// Bytes of the longest of the words.
  private static let longest = 16

  private static let single: [String: Kind] = [
    "ssn": .national, "nino": .national, "secu": .national, "nir": .national, "rib": .bank,
  ]
  /// By the second word and the first.
  private static let pairs: [String: [String: Kind]] = [
    "security": ["social": .national], "insurance": ["national": .national],
    "sociale": ["securite": .national, "assurance": .national], "code": ["sort": .sortCode],
    "account": ["bank": .bank], "details": ["bank": .bank], "number": ["routing": .bank],
    "social": ["my": .national, "your": .national], "bancaire": ["compte": .bank],
    "bancaires": ["coordonnees": .bank],
  ]

  private var cues = NumberCues<Kind>()
  private var asked: Kind?
  private var turnsToAnswer = 0
  private var mayAnswer: Kind?

  /// Takes up the next turn.
  mutating func begin(_ bytes: UnsafeBufferPointer<UInt8>) {
    cues.removeAll()
    var previous = (text: "", start: 0)
    var isOfBank = false
    var at = 0
    while at < bytes.count {
      guard ByteClass(bytes, at).isWord else {
        at += 1
        continue
      }
      let end = ByteClass.wordEnd(bytes, at)
      var scan = TextScan(bytes, at: at)
      let word = end - at <= Self.longest ? scan.word() ?? "" : ""
      let pair = Self.pairs[word]?[previous.text]
      if let kind = pair ?? Self.single[word] {
        isOfBank = isOfBank || kind != .national
        cues.append((pair == nil ? at : previous.start, end, kind))
      } else if BarePhoneNumbers.others.contains(word) {
        // "sort code 12-34-56, account 12345678"
        let isAccount = isOfBank && (word == "account" || word == "compte")
        cues.append((at, end, isAccount ? .bank : .other))
      }
      previous = (word, at)
      at = end
    }
    mayAnswer = turnsToAnswer > 0 ? asked : nil
    if let last = cues.last {
      asked = last.kind
      turnsToAnswer = last.kind == .other ? 0 : Self.patience
    } else {
      turnsToAnswer = max(0, turnsToAnswer - 1)
    }
  }

  /// The number that starts at `at`, a letter or a digit, where the words say that it is one.
  mutating func found(in bytes: UnsafeBufferPointer<UInt8>, at: Int) -> FoundValue? {
    switch kind(at) {
    case .national:
      ByteClass(bytes, at) == .letter
        ? NationalNumber.british(in: bytes, at: at)
        : SocialSecurityNumber.found(in: bytes, at: at, needsKey: false)
          ?? NationalNumber.american(in: bytes, at: at)
    case .bank: BankNumber.found(in: bytes, at: at)
    case .sortCode:
      BankNumber.found(in: bytes, at: at) ?? BankNumber.sortCode(in: bytes, at: at)
    case .other, nil: nil
    }
  }

  private mutating func kind(_ at: Int) -> Kind? {
    let (ahead, behind) = cues.around(at)
    if let ahead { return at - ahead.end <= Self.reach ? ahead.kind : nil }
    if let mayAnswer { return mayAnswer }
    // "123-45-6789 is my social security number"
    guard let behind, behind.kind == .national, behind.start - at <= Self.reach else { return nil }
    return .national
  }
}

/// Numbers of social security without a check that could tell them by themselves.
enum NationalNumber {
  /// `QQ 12 34 56 C` of the United Kingdom: two letters, six digits, a letter from A to D.
  static func british(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    var signs: [UInt8] = []
    var at = start
    var isAfterSpace = false
    while at < bytes.count, signs.count < 9 {
      let byte = bytes[at]
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      if (2..<8).contains(signs.count) ? byte &- 0x30 < 10 : isLetter {
        signs.append(isLetter ? byte & 0xDF : byte)
        isAfterSpace = false
        at += 1
      } else if !isAfterSpace, !signs.isEmpty, let width = NumberSpace.width(bytes, at) {
        isAfterSpace = true
        at += width
      } else {
        return nil
      }
    }
    guard signs.count == 9, signs[8] <= UInt8(ascii: "D"), TextScan(bytes, at: at).isWordEnd else {
      return nil
    }
    return FoundValue(kind: .nationalNumber, value: signs, end: at)
  }

  /// `123-45-6789` of the United States, `046 454 286` of Canada, or nine digits in one run.
  static func american(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    guard let number = DigitGroups(bytes, start), number.start == .plain else { return nil }
    let groups = number.shape(1) == [9] ? 1 : 3
    let shape = number.shape(groups)
    let digits = Array(number.digits.prefix(9))
    guard number.areClose(groups),
      shape == [9] || shape == [3, 2, 4] || (shape == [3, 3, 3] && CardNumber.passesLuhn(digits))
    else { return nil }
    return FoundValue(
      kind: .nationalNumber, value: digits, end: number.groups[groups - 1].end)
  }
}

/// Numbers of bank accounts other than IBANs.
enum BankNumber {
  private static let lengths = 7...17

  static func found(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    guard ByteClass(bytes, start) == .digit else { return nil }
    if let french = french(in: bytes, at: start) { return french }
    guard let number = DigitGroups(bytes, start), let run = number.groups.first,
      lengths.contains(run.count)
    else { return nil }
    return FoundValue(kind: .account, value: Array(number.digits.prefix(run.count)), end: run.end)
  }

  /// `12-34-56` of a British bank.
  static func sortCode(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    guard let number = DigitGroups(bytes, start), number.start == .plain else { return nil }
    let groups = number.shape(1) == [6] ? 1 : 3
    guard [[6], [2, 2, 2]].contains(number.shape(groups)), number.areClose(groups) else {
      return nil
    }
    return FoundValue(
      kind: .account, value: Array(number.digits.prefix(6)), end: number.groups[groups - 1].end)
  }

  /// `20041 01005 0500013M026 06`, the RIB: 23 signs, the last two the key of bank, branch and
  /// account.
  private static func french(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    var signs: [UInt8] = []
    var at = start
    var isAfterSpace = false
    while at < bytes.count, signs.count < 23 {
      let byte = bytes[at]
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      if byte &- 0x30 < 10 || (isLetter && (10..<21).contains(signs.count)) {
        signs.append(isLetter ? byte & 0xDF : byte)
        isAfterSpace = false
        at += 1
      } else if !isAfterSpace, let width = NumberSpace.width(bytes, at) {
        isAfterSpace = true
        at += width
      } else {
        return nil
      }
    }
    guard signs.count == 23, TextScan(bytes, at: at).isWordEnd, hasKey(signs) else { return nil }
    return FoundValue(kind: .account, value: signs, end: at)
  }

  /// Bank, branch, account and key as one number are a multiple of 97; A and J count as 1, B, K and
  /// S as 2, and so on.
  private static func hasKey(_ signs: [UInt8]) -> Bool {
    signs.reduce(0) { rest, sign in
      let letter = Int(sign) - 0x41
      let digit = letter < 0 ? Int(sign) - 0x30 : letter < 18 ? letter % 9 + 1 : letter - 16
      return (rest * 10 + digit) % 97
    } == 0
  }
}
