import Foundation
import Testing

/// `rubric import`, `bind`, `export` and `diff`, as a user runs them.
@Suite struct RubricGridTests {
  static let canvas = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rubrics xmlns="http://canvas.instructure.com/xsd/cccv1p0"><rubric identifier="chat-qa">
    <title>Chat QA</title><criteria>
    <criterion><criterion_id>_1</criterion_id><points>10.0</points><description>Greeting</description>
    <ratings><rating><description>Warm</description><points>10.0</points></rating>
    <rating><description>Cold</description><points>0.0</points></rating></ratings></criterion>
    <criterion><criterion_id>_2</criterion_id><points>5.0</points><description>Spelling</description>
    <ratings><rating><description>Good</description><points>5.0</points></rating>
    <rating><description>Bad</description><points>0.0</points></rating></ratings></criterion>
    </criteria></rubric></rubrics>
    """
  static let two = canvas.replacingOccurrences(
    of: "</rubrics>", with: "<rubric identifier=\"other\"><title>Other</title></rubric></rubrics>")
  static let call = """
    {"id":"c1","language":"en","turns":[{"speaker":"customer","text":"My invoice is wrong."},
    {"speaker":"agent","text":"Good morning, thanks for calling. Let me look."}]}
    """

  @Test func theJSONHasTheShapeOfTheContract() throws {
    try withProgram { program in
      try program.file("r.xml", Self.canvas)
      let result = try program.run(["rubric", "import", "r.xml", "--json"])
      #expect(result.status == 0)
      #expect(
        result.text == """
          {"format":"canvas","rubrics":[{"id":"chat-qa","title":"Chat QA","sections":\
          [{"id":"criteria","title":"","criteria":[{"id":"_1","title":"Greeting","description":"",\
          "points":10,"levels":[{"title":"Warm","description":"","points":10},{"title":"Cold",\
          "description":"","points":0}]},{"id":"_2","title":"Spelling","description":"",\
          "points":5,"levels":[{"title":"Good","description":"","points":5},{"title":"Bad",\
          "description":"","points":0}]}]}]}],"findings":[]}

          """)
    }
  }

  @Test func anImportedAndBoundGridScoresInItsOwnWords() throws {
    try withProgram { program in
      try program.file("r.xml", Self.canvas)
      try program.file("c.json", Self.call)
      var result = try program.run(["rubric", "import", "r.xml", "--output", "grid.yaml"])
      #expect(result.status == 0)
      #expect(
        result.errors == """
          parley: wrote grid.yaml
          parley: grid.yaml: people grade it; 'parley rubric bind grid.yaml' proposes rules

          """)
      result = try program.run(["score", "c.json", "--rubric", "grid.yaml", "--format", "jsonl"])
      #expect(result.text.contains("\"score\":null"))
      #expect(result.text.contains("\"coverage\":0,"))
      let before = try program.bytes(of: "grid.yaml")
      result = try program.run(["rubric", "bind", "grid.yaml"])
      #expect(result.status == 0)
      #expect(
        result.text == """
          Chat QA
          1 of 2 criteria bound, 67% of the weight

          Bound
            Greeting                                                                  sure
              10 when greeting in opening
              the title says "Greeting"

          Left to people
            Spelling
              people judge "Spelling"

          """)
      #expect(result.errors == "parley: wrote chat-qa.overlay.yaml: rules for 1 criterion\n")
      #expect(try program.bytes(of: "grid.yaml") == before)
      result = try program.run(["score", "c.json", "--rubric", "grid.yaml"])
      #expect(result.text.contains("Greeting"))
      #expect(result.text.contains("67% of the weight"))
      result = try program.run(["score", "c.json", "--rubric", "grid.yaml", "--format", "csv"])
      #expect(result.text.contains("c1,,en,,100,100,none,,0.67,100"))
    }
  }

  @Test func anExportScoresAsItIs() throws {
    try withProgram { program in
      try program.file("r.xml", Self.canvas)
      try program.file("c.json", Self.call)
      _ = try program.run(["rubric", "bind", "r.xml"])
      let result = try program.run(
        ["score", "c.json", "--rubric", "r.xml", "--format", "csv"])
      #expect(result.status == 0)
      #expect(result.text.contains("c1,,en,,100,100,none,,0.67,100"))
    }
  }

  @Test func importingAgainKeepsTheOverlayAndSaysWhatMoved() throws {
    try withProgram { program in
      try program.file("r.xml", Self.canvas)
      _ = try program.run(["rubric", "import", "r.xml", "-o", "grid.yaml"])
      _ = try program.run(["rubric", "bind", "grid.yaml"])
      let overlay = try program.bytes(of: "chat-qa.overlay.yaml")
      let changed = Self.canvas.replacingOccurrences(of: "Greeting", with: "Welcome")
        .replacingOccurrences(of: "_2", with: "_3")
      try program.file("r.xml", changed)
      var result = try program.run(["rubric", "import", "r.xml", "-o", "grid.yaml"])
      #expect(
        result.errors == """
          parley: wrote grid.yaml
          parley: grid.yaml: 3 changes since it was last imported
          parley:   criterion _1 (Welcome): title Greeting → Welcome
          parley:   criterion _3 (Spelling): added
          parley:   criterion _2 (Spelling): removed
          parley: chat-qa.overlay.yaml: kept as it is (1 entry)
          parley: chat-qa.overlay.yaml: criterion "_1" was called "Greeting" and is now \
          "Welcome": see if its rule still fits
          parley: grid.yaml: 1 criterion has no entry in the overlay

          """)
      #expect(try program.bytes(of: "chat-qa.overlay.yaml") == overlay)
      result = try program.run(["rubric", "bind", "grid.yaml"])
      #expect(result.errors.hasSuffix("chat-qa.overlay.yaml: kept as it is (1 entry)\n"))
      #expect(try program.bytes(of: "chat-qa.overlay.yaml") == overlay)
    }
  }

  @Test func severalRubricsAskForAChoice() throws {
    try withProgram { program in
      try program.file("r.xml", Self.two)
      var result = try program.run(["rubric", "import", "r.xml"])
      #expect(result.status == 64)
      #expect(
        result.errors.hasSuffix(
          """
          parley: 2 rubrics: choose with --select, or name a folder with --output
          parley: 1. Chat QA (chat-qa)
          parley: 2. Other (other)

          """))
      for name in ["chat-qa", "Chat QA", "chat qa", "1"] {
        result = try program.run(["rubric", "import", "r.xml", "--select", name])
        #expect(result.status == 0)
        #expect(result.text.contains("\nid: chat-qa\n"))
      }
      result = try program.run(["rubric", "import", "r.xml", "--select", "chat-qb"])
      #expect(result.status == 64)
      #expect(result.errors.contains("no rubric 'chat-qb'; did you mean 'chat-qa'?"))
    }
  }

  @Test func aFolderTakesAFileARubric() throws {
    try withProgram { program in
      try program.file("r.xml", Self.canvas)
      try program.file(
        "s.xml",
        Self.canvas.replacingOccurrences(of: "chat-qa", with: "mail-qa"))
      let result = try program.run(["rubric", "import", "r.xml", "s.xml", "-o", "a/b/"])
      #expect(result.status == 0)
      #expect(try !program.bytes(of: "a/b/chat-qa.yaml").isEmpty)
      #expect(try !program.bytes(of: "a/b/mail-qa.yaml").isEmpty)
    }
  }

  @Test(arguments: [
    ("<rubrics", Int32(65), "bad.xml:1:"), ("{\"a\":}", 65, "bad.xml:1:6: "),
    ("", 65, "bad.xml: it is empty"), ("<areas></areas>", 1, "no advanced grading form here"),
    ("{\"turns\":[]}", 65, "JSON, but of no rubric format that parley knows (keys: 'turns')"),
    ("just words", 65, "neither XML nor JSON"),
  ])
  func badInputEndsWithASentence(text: String, status: Int32, sentence: String) throws {
    try withProgram { program in
      try program.file("bad.xml", text)
      for more in [[], ["--json"]] {
        let result = try program.run(["rubric", "import", "bad.xml"] + more)
        #expect(result.status == status)
        #expect(result.errors.contains(sentence), "\(result.errors)")
        #expect(status != 65 || result.text.isEmpty)
      }
    }
  }

  @Test func aMissingFileAmongOthersIsNamed() throws {
    try withProgram { program in
      try program.file("r.xml", Self.canvas)
      var result = try program.run(["rubric", "import", "r.xml", "no.xml", "--json"])
      #expect(result.status == 65)
      #expect(result.text.hasPrefix("{\"format\":\"canvas\""))
      result = try program.run(["rubric", "import", "no.xml"])
      #expect(result.status == 66)
    }
  }

  @Test(arguments: ["core", "servqual"])
  func exportAndImportOfOwnXMLIsIdentity(id: String) throws {
    try withProgram { program in
      var result = try program.run(["rubric", "export", id, "--format", "xml", "-o", "r.xml"])
      #expect(result.status == 0)
      #expect(result.errors.isEmpty)
      _ = try program.run(["rubric", "import", "r.xml", "-o", "r.yaml"])
      result = try program.run(["rubric", "diff", id, "r.yaml", "--format", "json"])
      #expect(result.text.contains("\"changes\":[]"))
      let yaml = try program.run(["rubric", "export", "r.yaml", "--format", "yaml"])
      let own = try program.run(["rubric", "export", id, "--format", "yaml"])
      #expect(yaml.bytes == own.bytes)
    }
  }

  @Test func exportSaysWhatIsLost() throws {
    try withProgram { program in
      try program.file("r.xml", Self.canvas)
      _ = try program.run(["rubric", "import", "r.xml", "-o", "grid.yaml"])
      _ = try program.run(["rubric", "bind", "grid.yaml"])
      let result = try program.run(
        ["rubric", "export", "grid.yaml", "--format", "canvas", "--lang", "fr"])
      #expect(
        result.errors == """
          parley: canvas ne sait pas porter : les règles de 1 critère
          parley: canvas ne sait pas porter : les compétences et les étiquettes

          """)
      #expect(result.text.contains("<description>Warm</description>"))
    }
  }

  @Test func impactNamesWhoseScoresMove() throws {
    try withProgram { program in
      try program.file("r.xml", Self.canvas)
      try program.file("calls/c.json", Self.call)
      _ = try program.run(["rubric", "import", "r.xml", "-o", "old.yaml"])
      _ = try program.run(["rubric", "bind", "old.yaml"])
      _ = try program.run(["rubric", "export", "old.yaml", "--format", "yaml", "-o", "b/new.yaml"])
      _ = try program.run(
        shell:
          "mkdir -p b && $PARLEY rubric export old.yaml --format yaml > b/new.yaml && sed -i 's/when: greeting in opening/when: apology/' b/new.yaml"
      )
      let result = try program.run([
        "rubric", "diff", "old.yaml", "b/new.yaml", "--impact", "calls",
      ])
      #expect(result.status == 0)
      #expect(
        result.text == """
          From Chat QA (chat-qa 1) to Chat QA (chat-qa 1)
            criterion _1 (Greeting): rule 10 when greeting in opening; 0 → 10 when
            apology; 0

          Impact
          1 of 1 conversation would score otherwise
          mean score 100 → 0 (-100)

          conversation                                             old       new    change
          c1                                                       100         0      -100

          """)
    }
  }

  @Test func aRubricThatIsNotThereIsAUsageError() throws {
    try withProgram { program in
      let result = try program.run(["rubric", "bind", "cor"])
      #expect(result.status == 64)
      #expect(result.errors.contains("did you mean 'core'?"))
    }
  }

  @Test func aFaultyOverlayStopsTheScoring() throws {
    try withProgram { program in
      try program.file("r.xml", Self.canvas)
      try program.file("c.json", Self.call)
      try program.file(
        "chat-qa.overlay.yaml",
        "parley: 1\noverlay: chat-qa\ncriteria:\n  - id: _1\n    never: jargn\n")
      var result = try program.run(["score", "c.json", "--rubric", "r.xml"])
      #expect(result.status == 65)
      #expect(
        result.errors.contains("chat-qa.overlay.yaml:5:12: error: unknown behaviour \"jargn\""))
      try program.file("chat-qa.overlay.yaml", "parley: 1\noverlay: other\n")
      result = try program.run(["score", "c.json", "--rubric", "r.xml"])
      #expect(result.status == 65)
      #expect(
        result.errors
          == "parley: ./chat-qa.overlay.yaml: overlay is for 'other', not for 'chat-qa'\n"
          || result.errors
            == "parley: chat-qa.overlay.yaml: overlay is for 'other', not for 'chat-qa'\n"
      )
    }
  }

  @Test func aLargeFileIsRefusedAtOnce() throws {
    try withProgram { program in
      let result = try program.run(
        shell: "truncate -s 1G big.xml && $PARLEY rubric import big.xml")
      #expect(result.status == 65)
      #expect(
        result.errors
          == "parley: big.xml: larger than 16 MB; a rubric is not that large, export it without"
          + " attachments\n")
    }
  }
}
