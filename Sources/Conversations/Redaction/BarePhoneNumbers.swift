/// North American phone numbers in one run of ten digits, and French ones in groups that lists have,
/// too. An order or an account looks so; the words tell which it is: "call me at 2125550100", or the
/// answer to a question for a phone number.
struct BarePhoneNumbers {
  /// Turns after the question that may answer it.
  private static let patience = 2
  /// Bytes between a word and the number that it tells about, at most.
  private static let reach = 60
  /// Bytes of the longest of the words.
  private static let longest = 16

  private var turnsToAnswer = 0
  /// The words of this turn that tell whether a number is a phone's.
  private var cues = NumberCues<Bool>()
  private var mayAnswer = false

  private static let phones: Set<String> = [
    "phone", "telephone", "cell", "cellphone", "mobile", "tel", "callback", "whatsapp", "reach",
    "portable", "cellulaire", "joindre", "joignable", "call", "text", "ring", "fax", "rappeler",
    "rappelez", "rappelle", "appeler", "appelez",
  ]
  /// What else numbers are of.
  static let others: Set<String> = [
    "order", "orders", "reference", "ref", "account", "invoice", "tracking", "case", "ticket",
    "parcel", "package", "contract", "policy", "serial", "confirmation", "booking", "reservation",
    "claim", "membership", "customer", "id", "commande", "compte", "facture", "suivi", "dossier",
    "colis", "contrat", "police", "serie", "client", "adherent", "reclamation", "identifiant",
  ]

  /// Takes up the next turn.
  mutating func begin(_ bytes: UnsafeBufferPointer<UInt8>) {
    cues.removeAll()
    var at = 0
    while at < bytes.count {
      guard ByteClass(bytes, at).isWord else {
        at += 1
        continue
      }
      let end = ByteClass.wordEnd(bytes, at)
      var scan = TextScan(bytes, at: at)
      if end - at <= Self.longest, let word = scan.word() {
        if Self.phones.contains(word) {
          cues.append((at, end, true))
        } else if Self.others.contains(word) {
          cues.append((at, end, false))
        }
      }
      at = end
    }
    mayAnswer = turnsToAnswer > 0
    turnsToAnswer = cues.last.map { $0.kind ? Self.patience : 0 } ?? max(0, turnsToAnswer - 1)
  }

  /// The number that starts at `at`, where the words say that it is one.
  mutating func found(_ number: DigitGroups, at: Int) -> FoundValue? {
    guard number.start == .plain, let group = number.groups.first, group.count == 10,
      number.digits[0] > 1, number.digits[3] > 1
    else { return nil }
    guard isPhone(at) else { return nil }
    return FoundValue(kind: .phone, value: Array(number.digits.prefix(10)), end: group.end)
  }

  /// `06 12 345 678`, `06, 12, 34, 56, 78`, or wrapped at a line's end, where the words say that it
  /// is a number.
  mutating func french(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    guard bytes[start] == UInt8(ascii: "0"), isPhone(start) else { return nil }
    var scan = TextScan(bytes, at: start)
    var digits: [UInt8] = []
    var shape: [Int] = []
    while digits.count < 10 {
      let from = scan.at
      guard let group = scan.number(maximum: 3) else { return nil }
      digits += bytes[from..<scan.at].map { $0 - UInt8(ascii: "0") }
      shape.append(group.digits)
      if digits.count < 10 { scan.at += Self.gap(bytes, scan.at) }
    }
    guard [[2, 2, 2, 2, 2], [2, 2, 3, 3]].contains(shape), digits[1] > 0, scan.isWordEnd,
      !TextScan(bytes, at: scan.at + Self.gap(bytes, scan.at)).isDigit
    else { return nil }
    return FoundValue(kind: .phone, value: digits, end: scan.at)
  }

  /// Bytes of the signs between two groups, at most two.
  private static func gap(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    bytes[at...].prefix(2).prefix { " ,.-\n\r".utf8.contains($0) }.count
  }

  private mutating func isPhone(_ at: Int) -> Bool {
    cues.around(at).ahead.map { $0.kind && at - $0.end <= Self.reach } ?? mayAnswer
  }
}
