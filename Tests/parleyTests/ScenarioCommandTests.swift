import Foundation
import Testing

@Suite struct ScenarioCommandTests {
  @Test func aNewScenarioPassesCheckAndTest() throws {
    try withProgram { program in
      let made = try program.run(["scenario", "new", "late-invoice"])
      #expect(made.status == 0)
      #expect(made.text == "wrote late-invoice.parley and late-invoice.play\n")
      let checked = try program.run(["scenario", "check", "late-invoice.parley", "--strict"])
      #expect(checked.status == 0)
      #expect(checked.text == "1 scenario: no faults\n")
      #expect(try program.run(["scenario", "test", "late-invoice.parley"]).status == 0)
      let again = try program.run(["scenario", "new", "late-invoice"])
      #expect(again.status == 64)
      #expect(
        again.errors == "parley: late-invoice.parley: is there already; nothing was written\n")
      let explored = try program.run(["scenario", "explore", "late-invoice.parley"])
      #expect(
        explored.text.hasPrefix("resolved (good ending)\n  1. acknowledge-emotion → details\n"))
      #expect(explored.text.hasSuffix("Every scene is reached, every route taken.\n"))
      let coverage = try program.run(["scenario", "coverage", "late-invoice.parley"])
      #expect(
        coverage.text.hasPrefix("late-invoice (14 plays in 2 languages)\n  Scenes: 3 of 3\n"))
      let graph = try program.run(["scenario", "graph", "late-invoice.parley", "--format", "dot"])
      #expect(graph.text.hasPrefix("digraph \"late-invoice\" {\n"))
    }
  }

  @Test func faultsAreShownInBothLanguages() throws {
    try withProgram { program in
      _ = try program.run(["scenario", "new", "mine"])
      let text = String(decoding: try program.bytes(of: "mine.parley"), as: UTF8.self)
      try program.file("mine.parley", text.replacing("-> details", with: "-> detials"))
      let english = try program.run(["scenario", "check", "mine.parley"])
      #expect(english.status == 1)
      #expect(
        english.text.hasPrefix(
          """
          mine.parley:32:27: error: unknown scene "detials": did you mean "details"? \
          [unknown-scene]
            on acknowledge-emotion -> detials
                                      ^^^^^^^

          """), "\(english.text)")
      let french = try program.run(["scenario", "check", "mine.parley", "--lang", "fr"])
      #expect(
        french.text.contains(
          " : erreur : scène inconnue ; vouliez-vous dire « details » ? [unknown-scene]\n"),
        "\(french.text)")
    }
  }

  @Test func warningsFailOnlyWhenStrict() throws {
    try withProgram { program in
      _ = try program.run(["scenario", "new", "mine"])
      try FileManager.default.removeItem(at: program.folder.appendingPathComponent("mine.play"))
      let mild = try program.run(["scenario", "check", "mine.parley"])
      #expect(mild.status == 0)
      #expect(mild.text.hasSuffix("1 scenario: 0 errors, 1 warning\n"))
      #expect(try program.run(["scenario", "check", "mine.parley", "--strict"]).status == 1)
    }
  }

  @Test func dataFormatsAreJSON() throws {
    try withProgram { program in
      try program.file("a b.parley", "parley: 1\n")
      let json = try program.run(["scenario", "check", "a b.parley", "--format", "json"])
      #expect(json.status == 1)
      let object =
        try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
      let findings = try #require(object?["findings"] as? [[String: Any]])
      #expect(findings.first?["code"] as? String == "missing-key")
      #expect(findings.first?["line"] as? Int == 1)
      let sarif = try program.run(["scenario", "check", "a b.parley", "--format", "sarif"])
      let log = try JSONSerialization.jsonObject(with: Data(sarif.bytes)) as? [String: Any]
      #expect(log?["version"] as? String == "2.1.0")
      #expect(sarif.text.contains(#""artifactLocation":{"uri":"a%20b.parley"}"#))
      #expect(sarif.text.contains(#"{"id":"missing-key","shortDescription""#))
    }
  }

  @Test func whatIsNotThereIsNamed() throws {
    try withProgram { program in
      let unknown = try program.run(["scenario", "show", "late-delivry"])
      #expect(unknown.status == 64)
      #expect(
        unknown.errors == "parley: no scenario 'late-delivry'; did you mean 'late-delivery'?\n")
      #expect(try program.run(["scenario", "check", "none.parley"]).status == 66)
      try program.file("folder/readme.txt", "hello")
      let empty = try program.run(["scenario", "check", "folder"])
      #expect(empty.status == 65)
      #expect(empty.errors == "parley: folder: no scenario (*.parley) in this folder\n")
      _ = try program.run(["scenario", "new", "mine"])
      let batch = try program.run(["scenario", "check", "none.parley", "mine.parley"])
      #expect(batch.status == 65)
      #expect(batch.text == "1 scenario: no faults\n")
    }
  }

  @Test func ownScenariosAreFoundByName() throws {
    try withProgram { program in
      try FileManager.default.createDirectory(
        at: program.folder.appendingPathComponent("home/scenarios"),
        withIntermediateDirectories: true)
      _ = try program.run(["scenario", "new", "mine", "--output", "home/scenarios"])
      let list = try program.run(["scenario", "list", "--home", "home"])
      #expect(list.status == 0)
      #expect(list.text.contains("mine"))
      let shown = try program.run(["scenario", "show", "mine", "--home", "home", "--lang", "fr"])
      #expect(shown.text.hasPrefix("Prélevé deux fois\nmine · "))
    }
  }

  @Test func builtInScenariosHaveNoErrors() throws {
    try withProgram { program in
      let checked = try program.run(["scenario", "check"])
      #expect(checked.status == 0, "\(checked.text)")
    }
  }
}
