import ArgumentParser
import Conversations
import Reports
import SkillProgress

/// `parley team`: people × skills.
struct TeamCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: worded(
      "Show everybody's skills with their intervals, and what calls for attention.",
      "Montrer les compétences de chacun avec leurs intervalles, et ce qui demande attention."),
    discussion: worded(
      """
      People stand in the order of their names: where intervals overlap, there is no ranking.

      EXAMPLES:
        parley team
        parley team --as-of 2026-03-31 --format csv
        parley team --by pillar
      """,
      """
      Les personnes suivent l’ordre de leurs noms : là où les intervalles se recouvrent, il \
      n’y a pas de classement.

      EXEMPLES :
        parley team
        parley team --as-of 2026-03-31 --format csv
        parley team --by pillar
      """))

  enum Grouping: String, ExpressibleByArgument, CaseIterable { case skill, pillar, channel }

  @Option(
    help: ArgumentHelp(
      worded(
        "What the columns are: skills, pillars of service, or channels.",
        "Ce que sont les colonnes : compétences, piliers du service, ou canaux."),
      valueName: worded("by", "groupe")))
  var by: Grouping = .skill

  @OptionGroup var options: ProgressOptions
  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let day = try options.day(interface.messages)
    let library = try StoreLibrary(home: interface.home, messages: interface.messages)
    let store = try library.forReading()
    if let grouping = TeamBreakdown.Grouping(rawValue: by.rawValue) {
      return try show(
        try library.run { () throws(StoreError) in try store.breakdown(by: grouping, asOf: day) })
    }
    let scenarios = try ScenarioOffers.all(home: interface.home, messages: interface.messages)
    let quoted = options.format == .text ? 12 : options.format == .json ? Int.max : 0
    let team = try library.run { () throws(StoreError) in
      try store.team(asOf: day, scenarios: scenarios, quoted: quoted)
    }
    let output = try Output(path: nil, messages: interface.messages)
    switch options.format {
    case .text:
      let report = TeamReport(texts: interface.texts, style: Console.style(for: output))
      try output.write(report.bytes(for: team))
    case .json: try output.write(ProgressJSON.value(of: team))
    case .csv:
      var bytes = ProgressCSV.header()
      for member in team.members {
        ProgressCSV.append(member.estimates, of: member.person, to: &bytes)
      }
      try output.write(bytes)
    }
    try output.finish()
  }

  private func show(_ breakdown: TeamBreakdown) throws(Failure) {
    let output = try Output(path: nil, messages: interface.messages)
    let report = BreakdownReport(texts: interface.texts, style: Console.style(for: output))
    switch options.format {
    case .text: try output.write(report.bytes(for: breakdown))
    case .json: try output.write(report.value(of: breakdown))
    case .csv: try output.write(report.csv(of: breakdown))
    }
    try output.finish()
  }
}
