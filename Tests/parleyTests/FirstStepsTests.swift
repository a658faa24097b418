import Testing

@Suite struct FirstStepsTests {
  @Test func theProgramAloneGreetsWithACommandForEach() throws {
    try withProgram { program in
      let english = try program.run([])
      let french = try program.run(["--lang", "fr"])
      #expect(english.status == 0 && french.status == 0)
      #expect(english.errors == "" && french.errors == "")
      #expect(english.text.contains("You grade conversations:      parley score calls/\n"))
      #expect(french.text.contains("Vous voulez progresser :      parley practice"))
      // What it names is there.
      #expect(try program.run(["behaviour", "show", "acknowledge-emotion"]).status == 0)
    }
  }

  @Test(arguments: [
    ("bash", "complete -o filenames -F _parley"), ("zsh", "#compdef parley"),
    ("fish", "complete -c 'parley'"),
  ])
  func shellsComplete(shell: String, line: String) throws {
    try withProgram { program in
      let script = try program.run(["--generate-completion-script", shell])
      #expect(script.status == 0 && script.errors == "")
      #expect(script.text.contains(line))
      for word in ["convert", "annotate", "redact"] { #expect(script.text.contains(word)) }
    }
  }

  @Test func aMistypedFileNamesTheNearest() throws {
    try withProgram { program in
      try program.file("calls/monday.jsonl", Fixtures.call)
      try program.file("small.yaml", Fixtures.rubric)
      let file = try program.run(["score", "calls/mondya.jsonl"])
      #expect(file.status == 66)
      #expect(
        file.errors == "parley: calls/mondya.jsonl: cannot be opened: No such file or directory; "
          + "did you mean 'calls/monday.jsonl'?\n")
      let rubric = try program.run(
        ["score", "calls/monday.jsonl", "--rubric", "smal.yaml", "--lang", "fr"])
      #expect(rubric.status == 66)
      #expect(
        rubric.errors
          == "parley: smal.yaml : ouverture impossible : aucun fichier ni dossier de ce "
          + "nom ; vouliez-vous dire « small.yaml » ?\n")
    }
  }

  @Test(arguments: [
    (
      ["score", "a", "--formt", "csv"],
      "option inconnue « --formt » ; vouliez-vous dire « --format » ?"
    ),
    (
      ["score", "a", "--format", "pdf"],
      "la valeur « pdf » ne convient pas à « --format <format> » ; au choix : « text », « json », "
        + "« jsonl », « csv », « html »"
    ),
    (["score"], "il manque l’argument « <chemin> ... »"),
    (["score", "a", "--rubric"], "il manque la valeur de « --rubric <id|fichier> »"),
  ])
  func aFaultyCommandLineIsToldInFrench(arguments: [String], sentence: String) throws {
    try withProgram { program in
      let result = try program.run(arguments, environment: ["LANG": "fr_FR.UTF-8"])
      #expect(result.status == 64)
      #expect(result.errors == "parley: \(sentence)\nparley: voir « parley score --help »\n")
    }
  }
}
