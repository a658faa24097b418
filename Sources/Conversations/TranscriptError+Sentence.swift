/// The sentence of an error: where, what, what to do. The program puts the file's name before it.
extension TranscriptError: CustomStringConvertible {
  public var description: String {
    place == .file ? problem.description : "\(place): \(problem)"
  }
}

extension TranscriptError.Place: CustomStringConvertible {
  public var description: String {
    switch self {
    case .file: "the file"
    case .line(let line): "line \(line)"
    case .position(let line, let column): "line \(line), column \(column)"
    case .conversation(let number): "conversation \(number)"
    }
  }
}

extension TranscriptError.Problem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .empty: "it is empty"
    case .noConversation: "no conversation in it; export it again with what was said"
    case .noConversationAs(let format):
      "no conversation in it, read as \(Quote(format)); check --input-format, or leave it out"
    case .emptyList(let field): "no conversation in it: the list \(Quote(field)) is empty"
    case .severalOnLine(let count): "\(count) conversations on one line; put one on a line"
    case .tooLarge(let limit):
      "larger than \(Self.megabytes(limit)); split it, or convert it to JSON Lines, which have no limit"
    case .lineTooLong(let limit):
      "a line of more than \(Self.megabytes(limit)); put one conversation on a line"
    case .binary(let kind): "\(kind.rawValue), not a transcript; \(kind.advice)"
    case .notText(let reason): "not text: it holds \(reason)"
    case .invalidUTF8(let offset):
      "byte \(offset) is not UTF-8, nor is the text Windows-1252; save it as UTF-8"
    case .invalidUTF16(let offset):
      "byte \(offset) starts no valid UTF-16 character; save it as UTF-8"
    case .unknownFormat(let words):
      "no transcript format known (it starts with \(Quote(words))); "
        + "write 'Agent: …' and 'Customer: …' lines, or name the format with --input-format"
    case .unknownJSON(let keys): Self.unknownJSON(keys)
    case .unsupportedMarkup(let name):
      "this is \(name), which parley does not read; export the transcript as text, CSV or JSON"
    case .jsonExpected, .jsonInvalidNumber, .jsonInvalidEscape, .jsonLoneSurrogate,
      .jsonControlCharacter, .jsonTooDeep, .jsonTrailing, .jsonSeveral:
      jsonSentence
    case .missing(let field, let turn):
      "\(Self.prefix(turn))'\(field)' is missing"
        + (field == "turns"
          ? "; a conversation is {\"id\": …, \"turns\": [{\"speaker\", \"text\"}]}" : "")
    case .wrongType(let field, let expected, let found, let turn):
      "\(Self.prefix(turn))\(field.contains(" ") ? field : "'\(field)'") must be \(expected), not \(found)"
        + "; mend it, or export it again"
    case .unknownValue(let field, let value, let allowed, let turn):
      "\(Self.prefix(turn))unknown \(field) \(Quote(value)); "
        + Self.choice(for: value, among: allowed)
    case .unknownLanguage(let reason): "\(reason); give --language en or --language fr"
    case .signed: "a signed vCon; verify it with your own key and give parley the vCon inside it"
    case .encrypted: "an encrypted vCon; decrypt it first"
    case .recordingOnly:
      "a vCon with a recording and no transcript that parley knows; transcribe it first"
    case .textsElsewhere:
      "a vCon whose texts are at addresses elsewhere; put them into it, parley fetches nothing"
    case .undecodable(let field, let encoding, let turn):
      "\(Self.prefix(turn))'\(field)' is not \(encoding), though its encoding says so"
    case .noColumn, .unknownColumn, .unterminatedQuote, .surplusCells, .invalidTime:
      tableSentence
    case .noSpeakers, .unknownAgentLabel, .undecidedRoles: roleSentence
    }
  }

  private var jsonSentence: String {
    switch self {
    case .jsonExpected(let expected, .end):
      "\(expected) expected, but the file ends here; it looks cut off, export it again"
    case .jsonExpected(let expected, .character(let found)):
      "\(expected) expected, found \(Quote(String(found)))"
    case .jsonInvalidNumber(let text): "\(Quote(text)) is no JSON number"
    case .jsonInvalidEscape(let text): "\(Quote(text)) is no escape of JSON"
    case .jsonLoneSurrogate: "half a character: a \\ud800–\\udfff escape without its other half"
    case .jsonControlCharacter(let byte):
      "a control character (\(Quote.escape(Unicode.Scalar(byte)))) inside a text; "
        + "JSON wants it escaped"
    case .jsonTooDeep(let limit): "nested more than \(limit) deep; no transcript is"
    case .jsonTrailing: "something follows the end of the JSON; put one document in the file"
    case .jsonSeveral:
      "another JSON document starts here; put one conversation on a line, or all in one list, or "
        + "each document in a file of its own"
    default: ""
    }
  }

  private var tableSentence: String {
    switch self {
    case .noColumn(let role, let columns):
      "no column for the \(role) among \(Quote.list(columns)); name it with --columns \(role)=COLUMN"
    case .unknownColumn(let name, let columns):
      "no column \(Quote(name)); " + Self.choice(for: name, among: columns)
    case .unterminatedQuote:
      "a cell opens with '\"' here and never closes; close it, or double the quotes inside it"
    case .surplusCells(let count, let columns, let delimiter):
      "\(count) cells under \(columns) columns; put the cells that hold "
        + "\(Quote(String(Unicode.Scalar(delimiter)))) in double quotes"
    case .invalidTime(let text): "\(Quote(text)) is no time; write 00:01:04.000 --> 00:01:09.200"
    default: ""
    }
  }

  private var roleSentence: String {
    switch self {
    case .noSpeakers:
      "no speaker is named; export it with speaker names, or write 'Agent: …' and 'Customer: …'"
    case .unknownAgentLabel(let label, let labels):
      "no speaker is called \(Quote(label)); the speakers are \(Quote.list(labels))"
    case .undecidedRoles(let candidates):
      "who is the agent? "
        + candidates.map { "\(Quote($0.label)) says \(Quote($0.firstWords))" }.joined(
          separator: ", ")
        + "; settle it with \(candidates.options(or: "or"))"
    default: ""
    }
  }

  private static func unknownJSON(_ keys: [String]) -> String {
    let found = keys.isEmpty ? "it has no keys" : "its keys are \(Quote.list(keys))"
    return "JSON, but no transcript format known (\(found)); "
      + "parley's own is {\"id\": …, \"turns\": [{\"speaker\", \"text\"}]}"
  }

  private static func prefix(_ turn: Int?) -> String { turn.map { "turn \($0): " } ?? "" }

  private static func megabytes(_ bytes: Int) -> String { "\(bytes >> 20) MB" }

  /// "did you mean 'agent'?" where one is near, else the list.
  private static func choice(for value: String, among allowed: [String]) -> String {
    if let near = Nearest.name(to: value, among: allowed) { return "did you mean \(Quote(near))?" }
    return "give \(Quote.list(allowed))"
  }
}

extension BinaryKind {
  /// What the user can do instead.
  fileprivate var advice: String {
    switch self {
    case .audio: "transcribe it first, parley reads words"
    case .zip, .gzip, .compressed: "unpack it, or save it as text, CSV or JSON"
    default: "save it as text, CSV or JSON"
    }
  }
}

extension LanguageReason: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unsupported(let tag): "language \(Quote(tag)) is not one that parley reads"
    case .otherLanguage: "unknown language: neither English nor French by its words"
    case .mixed: "unknown language: as much English as French"
    case .noWords: "unknown language: no words to tell it by"
    }
  }
}
