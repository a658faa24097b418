import Foundation
import Testing

@testable import parley

@Suite struct DrillCommandTests {
  @Test func missedMomentsComeBackUntilTheyAreKnown() throws {
    try withLamp { program, home in
      let empty = try program.run(["drill"], environment: home)
      #expect(empty.status == 0)
      #expect(
        empty.errors == "parley: nothing to repeat: missed moments come here after a practice\n")
      let missed = "hello\n" + LampScenario.good
      let played = try program.run(["practice", "lamp"], input: missed, environment: home)
      #expect(played.text.contains("1 moment is worth repeating: parley drill\n"))
      let wrong = try program.run(["drill"], input: "hello\n", environment: home)
      #expect(wrong.status == 3)
      #expect(wrong.text.contains("Not yet. Heard: greets.\n"))
      #expect(wrong.text.contains("Hint 1 of 3: Name the feeling.\n"))
      var days = ["2026-12-01", "2026-12-02", "2026-12-05", "2026-12-12", "2026-12-28"]
      for (place, day) in days.enumerated() {
        let right = try program.run(
          ["drill", "--as-of", day], input: LampScenario.kind, environment: home)
        #expect(right.status == 0 && right.errors == "")
        if place < 4 {
          let soon = try program.run(["drill", "--as-of", day], environment: home)
          #expect(soon.errors.hasPrefix("parley: nothing to repeat today; next on "))
        } else {
          #expect(right.text.contains("You know this one: it will not come back.\n"))
        }
      }
      days.removeAll()
      let known = try program.run(["drill", "--as-of", "2027-12-01"], environment: home)
      #expect(known.errors.hasPrefix("parley: nothing to repeat: missed"))
    }
  }

  @Test func aSceneThatIsGoneLeavesTheList() throws {
    try withLamp { program, home in
      _ = try program.run(
        ["practice", "lamp"], input: "hello\n" + LampScenario.good, environment: home)
      try program.file(
        "home/scenarios/lamp.parley", LampScenario.text.replacing("opening", with: "start"))
      let result = try program.run(["drill"], environment: home)
      #expect(result.status == 0)
      #expect(
        result.errors
          == "parley: lamp: the scene opening to repeat is no longer there; taken off the list\n")
    }
  }

  @Test func aDateThatIsNoneIsRefused() throws {
    try withLamp { program, home in
      let result = try program.run(["drill", "--as-of", "2026-02-30"], environment: home)
      #expect(result.status == 64)
      #expect(
        result.errors == "parley: --as-of: '2026-02-30' is no day; write it as 2026-03-06\n")
    }
  }

  /// A home that cannot be made says nothing about a practice that nobody plays.
  @Test(arguments: [["drill"], ["resume"]])
  func whereThereIsNothingNoFolderIsMade(arguments: [String]) throws {
    try withProgram { program in
      try program.file("taken", "")
      let result = try program.run(arguments + ["--home", "taken/home"])
      #expect(!result.errors.contains("this practice goes on"), "\(result.errors)")
      #expect(!result.errors.contains("writing failed"))
    }
  }
}
