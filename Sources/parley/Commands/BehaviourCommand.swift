import ArgumentParser

/// `parley behaviour`: what parley recognises.
struct BehaviourCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "behaviour",
    abstract: "List, show and test what parley recognises.",
    discussion: """
      EXAMPLES:
        parley behaviour list --lang fr
        parley behaviour show apology
        parley behaviour test
      """,
    subcommands: [BehaviourList.self, BehaviourShow.self, BehaviourTest.self])
}
