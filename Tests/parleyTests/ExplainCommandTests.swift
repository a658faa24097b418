import Testing

@Suite struct ExplainCommandTests {
  @Test func aCodeIsExplainedWithExamples() throws {
    try withProgram { program in
      let result = try program.run(["explain", "no-turns"])
      #expect(result.status == 0)
      #expect(
        result.text == """
          no-turns: Nobody says anything
          error, in plays

          A play is a conversation: it needs at least one line `A> …`. For a trainee who
          keeps silent, write `A> (silence)`.

          Wrong:
            play: silent
            lang: en
            => not ending good

          Right:
            play: silent
            lang: en
            A> (silence)
            => not ending good

          """)
    }
  }

  @Test func frenchPagesAreFrench() throws {
    try withProgram { program in
      let result = try program.run(["explain", "no-turns", "--lang", "fr"])
      #expect(
        result.text.hasPrefix("no-turns\u{202F}: Personne ne dit rien\nerreur, dans : essais\n"))
    }
  }

  @Test func anUnknownCodeIs64WithTheNearest() throws {
    try withProgram { program in
      let result = try program.run(["explain", "no-turn"])
      #expect(result.status == 64)
      #expect(result.errors == "parley: no finding is called 'no-turn'; did you mean 'no-turns'?\n")
      #expect(try program.run(["explain"]).status == 64)
    }
  }

  @Test func allCodesAreListed() throws {
    try withProgram { program in
      let result = try program.run(["explain", "--list"])
      #expect(result.status == 0)
      #expect(result.text.hasPrefix("ask-without-return"))
    }
  }
}
