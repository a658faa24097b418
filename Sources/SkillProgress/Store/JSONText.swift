/// JSON as the store keeps it, appended to bytes.
extension [UInt8] {
  mutating func put(_ text: String) { append(contentsOf: text.utf8) }

  /// A number; a whole one without a fraction.
  mutating func put(_ number: Double) {
    guard let whole = Int(exactly: number) else { return put("\(number)") }
    put(whole)
  }

  mutating func put(_ number: Int) {
    if (0..<10).contains(number) { append(0x30 + UInt8(number)) } else { put("\(number)") }
  }

  /// A string in quotes, escaped.
  mutating func put(quoted text: String) {
    append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var clean = 0
      for (place, byte) in bytes.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean..<place]))
        clean = place + 1
        append(0x5C)
        if byte >= 0x20 {
          append(byte)
        } else {
          put(byte < 0x10 ? "u000" : "u001")
          append(byte & 15 < 10 ? 0x30 + (byte & 15) : 0x57 + (byte & 15))
        }
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean...]))
    }
    append(UInt8(ascii: "\""))
  }
}
