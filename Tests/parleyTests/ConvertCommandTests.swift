import Foundation
import Testing

@Suite struct ConvertCommandTests {
  static let samples = try? FileManager.default.contentsOfDirectory(
    at: root.appendingPathComponent("Samples"), includingPropertiesForKeys: nil
  ).filter { $0.lastPathComponent != "README.md" }.map(\.path).sorted()

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: samples ?? [])
  func theConvertedFileScoresAsTheFileItself(path: String) throws {
    try withProgram { program in
      let converted = try program.run(["convert", path, "--to", "jsonl", "--output", "own.jsonl"])
      #expect(converted.status == 0 && converted.bytes.isEmpty)
      for format in ["jsonl", "csv"] {
        let direct = try program.run(["score", path, "--format", format])
        let own = try program.run(["score", "own.jsonl", "--format", format])
        #expect(direct.status == 0)
        #expect(direct.bytes == own.bytes)
        #expect(own.errors == "")
      }
      let again = try program.run(["convert", "own.jsonl", "--to", "jsonl"])
      #expect(try again.bytes == program.bytes(of: "own.jsonl"))
    }
  }

  @Test(arguments: samples ?? [])
  func plainTextIsReadBackWithTheSameTurns(path: String) throws {
    try withProgram { program in
      let text = try program.run(["convert", path, "--to", "text", "--output", "own.txt"])
      #expect(text.status == 0)
      let direct = try program.run(["annotate", path, "--format", "jsonl"])
      let own = try program.run(["annotate", "own.txt", "--format", "jsonl"])
      #expect(own.errors == "")
      // A line end inside a turn may come back as another, or as a space.
      func flat(_ text: String) -> String {
        text.replacing("\\n", with: " ").replacing(#/ {2,}/#, with: " ")
      }
      func turns(_ text: String) -> [String] {
        flat(text).matches(of: #/"text":"(?:[^"\\]|\\.)*"/#).map { String($0.output) }
      }
      #expect(turns(direct.text) == turns(own.text))
    }
  }

  @Test func thereAreSamples() { #expect((Self.samples ?? []).count > 10) }

  @Test func aVConCarriesTheScores() throws {
    try withProgram { program in
      try program.file("small.yaml", Fixtures.rubric)
      try program.file("a.json", Fixtures.call)
      let arguments = ["a.json", "--rubric", "small.yaml"]
      let vcon = try program.run(["convert"] + arguments + ["--to", "vcon"])
      let score = try program.run(["score"] + arguments + ["--format", "jsonl"])
      #expect(vcon.status == 0)
      #expect(vcon.text.contains("\"vendor\":\"parley\""))
      #expect(vcon.text.contains(score.text.dropLast()))
    }
  }

  @Test func aVConIsReadBackInItsLanguageAndChannel() throws {
    try withProgram { program in
      let call = Fixtures.call.replacing("\"en\"", with: "\"fr\"")
      try program.file("a.json", call)
      _ = try program.run(["convert", "a.json", "--to", "vcon", "--output", "v.json"])
      let back = try program.run(["convert", "v.json", "--to", "jsonl"])
      #expect(back.text.contains(#""language":"fr","channel":"phone""#))
    }
  }

  @Test func theSentenceThatSettledTheRolesIsSaidWhoseverItIs() throws {
    try withProgram { program in
      try program.file(
        "a.txt",
        """
        Rob: Fernhill, Rob.
        Sasha: Hi, I'm calling because my order 45 has not arrived and I want my refund.
        Rob: ok then.
        Sasha: I am calling you again, my order is late.

        """)
      let arguments = ["convert", "a.txt", "--to", "text"]
      #expect(
        try program.run(arguments).errors == """
          parley: a.txt: took 'Rob' for the agent, since 'Sasha' says "Hi, I'm calling because my \
          order 45 has not arrived and I want my refund"; --agent-label says otherwise

          """)
      #expect(
        try program.run(arguments + ["--lang", "fr"]).errors == """
          parley: a.txt : « Rob » est pris pour le conseiller, car « Sasha » dit « Hi, I'm calling \
          because my order 45 has not arrived and I want my refund » ; --agent-label en décide \
          autrement

          """)
    }
  }

  @Test func evidenceIsFoundAtItsOffsetsInTheRedactedText() throws {
    try withProgram { program in
      try program.file(
        "a.jsonl",
        #"{"id":"a","language":"en","turns":["#
          + #"{"speaker":"customer","text":"My name is Sarah Bell, card 4242 4242 4242 4242. I am furious!"},"#
          + #"{"speaker":"agent","text":"Sarah, 4242424242424242: I am so sorry about the delay."}]}"#
          + "\n")
      let flags = ["a.jsonl", "--redact", "--format", "jsonl"]
      let annotated = try program.run(["annotate"] + flags)
      #expect(annotated.text.contains("My name is [NAME-1], card [CARD-1]. I am furious!"))
      #expect(annotated.text.contains("[NAME-1], [CARD-1]: I am so sorry about the delay."))
      let score = try program.run(["score"] + flags)
      #expect(!score.text.contains("Sarah") && !score.text.contains("4242"))
      let turns = [
        "My name is [NAME-1], card [CARD-1]. I am furious!",
        "[NAME-1], [CARD-1]: I am so sorry about the delay.",
      ]
      let root = try JSONSerialization.jsonObject(with: Data(score.bytes)) as? [String: Any]
      let criteria = try #require(root?["criteria"] as? [[String: Any]])
      let evidence = criteria.flatMap { $0["evidence"] as? [[String: Any]] ?? [] }
      #expect(!evidence.isEmpty)
      for entry in evidence {
        let turn = try #require(entry["turn"] as? Int)
        let start = try #require(entry["start"] as? Int)
        let end = try #require(entry["end"] as? Int)
        let scalars = Array(turns[turn].unicodeScalars)[start..<end]
        #expect(String(String.UnicodeScalarView(scalars)) == entry["text"] as? String)
      }
    }
  }

  @Test func redactedWordsAreNotSaidOnStandardError() throws {
    try withProgram { program in
      try program.file(
        "a.vtt",
        """
        WEBVTT

        00:00.000 --> 00:02.000
        <v Ann>Thank you for calling Acme, how can I help you, Sarah?

        00:02.000 --> 00:04.000
        <v Bob>My name is Sarah and my order is late.

        """)
      let arguments = ["convert", "a.vtt", "--to", "text"]
      #expect(try program.run(arguments).errors.contains("Sarah"))
      let redacted = try program.run(arguments + ["--redact"])
      #expect(redacted.status == 0)
      #expect(!redacted.errors.contains("Sarah") && !redacted.text.contains("Sarah"))
    }
  }

  @Test func noMessageQuotesWhatHasToGo() throws {
    try withProgram { program in
      try program.file("a.txt", "my card is 4111 1111 1111 1111 and my mail a@b.com again\n")
      try program.file(
        "b.jsonl", #"{"id":"b","turns":[{"speaker":"4111111111111111","text":"Hello"}]}"# + "\n")
      for file in ["a.txt", "b.jsonl"] {
        let arguments = ["score", file]
        #expect(try program.run(arguments).errors.contains("4111"))
        let redacted = try program.run(arguments + ["--redact"])
        #expect(redacted.status == 65)
        #expect(!redacted.errors.contains("4111") && redacted.errors.contains("[CARD-1]"))
      }
    }
  }
}
