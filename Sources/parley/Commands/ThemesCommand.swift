import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import ServiceMetrics

/// `parley themes`: what customers keep coming back to.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: worded(
      "Show what customers talk about again and again, with quotes and their mood.",
      "Montrer ce dont les clients reparlent sans cesse, avec des extraits et leur humeur."),
    discussion: worded(
      """
      Counts are of conversations, never of words; a theme takes two of them at least.

      EXAMPLES:
        parley themes chats/
        parley themes calls.jsonl --limit 10 --format csv
      """,
      """
      On compte des conversations, jamais des mots ; un thème en demande au moins deux.

      EXEMPLES :
        parley themes tchats/
        parley themes appels.jsonl --limit 10 --format csv
      """))

  @OptionGroup var transcripts: TranscriptOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(
    help: worded(
      "What to print.",
      "Ce qu’il faut afficher."))
  var format: ProgressOptions.Format = .text

  @Option(
    help: ArgumentHelp(
      worded(
        "At most so many themes.",
        "Le nombre de thèmes au plus."),
      valueName: "n"))
  var limit = 20

  func validate() throws {
    if limit < 1 {
      throw ValidationError(
        worded(
          "The value '\(limit)' is invalid for '--limit <n>': give 1 or more",
          "la valeur « \(limit) » ne convient pas à « --limit <n> » : donnez 1 ou plus"))
    }
  }

  func run() throws {
    let messages = interface.messages
    let output = try Output(
      path: transcripts.output, messages: messages, sparing: transcripts.paths)
    let (collector, outcome) = try Self.collect(
      transcripts.paths, transcripts.input, home: interface.home, messages: messages)
    let themes = collector.themes(limit: limit)
    let report = ThemesReport(texts: interface.texts, style: Console.style(for: output))
    if outcome.status != .noInput {
      switch format {
      case .text: try output.write(report.bytes(for: themes, of: collector.conversations))
      case .json: try output.write(report.value(of: themes, of: collector.conversations))
      case .csv: try output.write(report.csv(of: themes))
      }
      try output.finish()
    }
    if outcome.status != .done { throw Failure(outcome.status) }
  }

  /// Reads transcripts for their themes.
  static func collect(
    _ paths: [String], _ input: InputOptions, home: String?, messages: Messages
  ) throws(Failure) -> (ThemeCollector, BatchOutcome) {
    let catalogue = try CatalogueLibrary(home: home, messages: messages).compiled
    let behaviours = catalogue.catalogue
    let batch = Batch(
      arguments: paths, options: input, messages: messages,
      work: .annotated(
        catalogue,
        { annotated, output in
          output.phrases.append(CustomerPhrases(annotated, catalogue: behaviours))
        }))
    var collector = ThemeCollector()
    let outcome = try batch.run { (slice) throws(Failure) in
      for phrases in slice.phrases { collector.add(phrases) }
    }
    return (collector, outcome)
  }
}
