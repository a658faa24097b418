/// Windows-1252, in which Western Windows programs save text that is not Unicode.
enum Windows1252 {
  /// The characters of 0x80–0x9F; 0 where the code page has none. 0xA0–0xFF are as in Unicode.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The bytes that Western European text is made of: letters of French and its neighbours, quotes,
  /// dashes, the euro, spaces and signs that typing and word processors produce.
  private static let expected: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    let common: [ClosedRange<UInt8>] = [
      0x80...0x80, 0x85...0x85, 0x8C...0x8C, 0x91...0x97, 0x99...0x99, 0x9C...0x9C, 0xA0...0xA3,
      0xA7...0xA7, 0xA9...0xAB, 0xAE...0xAE, 0xB0...0xB0, 0xB2...0xB4, 0xB7...0xB7, 0xBA...0xBB,
      0xBF...0xC2, 0xC4...0xC4, 0xC7...0xCB, 0xCE...0xCF, 0xD1...0xD1, 0xD3...0xD4, 0xD6...0xD6,
      0xD9...0xDC, 0xDF...0xE2, 0xE4...0xE4, 0xE7...0xEF, 0xF1...0xF1, 0xF3...0xF4, 0xF6...0xF6,
      0xF9...0xFC, 0xFF...0xFF,
    ]
    for range in common { for byte in range { table[Int(byte)] = true } }
    return table
  }()

  /// Whether bytes that are not UTF-8 read as Western text in this code page.
  ///
  /// At most a third of them lie beyond ASCII, none has no meaning, nine in ten of those beyond
  /// ASCII are common, and they are not UTF-8 with a few broken characters.
  static func isPlausible(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var common = 0
    for byte in bytes where byte >= 0x80 {
      if byte < 0xA0, upperControls[Int(byte) - 0x80] == 0 { return false }
      high += 1
      if expected[Int(byte)] { common += 1 }
    }
    guard high * 3 <= bytes.count + 3, common * 10 >= high * 9 else { return false }
    let sequences = bytes.withUnsafeBytes { multiByteCharacters(in: $0) }
    return sequences.valid <= sequences.stray
  }

  /// The bytes as UTF-8; those without meaning become U+FFFD.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        output.append(byte)
        continue
      }
      let value = byte < 0xA0 ? UInt32(upperControls[Int(byte) - 0x80]) : UInt32(byte)
      TextDecoding.append(Unicode.Scalar(value == 0 ? 0xFFFD : value) ?? "\u{FFFD}", to: &output)
    }
    return output
  }

  /// How many characters beyond ASCII are valid UTF-8, and how many bytes belong to none.
  private static func multiByteCharacters(in bytes: UnsafeRawBufferPointer)
    -> (valid: Int, stray: Int)
  {
    var index = 0
    var counts = (valid: 0, stray: 0)
    while index < bytes.count {
      let length = UTF8Validation.characterLength(in: bytes, at: index)
      if length > 1 { counts.valid += 1 }
      if length == 0 { counts.stray += 1 }
      index += max(1, length)
    }
    return counts
  }
}
