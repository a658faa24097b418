import Conversations
import Foundation
import Testing

@testable import parley

/// Practice without a terminal: one turn a line.
@Suite struct PracticeCommandTests {
  private func events(_ text: String) throws -> [JSONValue] {
    try text.split(separator: "\n").map { try JSONValue(parsing: Array($0.utf8)) }
  }

  private func files(_ program: Program, _ folder: String) -> [String] {
    SafeFile.names(in: program.folder.appendingPathComponent("home/practice/" + folder).path)
      .filter { !$0.hasPrefix(".") }
  }

  @Test func aGoodEndingIsStatus0AndAnotherIs3() throws {
    try withLamp { program, home in
      let good = try program.run(["practice", "lamp"], input: LampScenario.good, environment: home)
      #expect(good.status == 0 && good.errors == "")
      #expect(good.text.contains("You: I understand how frustrating this is, and I'm sorry.\n"))
      #expect(good.text.contains("Customer: Perfect, goodbye.\n"))
      #expect(good.text.contains("It ended well: the customer is satisfied.\n"))
      let bad = try program.run(["practice", "lamp"], input: LampScenario.bad, environment: home)
      #expect(bad.status == 3)
      #expect(bad.text.contains("What cost most: blames the customer\n"))
      let silent = try program.run(
        ["practice", "lamp"], input: String(repeating: "\n", count: 30), environment: home)
      #expect(silent.status == 3 && silent.text.contains("The customer hung up.\n"))
    }
  }

  @Test func noPromptIsShownToAPipe() throws {
    try withLamp { program, home in
      let result = try program.run(["practice", "lamp"], input: "", environment: home)
      #expect(result.status == 3 && !result.text.contains("You:") && result.errors == "")
      #expect(files(program, "sessions") == [])
    }
  }

  @Test func theEndOfInputSavesAndResumeGoesOn() throws {
    try withLamp { program, home in
      let first = try program.run(
        ["practice", "lamp"], input: LampScenario.kind, environment: home)
      #expect(first.status == 3)
      #expect(first.errors == "parley: saved; 'parley resume' goes on from here\n")
      let second = try program.run(["resume"], input: LampScenario.solution, environment: home)
      #expect(second.status == 0)
      #expect(second.errors == "parley: The broken lamp: 1 answer so far\n")
      let third = try program.run(["resume"], environment: home)
      #expect(third.status == 66)
      #expect(
        third.errors == "parley: no practice to go on with; 'parley practice' starts one\n")
    }
  }

  @Test func aScenarioThatIsGoneTakesNoPracticeWithIt() throws {
    try withLamp { program, home in
      _ = try program.run(["practice", "lamp"], input: LampScenario.kind, environment: home)
      let scenario = program.folder.appendingPathComponent("home/scenarios/lamp.parley")
      try FileManager.default.removeItem(at: scenario)
      let gone = try program.run(["resume"], environment: home)
      #expect(gone.status != 0)
      let lines = gone.errors.split(separator: "\n")
      #expect(
        lines.last?.hasPrefix("parley: the practice is kept: 'parley resume ") == true,
        "\(gone.errors)")
      try program.file("home/scenarios/lamp.parley", LampScenario.text)
      let back = try program.run(["resume"], input: LampScenario.solution, environment: home)
      #expect(back.status == 0)
    }
  }

  @Test(arguments: [0, 1])
  func killedAtAnyTurnNothingIsLost(turns: Int) throws {
    try withLamp { program, home in
      let lines = [LampScenario.kind, LampScenario.solution]
      let played = lines.prefix(turns).map { $0 + "\n" }.joined()
      let fed = "{ printf '%s' '\(played.replacing("'", with: "'\\''"))'; sleep 30; }"
      let killed = try program.run(
        shell: """
          \(fed) | "$PARLEY" practice lamp --json > out.txt 2> err.txt & 
          n=0; while [ "$(grep -c '"customer"' out.txt)" -le \(turns) ] && [ $n -lt 200 ]; do
            sleep 0.05; n=$((n+1)); done
          kill -9 $!; wait
          """, environment: home)
      _ = killed
      let rest = lines.dropFirst(turns).map { $0 + "\n" }.joined()
      let resumed =
        turns == 0
        ? try program.run(["practice", "lamp"], input: rest, environment: home)
        : try program.run(["resume"], input: rest, environment: home)
      #expect(resumed.status == 0)
      let whole = try program.run(
        ["practice", "lamp"], input: LampScenario.good, environment: home)
      let debrief = whole.text.components(separatedBy: "What came of it")[1]
        .components(separatedBy: "Kept as")[0]
      #expect(resumed.text.contains(debrief))
    }
  }

  @Test func theTranscriptScoresAsTheDebriefSays() throws {
    try withLamp { program, home in
      for arguments in [["--language", "en"], ["--language", "en", "--timed"]] {
        let played = try program.run(
          ["practice", "lamp", "--json"] + arguments, input: LampScenario.good, environment: home)
        let end = try #require(try events(played.text).last)
        let path = try #require(end["transcript"]?.string)
        let scored = try program.run(
          ["score", path, "--format", "jsonl"], environment: home)
        let card = try JSONValue(parsing: scored.bytes)
        #expect(card["score"] == end["score"] && end["score"]?.double != nil)
      }
    }
  }

  @Test func jsonIsOneEventALine() throws {
    try withLamp { program, home in
      let result = try program.run(
        ["practice", "lamp", "--json", "--person", "Ana"],
        input: "\n/hint\n" + LampScenario.good, environment: home)
      let events = try events(result.text)
      #expect(
        events.map { $0["event"]?.string } == [
          "start", "customer", "trainee", "customer", "hint", "trainee", "customer", "trainee",
          "customer", "end",
        ])
      #expect(events[2]["text"]?.string == "" && events[2]["behaviours"]?.array == [])
      #expect(events[5]["behaviours"]?.array?.contains(.string("acknowledge-emotion")) == true)
      #expect(events[9]["ending"]?.string == "good" && events[9]["hints"]?.integer == 1)
    }
  }

  @Test func anExamTellsNothingBeforeTheEnd() throws {
    try withLamp { program, home in
      let result = try program.run(
        ["practice", "lamp", "--json", "--exam"], input: "/hint\n/why\n" + LampScenario.good,
        environment: home)
      let events = try events(result.text)
      #expect(events[2]["text"]?.string == "No hints in an exam.")
      #expect(events[3]["text"]?.string == "Not in an exam; it is all explained at the end.")
      for event in events.dropLast() {
        #expect(event["behaviours"] == nil && event["anger"] == nil)
      }
      #expect(events.last?["score"]?.double != nil)
    }
  }

  @Test func aCoachSaysALineATurn() throws {
    try withLamp { program, home in
      let result = try program.run(
        ["practice", "lamp", "--coach"], input: LampScenario.good, environment: home)
      #expect(result.text.ranges(of: "\nHeard: ").count == 2)
    }
  }

  @Test func aSeedGivesTheSameBytesAgain() throws {
    try withLamp { program, home in
      var runs: [[UInt8]] = []
      for _ in 0..<2 {
        _ = try program.run(
          ["practice", "lamp", "--seed", "7"], input: LampScenario.good, environment: home)
        runs.append(try program.bytes(of: "home/practice/transcripts/lamp-seed-7.json"))
      }
      #expect(runs[0] == runs[1])
      #expect(!String(decoding: runs[0], as: UTF8.self).contains("startedAt"))
    }
  }

  @Test func undoRestartAndSlashesWork() throws {
    try withLamp { program, home in
      let result = try program.run(
        ["practice", "lamp"],
        input: "//no\n/undo\n/undo\n\(LampScenario.kind)\n/restart\n/nope\n/hnit\n"
          + LampScenario.good, environment: home)
      #expect(result.status == 0)
      #expect(result.text.contains("You: /no\n"))
      #expect(result.text.contains("There is no answer to take back.\n"))
      #expect(result.text.contains("There is no /nope. /help lists the commands;"))
      #expect(result.text.contains("There is no /hnit. Did you mean /hint?"))
      #expect(result.text.contains("2 answers, 1 taken back.\n"))
    }
  }

  @Test func frenchSpeaksFrenchWhateverTheCustomerSpeaks() throws {
    try withLamp { program, home in
      let result = try program.run(
        ["practice", "lamp", "--lang", "fr", "--language", "en"], input: LampScenario.good,
        environment: home)
      #expect(result.text.contains("La lampe cassée (téléphone, niveau 1 sur 5)\n"))
      #expect(result.text.contains("Bonne fin : votre client repart satisfait.\n"))
      #expect(result.text.contains("Perfect, goodbye.\n"))
    }
  }

  @Test func badInputGetsASentence() throws {
    try withLamp { program, home in
      let unknown = try program.run(["practice", "lmap"], environment: home)
      #expect(unknown.status == 64)
      #expect(unknown.errors == "parley: no scenario 'lmap'; did you mean 'lamp'?\n")
      let both = try program.run(["practice", "lamp", "--coach", "--exam"], environment: home)
      #expect(both.status == 64)
      let endless = String(repeating: "word ", count: 200_000)
      let long = try program.run(["practice", "lamp"], input: endless, environment: home)
      #expect(long.status == 3)
      #expect(
        long.errors.hasPrefix(
          "parley: that was very long: the first 10000 characters were taken\n"))
      let controls = try program.run(
        ["practice", "lamp"], input: "\u{1B}[2J\u{202E}abc\u{7}\u{0}\n", environment: home)
      #expect(controls.text.contains("You: abc\n"))
    }
  }

  @Test func aDamagedSaveIsKeptAside() throws {
    try withLamp { program, home in
      _ = try program.run(["practice", "lamp"], input: LampScenario.kind, environment: home)
      let name = try #require(files(program, "sessions").first)
      try program.file("home/practice/sessions/" + name, "{\"schema\":1,")
      let result = try program.run(["resume"], environment: home)
      #expect(result.status == 65)
      #expect(result.errors.contains("not a readable save; it is kept as "))
      #expect(files(program, "sessions") == [name + ".damaged"])
      try program.file("home/practice/sessions/" + name, "other damage")
      _ = try program.run(["resume"], environment: home)
      #expect(files(program, "sessions") == [name + ".damaged", name + ".damaged-2"])
    }
  }

  @Test func aSaveOfANewerParleyIsLeftAlone() throws {
    try withLamp { program, home in
      try program.file("home/practice/sessions/later.json", "{\"schema\":2}")
      let result = try program.run(["resume"], environment: home)
      #expect(result.status == 65)
      #expect(
        result.errors.contains(
          "later.json: written by a newer parley; update this one, the save was left as it is\n"))
      #expect(files(program, "sessions") == ["later.json"])
    }
  }

  @Test func practicesBegunInOneSecondAreAllKept() throws {
    try withLamp { program, home in
      let result = try program.run(
        shell: """
          for n in 1 2 3 4 5 6; do printf 'hello\\n' | $PARLEY practice lamp >/dev/null 2>$n.err & done
          n=0; while [ "$(cat *.err | grep -c saved)" -lt 6 ] && [ $n -lt 200 ]; do sleep 0.05; n=$((n+1)); done
          cat *.err
          """, environment: home)
      #expect(
        result.text
          == String(repeating: "parley: saved; 'parley resume' goes on from here\n", count: 6))
      #expect(files(program, "sessions").count == 6)
    }
  }

  @Test func aChangedScenarioSaysFromWhichAnswer() throws {
    try withLamp { program, home in
      _ = try program.run(
        ["practice", "lamp"], input: "hello\n\(LampScenario.kind)\n", environment: home)
      try program.file(
        "home/scenarios/lamp.parley",
        LampScenario.text.replacing("Thank you. So what", with: "Thanks. So what"))
      let result = try program.run(
        ["resume"], input: LampScenario.solution, environment: home)
      #expect(result.status == 0)
      #expect(
        result.errors == """
          parley: The broken lamp: 2 answers so far
          parley: the scenario has changed since; from your answer 2 on the customer reacts otherwise
          parley: going on with the new reactions

          """)
    }
  }

  @Test func aSessionIsPlayedByOneProgramAtATime() throws {
    try withLamp { program, home in
      let result = try program.run(
        shell: """
          { echo hello; sleep 3; } | "$PARLEY" practice lamp --json > a.txt &
          n=0; while ! grep -q trainee a.txt 2>/dev/null && [ $n -lt 200 ]; do sleep 0.05; n=$((n+1)); done
          "$PARLEY" resume < /dev/null; echo "status $?"; wait
          """, environment: home)
      #expect(result.text.contains("status 74"))
      #expect(result.errors.contains("another terminal plays this practice; leave it there first"))
    }
  }

  @Test func whereNothingCanBeKeptItIsPlayedAllTheSame() throws {
    try withLamp { program, home in
      try program.file("home/practice", "a file in the way")
      let result = try program.run(
        ["practice", "lamp"], input: LampScenario.good, environment: home)
      #expect(result.status == 0)
      #expect(result.errors.hasSuffix("parley: this practice goes on, but it will not be saved\n"))
    }
  }

  @Test func retryAnswersAgainFromATurn() throws {
    try withLamp { program, home in
      _ = try program.run(["practice", "lamp"], input: LampScenario.good, environment: home)
      let result = try program.run(
        ["resume", "--retry", "2"], input: LampScenario.bad, environment: home)
      #expect(result.status == 3 && result.text.contains("Unbelievable. Goodbye."))
      #expect(files(program, "transcripts").count == 2)
      let none = try program.run(["resume", "--retry", "9"], environment: home)
      #expect(
        none.status == 64 && none.errors == "parley: no turn 9 to retry: this practice has 2\n")
    }
  }
}
