import ArgumentParser
import Reports
import RolePlay

/// `parley scenario list`: built-in scenarios and the user's own.
struct ScenarioList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: worded(
      "List the built-in scenarios and your own.",
      "Lister les scénarios fournis et les vôtres."),
    discussion: worded(
      """
      EXAMPLES:
        parley scenario list
        parley scenario list --home team/
      """,
      """
      EXEMPLES :
        parley scenario list
        parley scenario list --home equipe/
      """))

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let library = try interface.scenarios()
    var list = ScenarioListing(texts: interface.texts, words: interface.scenarioTexts)
    for id in library.ids {
      do throws(Failure) {
        let entry = try library.entry(id)
        list.add(try library.scenario(entry), id: id, path: entry.path)
      } catch {
        Console.say(error.message)
      }
    }
    try interface.print { list.bytes(style: Console.style(for: $0)) }
  }
}
