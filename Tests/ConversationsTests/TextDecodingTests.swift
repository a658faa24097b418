import Testing

@testable import Conversations

@Suite struct TextDecodingTests {
  static let text = "Agent: Ça va ? “œ” 😀\n"

  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  @Test(
    arguments: [
      (text.bytes, .utf8),
      ([0xEF, 0xBB, 0xBF] + text.bytes, .utf8),
      ([0xFF, 0xFE] + utf16(text, bigEndian: false), .utf16LittleEndian),
      ([0xFE, 0xFF] + utf16(text, bigEndian: true), .utf16BigEndian),
      (utf16(text, bigEndian: false), .utf16LittleEndian),
      (utf16(text, bigEndian: true), .utf16BigEndian),
      (
        [0xFF, 0xFE, 0, 0]
          + text.unicodeScalars.flatMap { scalar in
            (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (8 * UInt32($0))) }
          }, .utf32LittleEndian
      ),
    ] as [([UInt8], TextEncoding)])
  func encodings(bytes: [UInt8], encoding: TextEncoding) throws {
    let decoded = try TextDecoding.utf8(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == Self.text)
    #expect(decoded.encoding == encoding)
  }

  @Test func windows1252() throws {
    let bytes: [UInt8] =
      "Le c".bytes + [0x9C] + "ur a ".bytes + [
        0xE9, 0x74, 0xE9, 0x20, 0x80, 0x20, 0x96, 0x20, 0x93,
      ]
    let decoded = try TextDecoding.utf8(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "Le cœur a été € – “")
    #expect(decoded.encoding == .windows1252)
  }

  @Test(
    arguments: [
      (
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A],
        "a PNG image, not a transcript; save it as text, CSV or JSON"
      ),
      ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image, not a transcript; save it as text, CSV or JSON"),
      ("%PDF-1.7".bytes, "a PDF document, not a transcript; save it as text, CSV or JSON"),
      (
        [0x50, 0x4B, 3, 4, 20],
        "a ZIP archive or an Office document, not a transcript; unpack it, or save it as text, CSV or JSON"
      ),
      (
        [0x1F, 0x8B, 8],
        "a gzip archive, not a transcript; unpack it, or save it as text, CSV or JSON"
      ),
      (
        "OggS".bytes + [0, 2],
        "a sound or video recording, not a transcript; transcribe it first, parley reads words"
      ),
      ("Agent: a\nClient: b\0c".bytes, "line 2: not text: it holds a zero byte"),
      (
        "Agent: ça\nClient: ".bytes + [0xC3],
        "line 2: byte 19 is not UTF-8, nor is the text Windows-1252; save it as UTF-8"
      ),
      (
        "Agent: a\n".bytes + [0x81, 0x9D],
        "line 2: byte 9 is not UTF-8, nor is the text Windows-1252; save it as UTF-8"
      ),
      (
        [0xEF, 0xBB, 0xBF] + "a".bytes + [0xFF],
        "line 1: byte 4 is not UTF-8, nor is the text Windows-1252; save it as UTF-8"
      ),
      ([0xFF, 0xFE, 0x41], "byte 2 starts no valid UTF-16 character; save it as UTF-8"),
      ([], "it is empty"),
    ] as [([UInt8], String)])
  func refused(bytes: [UInt8], sentence: String) {
    #expect(Reading.sentence(bytes) == sentence)
  }

  @Test func validationAgreesWithTheStandardLibrary() {
    var random = SeededGenerator(seed: 5)
    let pool: [UInt8] = [
      0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xE2, 0xED, 0xF0, 0xF4, 0xF5,
    ]
    for _ in 0..<4_000 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        pool.randomElement(using: &random) ?? 0
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((UTF8Validation.firstInvalidOffset(in: bytes) == nil) == isValid)
    }
  }
}
