import Testing

@testable import parley

@Suite struct PasteDecoderTests {
  private func decode(_ text: String) -> (text: String, isWhole: Bool, rest: Int) {
    var decoder = PasteDecoder()
    let bytes = Array(text.utf8)
    for (place, byte) in bytes.enumerated() where decoder.take(byte) {
      return (decoder.text, true, bytes.count - place - 1)
    }
    return (decoder.text, false, 0)
  }

  @Test(arguments: [
    ("one line\u{1B}[201~", "one line"),
    ("deux\rlignes\né\u{1B}[201~", "deux\rlignes\né"),
    ("\u{1B}[201~", ""),
    ("a\u{1B}[31mb\u{1B}[201~", "a\u{1B}[31mb"),
    ("a\u{1B}\u{1B}[201~", "a\u{1B}"),
    ("a\u{1B}[201\u{1B}[201~", "a\u{1B}[201"),
    ("a\u{1B}[20\u{1B}\u{1B}[201~", "a\u{1B}[20\u{1B}"),
  ])
  func endsAtTheMark(typed: String, text: String) {
    let decoded = decode(typed)
    #expect(decoded.text == text && decoded.isWhole)
  }

  @Test func whatFollowsTheMarkIsLeft() {
    let decoded = decode("a\u{1B}[201~bc")
    #expect(decoded.text == "a" && decoded.rest == 2)
  }

  @Test func withoutAMarkItIsNotWhole() {
    #expect(!decode("abc\u{1B}[201").isWhole)
  }

  @Test func endlessPastesTakeNoMoreThanTheLimit() {
    let decoded = decode(String(repeating: "x", count: PasteDecoder.limit + 500) + "\u{1B}[201~")
    #expect(decoded.isWhole && decoded.text.utf8.count == PasteDecoder.limit)
  }
}

@Suite struct UTF8ByteDecoderTests {
  private func steps(_ bytes: [UInt8]) -> [UTF8ByteDecoder.Step] {
    var decoder = UTF8ByteDecoder()
    return bytes.map { decoder.take($0) }
  }

  @Test(arguments: ["a", "é", "€", "👍", "\u{0}", "\u{10FFFF}"])
  func codePointsComeWhole(text: String) {
    let steps = steps(Array(text.utf8))
    #expect(steps.dropLast().allSatisfy { $0 == .needsMore })
    #expect(steps.last == text.unicodeScalars.first.map { .scalar($0) })
  }

  @Test func whatIsNotUTF8IsSpoiled() {
    #expect(steps([0xFF]) == [.spoiled(isAgain: false)])
    #expect(steps([0xC3, 0x41]) == [.needsMore, .spoiled(isAgain: true)])
    #expect(steps([0xED, 0xA0, 0x80]).last == .spoiled(isAgain: false))
    #expect(steps([0x80]) == [.spoiled(isAgain: false)])
  }
}
