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

  /// Such lists with keys that stand beside them, any of which makes the form plain.
  private static let beside: [String: Set<String>] = [
    "SpeechSegments": ["ConversationAnalytics"],
    "Transcript": [
      "ContentMetadata", "ConversationCharacteristics", "CustomerMetadata", "Participants",
    ],
    "audio_segments": ["audio", "statistics"],
    "comments": ["requester_id", "ticket", "ticket_id", "users"],
    "entries": ["conversation_id", "conversation_info"],
    "messages": ["participants"],
    "monologues": ["speakers"],
    "segments": ["language"],
    "sentences": ["transcript_sid"],
    "threads": ["users"],
    "tickets": ["users"],
    "transcripts": ["communicationId", "conversationId"],
    "utterances": ["acoustic_model", "audio_duration", "audio_url", "language_code"],
  ]

  /// What is wrong where something else stands in the place of such a list, in a plain form.
  private static func mistaken(in sample: TranscriptSample) -> TranscriptError.Problem? {
    guard let document = try? JSONValue(parsing: sample.bytes) else { return nil }
    for object in [document, document[0]].compactMap({ $0?.object }) {
      for (key, value) in zip(object.keys, object.values)
      where value.array == nil && beside[key]?.contains(where: { object[$0] != nil }) ?? false {
        return .wrongType(
          field: key, expected: JSONKind.array.rawValue, found: value.kindName, turn: nil)
      }
    }
    return nil
  }

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
      if json.error == nil, let problem = mistaken(in: sample) { throw TranscriptError(problem) }
      throw json.error ?? TranscriptError(.unknownJSON(keys: json.topLevelKeys))
    }
    throw TranscriptError(.unknownFormat(firstWords: sample.firstWords))
  }
}
