import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports

/// `parley annotate`: the behaviours found in each turn, without a rubric.
struct AnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: worded(
      "Show the behaviours found in each turn, without a rubric.",
      "Montrer les comportements reconnus à chaque tour, sans grille."),
    discussion: worded(
      """
      EXAMPLES:
        parley annotate call.vtt
        parley annotate chats/*.json --format jsonl --output behaviours.jsonl
        cat chat.txt | parley annotate - --language fr
      """,
      """
      EXEMPLES :
        parley annotate appel.vtt
        parley annotate tchats/*.json --format jsonl --output comportements.jsonl
        cat tchat.txt | parley annotate - --language fr
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, jsonl }

  @OptionGroup var transcripts: TranscriptOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(
    help: worded(
      "What to print.",
      "Ce qu’il faut afficher."))
  var format: Format = .text

  func run() throws {
    let messages = interface.messages
    let catalogue = try CatalogueLibrary(home: interface.home, messages: messages).compiled
    let output = try Output(
      path: transcripts.output, messages: messages, sparing: transcripts.paths)
    let style = Console.style(for: output)
    let batch = Batch(
      arguments: transcripts.paths, options: transcripts.input, messages: messages,
      work: .annotated(catalogue, task(catalogue.catalogue, style: style)))
    let outcome = try batch.run { (slice) throws(Failure) in try output.write(slice.bytes) }
    if outcome.status != .noInput { try output.finish() }
    if outcome.status != .done { throw Failure(outcome.status) }
  }

  private func task(_ catalogue: BehaviourCatalogue, style: TextStyle) -> ConversationWork.Task {
    switch format {
    case .text:
      let report = AnnotationReport(catalogue: catalogue, texts: interface.texts, style: style)
      return { annotated, output in output.bytes += report.bytes(for: annotated) }
    case .jsonl:
      let json = AnnotationJSON(catalogue: catalogue)
      return { annotated, output in
        json.append(annotated, to: &output.bytes)
        output.bytes.append(0x0A)
      }
    }
  }
}
