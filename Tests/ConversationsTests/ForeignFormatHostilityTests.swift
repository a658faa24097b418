import Testing

@testable import Conversations

/// Damaged files of every foreign form: only typed errors come out, and soon.
@Suite struct ForeignFormatHostilityTests {
  @Test(.timeLimit(.minutes(2)), arguments: SamplesTests.foreignNames)
  func truncations(file: String, format: String) {
    let bytes = SamplesTests.bytes(file)
    var random = SeededGenerator(seed: 11)
    for _ in 0..<40 {
      let length = Int.random(in: 0..<bytes.count, using: &random)
      Self.read(Array(bytes.prefix(length)), format)
    }
  }

  @Test(.timeLimit(.minutes(2)), arguments: SamplesTests.foreignNames)
  func mutations(file: String, format: String) {
    let original = SamplesTests.bytes(file)
    var random = SeededGenerator(seed: 12)
    for _ in 0..<40 {
      var bytes = original
      for _ in 0...Int.random(in: 0...6, using: &random) {
        let at = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.insert(UInt8.random(in: 0...127, using: &random), at: at)
        default: bytes.remove(at: at)
        }
      }
      Self.read(bytes, format)
    }
  }

  /// Values swapped for others that JSON allows: the file still parses, and says nonsense.
  @Test(.timeLimit(.minutes(2)), arguments: SamplesTests.foreignNames)
  func nonsense(file: String, format: String) throws {
    guard file.hasSuffix(".json") else { return }
    let document = try JSONValue(parsing: SamplesTests.bytes(file))
    var random = SeededGenerator(seed: 13)
    for _ in 0..<60 {
      let value = Self.disturbed(document, &random)
      guard let form = TranscriptFormat(named: format)?.document else { return }
      let reader = TranscriptReader(name: "x")
      for unit in (try? form.units(in: value)) ?? [] {
        guard let read = try? reader.conversation(from: unit) else { continue }
        for turn in read.conversation.turns {
          #expect(!turn.text.isEmpty)
          let start = turn.startMs ?? 0
          #expect(start >= 0 && (turn.endMs ?? start) >= start)
        }
      }
    }
  }

  static func read(_ bytes: [UInt8], _ format: String) {
    for format in [nil, TranscriptFormat(named: format)] {
      _ = Reading.sentence(bytes, TranscriptReader(name: "x", format: format))
    }
  }

  private static let strange: [JSONValue] = [
    .null, .boolean(true), .integer(-1), .integer(.max), .integer(.min), .number(1e308),
    .number(-0.5), .number(.infinity), .string(""), .string("PT9999999999H"), .string("1e400"),
    .string("9999-99-99T99:59:59.999999999+99:99"), .string("\u{0}<p>&amp;"), .array([]),
    .array([.null]), .object(JSONObject()), .string("99999999999999999999"),
  ]

  private static func disturbed(_ value: JSONValue, _ random: inout SeededGenerator) -> JSONValue {
    if Int.random(in: 0..<60, using: &random) == 0 {
      return strange.randomElement(using: &random) ?? .null
    }
    switch value {
    case .array(let elements):
      var elements = elements.map { disturbed($0, &random) }
      if Int.random(in: 0..<8, using: &random) == 0 { elements.shuffle(using: &random) }
      return .array(elements)
    case .object(let object):
      var changed = JSONObject()
      for (key, member) in zip(object.keys, object.values)
      where Int.random(in: 0..<80, using: &random) > 0 {
        changed.set(disturbed(member, &random), for: key)
      }
      return .object(changed)
    default: return value
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<", "<a ", "<!--", "&", "&a", "[", "[a](", "**a", "_", "<blockquote>", "On 1\n", ">",
    ])
  func cleaningIsLinear(piece: String) {
    let text = String(repeating: piece, count: 60_000)
    _ = HTMLText.plain(text)
    _ = MarkdownText.plain(text)
    _ = MailText.own(text)
    _ = MIMEText.plain("--b\n\n".bytes + text.bytes)
    _ = CHATLine.words(text.bytes[...])
  }
}
