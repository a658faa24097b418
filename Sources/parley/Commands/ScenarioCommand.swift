import ArgumentParser

/// `parley scenario`: for those who write role-plays.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Write role-plays: test what they claim.",
    discussion: """
      EXAMPLES:
        parley scenario test
        parley scenario test Scenarios/late-delivery.parley
      """,
    subcommands: [ScenarioTest.self])
}
