import Testing

@testable import Conversations

@Suite struct TranscriptFeedTests {
  static func line(_ id: String) -> String {
    #"{"id":"\#(id)","turns":[{"speaker":"agent","text":"hello"}]}"#
  }

  /// What comes out of a feed that gets the bytes `size` at a time: ids, or the errors' sentences.
  static func feed(_ bytes: [UInt8], size: Int, _ reader: TranscriptReader) throws -> [String] {
    var feed = TranscriptFeed(reader)
    var units: [TranscriptUnit] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      units += try feed.append(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    units += try feed.finish()
    return units.map { unit in
      do {
        return try reader.conversation(from: unit).conversation.id
      } catch {
        return "\(error)"
      }
    }
  }

  @Test(arguments: [1, 2, 7, 64, 4096])
  func chunksDoNotMatter(size: Int) throws {
    let reader = TranscriptReader(name: "f", language: .en)
    let text = "\u{FEFF}\n" + Self.line("a") + "\r\n  \n" + Self.line("") + "\n" + Self.line("c")
    #expect(try Self.feed(text.bytes, size: size, reader) == ["a", "f#4", "c"])
    let pretty = "{\"id\":\"p\",\n\"turns\":[\n{\"speaker\":\"agent\",\"text\":\"x\"}\n]}\n"
    #expect(try Self.feed(pretty.bytes, size: size, reader) == ["p"])
    #expect(try Self.feed(Self.line("one").bytes, size: size, reader) == ["one"])
    #expect(try Self.feed("Agent: a\nClient: b".bytes, size: size, reader) == ["f"])
  }

  @Test func aBadLineLeavesTheOthersAlone() throws {
    let reader = TranscriptReader(name: "f", language: .en)
    let text = [
      Self.line("a"), "{\"turns\":[{\"speaker\":\"agent\",\"text\":\"x\"}", "{\"id\":1}",
      Self.line("d"),
      "{\"turns\":[]}",
    ].joined(separator: "\n")
    let read = try Self.feed(text.bytes, size: 50, reader)
    #expect(
      read == [
        "a",
        "line 2, column 41: ',' or ']' expected, but the file ends here; it looks cut off, export it again",
        "line 3, column 1: 'turns' is missing; a conversation is {\"id\": …, \"turns\": [{\"speaker\", \"text\"}]}",
        "d", "line 5, column 1: no conversation in it; export it again with what was said",
      ])
  }

  static let pretty = """
    {
      "turns": [
        {"speaker": "agent", "text": "hello"}
      ]
    }

    """

  @Test(arguments: [
    (pretty + pretty + pretty, 6), (line("a") + "\n" + pretty, 2), ("[\n\(line("a"))\n]\n[]", 4),
    ("{\n\"id\": 1\n}\n{\n\"id\": 2\n}\n", 4),
    ("{\"conversation_id\":1,\n\"speaker\":\"a\",\"text\":\"b\"}\n{\n\"text\":1}\n", 3),
  ])
  func documentsOfSeveralLinesAreRefusedOnce(text: String, line: Int) throws {
    let error = TranscriptError(.jsonSeveral, at: .position(line: line, column: 1))
    #expect(throws: error) {
      try Self.feed(text.bytes, size: 50, TranscriptReader(name: "f", language: .en))
    }
    #expect(
      error.description
        == "line \(line), column 1: another JSON document starts here; put one conversation on a "
        + "line, or all in one list, or each document in a file of its own")
    #expect(
      error.problem.sentence(in: .fr)
        == "un autre document JSON commence ici ; mettez une conversation par ligne, ou toutes "
        + "dans une liste, ou chaque document dans son fichier")
  }

  @Test func aBadLineIsNoDocumentOfSeveralLines() throws {
    let reader = TranscriptReader(name: "f", language: .en)
    let text = Self.line("a") + "\n{\"turns\":[\n" + Self.line("c") + "\n"
    let read = try Self.feed(text.bytes, size: 50, reader)
    #expect(read.count == 3)
    #expect(read.first == "a")
    #expect(read.last == "c")
  }

  @Test func aLineOfWindows1252IsReadAndAnotherIsRefused() throws {
    let reader = TranscriptReader(name: "f", language: .fr)
    let start = #"{"turns":[{"speaker":"agent","text":"#.bytes
    let bytes =
      Self.line("a").bytes + [10] + start + [0x22, 0x64, 0x73, 0x6F, 0x6C, 0xE9, 0x22]
      + "}]}\n".bytes + start + [0x22, 0x81, 0x22] + "}]}".bytes
    let read = try Self.feed(bytes, size: 64, reader)
    #expect(
      read == [
        "a", "f#2",
        "line 3: byte 37 is not UTF-8, nor is the text Windows-1252; save it as UTF-8",
      ])
  }

  @Test func aLineBeyondTheLimitIsRefused() throws {
    var splitter = LineSplitter(maximumLineLength: 10)
    #expect(try splitter.append("123456789\n12345".bytes).count == 1)
    #expect(
      throws: TranscriptError(.lineTooLong(limit: 10), at: .line(2))
    ) { try splitter.append("67890a".bytes) }
    #expect(
      TranscriptError(.lineTooLong(limit: LineSplitter.maximumLineLength), at: .line(2)).description
        == "line 2: a line of more than 256 MB; put one conversation on a line")
  }

  @Test func emptyInputIsSaidToBeEmpty() {
    #expect(throws: TranscriptError(.empty)) {
      try Self.feed([], size: 1, TranscriptReader(name: "f"))
    }
  }

  @Test func everyFormatHasAName() {
    #expect(TranscriptFormat.all.map(\.name).prefix(2) == ["json", "jsonl"])
    for name in ["json", "jsonl", "text", "csv", "tsv", "vtt", "srt"] {
      #expect(TranscriptFormat(named: name)?.name == name)
    }
    #expect(TranscriptFormat(named: "docx") == nil)
  }

  @Test(arguments: [
    (Array("%PDF-1.7\n".utf8), "a PDF document, not a transcript; save it as text, CSV or JSON"),
    (
      Array("OggS".utf8),
      "a sound or video recording, not a transcript; transcribe it first, parley reads words"
    ),
    ([0x41, 0x00, 0x42, 0x43, 0xFF], "line 1: not text: it holds a zero byte"),
  ])
  func aBinaryFileIsRefusedByItsFirstChunk(start: [UInt8], sentence: String) {
    var feed = TranscriptFeed(TranscriptReader(name: "f"))
    let chunk = start + [UInt8](repeating: 0xC1, count: 4096)
    do {
      _ = try feed.append(chunk)
      Issue.record("it was taken")
    } catch {
      #expect("\(error)" == sentence)
    }
  }

  @Test(arguments: [63, 64, 65, 4097])
  func utf16IsNoBinaryFile(size: Int) throws {
    let text = (0..<300).map { "\($0.isMultiple(of: 2) ? "Agent" : "Client"): hello \($0)\n" }
    let bytes = text.joined().utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try Self.feed(bytes, size: size, TranscriptReader(name: "f", language: .en)) == ["f"])
  }
}
