import ArgumentParser
import Conversations
import Reports
import ServiceMetrics
import SkillProgress

/// `parley kpi`: what customers and clocks say about the service.
struct KPICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kpi",
    abstract: worded(
      "CSAT, NPS, CES, first-contact resolution, times and retention, beside the skills.",
      """
      Importer et montrer CSAT, NPS, CES, résolution au premier contact, délais et fidélité, à \
      côté des compétences.
      """),
    subcommands: [KPIImportCommand.self, KPIShowCommand.self])
}

/// `parley kpi import`: values from CSV files, and from transcripts' own metadata.
struct KPIImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: worded(
      "Put service figures into the store, from CSV files or from transcripts.",
      """
      Mettre des chiffres du service dans le suivi, depuis des fichiers CSV ou des \
      transcriptions.
      """),
    discussion: worded(
      """
      A CSV has the columns date, metric and value, and may have person, channel, conversation, min, \
      max and comment; see Documentation/Formats/kpi.md. Of transcripts, the 'kpi' they carry and \
      their times are taken. The same file again changes nothing.

      EXAMPLES:
        parley kpi import csat.csv
        parley kpi import survey.csv calls/
      """,
      """
      Un CSV a les colonnes date, metric et value, et peut avoir person, channel, \
      conversation, min, max et comment ; voir Documentation/Formats/kpi.md. Des \
      transcriptions, parley prend le « kpi » qu’elles portent et leurs délais. Le même \
      fichier une seconde fois ne change rien.

      EXEMPLES :
        parley kpi import csat.csv
        parley kpi import enquete.csv appels/
      """))

  @Argument(
    help: ArgumentHelp(
      worded(
        "CSV files, transcripts, folders of them.",
        "Des fichiers CSV, des transcriptions, ou leurs dossiers."),
      valueName: worded("path", "chemin")))
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      worded(
        "The day of transcripts that name none.",
        "Le jour des transcriptions qui n’en disent pas."),
      valueName: "date"))
  var asOf: DayArgument?

  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let words = KPIMessages.messages(in: messages.language)
    let library = try StoreLibrary(home: interface.home, messages: messages)
    var count = RecordingCount()
    var status = ExitStatus.done
    var transcripts: [String] = []
    for path in paths {
      guard Descriptor.kind(ofPath: path) != .folder, path.lowercased().hasSuffix(".csv") else {
        transcripts.append(path)
        continue
      }
      let bytes = try Descriptor.contents(of: path, messages, limit: TableFile.maxBytes + 1)
      let table = TableFile(path: path, messages: messages)
      let csv = try table.read(bytes) { bytes throws(TableError) in try KPICSV(bytes) }
      table.name(csv.faults)
      if !csv.faults.isEmpty { status = .badInput }
      count += try record(csv.records, library)
    }
    if !transcripts.isEmpty {
      let (records, outcome) = try values(of: transcripts, messages)
      if outcome != .done { status = outcome }
      if outcome == .noInput && transcripts.count == paths.count { throw Failure(outcome) }
      count += try record(records, library)
    }
    Console.say(words.imported(count.added, count.known, library.path))
    if status != .done { throw Failure(status == .noInput ? .badInput : status) }
  }

  private func record(_ records: [KPIRecord], _ library: StoreLibrary) throws(Failure)
    -> RecordingCount
  {
    let store = try library.forWriting()
    return try library.run { () throws(StoreError) in try store.record(records) }
  }

  private func values(
    of paths: [String], _ messages: Messages
  ) throws(Failure) -> ([KPIRecord], ExitStatus) {
    let words = KPIMessages.messages(in: messages.language)
    let given = try asOf?.day(messages)
    let batch = Batch(
      arguments: paths, options: InputOptions(), messages: messages,
      work: .read { conversation, output in
        let day = conversation.startedAt.flatMap { CalendarDay(startedAt: $0) } ?? given
        if let day {
          output.values += KPIRecord.records(of: conversation, day: day)
        } else if let file = output.origin?.source.file {
          output.faults.append(
            Fault(kind: .malformed, file: file, message: words.noDay(conversation.id)))
        }
      })
    var records: [KPIRecord] = []
    let outcome = try batch.run { (slice) throws(Failure) in records += slice.values }
    return (records, outcome.status)
  }
}

/// `parley kpi show`: the figures with their intervals and targets.
struct KPIShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: worded(
      "Show service figures with 95% intervals and what their targets say.",
      """
      Montrer les chiffres du service avec leurs intervalles à 95 %, et ce qu’en disent les \
      objectifs.
      """),
    discussion: worded(
      """
      EXAMPLES:
        parley kpi show
        parley kpi show --by channel
        parley kpi show --by month --as-of 2026-03-31 --format csv
      """,
      """
      EXEMPLES :
        parley kpi show
        parley kpi show --by channel
        parley kpi show --by month --as-of 2026-03-31 --format csv
      """))

  enum Grouping: String, ExpressibleByArgument, CaseIterable { case all, person, channel, month }

  @Option(
    help: ArgumentHelp(
      worded(
        "What a group is.",
        "Ce qui forme un groupe."),
      valueName: worded("by", "groupe")))
  var by: Grouping = .all

  @OptionGroup var options: ProgressOptions
  @OptionGroup var interface: InterfaceOptions

  func run() throws {
    let messages = interface.messages
    let day = try options.day(messages)
    let library = try StoreLibrary(home: interface.home, messages: messages)
    let store = try library.forReading()
    let records = try library.run { () throws(StoreError) in try store.kpi(asOf: day) }
    if records.isEmpty {
      throw Failure(.noInput, KPIMessages.messages(in: messages.language).nothing)
    }
    let table = KPITable(records, by: KPITable.Grouping(rawValue: by.rawValue) ?? .all)
    let output = try Output(path: nil, messages: messages)
    let report = KPIReport(texts: interface.texts, style: Console.style(for: output))
    switch options.format {
    case .text: try output.write(report.bytes(for: table))
    case .json: try output.write(report.value(of: table))
    case .csv: try output.write(report.csv(of: table))
    }
    try output.finish()
  }
}
