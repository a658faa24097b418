import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import Rubrics
import Scoring

/// `parley rubric diff`: what is different between two rubrics, and whom it would touch.
struct RubricDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: worded(
      "Show what has changed between two rubrics, and how scores would move.",
      "Montrer ce qui a changé entre deux grilles, et comment les notes bougeraient."),
    discussion: worded(
      """
      EXAMPLES:
        parley rubric diff old.yaml new.yaml
        parley rubric diff core my-core.yaml --impact calls/ --format json
      """,
      """
      EXEMPLES :
        parley rubric diff ancienne.yaml nouvelle.yaml
        parley rubric diff core mon-core.yaml --impact appels/ --format json
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: ArgumentHelp(
      worded(
        "A rubric's id, or its file.",
        "L’identifiant d’une grille, ou son fichier."),
      valueName: worded("old", "ancienne")))
  var old: String

  @Argument(
    help: ArgumentHelp(
      worded(
        "The rubric that it is compared with.",
        "La grille à laquelle la comparer."),
      valueName: worded("new", "nouvelle")))
  var new: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      worded(
        "Score these transcripts with both, and show whose scores move.",
        "Noter ces transcriptions avec les deux, et montrer quelles notes bougent."),
      valueName: worded("path", "chemin")))
  var impact: [String] = []

  @Option(
    help: worded(
      "What to print.",
      "Ce qu’il faut afficher."))
  var format: Format = .text

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      worded(
        "Write the result to this file.",
        "Écrire le résultat dans ce fichier."),
      valueName: worded("file", "fichier")))
  var output: String?

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let catalogue = try CatalogueLibrary(home: interface.home, messages: messages).compiled
    let library = RubricLibrary(
      home: interface.home, behaviours: BehaviourNames(catalogue.catalogue), messages: messages)
    let before = try library.rubric(old)
    let after = try library.rubric(new)
    let diff = RubricDiff(from: before, to: after)
    let (moves, status) = try measure(before, after, library, catalogue)
    let out = try Output(path: output, messages: messages)
    switch format {
    case .text:
      let report = RubricDiffReport(texts: interface.texts, style: Console.style(for: out))
      try out.write(report.bytes(from: before, to: after, diff, impact: moves))
    case .json: try out.write(RubricDiffJSON.bytes(from: before, to: after, diff, impact: moves))
    }
    try out.finish()
    if status != .done { throw Failure(status) }
  }

  /// Scores every conversation with both rubrics; nil where none was asked for.
  private func measure(
    _ old: Rubric, _ new: Rubric, _ library: RubricLibrary, _ catalogue: CompiledCatalogue
  ) throws(Failure) -> (RubricImpact?, ExitStatus) {
    guard !impact.isEmpty else { return (nil, .done) }
    let before = try library.scorer(of: old, catalogue: catalogue.catalogue)
    let after = try library.scorer(of: new, catalogue: catalogue.catalogue)
    let batch = Batch(
      arguments: impact, options: InputOptions(), messages: interface.messages,
      work: .annotated(catalogue) { annotated, output in
        let first = before.score(annotated, detail: .summary)
        let second = after.score(annotated, detail: .summary)
        output.moves.append(
          RubricImpact.Move(
            conversation: first.conversationID, old: first.score, new: second.score,
            oldOutcome: first.outcome.rawValue, newOutcome: second.outcome.rawValue))
      })
    var moves = RubricImpact()
    let outcome = try batch.run { (slice) throws(Failure) in
      for move in slice.moves { moves.add(move) }
    }
    return (moves, outcome.status)
  }
}
