import ArgumentParser
import Conversations

/// The options of every command that reads transcripts.
struct TranscriptOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Transcripts: files, folders, patterns such as 'calls/*.vtt', or - for standard input.",
      valueName: "path"))
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "Take every input for this format instead of telling by its content.",
      valueName: "format"))
  var inputFormat: TranscriptFormatName?

  @Option(
    help: ArgumentHelp(
      "Which columns of a table hold what: speaker=Who,text=Message,id=Case …",
      valueName: "roles"))
  var columns: ColumnRoles?

  @Option(help: "The language of the transcripts; auto asks each file, then its words.")
  var language: TranscriptLanguage = .auto

  @Option(
    help: ArgumentHelp(
      "The channel, over the file's own.", valueName: "channel"))
  var channel: ChannelName?

  @Option(help: ArgumentHelp("Which speaker is the agent, as the file writes it."))
  var agentLabel: String?

  @Option(help: ArgumentHelp("Who the agent is, over the file's own.", valueName: "name"))
  var person: String?

  @Flag(
    help: """
      Replace card, account, phone and social security numbers, e-mail addresses and the customer's \
      names by placeholders such as [CARD-1] first.
      """)
  var redact = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write the result to this file, which appears once it is whole.", valueName: "file"))
  var output: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Work on so many slices at a time; one a processor unless given."))
  var jobs: Int?

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Missing expected argument '<path> ...'") }
    if let jobs, !(1...512).contains(jobs) {
      throw ValidationError("The value '\(jobs)' is invalid for '--jobs <jobs>': give 1 to 512")
    }
  }

  var input: InputOptions {
    InputOptions(
      format: inputFormat?.format, columns: columns?.columns ?? ColumnNames(),
      language: language.language, channel: channel?.channel, agentLabel: agentLabel,
      person: person, redacts: redact, jobs: jobs)
  }
}

/// `auto`, or a language over the file's own.
enum TranscriptLanguage: String, ExpressibleByArgument, CaseIterable {
  case auto, en, fr

  var language: Language? { Language(rawValue: rawValue) }
}

enum ChannelName: String, ExpressibleByArgument, CaseIterable {
  case phone, chat, email, social

  var channel: Channel? { Channel(rawValue: rawValue) }
}

/// The name of a transcript format.
struct TranscriptFormatName: ExpressibleByArgument {
  let format: TranscriptFormat

  init?(argument: String) {
    guard let format = TranscriptFormat(named: argument) else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { TranscriptFormat.all.map(\.name) }
}

/// Which columns hold what, as `speaker=Who,text=Message`.
struct ColumnRoles: ExpressibleByArgument {
  let columns: ColumnNames

  init?(argument: String) {
    var names: [ColumnNames.Role: String] = [:]
    for pair in argument.split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let role = ColumnNames.Role(rawValue: String(parts[0])),
        !parts[1].isEmpty
      else {
        return nil
      }
      names[role] = String(parts[1])
    }
    columns = ColumnNames(names)
  }
}
