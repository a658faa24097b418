/// IBANs: a country, its number of signs, and the check of ISO 13616 (remainder 1 modulo 97).
enum AccountNumber {
  /// Signs of an IBAN by country, from the registry of SWIFT.
  private static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22,
    "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "DO": 28,
    "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23,
    "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IQ": 23, "IS": 26,
    "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20,
    "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MR": 27, "MT": 31, "MU": 30,
    "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22,
    "SA": 24, "SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25, "SV": 28,
    "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
  ]

  static func found(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> FoundValue? {
    guard start + 4 < bytes.count, isLetter(bytes[start]), isLetter(bytes[start + 1]) else {
      return nil
    }
    // Two digits follow the country, perhaps after a space.
    let third = bytes[start + 2]
    guard third == 0x20 || third &- 0x30 < 10 else { return nil }
    let country = String(decoding: [bytes[start] & 0xDF, bytes[start + 1] & 0xDF], as: UTF8.self)
    guard let length = lengths[country] else { return nil }
    var signs: [UInt8] = []
    var at = start
    // One sign or two spaces may part its groups.
    var gap = 0
    while at < bytes.count, signs.count < length {
      let byte = bytes[at]
      if byte &- 0x30 < 10 || isLetter(byte) {
        if 2...3 ~= signs.count, isLetter(byte) { return nil }
        signs.append(isLetter(byte) ? byte & 0xDF : byte)
        gap = 0
        at += 1
      } else if gap < 2, let width = NumberSpace.width(bytes, at) {
        let isSign = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        if isSign, gap > 0 { return nil }
        gap += isSign ? 2 : 1
        at += width
      } else {
        return nil
      }
    }
    // `EUR` may be glued to it; the length and the check tell where it ends.
    guard signs.count == length,
      at == bytes.count || isLetter(bytes[at]) || !ByteClass(bytes, at).isWord,
      remainder(signs) == 1
    else { return nil }
    return FoundValue(kind: .iban, value: signs, end: at)
  }

  /// The signs, the first four moved to the end, letters as 10…35, modulo 97.
  private static func remainder(_ signs: [UInt8]) -> Int {
    var rest = 0
    for sign in signs[4...] + signs[..<4] {
      rest =
        sign &- 0x30 < 10
        ? (rest * 10 + Int(sign - 0x30)) % 97 : (rest * 100 + Int(sign - 0x41) + 10) % 97
    }
    return rest
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}
