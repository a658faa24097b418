/// A conversation as a file gives it: speakers by their labels, roles not yet settled.
///
/// Readers make it; `RoleAssignment` and `LanguageDetection` turn it into a `Conversation`.
public struct Transcript: Sendable, Hashable {
  /// The file's own id, or nil.
  public var id: String?
  /// False where `id` was derived from the file's name.
  public var hasOwnID = true
  /// The language as the file writes it (`fr-CA`, `en_us`), or nil.
  public var languageTag: String?
  public var channel: Channel?
  public var startedAt: String?
  public var agent: Agent?
  public var scenario: ScenarioReference?
  public var kpi: ReportedKPI?
  /// Who speaks, in order of first appearance; turns refer to them by position.
  public var speakers: [SpeakerLabel]
  public var turns: [TranscriptTurn]
  /// The line of the input that the conversation starts on, from 1.
  public var line: Int
  /// Which one it is, from 1, in a JSON document of several, which tells more than its line.
  public var number: Int?
  /// What the reader mended or left out, for the user to know.
  public var warnings: [TranscriptWarning]

  public init(
    id: String? = nil, languageTag: String? = nil, channel: Channel? = nil,
    speakers: [SpeakerLabel] = [], turns: [TranscriptTurn] = [], line: Int = 1
  ) {
    self.id = id
    self.languageTag = languageTag
    self.channel = channel
    self.speakers = speakers
    self.turns = turns
    self.line = line
    self.warnings = []
  }

  /// Where the conversation stands, for errors about the whole of it.
  var place: TranscriptError.Place { number.map { .conversation($0) } ?? .line(line) }

  /// The position of the speaker called `label`, who is added when new.
  ///
  /// Linear in the number of speakers, which is small; `SpeakerIndex` serves tables with many.
  public mutating func speaker(labelled label: String, role: Speaker? = nil) -> Int {
    if let known = speakers.firstIndex(where: { $0.label == label }) { return known }
    speakers.append(SpeakerLabel(label, role: role))
    return speakers.count - 1
  }
}

/// A speaker as the file names it.
public struct SpeakerLabel: Sendable, Hashable {
  /// As written (`Marie`, `SPEAKER_00`, `AGENT (Marie)`); empty when the turns name nobody.
  public var label: String
  /// The role, where the format itself states it.
  public var role: Speaker?
  /// What the file's system calls this person: `48213907`, `cus_Nf7`; none in most formats.
  public var ids: [String]

  public init(_ label: String, role: Speaker? = nil, ids: [String] = []) {
    self.label = label
    self.role = role
    self.ids = ids
  }
}

/// One turn of a `Transcript`.
public struct TranscriptTurn: Sendable, Hashable {
  /// The position of the speaker in `Transcript.speakers`.
  public var speaker: Int
  public var text: String
  /// Milliseconds from the start of the conversation.
  public var startMs: Int?
  public var endMs: Int?

  public init(speaker: Int, text: String, startMs: Int? = nil, endMs: Int? = nil) {
    self.speaker = speaker
    self.text = text
    self.startMs = startMs
    self.endMs = endMs
  }
}

/// Something that was mended or left out while reading; the conversation is still read.
public enum TranscriptWarning: Sendable, Hashable {
  /// The times of `count` turns ran backwards, first at turn `first`, and were dropped.
  case timesRunBackwards(first: Int, count: Int)
  /// `count` turns ended before they started, first turn `first`; their ends were dropped.
  case endsBeforeStart(first: Int, count: Int)
  /// The input was not UTF-8 and was read as this.
  case readAs(TextEncoding)
  /// `count` lines or cues, the first on line `line`, came before any speaker and were left out.
  case textBeforeSpeakers(line: Int, count: Int)
  /// `count` lines, the first on line `line`, are two speakers' at once without names.
  case unnamedDialogue(line: Int, count: Int)
  /// `count` lines, the first on line `line`, start with a name that comes once, and were taken for
  /// words of the turn ahead.
  case nameOnce(line: Int, count: Int)
  /// `count` rows, the first on line `line`, had no text and were left out.
  case rowsWithoutText(line: Int, count: Int)
  /// A vCon has messages, which are read, and transcripts of `count` recordings, which are not.
  case recordingsBesideTexts(count: Int)
  /// Speech of one speaker only: perhaps nobody told the two sides apart.
  case oneSpeaker
}
