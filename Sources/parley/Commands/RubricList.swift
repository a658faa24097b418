import ArgumentParser
import Reports

/// `parley rubric list`: built-in rubrics and the user's own.
struct RubricList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: worded(
      "List the built-in rubrics and your own.",
      "Lister les grilles fournies et les vôtres."),
    discussion: worded(
      """
      EXAMPLES:
        parley rubric list
        parley rubric list --home team/
      """,
      """
      EXEMPLES :
        parley rubric list
        parley rubric list --home equipe/
      """))

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let library = RubricLibrary(
      home: interface.home, behaviours: try interface.behaviours(),
      messages: messages)
    var list = RubricListing(texts: interface.texts)
    for id in library.ids {
      do throws(Failure) {
        list.add(try library.rubric(id), id: id, path: try library.entry(id).path)
      } catch {
        Console.say(error.message)
      }
    }
    let output = try Output(path: nil, messages: messages)
    try output.write(list.bytes(style: Console.style(for: output)))
    try output.finish()
  }
}
