import Foundation
import Testing

/// The store, seen from the command line.
@Suite struct ProgressCommandTests {
  /// A conversation of an agent on a day.
  static func call(
    _ id: String, agent: String = #"{"id":"fr-07","name":"Inès","team":"Lyon"}"#,
    day: String? = "2026-03-09T09:14:00+01:00", language: String = "en"
  ) -> String {
    let start = day.map { "\"startedAt\":\"\($0)\"," } ?? ""
    return """
      {"id":"\(id)","language":"\(language)","channel":"phone",\(start)"agent":\(agent),"turns":[\
      {"speaker":"agent","text":"Hello, how can I help?"},\
      {"speaker":"customer","text":"My parcel \(id) has not arrived and I am furious."},\
      {"speaker":"agent","text":"I am so sorry, I understand that you are angry about the parcel."},\
      {"speaker":"agent","text":"I will call you back tomorrow before noon."}]}

      """
  }

  private let record = ["--record", "--home", "home", "--format", "csv", "--output", "out.csv"]

  @Test func aResultTakesThePlaceOfNeitherInputNorStore() throws {
    try withProgram { program in
      let call = """
        {"id":"a","language":"en","turns":[{"speaker":"customer","text":"It is late."},\
        {"speaker":"agent","text":"I am sorry."}]}

        """
      try program.file("a.jsonl", call)
      for command in ["score", "annotate", "themes"] {
        let result = try program.run([command, "a.jsonl", "--output", "./a.jsonl"])
        #expect(result.status == 64)
        #expect(
          result.errors
            == "parley: ./a.jsonl: an input or a store, which is not written over; name another "
            + "file\n")
      }
      #expect(try program.bytes(of: "a.jsonl") == Array(call.utf8))
      _ = try program.run(["score", "a.jsonl", "--person", "Ines", "--record", "--home", "home"])
      let before = try program.bytes(of: "home/parley.sqlite")
      let report = try program.run(
        ["report", "--home", "home", "--output", "home/parley.sqlite"])
      #expect(report.status == 64)
      #expect(try program.bytes(of: "home/parley.sqlite").prefix(15) == before.prefix(15))
    }
  }

  @Test func aDayOfNoCalendarIsRefusedWithAnExample() throws {
    try withProgram { program in
      for command in ["team", "progress", "report"] {
        let result = try program.run([command, "--as-of", "2026-02-31", "--home", "home"])
        #expect(result.status == 64)
        #expect(
          result.errors == "parley: --as-of: '2026-02-31' is no day; write it as 2026-03-06\n")
      }
    }
  }

  @Test func recordedIsShown() throws {
    try withProgram { program in
      try program.file("a.jsonl", (1...6).map { Self.call("c\($0)") }.joined())
      let first = try program.run(["score", "a.jsonl"] + record)
      #expect(first.status == 0)
      #expect(first.errors == "parley: recorded 6 conversations in home/parley.sqlite\n")
      let again = try program.run(["score", "a.jsonl"] + record)
      #expect(
        again.errors
          == "parley: recorded 0 conversations in home/parley.sqlite; 6 known already\n")
      let day = ["--home", "home", "--as-of", "2026-03-10"]
      let page = try program.run(["progress", "Inès"] + day)
      #expect(page.status == 0 && page.errors == "")
      #expect(page.text.hasPrefix("Inès · team Lyon · as of 2026-03-10\n"))
      #expect(page.text.contains("Real calls · English · rubric core 1"))
      #expect(page.text.contains("in 6 conversations"))
      #expect(page.text.contains("“I am so sorry” (c"))
      let french = try program.run(["progress", "fr-07", "--lang", "fr"] + day)
      #expect(french.text.contains("Échanges réels · anglais · grille core 1"))
      let team = try program.run(["team"] + day)
      #expect(team.status == 0 && team.text.contains("\n  Inès"))
      let csv = try program.run(["team", "--format", "csv"] + day)
      #expect(csv.text.split(separator: "\r\n").count == 6)
      let doctor = try program.run(["doctor"] + day)
      #expect(doctor.status == 0)
      #expect(doctor.text.hasPrefix("home/parley.sqlite: sound\n"))
    }
  }

  @Test func jsonIsOneDocument() throws {
    try withProgram { program in
      try program.file("a.jsonl", (1...6).map { Self.call("c\($0)") }.joined())
      #expect(try program.run(["score", "a.jsonl"] + record).status == 0)
      let day = ["--home", "home", "--as-of", "2026-03-10", "--format", "json"]
      for command in [["progress", "fr-07"], ["progress"], ["team"], ["doctor"], ["sample"]] {
        let result = try program.run(command + day)
        #expect(result.status == 0, "\(command) \(result.errors)")
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(result.bytes)) }
      }
    }
  }

  @Test func aStoreThatIsNotThereIs66() throws {
    try withProgram { program in
      for command in [["progress"], ["team"], ["export"], ["doctor"], ["sample"], ["forget", "x"]] {
        let result = try program.run(command + ["--home", "home"])
        #expect(result.status == 66)
        #expect(
          result.errors
            == "parley: home/parley.sqlite: no store yet; 'parley score --record' and "
            + "'parley practice' begin one\n")
      }
    }
  }

  @Test func thirtyOneFebruaryIsOneSentence() throws {
    try withProgram { program in
      try program.file(
        "a.jsonl", Self.call("c1") + Self.call("c2", day: "2026-02-31T10:00:00Z"))
      let result = try program.run(["score", "a.jsonl"] + record)
      #expect(result.status == 65)
      #expect(
        result.errors == """
          parley: c2: startedAt '2026-02-31T10:00:00Z' is no day; not recorded, --as-of says which \
          day to take
          parley: 1 input could not be used; the others were done
          parley: recorded 1 conversation in home/parley.sqlite

          """)
      let given = try program.run(["score", "a.jsonl", "--as-of", "2026-03-01"] + record)
      #expect(given.status == 0)
      #expect(
        given.errors == "parley: recorded 1 conversation in home/parley.sqlite; 1 known already\n")
    }
  }

  @Test func aClockSetBackIsSaid() throws {
    try withProgram { program in
      try program.file("a.jsonl", Self.call("c1") + Self.call("c2", day: "2027-01-01"))
      #expect(try program.run(["score", "a.jsonl"] + record).status == 0)
      let page = try program.run(
        ["progress", "fr-07", "--home", "home", "--as-of", "2026-03-10"])
      #expect(page.text.contains("1 conversation is dated after 2026-03-10 and left out"))
      let doctor = try program.run(["doctor", "--home", "home", "--as-of", "2026-03-10"])
      #expect(doctor.status == 0)
      #expect(
        doctor.text.contains("1 conversation is dated after 2026-03-10; is the clock right?"))
    }
  }

  @Test func peopleOfOneNameAreToldApart() throws {
    try withProgram { program in
      try program.file(
        "a.jsonl",
        Self.call("c1") + Self.call("c2", agent: #"{"id":"fr-08","name":"Inès"}"#)
          + Self.call("c3", agent: "{}"))
      let result = try program.run(["score", "a.jsonl"] + record)
      #expect(
        result.errors.hasPrefix(
          "parley: 1 conversation names no agent and counts for nobody; --person says who it was\n"
        ))
      let who = try program.run(["progress", "Inès", "--home", "home"])
      #expect(who.status == 64)
      #expect(
        who.errors == "parley: 2 people are called 'Inès'; say which by id: fr-07, fr-08\n")
      #expect(
        try program.run(["progress", "Ines", "--home", "home", "--lang", "fr"]).errors
          == "parley: personne « Ines » inconnue ; vouliez-vous dire « Inès » ?\n")
    }
  }

  @Test func hostileTextDoesNotReachTheTerminal() throws {
    try withProgram { program in
      let agent = #"{"id":"\u001b[2J","name":"=cmd()\u202e"}"#
      try program.file("a.jsonl", Self.call("c\\u001b[31m", agent: agent))
      #expect(try program.run(["score", "a.jsonl"] + record).status == 0)
      let runs = [["team"], ["progress"], ["progress", "=cmd()\u{202E}"], ["sample"], ["doctor"]]
      for command in runs {
        for format in ["text", "json", "csv"] {
          let result = try program.run(command + ["--home", "home", "--format", format])
          #expect(result.status == 0, "\(command) \(result.errors)")
          #expect(
            !result.bytes.contains(0x1B) || format == "csv", "\(command) \(format): escape")
        }
      }
      let csv = try program.run(["team", "--home", "home", "--format", "csv"])
      #expect(csv.text.contains(",'=cmd()"))
    }
  }

  @Test func aWhatIfIsNotRecorded() throws {
    try withProgram { program in
      try program.file("a.jsonl", Self.call("c1"))
      let result = try program.run(["score", "a.jsonl", "--na-policy", "pass"] + record)
      #expect(result.status == 64)
      #expect(
        result.errors
          == "parley: --na-policy is a what-if and cannot be recorded; leave out one of the two\n")
    }
  }

  @Test func forgetAsksAndExportHandsOver() throws {
    try withProgram { program in
      try program.file("a.jsonl", Self.call("c1") + Self.call("c2", agent: #"{"name":"Karim"}"#))
      #expect(try program.run(["score", "a.jsonl"] + record).status == 0)
      let home = ["--home", "home"]
      let asked = try program.run(["forget", "Inès"] + home, input: "y\n")
      #expect(asked.status == 64)
      #expect(
        asked.errors == "parley: nobody is here to be asked; --yes forgets without asking\n")
      let mine = try program.run(["export", "Inès"] + home)
      #expect(mine.text.split(separator: "\n").count == 2)
      let gone = try program.run(["forget", "Inès", "--yes"] + home)
      #expect(gone.errors == "parley: forgot Inès: 1 conversation removed\n")
      #expect(try program.run(["progress", "Inès"] + home).status == 64)
      #expect(try program.run(["export"] + home).text.split(separator: "\n").count == 2)
    }
  }

  @Test func storesComeTogether() throws {
    try withProgram { program in
      try program.file("a.jsonl", Self.call("c1") + Self.call("c2"))
      try program.file("b.jsonl", Self.call("c2") + Self.call("c3"))
      #expect(try program.run(["score", "a.jsonl"] + record).status == 0)
      let there = ["score", "b.jsonl", "--record", "--home", "there", "--output", "b.txt"]
      #expect(try program.run(there).status == 0)
      let merged = try program.run(["merge", "there/parley.sqlite", "--home", "home"])
      #expect(merged.status == 0)
      #expect(
        merged.errors
          == "parley: merged there/parley.sqlite: 1 evaluation added, 1 known already\n")
      let empty = try program.file("empty.sqlite", "")
      let nothing = try program.run(["merge", empty, "--home", "home"])
      #expect(nothing.status == 66)
      #expect(
        nothing.errors
          == "parley: empty.sqlite: no store yet; 'parley score --record' and 'parley practice' begin "
          + "one\n")
      #expect(try program.bytes(of: empty).isEmpty)
      try program.file("kpi.csv", "date,metric,value\n2026-03-06,csat,4\n")
      #expect(try program.run(["kpi", "import", "kpi.csv", "--home", "there"]).status == 0)
      #expect(
        try program.run(["merge", "there/parley.sqlite", "--home", "home"]).errors
          == "parley: merged there/parley.sqlite: 0 evaluations added, 2 known already; "
          + "1 service figure added, 0 known already\n")
      let health = try program.run(["doctor", "--home", "home", "--format", "json"])
      #expect(health.text.contains("\"evaluations\":3,\"values\":1,"))
      let own = try program.run(["merge", "home/parley.sqlite", "--home", "home"])
      #expect(own.status == 64)
      #expect(own.errors == "parley: a store cannot be merged into itself\n")
      let damaged = try program.file(
        "broken.sqlite", "not a database, long enough to be read as one")
      let broken = try program.run(["merge", damaged, "--home", "home"])
      #expect(broken.status == 65)
      #expect(
        broken.errors
          == "parley: broken.sqlite: damaged or not a store; put a copy in its place, or move it "
          + "away and record again\n")
    }
  }

  @Test func doctorCopiesAStoreAndMakesAnOldOneGood() throws {
    try withProgram { program in
      try program.file("a.jsonl", Self.call("c1"))
      #expect(try program.run(["score", "a.jsonl"] + record).status == 0)
      let backup = ["doctor", "--home", "home", "--backup", "copy.sqlite"]
      #expect(try program.run(backup).errors == "parley: copied to copy.sqlite\n")
      let again = try program.run(backup)
      #expect(again.status == 74)
      #expect(again.errors == "parley: copy.sqlite: exists already; name a new file\n")
      let rebuilt = try program.run(["doctor", "--home", "home", "--rebuild"])
      #expect(rebuilt.status == 0 && rebuilt.errors == "parley: all figures computed anew\n")
    }
  }

  @Test func aFolderThatMayNotBeWrittenIs74() throws {
    try withProgram { program in
      try program.file("a.jsonl", Self.call("c1"))
      try program.file("file", "")
      let result = try program.run([
        "score", "a.jsonl", "--record", "--home", "file/home", "--lang", "fr",
      ])
      #expect(result.status == 74)
      #expect(
        result.errors.hasPrefix("parley: file/home : impossible de créer le dossier : "))
    }
  }
}
