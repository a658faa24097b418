import Conversations

/// How the inputs are to be read, from the command line.
struct InputOptions: Sendable {
  var format: TranscriptFormat?
  var columns = ColumnNames()
  var language: Language?
  var channel: Channel?
  var agentLabel: String?
  var person: String?
  /// Replace what tells who the customer is, before anything else is done.
  var redacts = false
  /// Workers; nil for one a processor.
  var jobs: Int?

  func reader(for file: InputFile) -> TranscriptReader {
    TranscriptReader(
      name: file.name, format: format, columns: columns, language: language, channel: channel,
      agentLabel: agentLabel, person: person)
  }
}
