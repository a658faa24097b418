/// How the bytes of a file were written.
public enum TextEncoding: String, Sendable, Hashable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16 LE"
  case utf16BigEndian = "UTF-16 BE"
  case utf32LittleEndian = "UTF-32 LE"
  case utf32BigEndian = "UTF-32 BE"
  case windows1252 = "Windows-1252"
}

/// From the bytes of a file to valid UTF-8 without a byte order mark, or a reason why not.
///
/// A byte order mark settles the encoding. Without one: UTF-8 when valid; UTF-16 when every second
/// byte is mostly zero; Windows-1252 when the bytes beyond ASCII look like Western text in it.
public enum TextDecoding {
  /// The text as UTF-8 and the encoding that it came in. Valid UTF-8 without a mark is not copied.
  public static func utf8(_ bytes: [UInt8]) throws(TranscriptError)
    -> (bytes: [UInt8], encoding: TextEncoding)
  {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return (try checkedUTF8(Array(bytes.dropFirst(3)), mark: 3), .utf8)
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      return (try fromUTF32(bytes.dropFirst(4), isBigEndian: false), .utf32LittleEndian)
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return (try fromUTF32(bytes.dropFirst(4), isBigEndian: true), .utf32BigEndian)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return (try fromUTF16(bytes.dropFirst(2), isBigEndian: false), .utf16LittleEndian)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return (try fromUTF16(bytes.dropFirst(2), isBigEndian: true), .utf16BigEndian)
    }
    if let kind = BinaryKind(magicOf: bytes) { throw TranscriptError(.binary(kind)) }
    if let isBigEndian = unmarkedUTF16(bytes) {
      return (
        try fromUTF16(bytes[...], isBigEndian: isBigEndian),
        isBigEndian ? .utf16BigEndian : .utf16LittleEndian
      )
    }
    guard let invalid = UTF8Validation.firstInvalidOffset(in: bytes) else {
      try refuseControls(bytes)
      return (bytes, .utf8)
    }
    try refuseControls(bytes)
    if Windows1252.isPlausible(bytes) { return (Windows1252.utf8(bytes), .windows1252) }
    throw invalidUTF8(in: bytes, at: invalid, mark: 0)
  }

  /// Throws where the first bytes of a file show already that it is no text.
  ///
  /// What this lets through may still be refused as a whole.
  static func refuseBinary(startingWith bytes: [UInt8]) throws(TranscriptError) {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF]]
    if marks.contains(where: bytes.starts) { return }
    if let kind = BinaryKind(magicOf: bytes) { throw TranscriptError(.binary(kind)) }
    let pairs = Array(bytes.prefix(min(4096, bytes.count & ~1)))
    guard let zero = bytes.firstIndex(of: 0), unmarkedUTF16(pairs) == nil else { return }
    throw TranscriptError(
      .notText(reason: "a zero byte"), at: .line(lineNumber(of: zero, in: bytes)))
  }

  private static func checkedUTF8(_ bytes: [UInt8], mark: Int) throws(TranscriptError) -> [UInt8] {
    if let invalid = UTF8Validation.firstInvalidOffset(in: bytes) {
      throw invalidUTF8(in: bytes, at: invalid, mark: mark)
    }
    try refuseControls(bytes)
    return bytes
  }

  private static func invalidUTF8(in bytes: [UInt8], at offset: Int, mark: Int) -> TranscriptError {
    TranscriptError(
      .invalidUTF8(byteOffset: offset + mark), at: .line(lineNumber(of: offset, in: bytes)))
  }

  /// Refuses zero bytes, and text of which more than a tenth is control characters.
  private static func refuseControls(_ bytes: [UInt8]) throws(TranscriptError) {
    let counts = bytes.withUnsafeBufferPointer { buffer in
      var zeros = 0
      var controls = 0
      for byte in buffer where byte < 0x20 {
        if byte == 0 { zeros += 1 }
        if byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D { controls += 1 }
      }
      return (zeros: zeros, controls: controls)
    }
    if counts.zeros > 0, let zero = bytes.firstIndex(of: 0) {
      throw TranscriptError(
        .notText(reason: "a zero byte"), at: .line(lineNumber(of: zero, in: bytes)))
    }
    if counts.controls > 8, counts.controls > bytes.count / 10 {
      throw TranscriptError(.notText(reason: "\(counts.controls) control characters"))
    }
  }

  /// Whether UTF-16 without a mark is big-endian; nil when the bytes do not look like UTF-16.
  ///
  /// Western text has a zero in nearly every pair, on the same side but for an emoji or two.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    let pairs = min(bytes.count, 4096) / 2
    guard pairs >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var even = 0
    var odd = 0
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { even += 1 }
      if bytes[2 * pair + 1] == 0 { odd += 1 }
    }
    if even <= pairs / 16, odd * 10 >= pairs * 7 { return false }
    if odd <= pairs / 16, even * 10 >= pairs * 7 { return true }
    return nil
  }

  private static func fromUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool)
    throws(TranscriptError) -> [UInt8]
  {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    func unit(at index: Int) -> UInt32? {
      guard index + 1 < bytes.endIndex else { return nil }
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard var value = unit(at: index) else {
        throw TranscriptError(.invalidUTF16(byteOffset: index))
      }
      let start = index
      index += 2
      if value & 0xFC00 == 0xD800, let low = unit(at: index), low & 0xFC00 == 0xDC00 {
        value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
        index += 2
      }
      guard let scalar = Unicode.Scalar(value), value != 0 else {
        throw TranscriptError(.invalidUTF16(byteOffset: start))
      }
      append(scalar, to: &output)
    }
    return output
  }

  private static func fromUTF32(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool)
    throws(TranscriptError) -> [UInt8]
  {
    guard bytes.count.isMultiple(of: 4) else {
      throw TranscriptError(.notText(reason: "UTF-32 that is cut off"))
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / 4)
    for index in stride(from: bytes.startIndex, to: bytes.endIndex, by: 4) {
      var value: UInt32 = 0
      for byte in 0..<4 {
        value = value << 8 | UInt32(bytes[isBigEndian ? index + byte : index + 3 - byte])
      }
      guard let scalar = Unicode.Scalar(value), value != 0 else {
        throw TranscriptError(.notText(reason: "UTF-32 with a value that is no character"))
      }
      append(scalar, to: &output)
    }
    return output
  }

  /// Adds the UTF-8 form of a character.
  static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    if scalar.isASCII {
      output.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// The number of the line that a byte is on, from 1.
  static func lineNumber(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).count { $0 == 0x0A } + 1
  }
}
