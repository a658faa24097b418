import ArgumentParser
import SkillProgress

/// `parley merge`: takes over what another store has.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: worded(
      "Take over what another store has; what both have is kept once.",
      """
      Reprendre ce que contient un autre suivi ; ce que les deux contiennent n’est gardé qu’une \
      fois.
      """),
    discussion: worded(
      """
      EXAMPLES:
        parley merge laptop-ines/parley.sqlite
      """,
      """
      EXEMPLES :
        parley merge portable-ines/parley.sqlite
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "The other store.",
        "L’autre suivi."),
      valueName: worded("file", "fichier")))
  var file: String

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let words = StoreMessages.messages(in: interface.interface)
    let library = try StoreLibrary(home: interface.home, messages: interface.messages)
    if Descriptor.isSameFile(file, library.path) { throw Failure(.usage, words.sameStore) }
    let other = try library.copy(of: file)
    let store = try library.forWriting()
    let count = try library.run { () throws(StoreError) in
      let count = try store.merge(other)
      try store.refresh()
      return count
    }
    Console.say(words.merged(file, count))
  }
}
