import Foundation
import Testing

/// What was there before a command stays there.
@Suite struct OverwriteTests {
  @Test func importWritesOverItsOwnFilesOnly() throws {
    try withProgram { program in
      try program.file("r.xml", RubricGridTests.canvas)
      try program.file("notes.txt", "call Ines\n")
      let arguments = ["rubric", "import", "r.xml", "--output"]
      let refused = try program.run(arguments + ["notes.txt"])
      #expect(refused.status == 64)
      #expect(
        refused.errors
          == "parley: notes.txt: not made by 'rubric import', so not written over; name another file\n"
      )
      #expect(try program.bytes(of: "notes.txt") == Array("call Ines\n".utf8))
      let french = try program.run(arguments + ["notes.txt", "--lang", "fr"])
      #expect(
        french.errors
          == "parley: notes.txt : n’est pas l’œuvre de « rubric import », donc gardé ; nommez un "
          + "autre fichier\n")
      try program.file("new.yaml", "")
      #expect(try program.run(arguments + ["new.yaml"]).status == 0)
      #expect(try program.run(arguments + ["new.yaml"]).status == 0)
    }
  }

  @Test(arguments: [["calls"], ["calls/*.json"], ["calls/a.json"]])
  func anInputIsNotWrittenOver(paths: [String]) throws {
    try withProgram { program in
      try program.file("calls/a.json", RubricGridTests.call)
      let refused = try program.run(
        ["score"] + paths + ["--format", "json", "--output", "calls/a.json"])
      #expect(refused.status == 64)
      #expect(
        refused.errors
          == "parley: calls/a.json: an input or a store, which is not written over; name another file\n"
      )
      #expect(try program.bytes(of: "calls/a.json") == Array(RubricGridTests.call.utf8))
      let other = try program.run(
        ["score"] + paths + ["--format", "json", "--output", "calls/scores.json"])
      #expect(other.status == 0)
    }
  }

  @Test func aGridWithAllItsRulesHasNothingToBind() throws {
    try withProgram { program in
      let bound = try program.run(["rubric", "bind", "core", "--output", "core.overlay.yaml"])
      #expect(bound.status == 0)
      #expect(
        bound.errors == "parley: all criteria have rules already: no overlay written\n")
    }
  }

  /// A file may not grow beyond a size that the shell has set.
  @Test func aFileThatMayNotGrowIsASentence() throws {
    try withProgram { program in
      let calls = (0..<400).map { ProgressCommandTests.call("c\($0)") }.joined()
      try program.file("a.jsonl", calls)
      let written = try program.run(
        shell: "ulimit -f 20; $PARLEY score a.jsonl --format jsonl --output scores.jsonl 2>err; "
          + "echo $? >status; cat err")
      #expect(try program.bytes(of: "status") == Array("74\n".utf8))
      #expect(
        written.text == "parley: scores.jsonl: writing failed: File too large\n", "\(written.text)")
      let recorded = try program.run(
        shell: "ulimit -f 20; $PARLEY score a.jsonl --format csv --record --home home 2>err >out; "
          + "echo $? >status; cat err")
      #expect(try program.bytes(of: "status") == Array("74\n".utf8), "\(recorded.text)")
      #expect(recorded.text.hasPrefix("parley: home/parley.sqlite: "))
      #expect(recorded.text.split(separator: "\n").count == 1)
    }
  }

  /// What a run of the same process number left behind when it was killed is in nobody's way.
  @Test func leftoversAreTakenAway() throws {
    try withProgram { program in
      let line = #"{"id":"a","turns":[{"speaker":"agent","text":"Hello, how can I help?"}]}"#
      try program.file("a.jsonl", line)
      let result = try program.run(
        shell: "touch .out.csv.$$.part; "
          + "exec \"$PARLEY\" score a.jsonl --format csv --output out.csv")
      #expect(result.status == 0, "\(result.errors)")
      #expect(!(try program.bytes(of: "out.csv")).isEmpty)
    }
  }
}
