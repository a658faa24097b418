import Foundation
import Testing

/// `parley scenario test`, as a process.
@Suite struct ScenarioTestTests {
  static let scenario = """
    parley: 1
    id: mini
    title.en: Mini
    title.fr: Mini
    channel: phone
    difficulty: 1
    skills: empathy
    today: 2026-03-06
    customer: anger=7 trust=3 patience=10
    card.en: A card.
    card.fr: Une carte.

    == opening
    C op.en> My parcel is late and I am furious!
    C op.fr> Mon colis est en retard et je suis furieux !
    on apology -> done
    else -> opening

    == done
    ending: good
    C do.en> Thank you.
    C do.fr> Merci.

    == gone
    ending: hangup
    C go.en> Goodbye.
    C go.fr> Au revoir.
    """

  /// Runs the command in a folder with the scenario and these plays; lines are unwrapped.
  static func run(
    _ arguments: String..., plays: String?
  ) throws -> (status: Int32, output: String, errors: String) {
    let program = try Program()
    defer { program.clean() }
    try program.file("s/mini.parley", scenario + "\n")
    if let plays { try program.file("s/mini.play", plays) }
    let result = try program.run(["scenario", "test"] + arguments)
    let words = result.text.split(whereSeparator: \.isWhitespace)
    return (result.status, words.joined(separator: " "), result.errors)
  }

  @Test func playsThatHoldPass() throws {
    let plays =
      """
      play: good
      lang: fr
      A> Je suis vraiment désolée pour ce retard.
        expect +apology
      => ending good; turns = 1

      """
    let run = try Self.run("s", plays: plays)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("mini ok good (fr) · good, 1 turn, score "))
    #expect(run.output.hasSuffix(" 1 scenario, 1 play: all pass"))
  }

  @Test func failuresSayClaimLineAndWhatWasSeen() throws {
    let plays =
      """
      play: wrong
      lang: en
      A> Please calm down.
        expect +apology
      => not ending hangup; ending good

      """
    let english = try Self.run("s/mini.play", plays: plays)
    #expect(english.status == 1)
    #expect(english.output.contains("mini.play:3: turn 1: expected +apology"))
    #expect(english.output.contains("tell-to-calm-down"))
    #expect(english.output.contains("mini.play:5: claimed ending good"))
    #expect(
      english.output.contains("seen: scene opening; anger 8.68, trust 2, patience 9; 1 turn;"))
    #expect(english.output.hasSuffix("1 scenario, 1 play: 1 failed"))
    #expect(english.errors == "")

    let french = try Self.run("s", "--lang", "fr", plays: plays)
    #expect(french.output.contains("tour 1: attendu : +apology"))
    #expect(french.output.contains("constaté : scène opening; colère 8,68"))

    let json = try Self.run("s", "--format", "json", plays: plays)
    #expect(json.status == 1)
    let document = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let root = try #require(document as? [String: Any])
    #expect(root["passed"] as? Bool == false)
    #expect(json.output.contains(#""line":5,"kind":"claim","expected":"ending good""#))
  }

  @Test func noPlaysIsAFailure() throws {
    let run = try Self.run("s", plays: nil)
    #expect(run.status == 1)
    #expect(run.output.contains("no plays: write them beside the scenario"))
  }

  @Test func faultsOfTheFilesAreFailures() throws {
    let plays = "play: x\nlang: en\nA> Hello.\n  expect +apologi\n=> ending good\n"
    let run = try Self.run("s", plays: plays)
    #expect(run.status == 1)
    #expect(run.output.contains("mini.play:4:"))
    #expect(run.output.contains(#"did you mean "apology"?"#))
  }

  @Test func whatIsNoScenarioIsNamed() throws {
    let unknown = try Self.run("no-such-thing", plays: nil)
    #expect(unknown.status == 64)
    #expect(unknown.errors.hasPrefix("parley: no scenario 'no-such-thing'; "))
    let missing = try Self.run("nowhere/x.parley", plays: nil)
    #expect(missing.status == 66)
  }

  @Test func aBuiltInScenarioIsNamedByItsId() throws {
    let run = try Self.run("late-delivery", plays: nil)
    #expect(run.output.hasPrefix("late-delivery "))
    #expect(run.output.contains(" 1 scenario, "))
    #expect(run.errors == "")
  }
}
