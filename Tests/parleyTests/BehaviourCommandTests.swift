import Testing

@Suite struct BehaviourCommandTests {
  /// A behaviour of the user's own, with one sample that does what its mark says.
  private func behaviour(sample: String) -> String {
    """
    behaviour: zebra
    family: courtesy
    speaker: agent
    title.en: Mentions zebras
    title.fr: Parle de zèbres

    == en
    | zebra[|s]
    + \(sample)
    == fr
    | zèbre[|s]
    + Un zèbre, deux zèbres.

    """
  }

  @Test func everyBehaviourIsListedInBothLanguages() throws {
    try withProgram { program in
      let english = try program.run(["behaviour", "list"])
      let french = try program.run(["behaviour", "list", "--lang", "fr"])
      #expect(english.status == 0 && french.status == 0)
      #expect(english.text.hasPrefix("Opening\n  greeting"))
      #expect(french.text.hasPrefix("Accueil\n  greeting"))
      #expect(!english.text.contains(" \n"))
    }
  }

  @Test func anUnknownBehaviourIs64WithTheNearestName() throws {
    try withProgram { program in
      let result = try program.run(["behaviour", "show", "apolgy"])
      #expect(result.status == 64)
      #expect(result.errors == "parley: no behaviour 'apolgy'; did you mean 'apology'?\n")
    }
  }

  @Test func aFilesSamplesAreRun() throws {
    try withProgram { program in
      try program.file("zebra.behaviour", behaviour(sample: "A zebra crosses the road."))
      let right = try program.run(["behaviour", "test", "zebra.behaviour"])
      #expect(right.status == 0)
      #expect(right.text == "2 samples of 1 behaviour: all as marked\n")
      try program.file("zebra.behaviour", behaviour(sample: "A horse."))
      let wrong = try program.run(["behaviour", "test", "zebra.behaviour"])
      #expect(wrong.status == 1)
      #expect(
        wrong.text == """
          zebra en:9: + “A horse.” (nothing found)
          2 samples of 1 behaviour: 1 not as marked

          """)
    }
  }

  @Test func behavioursInTheHomeFolderAreInForce() throws {
    try withProgram { program in
      try program.file("home/behaviours/zebra.behaviour", behaviour(sample: "A zebra."))
      let call = Fixtures.call.replacing("Hello,", with: "Zebras!")
      try program.file("a.json", call)
      let arguments = ["annotate", "a.json", "--format", "jsonl"]
      #expect(try !program.run(arguments).text.contains("\"zebra\""))
      let own = try program.run(arguments + ["--home", "home"])
      #expect(own.text.contains(#""id":"zebra","start":0,"end":6,"text":"Zebras""#))
      let shown = try program.run(["behaviour", "show", "zebra", "--patterns", "--home", "home"])
      #expect(
        shown.text == """
          Mentions zebras
          zebra · agent · Courtesy

          English (1 pattern)
            | zebra[|s]
            ✓ A zebra.

          French (1 pattern)
            | zèbre[|s]
            ✓ Un zèbre, deux zèbres.

          """)
      try program.file("home/behaviours/zebra.behaviour", "behaviour: zebra\n")
      let broken = try program.run(arguments + ["--home", "home"])
      #expect(broken.status == 65)
      #expect(broken.errors.hasPrefix("parley: zebra.behaviour:"))
    }
  }
}
