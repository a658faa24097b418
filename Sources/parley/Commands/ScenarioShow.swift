import ArgumentParser
import Reports
import RolePlay

/// `parley scenario show`: what a scenario is about, or its source.
struct ScenarioShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a scenario: the card, and scene by scene what leads where.",
    discussion: """
      It gives the scenario away: practise first, read later.

      EXAMPLES:
        parley scenario show late-delivery
        parley scenario show late-delivery --format parley > mine.parley
        parley scenario show late-delivery --format play > mine.play
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, parley, play }

  @Argument(help: ArgumentHelp("A scenario's id, or its file.", valueName: "id|file"))
  var scenario: String

  @Option(help: "What to print: a page, the source, or the source of its plays.")
  var format: Format = .text

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let library = try interface.scenarios()
    let entry = try library.entry(scenario)
    try interface.print { output in
      switch format {
      case .parley: return entry.bytes
      case .play:
        guard let plays = entry.plays else {
          throw Failure(.badInput, interface.scenarioTexts.noPlays(entry.place))
        }
        return plays
      case .text:
        let report = ScenarioReport(
          texts: interface.texts, words: interface.scenarioTexts,
          style: Console.style(for: output))
        return report.bytes(for: try library.scenario(entry))
      }
    }
  }
}
