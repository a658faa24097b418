import ArgumentParser

/// `parley behaviour`: what parley recognises.
struct BehaviourCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "behaviour",
    abstract: worded(
      "List, show and test what parley recognises.",
      "Lister, montrer et vérifier ce que parley reconnaît."),
    discussion: worded(
      """
      EXAMPLES:
        parley behaviour list --lang fr
        parley behaviour show apology
        parley behaviour test
      """,
      """
      EXEMPLES :
        parley behaviour list --lang fr
        parley behaviour show apology
        parley behaviour test
      """),
    subcommands: [BehaviourList.self, BehaviourShow.self, BehaviourTest.self])
}
