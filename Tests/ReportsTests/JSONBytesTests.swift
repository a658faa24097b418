import Testing

@testable import Reports

@Suite struct JSONBytesTests {
  @Test(
    "numbers have at most two decimals, half away from zero",
    arguments: [
      (0.0, "0"), (100, "100"), (62.5, "62.5"), (83.333333, "83.33"), (0.005, "0.01"),
      (-0.005, "-0.01"), (0.004, "0"), (-0.004, "0"), (1.1, "1.1"), (9.999, "10"), (0.07, "0.07"),
      (12_345.678, "12345.68"), (.infinity, "0"), (.nan, "0"), (1e300, "9000000000000000"),
    ] as [(Double, String)])
  func numbers(number: Double, written: String) {
    var bytes: [UInt8] = []
    bytes.append(number: number)
    #expect(String(decoding: bytes, as: UTF8.self) == written)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("é « 😔", "\"é « 😔\""), ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1B}[31m\u{7F}", #""\u0000\u001b[31m\u007f""#),
    ("\u{85}\u{A0}", "\"\\u0085\u{A0}\""),
    ("\u{2028}\u{2029}\u{202A}", "\"\\u2028\\u2029\u{202A}\""),
    ("", #""""#),
  ])
  func stringsAreEscaped(text: String, written: String) {
    var bytes: [UInt8] = []
    bytes.append(json: text)
    #expect(String(decoding: bytes, as: UTF8.self) == written)
  }

  /// Eight bytes are looked at in one go: no place among them may hide one.
  @Test func everyByteIsEscapedWhereverItStands() {
    for byte in UInt8(0)..<0x80 {
      var alone: [UInt8] = []
      alone.append(json: String(UnicodeScalar(byte)))
      for place in 0..<17 {
        let before = String(repeating: "a", count: place)
        let after = String(repeating: "~", count: 17 - place)
        var bytes: [UInt8] = []
        bytes.append(json: before + String(UnicodeScalar(byte)) + after)
        let inner = String(decoding: alone.dropFirst().dropLast(), as: UTF8.self)
        #expect(String(decoding: bytes, as: UTF8.self) == "\"\(before)\(inner)\(after)\"")
      }
    }
  }

  @Test(arguments: [0, 7, 10, -3, Int.max, Int.min])
  func integersAreDecimal(integer: Int) {
    var bytes: [UInt8] = Array("x".utf8)
    bytes.append(integer: integer)
    #expect(String(decoding: bytes, as: UTF8.self) == "x\(integer)")
  }

  @Test func codePointsAreCutInAnyOrder() {
    var text = "aé😔b"
    text.withUTF8 { utf8 in
      var points = CodePoints(utf8: utf8)
      #expect(String(decoding: points.slice(from: 1, to: 3), as: UTF8.self) == "é😔")
      #expect(String(decoding: points.slice(from: 3, to: 9), as: UTF8.self) == "b")
      #expect(String(decoding: points.slice(from: 0, to: 2), as: UTF8.self) == "aé")
    }
  }
}
