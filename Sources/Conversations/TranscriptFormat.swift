/// A format that transcripts come in: how to tell it by its content, and how to read it.
///
/// A new format is a file in Readers/ with one such value, and one line in `all`.
public struct TranscriptFormat: Sendable {
  /// The name that `--input-format` takes.
  public let name: String
  /// What it is called in messages.
  public let title: String
  /// Whether a file looks like it. Asked in the order of `all`; the first yes wins.
  let recognises: @Sendable (TranscriptSample) -> Bool
  /// Reads decoded UTF-8 bytes without a byte order mark. The reader carries the user's options.
  let read:
    @Sendable (_ bytes: [UInt8], _ reader: TranscriptReader) throws(TranscriptError)
      -> [TranscriptUnit]
  /// How to read one document, where the form is JSON; other forms may hold it.
  var document: JSONDocuments?

  /// Every format, the most telling first.
  public static let all: [TranscriptFormat] = [
    .nativeJSON,
    .jsonLines,
    .vCon,
    .callAnalytics,
    .contactLens,
    .contactLensSegments,
    .genesys,
    .deepgram,
    .assemblyAI,
    .zendesk,
    .zendeskQA,
    .intercom,
    .liveChat,
    .googleInsights,
    .twilio,
    .twilioConversations,
    .amazonTranscribe,
    .amazonBDA,
    .postCallAnalytics,
    .azureSpeech,
    .ibmWatson,
    .speechmatics,
    .googleSpeech,
    .revAI,
    .abcd,
    .convoKit,
    .whisper,
    .chat,
    .webVTT,
    .subRip,
    .commaSeparated,
    .tabSeparated,
    .otter,
    .plainText,
  ]
}

extension TranscriptFormat {
  /// The format called `name`, or nil.
  public init?(named name: String) {
    guard let format = Self.all.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  /// The lists at the top that hold what is said, in forms known by the elements of these.
  private static let spoken: Set<String> = [
    "Transcript", "Segments", "SpeechSegments", "audio_segments", "comments", "data", "entries",
    "messages", "monologues", "results", "segments", "sentences", "threads", "tickets",
    "transcripts", "utterances", "words",
  ]

  /// The format of a file, by its content alone.
  static func recognised(in sample: TranscriptSample) throws(TranscriptError) -> TranscriptFormat {
    if sample.isBlank { throw TranscriptError(.empty) }
    if let error = sample.json?.error, error.problem == .jsonSeveral { throw error }
    if let format = all.first(where: { $0.recognises(sample) }) { return format }
    if let problem = sample.sealed { throw TranscriptError(problem) }
    if let markup = sample.markup { throw TranscriptError(.unsupportedMarkup(markup)) }
    if let json = sample.json {
      if json.error == nil, let field = json.emptyLists.first(where: spoken.contains) {
        throw TranscriptError(.emptyList(field: field))
      }
      throw json.error ?? TranscriptError(.unknownJSON(keys: json.topLevelKeys))
    }
    throw TranscriptError(.unknownFormat(firstWords: sample.firstWords))
  }
}
