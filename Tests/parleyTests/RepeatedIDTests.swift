import Testing

@Suite struct RepeatedIDTests {
  @Test func anIDThatComesAgainIsNamedWithBothPlaces() throws {
    try withProgram { program in
      try program.file("a.jsonl", Fixtures.call + Fixtures.chat + Fixtures.call)
      try program.file("b.json", "[" + Fixtures.chat + "," + Fixtures.chat + "]")
      let result = try program.run(["annotate", "a.jsonl", "b.json", "--format", "jsonl"])
      #expect(result.status == 0)
      #expect(result.text.split(separator: "\n").count == 5)
      #expect(
        result.errors == """
          parley: a.jsonl:3: the id 'call-1' is also that of a.jsonl:1; both conversations were kept
          parley: b.json: the id '=cmd()' is also that of a.jsonl:2; both conversations were kept
          parley: b.json: the id '=cmd()' is also that of a.jsonl:2; both conversations were kept

          """)
      let french = try program.run(["annotate", "b.json", "--lang", "fr"])
      #expect(
        french.errors == """
          parley: b.json, conversation 2 : l’identifiant « =cmd() » est aussi celui de b.json, \
          conversation 1 ; les deux conversations sont gardées

          """)
    }
  }

  @Test func manyAreCounted() throws {
    try withProgram { program in
      try program.file("a.jsonl", String(repeating: Fixtures.call, count: 23))
      for jobs in ["1", "3"] {
        let result = try program.run(["convert", "a.jsonl", "--to", "jsonl", "--jobs", jobs])
        let lines = result.errors.split(separator: "\n")
        #expect(lines.count == 21)
        #expect(lines.last == "parley: 2 more conversations have an id met before")
      }
    }
  }
}
