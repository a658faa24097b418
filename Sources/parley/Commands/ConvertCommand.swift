import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import Rubrics
import Scoring

/// `parley convert`: any transcript in parley's own form, as plain text, or as a scored vCon.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: worded(
      "Rewrite transcripts in parley's own form, as plain text, or as a vCon with scores.",
      "Réécrire des transcriptions au format de parley, en texte brut, ou en vCon avec les notes."),
    discussion: worded(
      """
      jsonl is one conversation a line; scoring it gives the same scores. vcon is one vCon a line, \
      with the scores and their evidence as an analysis.

      EXAMPLES:
        parley convert call.vtt --to text
        parley convert exports/ --to jsonl --redact --output calls.jsonl
        parley convert calls.jsonl --to vcon --rubric core --output scored.jsonl
      """,
      """
      jsonl donne une conversation par ligne ; la noter donne les mêmes notes. vcon donne un \
      vCon par ligne, avec les notes et leurs preuves comme analyse.

      EXEMPLES :
        parley convert appel.vtt --to text
        parley convert exports/ --to jsonl --redact --output appels.jsonl
        parley convert appels.jsonl --to vcon --rubric core --output notes.jsonl
      """))

  enum Form: String, ExpressibleByArgument, CaseIterable { case jsonl, vcon, text }

  @OptionGroup var transcripts: TranscriptOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(
    help: ArgumentHelp(
      worded(
        "The form to write.",
        "Le format à écrire."),
      valueName: worded("to", "format")))
  var to: Form

  @Option(
    help: ArgumentHelp(
      worded(
        "What a vCon is scored with: a rubric's id, or its file.",
        "La grille qui note un vCon : son identifiant, ou son fichier."),
      valueName: worded("id|file", "id|fichier")))
  var rubric = "core"

  func run() throws {
    let messages = interface.messages
    let output = try Output(
      path: transcripts.output, messages: messages, sparing: transcripts.paths)
    let batch = Batch(
      arguments: transcripts.paths, options: transcripts.input, messages: messages,
      work: try work())
    let outcome = try batch.run { (slice) throws(Failure) in try output.write(slice.bytes) }
    if outcome.status != .noInput { try output.finish() }
    if outcome.status != .done { throw Failure(outcome.status) }
  }

  private func work() throws(Failure) -> ConversationWork {
    switch to {
    case .jsonl:
      let json = ConversationJSON()
      return .read { conversation, output in
        json.append(conversation, to: &output.bytes)
        output.bytes.append(0x0A)
      }
    case .text:
      let text = ConversationText()
      return .read { conversation, output in text.append(conversation, to: &output.bytes) }
    case .vcon:
      let catalogue = try CatalogueLibrary(home: interface.home, messages: interface.messages)
        .compiled
      let library = RubricLibrary(
        home: interface.home, behaviours: BehaviourNames(catalogue.catalogue),
        messages: interface.messages)
      let scorer = try library.scorer(of: library.rubric(rubric), catalogue: catalogue.catalogue)
      let vcon = ConversationVCon(
        engine: EngineReference(version: Parley.version, catalogue: catalogue.catalogue.hash))
      return .annotated(catalogue) { annotated, output in
        vcon.append(annotated.conversation, scorer.score(annotated), to: &output.bytes)
        output.bytes.append(0x0A)
      }
    }
  }
}
