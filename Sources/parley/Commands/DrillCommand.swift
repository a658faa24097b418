import Conversations
import ArgumentParser
import RolePlay

/// `parley drill`: single turns that were missed, again until they are right.
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: worded(
      "Repeat the single moments that you missed, until they are right.",
      "Reprendre un par un les moments manqués, jusqu’à ce qu’ils soient justes."),
    discussion: worded(
      """
      A moment that was right at the first try comes back after 1, 3, 7 and 16 days, then it is known; \
      one that took more tries starts again.

      EXAMPLES:
        parley drill
        parley drill --as-of 2026-12-01
      """,
      """
      Un moment juste du premier coup revient après 1, 3, 7 et 16 jours, puis il est acquis ; \
      celui qui a demandé plusieurs essais repart du début.

      EXEMPLES :
        parley drill
        parley drill --as-of 2026-12-01
      """))

  @Option(
    help: ArgumentHelp(
      worded(
        "What counts as today, such as 2026-12-01.",
        "La date qui tient lieu d’aujourd’hui, comme 2026-12-01."),
      valueName: "date"))
  var asOf: DayArgument?

  @OptionGroup var options: PracticeOptions
  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let setting = try PracticeSetting(options, interface)
    let day = try DayArgument.day(asOf, interface.messages)
    let status = try DrillDesk(setting: setting, on: day).run(person: options.person)
    if status != .done { throw Failure(status) }
  }
}
