import Testing

@testable import Conversations

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Every file in Samples/ is read without any flag, with both roles and a language.
@Suite struct SamplesTests {
  static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    return parts.joined(separator: "/") + "/Samples/"
  }()

  static func bytes(_ name: String) -> [UInt8] {
    guard let file = fopen(folder + name, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return bytes
  }

  @Test(
    arguments: [
      ("parcel-late.fr.jsonl", [17, 16, 12], Language.fr), ("outage.en.jsonl", [12, 14], .en),
      ("billing.en.json", [17], .en), ("hotline.fr.json", [12, 8], .fr),
      ("chat.fr.csv", [11, 10], .fr), ("emails.en.tsv", [8], .en), ("chats.en.txt", [11, 11], .en),
      ("call.fr.txt", [15], .fr), ("call.en.vtt", [15], .en), ("zoom.en.vtt", [16], .en),
      ("call.fr.srt", [14], .fr), ("gym.en.srt", [14], .en),
    ])
  func sample(name: String, turns: [Int], language: Language) throws {
    let read = try Reading.conversations(Self.bytes(name), TranscriptReader(name: name))
    #expect(read.map(\.conversation.turns.count) == turns)
    for conversation in read.map(\.conversation) {
      #expect(conversation.language == language)
      #expect(conversation.turns.contains { $0.speaker == .agent })
      #expect(conversation.turns.contains { $0.speaker == .customer })
      #expect(conversation.turns.allSatisfy { !$0.text.isEmpty })
    }
  }
}
