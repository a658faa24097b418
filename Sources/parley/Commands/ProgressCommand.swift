import ArgumentParser
import Conversations
import Reports
import SkillProgress

/// `parley progress`: a person's skills over time.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: worded(
      "Show a person's skills over time, how sure that is, and what to practise next.",
      """
      Montrer les compétences d’une personne au fil du temps, avec quelle certitude, et quoi \
      travailler ensuite.
      """),
    discussion: worded(
      """
      Without a name, everybody in a line or two. People see all that their managers see.

      EXAMPLES:
        parley progress fr-07
        parley progress Karim --as-of 2026-03-31
        parley progress --format csv
      """,
      """
      Sans nom, chacun en une ligne ou deux. Chacun voit tout ce que voient ses responsables.

      EXEMPLES :
        parley progress fr-07
        parley progress Karim --as-of 2026-03-31
        parley progress --format csv
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "A person's id or name.",
        "L’identifiant ou le nom d’une personne."),
      valueName: worded("person", "personne")))
  var person: String?

  @OptionGroup var options: ProgressOptions
  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let day = try options.day(interface.messages)
    let library = try StoreLibrary(home: interface.home, messages: interface.messages)
    let store = try library.forReading()
    let scenarios = try ScenarioOffers.all(home: interface.home, messages: interface.messages)
    let output = try Output(path: nil, messages: interface.messages)
    let report = ProgressReport(texts: interface.texts, style: Console.style(for: output))
    if let name = person {
      let progress = try library.run { () throws(StoreError) in
        try store.progress(
          of: try store.person(named: name), asOf: day, scenarios: scenarios)
      }
      switch options.format {
      case .text: try output.write(report.bytes(for: progress))
      case .json: try output.write(ProgressJSON.value(of: progress))
      case .csv:
        try output.write(csv([(progress.person, progress.estimates)]))
      }
    } else {
      let people = try library.run { () throws(StoreError) in
        try store.overview(asOf: day, scenarios: scenarios)
      }
      switch options.format {
      case .text: try output.write(report.bytes(for: people, asOf: day))
      case .json: try output.write(ProgressJSON.value(of: people, asOf: day))
      case .csv: try output.write(csv(people.map { ($0.person, $0.estimates) }))
      }
    }
    try output.finish()
  }

  private func csv(_ people: [(Person, [SkillEstimate])]) -> [UInt8] {
    var bytes = ProgressCSV.header()
    for (person, estimates) in people { ProgressCSV.append(estimates, of: person, to: &bytes) }
    return bytes
  }
}
