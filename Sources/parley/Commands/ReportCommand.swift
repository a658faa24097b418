import ArgumentParser
import Conversations
import Reports
import ServiceMetrics
import SkillProgress

/// `parley report`: one HTML page about the team.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: worded(
      "Write one self-contained HTML page: the team, each person, service figures, themes.",
      """
      Écrire une seule page HTML autonome : l’équipe, chaque personne, les chiffres du service, \
      les thèmes.
      """),
    discussion: worded(
      """
      The page needs no network and no script; open it in any browser, or print it.

      EXAMPLES:
        parley report --output report.html
        parley report chats/ --output report.html        with the themes of these chats
        parley report --output mars.html --as-of 2026-03-31 --lang fr
      """,
      """
      La page n’a besoin ni de réseau ni de script ; ouvrez-la dans un navigateur, ou \
      imprimez-la.

      EXEMPLES :
        parley report --output rapport.html
        parley report tchats/ --output rapport.html  avec les thèmes de ces tchats
        parley report --output mars.html --as-of 2026-03-31 --lang fr
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "Transcripts to take the customers' themes from; none: no themes.",
        "Les transcriptions d’où tirer les thèmes des clients ; aucune : pas de thèmes."),
      valueName: worded("path", "chemin")))
  var paths: [String] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      worded(
        "Where to write the page; standard output unless given.",
        "Où écrire la page ; sur la sortie standard par défaut."),
      valueName: worded("file", "fichier")))
  var output: String?

  @Option(
    help: ArgumentHelp(
      worded(
        "What was known at the end of this day, such as 2026-03-06; today unless given.",
        "Ce que l’on savait à la fin de ce jour, comme 2026-03-06 ; aujourd’hui par défaut."),
      valueName: "date"))
  var asOf: DayArgument?

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let day = try DayArgument.day(asOf, messages)
    let library = try StoreLibrary(home: interface.home, messages: messages)
    let store = try library.forReading()
    let scenarios = try ScenarioOffers.all(home: interface.home, messages: messages)
    var content = try library.run { () throws(StoreError) in
      let team = try store.team(asOf: day, scenarios: scenarios)
      var people: [PersonProgress] = []
      for person in try store.people() {
        let progress = try store.progress(of: person, asOf: day, scenarios: scenarios)
        if progress.activity.calls + progress.activity.runs > 0 { people.append(progress) }
      }
      return TeamPageContent(
        team: team, people: people, kpi: try store.kpi(asOf: day),
        map: try store.serviceMap(asOf: day),
        breakdowns: try store.breakdowns(by: TeamBreakdown.Grouping.allCases, asOf: day))
    }
    var status = ExitStatus.done
    if !paths.isEmpty {
      let (collector, outcome) = try ThemesCommand.collect(
        paths, InputOptions(), home: interface.home, messages: messages)
      content.themes = collector.themes(limit: 12)
      status = outcome.status
    }
    let output = try Output(path: output, messages: messages, sparing: paths)
    try output.write(TeamPage(texts: interface.texts).bytes(for: content))
    try output.finish()
    if status != .done { throw Failure(status) }
  }
}
