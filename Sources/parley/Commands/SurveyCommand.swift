import ArgumentParser
import Conversations
import Reports
import ServiceMetrics

/// `parley survey`: what customers expected and what they perceived.
struct SurveyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey",
    abstract: worded(
      "Compute SERVQUAL gaps (perceived less expected) from a CSV of answers.",
      "Calculer les écarts SERVQUAL (perçu moins attendu) d’un CSV de réponses."),
    discussion: worded(
      """
      A row a respondent; columns such as reliability_e and reliability_p, answers from 1 to 7. See \
      Documentation/Formats/survey.md.

      EXAMPLES:
        parley survey answers.csv
        parley survey answers.csv --format json
      """,
      """
      Une ligne par répondant ; des colonnes comme reliability_e et reliability_p, des \
      réponses de 1 à 7. Voir Documentation/Formats/survey.md.

      EXEMPLES :
        parley survey reponses.csv
        parley survey reponses.csv --format json
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "The answers.",
        "Les réponses."),
      valueName: worded("file", "fichier")))
  var file: String

  @Option(
    help: worded(
      "What to print.",
      "Ce qu’il faut afficher."))
  var format: ProgressOptions.Format = .text

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let bytes = try Descriptor.contents(of: file, messages, limit: TableFile.maxBytes + 1)
    let table = TableFile(path: file, messages: messages)
    let survey = try table.read(bytes) { bytes throws(TableError) in try Survey(bytes) }
    let output = try Output(path: nil, messages: messages)
    let report = SurveyReport(texts: interface.texts, style: Console.style(for: output))
    switch format {
    case .text: try output.write(report.bytes(for: survey))
    case .json: try output.write(report.value(of: survey))
    case .csv: try output.write(report.csv(of: survey))
    }
    try output.finish()
    try table.say(survey.faults)
  }
}
