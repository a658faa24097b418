import Foundation
import Testing

/// What the built program prints.
@Suite struct ProgramTests {
  @Test(arguments: ["csv", "json", "jsonl", "text"])
  func bytesDoNotDependOnTheNumberOfJobs(format: String) throws {
    try withProgram { program in
      try program.file("many.jsonl", Fixtures.many(500))
      let arguments = ["score", "many.jsonl", "--format", format]
      let one = try program.run(arguments + ["--jobs", "1"])
      let four = try program.run(arguments + ["--jobs", "4"])
      #expect(one.status == 0 && one.errors == "")
      #expect(one.bytes == four.bytes)
      #expect(one.bytes.count > 1000)
    }
  }

  @Test func jsonIsOneArray() throws {
    try withProgram { program in
      try program.file("a.jsonl", Fixtures.call + Fixtures.chat)
      let result = try program.run(["score", "a.jsonl", "--format", "json"])
      let array = try JSONSerialization.jsonObject(with: Data(result.bytes)) as? [[String: Any]]
      #expect(array?.map { $0["id"] as? String } == ["call-1", "=cmd()"])
      try program.file("bad.json", "")
      #expect(try program.run(["score", "bad.json", "--format", "json"]).text == "[]\n")
    }
  }

  @Test func theWordsOfATranscriptCannotMoveTheTerminal() throws {
    try withProgram { program in
      try program.file("a.json", Fixtures.chat)
      let forced = ["CLICOLOR_FORCE": "0", "NO_COLOR": "1"]
      for command in ["annotate", "score"] {
        let text = try program.run([command, "a.json"], environment: forced).text
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
      }
      let csv = try program.run(["score", "a.json", "--format", "csv"]).text
      #expect(csv.split(separator: "\r\n")[1].hasPrefix("'=cmd(),"))
    }
  }

  @Test func standardInputIsADash() throws {
    try withProgram { program in
      let arguments = ["annotate", "-", "--format", "jsonl"]
      let result = try program.run(arguments, input: Fixtures.call)
      #expect(result.status == 0)
      #expect(result.text.hasPrefix(#"{"schema":1,"id":"call-1","language":"en","turns":[{"#))
    }
  }

  @Test func patternsAreExpandedInOrder() throws {
    try withProgram { program in
      for name in ["b", "a", "c"] {
        try program.file("\(name).json", Fixtures.call.replacing("call-1", with: name))
      }
      let result = try program.run(["score", "*.json", "--format", "csv"])
      let rows = result.text.split(separator: "\r\n").dropFirst()
      #expect(rows.map { String($0.prefix(1)) } == ["a", "b", "c"])
    }
  }

  @Test func anOutputFileIsReplacedOnlyWhenItIsWhole() throws {
    try withProgram { program in
      try program.file("a.json", Fixtures.call)
      try program.file("out.csv", "before")
      #expect(try program.run(["score", "gone", "--output", "out.csv"]).status == 66)
      #expect(try program.bytes(of: "out.csv") == Array("before".utf8))
      let arguments = ["score", "a.json", "--format", "csv"]
      let printed = try program.run(arguments)
      #expect(try program.run(arguments + ["--output", "out.csv"]).bytes.isEmpty)
      #expect(try program.bytes(of: "out.csv") == printed.bytes)
      let left = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
      #expect(!left.contains { $0.hasSuffix(".part") })
    }
  }

  @Test(arguments: [
    (["PARLEY_LANG": "fr"], true), (["LANG": "fr_CA.UTF-8"], true), (["LANG": "en_GB"], false),
    (["LC_ALL": "en_US", "LANG": "fr_FR"], false), (["LC_MESSAGES": "fr_BE", "LANG": "C"], true),
    (["PARLEY_LANG": "en", "LC_ALL": "fr_FR"], false),
  ])
  func theInterfaceSpeaksTheUsersLanguage(environment: [String: String], isFrench: Bool) throws {
    try withProgram { program in
      let errors = try program.run(["scor"], environment: environment).errors
      #expect(errors.contains("commande inconnue") == isFrench)
      #expect(errors.contains("unknown command") != isFrench)
    }
  }

  @Test func dataDoNotDependOnTheInterfaceLanguage() throws {
    try withProgram { program in
      try program.file("a.jsonl", Fixtures.call + Fixtures.chat)
      for format in ["csv", "jsonl"] {
        let arguments = ["score", "a.jsonl", "--format", format, "--lang"]
        let english = try program.run(arguments + ["en"])
        let french = try program.run(arguments + ["fr"])
        #expect(english.bytes == french.bytes)
      }
    }
  }

  @Test func colourIsForTerminalsUnlessForced() throws {
    try withProgram { program in
      try program.file("a.json", Fixtures.call)
      func hasColour(_ environment: [String: String]) throws -> Bool {
        try program.run(["annotate", "a.json"], environment: environment).text.contains("\u{1B}[")
      }
      #expect(try !hasColour([:]))
      #expect(try hasColour(["CLICOLOR_FORCE": "1"]))
      #expect(try !hasColour(["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
      #expect(try !hasColour(["CLICOLOR_FORCE": "1", "TERM": "dumb"]))
      #expect(try !hasColour(["CLICOLOR_FORCE": "1", "ACCESSIBLE": "1"]))
    }
  }

  @Test(arguments: [
    [], ["score"], ["annotate"], ["rubric"], ["rubric", "list"], ["rubric", "show"],
    ["rubric", "check"], ["behaviour"], ["behaviour", "list"], ["behaviour", "show"],
    ["behaviour", "test"],
  ])
  func everyCommandHasHelpWithExamples(command: [String]) throws {
    try withProgram { program in
      let result = try program.run(command + ["--help"])
      #expect(result.status == 0 && result.errors == "")
      #expect(result.text.contains("EXAMPLES:\n"))
    }
  }

  @Test func aRubricInTheHomeFolderIsFoundByItsName() throws {
    try withProgram { program in
      try program.file("home/rubrics/small.yaml", Fixtures.rubric)
      try program.file("a.json", Fixtures.call)
      let list = try program.run(["rubric", "list", "--home", "home"])
      #expect(list.text.contains("small") && list.text.contains("core"))
      let score = try program.run(
        ["score", "a.json", "--rubric", "small", "--format", "jsonl"],
        environment: ["PARLEY_HOME": "home"])
      #expect(score.text.contains(#""rubric":{"id":"small","version":3,"#))
    }
  }
}

@Suite struct WarningTests {
  @Test func whatWasMendedIsSaidOnceAFileInTheUsersLanguage() throws {
    try withProgram { program in
      let turns =
        #"[{"speaker":"agent","text":"Hello, how can I help?","startMs":5000},"#
        + #"{"speaker":"customer","text":"My order is late.","startMs":1000}]"#
      let lines = (1...3).map { #"{"id":"c-\#($0)","turns":\#(turns)}"# + "\n" }.joined()
      try program.file("a.jsonl", lines)
      let english = try program.run(["annotate", "a.jsonl", "--format", "jsonl", "--jobs", "1"])
      #expect(english.status == 0)
      #expect(
        english.errors == "parley: a.jsonl: c-1: 1 turn earlier than the turn ahead "
          + "(first: turn 1); the order was kept, those times were dropped\n")
      let french = try program.run(["annotate", "a.jsonl", "--lang", "fr", "--format", "jsonl"])
      #expect(
        french.errors == "parley: a.jsonl : c-1 : 1 tour avant celui qui précède "
          + "(premier : tour 1) ; l’ordre est gardé, ces heures sont laissées\n")
    }
  }

  @Test func errorsAreSaidInFrench() throws {
    try withProgram { program in
      try program.file("a.json", "{\"turns\": [7]}")
      let result = try program.run(["score", "a.json", "--lang", "fr"])
      #expect(result.status == 65)
      #expect(
        result.errors
          == "parley: a.json:1:12 : tour 0 : un tour doit être un objet, pas un nombre ; corrigez-le, ou exportez de nouveau\n"
      )
    }
  }

  @Test func aBinaryFileWithoutEndIsRefusedAtItsStart() throws {
    try withProgram { program in
      let result = try program.run(
        shell: "{ printf '%%PDF-1.7'; cat /dev/zero; } | $PARLEY score -")
      #expect(result.status == 65)
      #expect(
        result.errors == "parley: standard input: a PDF document, not a transcript; "
          + "save it as text, CSV or JSON\n")
    }
  }
}
