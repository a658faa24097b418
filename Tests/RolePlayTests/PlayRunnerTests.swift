import Conversations
import LanguageAnalysis
import Rubrics
import Testing

@testable import RolePlay

@Suite struct PlayRunnerTests {
  static func run(_ text: String) throws -> PlayResult {
    let scenario = try Parcel.scenario()
    let behaviours = BehaviourNames(BuiltInBehaviours.compiled.catalogue)
    let file = PlayFile(parsing: Array(text.utf8), behaviours: behaviours, scenario: scenario)
    let play = try #require(file.plays.first, "\(file.findings)")
    return PlayRunner(engine: try #require(Parcel.engine)).run(play, of: scenario)
  }

  @Test func aPlayThatSaysWhatHappensPasses() throws {
    let result = try Self.run(
      """
      play: good
      lang: fr
      A> \(Parcel.acknowledging)
        expect +acknowledge-emotion +open-question -blame-customer
        scene details
      A> \(Parcel.solving)
        expect +offer-solution +commit-deadline
      => ending good; scene resolved; anger <= 3; trust >= 4; patience >= 8; turns = 2; score >= 60
      => not ending hangup
      """)
    #expect(result.failures == [])
    #expect(result.hasPassed)
    #expect(result.ending == .good)
    #expect((result.score ?? 0) > 60)
  }

  @Test func everyFailureSaysWhereAndWhatWasSeen() throws {
    let result = try Self.run(
      """
      play: wrong
      lang: fr
      A> Calmez-vous, madame.
        expect +apology -tell-to-calm-down
        scene details
      => ending good; anger <= 3; score > 100; not turns = 1; scene opening
      """)
    #expect(result.failures.map(\.line.number) == [3, 3, 3, 6, 6, 6, 6])
    #expect(result.failures.map(\.turn) == [1, 1, 1, nil, nil, nil, nil])
    #expect(result.failures[0].kind == .behaviour(Condition.Term("apology")))
    #expect(result.failures[2].kind == .scene("details"))
    let seen = result.failures[2].seen
    #expect(seen.scene == "opening")
    #expect(seen.behaviours.has("tell-to-calm-down"))
    #expect(seen.ending == nil)
  }

  @Test func aPlayThatGoesOnBehindItsEndingFails() throws {
    let result = try Self.run(
      """
      play: deaf
      lang: fr
      A> (silence)
      A>
      A> Allô ?
      => ending hangup
      """)
    #expect(result.failures.map(\.kind) == [.afterEnding(.hangup)])
    #expect(result.failures.map(\.line.number) == [5])
  }

  @Test func aPlayWithoutAssertionFails() throws {
    let scenario = try Parcel.scenario()
    let play = Play(name: "empty", language: .en, exchanges: [Play.Exchange(text: "Hello.")])
    let result = PlayRunner(engine: try #require(Parcel.engine)).run(play, of: scenario)
    #expect(result.failures.map(\.kind) == [.noAssertion])
  }

  @Test func aScoreOfNothingFailsEveryComparison() throws {
    var scenario = try Parcel.scenario()
    scenario.scenes[0].lines = []
    let claims = [GuardTest.Comparison.atLeast, .atMost].map {
      Play.Claim(.measure(.score, $0, thousandths: 0))
    }
    let play = Play(name: "mute", language: .en, claims: claims)
    let result = PlayRunner(engine: try #require(Parcel.engine)).run(play, of: scenario)
    #expect(result.score == nil)
    #expect(result.failures.count == 2)
  }
}
