/// CSV cells appended to bytes: RFC 4180 quoting, and nothing that a spreadsheet takes for a formula.
extension [UInt8] {
  /// Appends a text cell, quoted where it has to be.
  ///
  /// A cell that begins like a formula (`=`, `+`, `-`, `@`, tab, carriage return) gets a leading
  /// apostrophe, unless it is a plain number. Control characters and bidi overrides are written as
  /// `<U+001B>`: a CSV is looked at on terminals, too.
  mutating func append(cell text: String) {
    var text = text.unicodeScalars.contains(where: movesTheCursor) ? spelledOut(text) : text
    text.withUTF8 { append(cellUTF8: $0) }
  }

  private mutating func append(cellUTF8 bytes: UnsafeBufferPointer<UInt8>) {
    let isGuarded = startsLikeFormula(bytes) && !isPlainNumber(bytes)
    let isQuoted = bytes.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    if isQuoted { append(0x22) }
    if isGuarded { append(UInt8(ascii: "'")) }
    if isQuoted {
      for byte in bytes {
        if byte == 0x22 { append(0x22) }
        append(byte)
      }
      append(0x22)
    } else {
      append(contentsOf: bytes)
    }
  }

  /// Appends a comma and a text cell; nothing but the comma for nil.
  mutating func append(nextCell text: String?) {
    append(UInt8(ascii: ","))
    if let text { append(cell: text) }
  }

  /// Appends a comma and a number; nothing but the comma for nil.
  mutating func append(nextCell number: Double?) {
    append(UInt8(ascii: ","))
    if let number { append(number: number) }
  }

  /// Ends a record.
  mutating func appendRecordEnd() { append(literal: "\r\n") }
}

private func movesTheCursor(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: false
  case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

private func spelledOut(_ text: String) -> String {
  var spelled = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if movesTheCursor(scalar) {
      spelled.append(contentsOf: DisplayText.safe(String(scalar)).unicodeScalars)
    } else {
      spelled.append(scalar)
    }
  }
  return String(spelled)
}

private func startsLikeFormula(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  switch bytes.first {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
  default: false
  }
}

/// An optional sign, digits, and at most one decimal point.
private func isPlainNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  let digits = bytes.dropFirst(bytes.first == 0x2B || bytes.first == 0x2D ? 1 : 0)
  let points = digits.count { $0 == UInt8(ascii: ".") }
  return digits.count > points && points <= 1
    && digits.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
}
