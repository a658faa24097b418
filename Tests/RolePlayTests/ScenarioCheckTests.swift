import LanguageAnalysis
import RolePlay
import Testing

@Suite struct ScenarioCheckTests {
  private func shown(_ scenes: String) -> [String] {
    let source = PageExample.header + "\n\n" + scenes + "\n" + PageExample.gone
    let check = ScenarioCheck(
      scenario: Array(source.utf8), plays: nil, behaviours: LateParcel.behaviours)
    let lines = SourceLines(source)
    return check.findings.filter { !Self.usual.contains($0.code) }
      .map { $0.rendered(file: "f", source: lines) }
  }

  /// What small examples have by nature.
  private static let usual: Set = [
    "missing-hint", "no-plays", "unused-fact", "idle-skill", "parrot-wins", "no-good-ending",
    "easy-win",
  ]

  @Test func aSoundSceneHasNoFindings() {
    #expect(shown(PageExample.scenes) == [])
  }

  @Test func aLostRouteIsShownWithTheLineThatWins() {
    let scenes = PageExample.scenes.replacing(
      "else -> opening",
      with: "on acknowledge-emotion & apology & apology -> gone\n"
        + "on apology | acknowledge-emotion -> gone\non apology -> resolved\nelse -> opening")
    #expect(
      shown(scenes) == [
        """
        f:21:1: warning: never taken: whatever it hears, line 20 takes first [shadowed-route]
          on apology -> resolved
          ^^^^^^^^^^^^^^^^^^^^^^
        """
      ])
  }

  @Test func anImpossibleGuardIsShownWithItsRange() {
    let scenes = PageExample.scenes.replacing(
      "else -> opening",
      with: "on apology when patience > 10 -> gone\non validate when seen(opening) >= 1 -> gone\n"
        + "else -> opening")
    #expect(
      shown(scenes) == [
        """
        f:19:17: warning: "patience > 10" never holds here: patience is from 1 to 10 [guard-never]
          on apology when patience > 10 -> gone
                          ^^^^^^^^^^^^^
        """,
        """
        f:20:18: warning: "seen(opening) >= 1" always holds here: seen(opening) is at least 1 \
        [guard-always]
          on validate when seen(opening) >= 1 -> gone
                           ^^^^^^^^^^^^^^^^^^
        """,
      ])
  }

  @Test func theTemplateHasNoFaultsAndItsPlaysPass() throws {
    let template = try #require(ScenarioTemplate(id: "fresh"))
    let check = ScenarioCheck(
      scenario: Array(template.scenario.utf8), plays: Array(template.plays.utf8), name: "fresh",
      behaviours: LateParcel.behaviours)
    #expect(check.findings == [] && check.playFindings == [])
    #expect(check.scenario?.id == "fresh")
    #expect(check.plays.count == 14)
    #expect(ScenarioTemplate(id: "Not a name") == nil)
  }

  @Test(arguments: 0..<12)
  func mangledScenariosAreCheckedWithoutHarm(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<6 {
      let bytes = generator.mangled(LateParcel.source)
      let check = ScenarioCheck(
        scenario: bytes, plays: generator.mangled(LateParcel.plays),
        behaviours: LateParcel.behaviours)
      #expect(check.findings == check.findings.sorted())
    }
  }
}
