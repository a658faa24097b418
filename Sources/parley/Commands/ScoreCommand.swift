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
    abstract: "Score transcripts with a rubric; every point comes with the words that prove it.",
    discussion: """
      One conversation is a page, several are a table with what to improve first.

      EXAMPLES:
        parley score call.vtt --explain
        parley score calls/ --rubric my-rubric.yaml --format csv --output scores.csv
        parley score calls.jsonl --format jsonl --jobs 4
        parley score calls/ --format html --output scores.html
        parley score chat.txt --agent-label Marie --person Marie --fail-under 70
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, jsonl, csv, html }

  @OptionGroup var transcripts: TranscriptOptions
  @OptionGroup var interface: InterfaceOptions

  @Option(help: ArgumentHelp("A rubric's id, or its file.", valueName: "id|file"))
  var rubric = "core"

  @Option(help: "What to print.")
  var format: Format = .text

  @Option(help: "What a row of the CSV stands for.")
  var rows: Rows = .conversations

  @Flag(help: "Show each term of the sum, and the smallest change that reaches the next band.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "What if criteria that were not owed counted so, instead of as the rubric says.",
      valueName: "policy"))
  var naPolicy: NotApplicablePolicy?

  @Option(
    help: ArgumentHelp(
      "Exit with status 1 where a conversation scores below this (0 to 100).", valueName: "n"))
  var failUnder: Double?

  @Flag(help: "Keep the results in the store, for 'parley progress' and 'parley team'.")
  var record = false

  @Option(
    help: ArgumentHelp(
      "With --record: the day of conversations that name none; today unless given.",
      valueName: "date"))
  var asOf: DayArgument?

  enum Rows: String, ExpressibleByArgument, CaseIterable { case conversations, criteria }

  enum NotApplicablePolicy: String, ExpressibleByArgument, CaseIterable {
    case redistribute, pool, keepSections = "keep-sections", pass
  }

  func validate() throws {
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("The value for '--fail-under <n>' has to be from 0 to 100")
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
      recordMaker: try recordMaker(catalogue: catalogue.catalogue.hash))
    let task = result.task(bar: failUnder)
    let batch = Batch(
      arguments: transcripts.paths, options: transcripts.input, messages: messages,
      work: .annotated(catalogue, task))
    var printer = ScorePrinter(result: result, output: output)
    let outcome = try batch.run { (slice) throws(Failure) in
      // What is printed is in the store already.
      try recording?.take(slice.records)
      try printer.take(slice)
    }
    try recording?.finish()
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

  private func recordMaker(catalogue: String) throws(Failure) -> RecordMaker? {
    guard record else { return nil }
    return RecordMaker(
      method: EvaluationMethod(engine: Parley.version, catalogue: catalogue),
      day: try DayArgument.day(asOf, interface.messages), isDayGiven: asOf != nil,
      messages: interface.messages)
  }
}
