extension JSONCursor {
  // MARK: - Decoding

  /// The text of a string or key that the cursor has passed.
  func string(_ text: Text) -> String {
    let raw = UnsafeRawBufferPointer(rebasing: bytes[text.start..<text.end])
    return text.hasEscapes ? unescaped(raw) : String(decoding: raw, as: UTF8.self)
  }

  /// Whether a key is `literal`, without making a `String` of it in the usual case.
  func key(_ text: Text, is literal: StaticString) -> Bool {
    text.hasEscapes
      ? string(text) == literal.description : equals(text.start..<text.end, literal)
  }

  /// The value of an integer, or nil beyond `Int`.
  func integer(_ range: Range<Int>) -> Int? {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var value = 0
    for index in (isNegative ? range.lowerBound + 1 : range.lowerBound)..<range.upperBound {
      let digit = Int(bytes[index] &- UInt8(ascii: "0"))
      let (product, overflowed) = value.multipliedReportingOverflow(by: 10)
      let (sum, carried) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      if overflowed || carried { return nil }
      value = sum
    }
    return value
  }

  /// The value of a number as the nearest `Double`; ±infinity beyond its range.
  func double(_ range: Range<Int>) -> Double {
    Double(raw(range)) ?? .nan
  }

  /// The bytes of a range as they stand.
  func raw(_ range: Range<Int>) -> String {
    String(decoding: UnsafeRawBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// Resolves the escapes of a string that `text()` has checked.
  private func unescaped(_ raw: UnsafeRawBufferPointer) -> String {
    String(unsafeUninitializedCapacity: raw.count) { output in
      var count = 0
      var index = 0
      func put(_ byte: UInt8) {
        output[count] = byte
        count += 1
      }
      func unit(at start: Int) -> UInt32 {
        (start..<start + 4).reduce(0) { $0 << 4 | UInt32(Self.hexDigit(raw[$1]) ?? 0) }
      }
      while index < raw.count {
        guard raw[index] == UInt8(ascii: "\\"), index + 1 < raw.count else {
          put(raw[index])
          index += 1
          continue
        }
        let letter = raw[index + 1]
        index += 2
        switch letter {
        case UInt8(ascii: "b"): put(0x08)
        case UInt8(ascii: "f"): put(0x0C)
        case UInt8(ascii: "n"): put(0x0A)
        case UInt8(ascii: "r"): put(0x0D)
        case UInt8(ascii: "t"): put(0x09)
        case UInt8(ascii: "u"):
          var value = unit(at: index)
          index += 4
          if value & 0xFC00 == 0xD800 {
            value = 0x10000 + (value & 0x3FF) << 10 + (unit(at: index + 2) & 0x3FF)
            index += 6
          }
          UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}")?.forEach(put)
        default: put(letter)
        }
      }
      return count
    }
  }

  // MARK: - Errors

  /// The error that something else than `expected` stands at the cursor.
  @inline(never)
  func unexpected(_ expected: String) -> TranscriptError {
    guard offset < bytes.count else {
      return fail(.jsonExpected(expected, found: .end), at: offset)
    }
    let next = raw(offset..<min(offset + 4, bytes.count)).unicodeScalars.first ?? "\u{FFFD}"
    return fail(.jsonExpected(expected, found: .character(next)), at: offset)
  }

  /// An error at an offset, whose line and column are counted only now.
  @inline(never)
  func fail(_ problem: TranscriptError.Problem, at offset: Int) -> TranscriptError {
    var line = firstLine
    var lineStart = 0
    for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A {
      line += 1
      lineStart = index + 1
    }
    let before = bytes[lineStart..<max(lineStart, min(offset, bytes.count))]
    let column = before.count { $0 & 0xC0 != 0x80 } + 1
    return TranscriptError(problem, at: .position(line: line, column: column))
  }

  /// A short piece of the input, to be quoted in an error.
  func excerpt(_ range: Range<Int>) -> String { raw(range) }
}
