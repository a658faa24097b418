import Conversations
import LanguageAnalysis
import RolePlay
import Testing

@Suite struct PlayFileTests {
  @Test func everyKindOfLineIsRead() throws {
    let file = LateParcel.playFile()
    #expect(file.findings == [])
    try #require(file.plays.count == 2)
    let good = file.plays[0]
    #expect(good.name == "good" && good.language == .fr)
    #expect(
      good.exchanges[0].expected == [
        .init("acknowledge-emotion"), .init("open-question"),
        .init("blame-customer", isNegated: true),
      ])
    #expect(good.exchanges[0].scene == "details")
    #expect(good.exchanges[1].isSilence && !good.exchanges[0].isSilence)
    #expect(
      good.claims == [
        .init(.ending(.good)), .init(.scene("gone"), isNegated: true),
        .init(.measure(.anger, .atMost, thousandths: 3500)),
        .init(.measure(.score, .atLeast, thousandths: 80_000)),
      ])
    #expect(file.plays[1].exchanges.map(\.text) == [""])
    #expect(file.plays[1].exchanges[0].isSilence)
  }

  @Test func whatIsPrintedReadsBackTheSame() {
    let plays = LateParcel.playFile().plays
    #expect(PlayFile.source(of: plays) == LateParcel.plays)
    #expect(LateParcel.playFile(PlayFile.source(of: plays)).plays == plays)
  }

  @Test(arguments: [
    ("", "f: error: file is empty: a play begins with \"play: name\" [empty]"),
    (
      "A> hello\nA> hello\n",
      "f:1:1: error: this stands in no play: begin one with \"play: name\" [misplaced-line]"
    ),
    (
      "play: a\nA> hello\n=> ending good\n",
      "f:1:1: error: play \"a\" has no \"lang\" [missing-key]"
    ),
    (
      "play: a\nlang: en\n=> ending good\n",
      "f:1:1: error: in play \"a\" nobody says anything [no-turns]"
    ),
    (
      "play: a\nlang: en\nA> hello\n",
      "f:1:1: error: play \"a\" claims nothing about its end: add \"=> ending good\" [no-claim]"
    ),
    (
      "play: a\nlang: en\nA> hello\n=> endng good\n",
      "f:4:4: error: a claim is about ending, scene, anger, trust, patience, score or turns, "
        + "not \"endng\": did you mean \"ending\"? [unknown-word]"
    ),
    (
      "play: a\nlang: en\nA> hello\n=> ending god\n",
      "f:4:11: error: an ending is one of good, fair, bad, hangup, not \"god\": "
        + "did you mean \"good\"? [unknown-word]"
    ),
    (
      "play: a\nlang: en\nA> hello\nexpect +apolgy\n=> ending good\n",
      "f:4:9: error: unknown behaviour \"apolgy\": did you mean \"apology\"? [unknown-behaviour]"
    ),
    (
      "play: a\nlang: en\nA> hello\nexpect apology\n=> ending good\n",
      "f:4:8: error: expected +behaviour or -behaviour [line-syntax]"
    ),
    (
      "play: a\nlang: en\nA> hello\n=> ending good\nA> more\n",
      "f:5:1: error: the play ended with \"=>\": begin another one [misplaced-line]"
    ),
    (
      "play: a\nlang: en\nA> hello\n=> score >= x\n",
      "f:4:13: error: \"x\" is not a number from 0 to 1000 with up to three decimals [bad-number]"
    ),
    (
      "play: a\nlang: en\nA> hello\n=> ending good\n\nplay: a\nlang: en\nA> hi\n=> ending good\n",
      "f:6:1: error: there is a play \"a\" in en already [duplicate-id]"
    ),
  ])
  func aFaultIsShownAtItsPlace(source: String, expected: String) {
    let file = LateParcel.playFile(source)
    #expect(file.findings.map { $0.headline(file: "f") } == [expected])
    #expect(file.plays == [])
  }

  @Test func scenesOfTheScenarioAreKnown() throws {
    let scenario = try #require(LateParcel.file().scenario)
    let file = PlayFile(
      parsing: Array("play: a\nlang: en\nA> hi\nscene detals\n=> not scene gon\n".utf8),
      behaviours: LateParcel.behaviours, scenario: scenario)
    #expect(
      file.findings.map { $0.headline(file: "f") } == [
        "f:4:7: error: unknown scene \"detals\": did you mean \"details\"? [unknown-scene]",
        "f:5:14: error: unknown scene \"gon\": did you mean \"gone\"? [unknown-scene]",
      ])
  }

  @Test(arguments: 0..<40)
  func mangledFilesAreReadOrRefusedAndReadBack(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let bytes = generator.mangled(LateParcel.plays)
      let file = PlayFile(parsing: bytes, behaviours: LateParcel.behaviours)
      #expect(file.plays.isEmpty == file.findings.hasErrors)
      if !file.plays.isEmpty {
        #expect(LateParcel.playFile(PlayFile.source(of: file.plays)).plays == file.plays)
      }
    }
  }
}
