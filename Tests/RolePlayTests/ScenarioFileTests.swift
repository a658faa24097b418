import LanguageAnalysis
import RolePlay
import Testing

@Suite struct ScenarioFileTests {
  @Test func everyKindOfLineIsRead() throws {
    let file = LateParcel.file()
    #expect(file.findings == [])
    let scenario = try #require(file.scenario)
    #expect(scenario.id == "late-parcel")
    #expect(scenario.temper == Temper(anger: 7000, trust: 2500, patience: 10))
    #expect(scenario.allow == ["refund <= 12.5 EUR", "callback"])
    #expect(
      scenario.facts == [
        FactDeclaration(name: "promised-date", kind: .date),
        FactDeclaration(
          name: "refund", kind: .money, sources: ["offer-solution", "next-steps"]),
      ])
    #expect(
      scenario.scenes.map(\.name) == ["opening", "too-early", "details", "resolved", "gone"])
    let opening = scenario.scenes[0]
    #expect(
      opening.lines[0].text.fr
        == "Bonjour. Ma commande #4521 devait arriver mardi : on est vendredi !")
    #expect(
      opening.lines[1].guards == [
        .measure(.seen(scene: "opening"), .atLeast, thousandths: 2000),
        .known(fact: "promised-date", isNegated: true),
      ])
    #expect(opening.lines[1].isOnce && !opening.lines[0].isOnce)
    #expect(
      opening.goal
        == Goal(
          condition: .any([.init("acknowledge-emotion"), .init("apology")]), turns: 2))
    #expect(opening.hints[0]?.en == "Name what they feel." && opening.hints[1] == nil)
    #expect(
      opening.routes == [
        Route(
          condition: .all([
            .init("acknowledge-emotion"), .init("open-question"),
            .init("dismissive", isNegated: true),
          ]), target: .scene("details")),
        Route(
          condition: .all([.init("offer-solution")]),
          guards: [
            .measure(.anger, .atLeast, thousandths: 7000),
            .measure(.count(behaviour: "apology"), .below, thousandths: 2000),
          ], target: .ask("too-early")),
        Route(
          condition: .any([.init("blame-customer"), .init("dismissive")]), target: .scene("gone")),
        Route(condition: .nothing, isTwice: true, target: .scene("opening")),
      ])
    #expect(scenario.scenes[1].fallback == .back)
    #expect(opening.routes.map(\.line.number) == [30, 31, 32, 33])
  }

  @Test func whatIsPrintedReadsBackTheSame() throws {
    let scenario = try #require(LateParcel.file().scenario)
    #expect(LateParcel.file(scenario.source()).scenario == scenario)
    #expect(LateParcel.file(scenario.source()).scenario?.source() == scenario.source())
  }

  @Test func commentsBlanksAndLineEndsChangeNothing() throws {
    let scenario = try #require(LateParcel.file().scenario)
    let lines = LateParcel.source.split(separator: "\n", omittingEmptySubsequences: false)
    let other =
      "\u{FEFF}# a comment\r\n"
      + lines.map { $0 == "" ? "" : "  \($0)\r\n \t # more\r\n\r\n" }.joined()
    #expect(LateParcel.file(other).scenario == scenario)
    #expect(LateParcel.file(other).scenario?.hash == scenario.hash)
  }

  @Test func textsAreVerbatim() throws {
    let text = #" "C'est: {{4521}" — #no, [sigh] -> yes & C op2.en> %  "#
    let file = LateParcel.file(LateParcel.replacing("And now?", text))
    let scenario = try #require(file.scenario)
    #expect(scenario.scene("details")?.lines[0].text.en == text)
    #expect(LateParcel.file(scenario.source()).scenario == scenario)
  }

  @Test(arguments: [
    (
      "id: late-parcel", "id: Late",
      """
      f:2:5: error: "Late" is no name of a scenario: letters a–z, digits and hyphens, at most 64 \
      [bad-id]
        id: Late
            ^^^^
      """
    ),
    (
      "channel: phone", "chanel: phone",
      "f:1:1: error: the scenario has no \"channel\" [missing-key]\n  parley: 1\n  ^^^^^^^^^\n"
        + "f:5:1: error: unknown key \"chanel\": did you mean \"channel\"? [unknown-key]\n"
        + "  chanel: phone\n  ^^^^^^"
    ),
    (
      "today: 2026-03-06", "today: 2026-02-30",
      """
      f:8:8: error: "2026-02-30" is no day of the calendar: write it as 2026-03-06 [bad-date]
        today: 2026-02-30
               ^^^^^^^^^^
      """
    ),
    (
      "trust=2.5", "trust=2.5551",
      """
      f:9:25: error: "2.5551" is not a number from 0 to 10 [bad-number]
        customer: anger=7 trust=2.5551 patience=10
                                ^^^^^^
      """
    ),
    (
      " patience=10", "",
      """
      f:9:11: error: the customer has no patience [missing-key]
        customer: anger=7 trust=2.5
                  ^^^^^
      """
    ),
    (
      "allow callback", "allow calback",
      """
      f:13:7: error: an agent may grant refund, discount, shipping-refund, replacement, callback, \
      not "calback": did you mean "callback"? [bad-limit]
        allow calback
              ^^^^^^^
      """
    ),
    (
      "12.5 EUR", "12.5 %",
      """
      f:12:22: error: a refund is limited in a currency such as EUR, not "%" [bad-limit]
        allow refund <= 12.5 %
                             ^
      """
    ),
    (
      "on commit-deadline -> resolved", "on comit-deadline -> resolvd",
      """
      f:44:4: error: unknown behaviour "comit-deadline": did you mean "commit-deadline"? \
      [unknown-behaviour]
        on comit-deadline -> resolvd
           ^^^^^^^^^^^^^^
      """
    ),
    (
      "on commit-deadline -> resolved", "on customer-anger -> resolved",
      """
      f:44:4: error: "customer-anger" is not something the agent does [wrong-speaker]
        on customer-anger -> resolved
           ^^^^^^^^^^^^^^
      """
    ),
    (
      "on commit-deadline -> resolved", "on commit-deadline -> resolvd",
      """
      f:44:23: error: unknown scene "resolvd": did you mean "resolved"? [unknown-scene]
        on commit-deadline -> resolvd
                              ^^^^^^^
      """
    ),
    (
      "on commit-deadline -> resolved", "on commit-deadline & apology | thanks -> resolved",
      """
      f:44:30: error: a condition has & or |, not both: write two "on" lines [line-syntax]
        on commit-deadline & apology | thanks -> resolved
                                     ^
      """
    ),
    (
      "on commit-deadline -> resolved", "on commit-deadline resolved",
      """
      f:44:20: error: expected "->", found "resolved" [line-syntax]
        on commit-deadline resolved
                           ^^^^^^^^
      """
    ),
    (
      "on commit-deadline -> resolved", "on commit-deadline twice when anger > 2 -> resolved",
      """
      f:44:26: error: "twice" stands behind the guard [line-syntax]
        on commit-deadline twice when anger > 2 -> resolved
                                 ^^^^
      """
    ),
    (
      "on commit-deadline -> resolved", "on commit-deadline when angr > 2 -> resolved",
      """
      f:44:25: error: a guard tests anger, trust, patience, turns, seen(…), count(…) or known(…), \
      not "angr": did you mean "anger"? [unknown-word]
        on commit-deadline when angr > 2 -> resolved
                                ^^^^
      """
    ),
    (
      "C re1.en> Thank you. I'll wait for it {promised-date:on}.",
      "C re1.en> Thank you. I'll wait for it {promise-date:on}.",
      """
      f:49:39: error: unknown fact "promise-date": did you mean "promised-date"? [unknown-fact]
        C re1.en> Thank you. I'll wait for it {promise-date:on}.
                                              ^^^^^^^^^^^^^^^^^
      """
    ),
    (
      "C re1.en> Thank you. I'll wait for it {promised-date:on}.",
      "C re1.en> Thank you. I'll wait for it {promised-date.",
      """
      f:49:39: error: "{" opens a fact, as in {promised-date}: write {{ for a brace [placeholder]
        C re1.en> Thank you. I'll wait for it {promised-date.
                                              ^
      """
    ),
    (
      "say op2", "say op3",
      """
      f:22:5: error: this scene has no line "op3": did you mean "op1"? [unknown-customer-line]
        say op3 when seen(opening) >= 2 and not known(promised-date) once
            ^^^
      """
    ),
    (
      "C de1.fr>", "C de1>",
      """
      f:43:1: error: such a line reads "C id.en> text" [line-syntax]
        C de1> Et maintenant ?
        ^
      """
    ),
    (
      "C de1.fr>", "C de1.de>",
      """
      f:43:7: error: the language is en or fr, not "de" [unknown-word]
        C de1.de> Et maintenant ?
              ^^
      """
    ),
    (
      "hint1.fr: Nommez", "hint1: Nommez",
      """
      f:25:1: error: "hint1" needs its language: hint1.en or hint1.fr [line-syntax]
        hint1: Nommez ce que ressent la cliente.
        ^^^^^
      """
    ),
    (
      "else -> details", "",
      """
      f:41:1: error: "details" has no "else -> scene" for what its rules do not catch [missing-else]
        == details
        ^^^^^^^^^^
      """
    ),
    (
      "else -> return", "",
      """
      f:36:1: error: nothing leads out of "too-early": give it "else -> scene" or "ending: …" \
      [dead-end]
        == too-early
        ^^^^^^^^^^^^
      """
    ),
    (
      "ending: hangup", "ending: bad",
      """
      f:1:1: error: no scene has "ending: hangup": a customer who has had enough needs one \
      [missing-hangup]
        parley: 1
        ^^^^^^^^^
      """
    ),
    (
      "== gone", "== details",
      """
      f:32:35: error: unknown scene "gone" [unknown-scene]
        on blame-customer | dismissive -> gone
                                          ^^^^
      f:52:4: error: scene "details" stands in line 41 already [duplicate-id]
        == details
           ^^^^^^^
      """
    ),
    (
      "And now?", "And\u{7}now?",
      """
      f:42:14: error: line holds the control sign U+7 [control-sign]
        C de1.en> And\u{FFFD}now?
                     ^
      """
    ),
    (
      "parley: 1", "parley: 2",
      """
      f:1:9: error: scenario is in format 2 and this parley reads format 1: use a newer parley \
      [format-version]
        parley: 2
                ^
      """
    ),
  ])
  func aFaultIsShownAtItsPlace(old: String, new: String, expected: String) {
    let source = LateParcel.replacing(old, new)
    let file = LateParcel.file(source)
    let lines = SourceLines(source)
    let shown = file.findings.map { $0.rendered(file: "f", source: lines) }
    #expect(shown.joined(separator: "\n") == expected)
    #expect(file.scenario == nil)
  }

  @Test func allFaultsAreReportedAtOnce() {
    let source = LateParcel.source.replacing("on ", with: "onn ").replacing("C ", with: "D ")
    #expect(LateParcel.file(source).findings.count >= 15)
  }

  @Test(arguments: [
    ("", "empty"), ("# only a comment\n", "empty"),
    ("parley: 1\nid: \u{0}\n", "control-sign"),
  ])
  func whatNobodyCanPlayIsRefused(source: String, code: String) {
    let file = LateParcel.file(source)
    #expect(file.scenario == nil)
    #expect(file.findings.contains { $0.code == code })
  }

  @Test(arguments: [
    ("x\n", 5000, "too-many-faults"), ("x", 5000, "too-large"), ("#\n", 600_000, "too-large"),
  ])
  func whatIsTooMuchIsRefused(piece: String, times: Int, code: String) {
    let file = LateParcel.file(String(repeating: piece, count: times))
    #expect(file.scenario == nil)
    #expect(file.findings.contains { $0.code == code })
    #expect(file.findings.count <= 250)
  }

  @Test func otherEncodingsAreNamed() {
    let file = ScenarioFile(parsing: [0x70, 0xE9, 0x0A], behaviours: LateParcel.behaviours)
    #expect(
      file.findings.map { $0.headline(file: "f") } == [
        "f: error: file is not valid UTF-8: save it as UTF-8 [encoding]"
      ])
  }

  @Test(arguments: 0..<40)
  func mangledFilesAreReadOrRefusedAndReadBack(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let bytes = generator.mangled(LateParcel.source)
      let file = ScenarioFile(parsing: bytes, behaviours: LateParcel.behaviours)
      #expect((file.scenario == nil) == file.findings.hasErrors)
      if let scenario = file.scenario {
        #expect(LateParcel.file(scenario.source()).scenario == scenario)
      }
      let lines = SourceLines(bytes)
      for finding in file.findings { _ = finding.rendered(file: "f", source: lines) }
    }
  }
}
