/// What a masked value is.
enum RedactedKind: Int, CaseIterable {
  case card, iban, email, phone, nir, name, address, birthDate, customerID, nationalNumber, account

  var label: String {
    switch self {
    case .card: "[CARD-"
    case .iban: "[IBAN-"
    case .email: "[EMAIL-"
    case .phone: "[PHONE-"
    case .nir: "[NIR-"
    case .name: "[NAME-"
    case .address: "[ADDRESS-"
    case .birthDate: "[BIRTHDATE-"
    case .customerID: "[CUSTOMER-"
    case .nationalNumber: "[SSN-"
    case .account: "[ACCOUNT-"
    }
  }
}

/// A value that has to go, with the end of its bytes.
struct FoundValue {
  let kind: RedactedKind
  /// The same for the same value, however it is written.
  let value: [UInt8]
  let end: Int
}

/// Which value has which placeholder; numbers count from 1 within a kind.
struct RedactionMasks {
  private var numbers = [[[UInt8]: Int]](repeating: [:], count: RedactedKind.allCases.count)
  private var latest = [Int](repeating: 0, count: RedactedKind.allCases.count)
  /// The numbers of placeholders that the texts have already.
  private var taken = [Set<Int>](repeating: [], count: RedactedKind.allCases.count)

  init(besidesThoseIn texts: some Sequence<String>) {
    for var text in texts {
      text.withUTF8 { bytes in
        for at in bytes.indices where bytes[at] == UInt8(ascii: "[") {
          let rest = bytes[at...]
          for kind in RedactedKind.allCases where rest.starts(with: kind.label.utf8) {
            var scan = TextScan(bytes, at: at + kind.label.utf8.count)
            if let number = scan.number(maximum: 9), scan.byte == UInt8(ascii: "]") {
              taken[kind.rawValue].insert(number.value)
            }
          }
        }
      }
    }
  }

  /// Whether a value has a placeholder by now.
  func knows(_ kind: RedactedKind, _ value: [UInt8]) -> Bool {
    numbers[kind.rawValue][value] != nil
  }

  mutating func placeholder(_ kind: RedactedKind, _ value: [UInt8]) -> [UInt8] {
    let place = kind.rawValue
    var number = numbers[place][value] ?? 0
    if number == 0 {
      repeat { latest[place] += 1 } while taken[place].contains(latest[place])
      number = latest[place]
      numbers[place][value] = number
    }
    var bytes = Array(kind.label.utf8)
    bytes += Array(String(number).utf8)
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }
}
