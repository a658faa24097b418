import Foundation
import Testing

/// The exit table of the contract, row by row, on the built program.
@Suite struct ExitStatusTests {
  @Test func doneIsZero() throws {
    try withProgram { program in
      try program.file("a.json", Fixtures.call)
      try program.file("small.yaml", Fixtures.rubric)
      let result = try program.run(["score", "a.json", "--rubric", "small.yaml", "--format", "csv"])
      #expect(result.status == 0)
      #expect(result.errors == "")
      #expect(
        result.text == """
          id,person,language,channel,score,scoreBeforeFail,outcome,band,coverage,courtesy\r
          call-1,Karim,en,phone,100,100,pass,good,1,100\r

          """)
    }
  }

  @Test func aClosedPipeIsZeroAndQuiet() throws {
    try withProgram { program in
      try program.file("many.jsonl", Fixtures.many(500))
      let result = try program.run(
        shell: "{ $PARLEY annotate many.jsonl --format jsonl; echo $? >status; } | head -c 10")
      #expect(result.errors == "")
      #expect(String(decoding: try program.bytes(of: "status"), as: UTF8.self) == "0\n")
    }
  }

  @Test func aBarThatIsNotMetIsOne() throws {
    try withProgram { program in
      try program.file("a.jsonl", Fixtures.call + Fixtures.chat)
      try program.file("small.yaml", Fixtures.rubric)
      let arguments = ["score", "a.jsonl", "--rubric", "small.yaml", "--format", "jsonl"]
      let below = try program.run(arguments + ["--fail-under", "60"])
      #expect(below.status == 1)
      #expect(below.errors == "parley: 1 of 2 conversations below 60\n")
      #expect(below.text.split(separator: "\n").count == 2)
      let equal = try program.run(arguments + ["--fail-under", "50"])
      #expect(equal.status == 0 && equal.errors == "")
    }
  }

  @Test func aRubricWithFaultsFailsItsCheckWithOne() throws {
    try withProgram { program in
      try program.file("bad.yaml", Fixtures.rubric.replacing("greeting in", with: "greting in"))
      let check = try program.run(["rubric", "check", "bad.yaml"])
      #expect(check.status == 1)
      #expect(check.text.contains("bad.yaml:17:31: error: unknown behaviour \"greting\""))
      let score = try program.run(["score", "x", "--rubric", "bad.yaml"])
      #expect(score.status == 65)
      #expect(
        score.errors.hasSuffix(
          "parley: bad.yaml: not a usable rubric; 'parley rubric check' shows every fault\n"))
    }
  }

  @Test(arguments: [
    (
      ["scor"],
      "parley: unknown command 'scor'; did you mean 'score'?\nparley: see 'parley --help'\n"
    ),
    (
      ["rubric", "shw"],
      "parley: unknown command 'shw'; did you mean 'show'?\nparley: see 'parley rubric --help'\n"
    ),
    (["score", "x", "--rubric", "cor"], "parley: no rubric 'cor'; did you mean 'core'?\n"),
    (
      ["score", "x", "--rubrik", "core"],
      """
      parley: Unknown option '--rubrik'. Did you mean '--rubric'?
      parley: See 'parley score --help' for more information.

      """
    ),
    (
      ["score"],
      """
      parley: Missing expected argument '<path> ...'
      parley: See 'parley score --help' for more information.

      """
    ),
    (
      ["--lang", "de"],
      """
      parley: The value 'de' is invalid for '--lang <lang>'. Please provide one of 'en' and 'fr'.
      parley: see 'parley --help'

      """
    ),
    (
      ["--lang"],
      "parley: Missing value for '--lang <lang>'\nparley: see 'parley --help'\n"
    ),
    (
      ["score", "x", "--lang=fr", "--lang", "de"],
      """
      parley: la valeur « de » ne convient pas à « --lang <langue> » ; au choix : « en », « fr »
      parley: voir « parley score --help »

      """
    ),
    (
      ["score", "x", "--jobs", "0"],
      """
      parley: The value '0' is invalid for '--jobs <jobs>': give 1 to 512
      parley: See 'parley score --help' for more information.

      """
    ),
  ])
  func wrongUseIs64(arguments: [String], errors: String) throws {
    try withProgram { program in
      let result = try program.run(arguments)
      #expect(result.status == 64)
      #expect(result.errors == errors)
      #expect(result.text == "")
    }
  }

  @Test func aBadFileIsNamedAndTheOthersAreDone() throws {
    try withProgram { program in
      try program.file("calls/1.json", Fixtures.call)
      try program.file("calls/2.json", "")
      try program.file("calls/3.json", #"{"turns":[{"speaker":"agent"}]}"#)
      try program.file("calls/.hidden", "x")
      try program.file("small.yaml", Fixtures.rubric)
      let result = try program.run([
        "score", "calls", "missing.json", "--rubric", "small.yaml", "--format", "jsonl",
        "--fail-under", "100",
      ])
      #expect(result.status == 65)
      #expect(result.text.split(separator: "\n").count == 1)
      let lines = result.errors.split(separator: "\n").map(String.init)
      #expect(lines.count == 4)
      #expect(lines.first == "parley: calls/2.json: it is empty")
      #expect(lines.contains { $0.hasPrefix("parley: calls/3.json:1") })
      #expect(lines.contains("parley: missing.json: cannot be opened: No such file or directory"))
      #expect(lines.last == "parley: 3 inputs could not be used; the others were done")
    }
  }

  @Test func aBadLineIsNamedAndTheOthersAreDone() throws {
    try withProgram { program in
      try program.file("a.jsonl", Fixtures.call + "{\"turns\":[}\n" + Fixtures.chat)
      let result = try program.run(["annotate", "a.jsonl", "--format", "jsonl"])
      #expect(result.status == 65)
      #expect(result.text.split(separator: "\n").count == 2)
      #expect(result.errors.hasPrefix("parley: a.jsonl:2"))
    }
  }

  @Test func aFolderOfPhotosGetsASentence() throws {
    try withProgram { program in
      try program.file(
        "photos/a.png", bytes: [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + [0, 0, 0, 13])
      try program.file(
        "photos/b.png", bytes: [0x89] + Array("PNG\r\n\u{1A}\n".utf8) + [0, 0, 0, 13])
      let result = try program.run(["annotate", "photos"])
      #expect(result.status == 65)
      #expect(
        result.errors
          == "parley: photos: no conversation in this folder: none of its 2 files is text\n")
      try program.file("photos/c.json", Fixtures.call)
      let mixed = try program.run(["annotate", "photos"])
      #expect(mixed.status == 0)
      #expect(
        mixed.errors
          == "parley: photos: skipped 2 files that are not text: 'a.png', 'b.png'\n")
    }
  }

  @Test func aTranscriptThatIsNoTextIsNotPassedOver() throws {
    try withProgram { program in
      try program.file("calls/a.json", Fixtures.call)
      try program.file("calls/b.txt", bytes: Array("Agent: Hi.\nClient: a".utf8) + [0, 0x0A])
      try program.file("calls/logo.PNG", bytes: [0x89] + Array("PNG\r\n\u{1A}\n".utf8))
      let result = try program.run(["annotate", "calls", "--format", "jsonl"])
      #expect(result.status == 65)
      #expect(result.text.split(separator: "\n").count == 1)
      #expect(
        result.errors == """
          parley: calls/b.txt:2: not text: it holds a zero byte
          parley: calls: skipped 1 file that is not text: 'logo.PNG'
          parley: 1 input could not be used; the others were done

          """)
      let french = try program.run(["annotate", "calls", "--lang", "fr"])
      #expect(
        french.errors.contains(
          "parley: calls : 1 fichier qui n’est pas du texte a été passé : « logo.PNG »\n"))
    }
  }

  @Test(arguments: [["missing"], ["missing", "gone"], ["*.vtt"]])
  func nothingThatCouldBeOpenedIs66(paths: [String]) throws {
    try withProgram { program in
      let result = try program.run(["score"] + paths + ["--output", "out.txt"])
      #expect(result.status == 66)
      #expect(result.text == "")
      #expect(result.errors.split(separator: "\n").count == paths.count)
      #expect(throws: (any Error).self) { try program.bytes(of: "out.txt") }
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIs74() throws {
    try withProgram { program in
      try program.file("a.json", Fixtures.call)
      let shell = try program.run(shell: "$PARLEY annotate a.json > /dev/full")
      #expect(shell.status == 74)
      #expect(shell.errors == "parley: standard output: writing failed: No space left on device\n")
      let output = try program.run(["annotate", "a.json", "--output", "/dev/full"])
      #expect(output.status == 74)
      #expect(output.errors == "parley: /dev/full: writing failed: No space left on device\n")
    }
  }

  @Test func anOutputThatCannotBeMadeIs74() throws {
    try withProgram { program in
      try program.file("a.json", Fixtures.call)
      let result = try program.run(["annotate", "a.json", "--output", "no/such/folder"])
      #expect(result.status == 74)
      #expect(
        result.errors == "parley: no/such/folder: writing failed: No such file or directory\n")
    }
  }
}
