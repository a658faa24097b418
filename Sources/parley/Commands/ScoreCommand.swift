import ArgumentParser
import Conversations
import LanguageAnalysis
import Reports
import Rubrics
import Scoring
import SkillProgress

/// `parley score`: transcripts scored with a rubric.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: worded(
      "Score transcripts with a rubric; every point comes with the words that prove it.",
      """
      Noter des transcriptions avec une grille d’écoute ; chaque point vient avec les mots qui le \
      prouvent.
      """),
    discussion: worded(
      """
      One conversation is a page, several are a table with what to improve first.

      EXAMPLES:
        parley score call.vtt --explain
        parley score calls/ --rubric my-rubric.yaml --format csv --output scores.csv
        parley score calls.jsonl --format jsonl --jobs 4
        parley score calls/ --format html --output scores.html
        parley score chat.txt --agent-label Marie --person Marie --fail-under 70
      """,
      """
      Une conversation donne une page, plusieurs donnent un tableau avec ce qu’il faut \
      améliorer d’abord.

      EXEMPLES :
        parley score appel.vtt --explain
        parley score appels/ --rubric ma-grille.yaml --format csv --output notes.csv
        parley score appels.jsonl --format jsonl --jobs 4
        parley score appels/ --format html --output notes.html
        parley score tchat.txt --agent-label Marie --person Marie --fail-under 70
      """))

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl, csv, html }

  @OptionGroup var transcripts: TranscriptOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(
    help: ArgumentHelp(
      worded(
        "A rubric's id, or its file.",
        "L’identifiant d’une grille, ou son fichier."),
      valueName: worded("id|file", "id|fichier")))
  var rubric = "core"

  @Option(
    help: worded(
      "What to print.",
      "Ce qu’il faut afficher."))
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      worded(
        "What a row of the CSV stands for.",
        "Ce que représente une ligne du CSV."),
      valueName: worded("rows", "lignes")))
  var rows: Rows = .conversations

  @Flag(
    help: worded(
      "Show each term of the sum, and the smallest change that reaches the next band.",
      """
      Montrer chaque terme de la somme, et le plus petit changement qui atteint le niveau \
      suivant.
      """))
  var explain = false

  @Option(
    help: ArgumentHelp(
      worded(
        "What if criteria that were not owed counted so, instead of as the rubric says.",
        "Voir ce que donnerait un autre compte des critères sans objet que celui de la grille."),
      valueName: worded("policy", "règle")))
  var naPolicy: NotApplicablePolicy?

  @Option(
    help: ArgumentHelp(
      worded(
        "Exit with status 1 where a conversation scores below this (0 to 100).",
        "Sortir avec le code 1 si une conversation a une note inférieure (de 0 à 100)."),
      valueName: "n"))
  var failUnder: Double?

  @Flag(
    help: worded(
      "Keep the results in the store, for 'parley progress' and 'parley team'.",
      "Garder les résultats dans le suivi, pour « parley progress » et « parley team »."))
  var record = false

  @Option(
    help: ArgumentHelp(
      worded(
        "With --record: the day of conversations that name none; today unless given.",
        "Avec --record : le jour des conversations qui n’en disent pas ; aujourd’hui par défaut."),
      valueName: "date"))
  var asOf: DayArgument?

  enum Rows: String, ExpressibleByArgument, CaseIterable { case conversations, criteria }

  enum NotApplicablePolicy: String, ExpressibleByArgument, CaseIterable {
    case redistribute, pool, keepSections = "keep-sections", pass
  }

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError(
        worded(
          "The value for '--fail-under <n>' has to be from 0 to 100",
          "la valeur de « --fail-under <n> » doit aller de 0 à 100"))
    }
  }

  func run() throws {
    let messages = interface.messages
    let recording = try recording()
    let catalogue = try CatalogueLibrary(home: interface.home, messages: messages).compiled
    let library = RubricLibrary(
      home: interface.home, behaviours: BehaviourNames(catalogue.catalogue), messages: messages)
    var rubric = try library.rubric(self.rubric)
    if let policy = naPolicy.flatMap({ Policies.NotApplicable(rawValue: $0.rawValue) }) {
      rubric.policies.notApplicable = policy
    }
    let scorer = try library.scorer(of: rubric, catalogue: catalogue.catalogue)
    let output = try Output(
      path: transcripts.output, messages: messages, sparing: transcripts.paths)
    let engine = EngineReference(version: Parley.version, catalogue: catalogue.catalogue.hash)
    let result = ScoreResult(
      format: format, rows: ScoreCSV.Rows(rawValue: rows.rawValue) ?? .conversations,
      isExplained: explain, scorer: scorer, engine: engine, texts: interface.texts,
      style: Console.style(for: output),
      recordMaker: try recordMaker(scorer, catalogue: catalogue.catalogue.hash))
    let task = result.task(bar: failUnder)
    let batch = Batch(
      arguments: transcripts.paths, options: transcripts.input, messages: messages,
      work: .annotated(catalogue, task))
    var printer = ScorePrinter(result: result, output: output)
    let outcome = try batch.run { (slice) throws(Failure) in
      guard let recording else { return try printer.take(slice) }
      // What is printed is in the store already.
      for slice in try recording.take(slice) { try printer.take(slice) }
    }
    for slice in try recording?.finish() ?? [] { try printer.take(slice) }
    try recording?.check()
    try printer.finish(hasInput: outcome.status != .noInput)
    if let failUnder, outcome.below > 0 {
      Console.say(
        messages.belowBar(
          outcome.below, outcome.conversations, interface.texts.exact(failUnder)))
    }
    if outcome.status != .done { throw Failure(outcome.status) }
  }

  private func recording() throws(Failure) -> Recording? {
    guard record else { return nil }
    if naPolicy != nil {
      throw Failure(.usage, StoreMessages.messages(in: interface.interface).noWhatIf)
    }
    return try Recording(home: interface.home, messages: interface.messages)
  }

  private func recordMaker(
    _ scorer: Scorer, catalogue: String
  ) throws(Failure) -> RecordMaker? {
    guard record else { return nil }
    return RecordMaker(
      method: EvaluationMethod(engine: Parley.version, catalogue: catalogue),
      form: EvaluationForm(scorer.rubric),
      day: try DayArgument.day(asOf, interface.messages), isDayGiven: asOf != nil,
      messages: interface.messages)
  }
}
