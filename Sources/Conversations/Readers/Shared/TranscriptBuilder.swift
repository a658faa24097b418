/// Collects what is said in one conversation, and makes the turns of it.
struct TranscriptBuilder {
  /// In what order the turns come.
  enum Order {
    /// As in the file.
    case file
    /// By their starts; what has none stays behind the one ahead of it.
    case start
  }

  /// All but speakers and turns, which `finish` fills in.
  var transcript: Transcript
  /// Whether the pieces are words of channels of their own, which may sound at the same time.
  var isWordsByChannel = false
  private let order: Order
  private let merges: Bool
  private var positions: [String: Int] = [:]
  private var pieces: [TranscriptTurn] = []

  /// - Parameter merges: whether pieces of one speaker in a row are one turn, as in speech.
  init(channel: Channel?, order: Order = .file, merges: Bool) {
    transcript = Transcript(channel: channel)
    self.order = order
    self.merges = merges
  }

  /// Adds a piece; one without words is left out.
  ///
  /// - Parameters:
  ///   - key: tells speakers apart where labels do not.
  ///   - ids: what the system calls the speaker, for redaction.
  mutating func add(
    _ text: String?, by label: String, key: String? = nil, role: Speaker? = nil,
    ids: [String] = [], start: Int? = nil, end: Int? = nil
  ) {
    guard let text else { return }
    let words = Array(text.utf8)[...].trimmed
    guard !words.isEmpty else { return }
    let key = (key ?? label) + "\u{0}" + (role?.rawValue ?? "")
    let speaker = positions[key] ?? transcript.speakers.count
    if speaker == transcript.speakers.count {
      transcript.speakers.append(SpeakerLabel(label, role: role, ids: ids))
      positions[key] = speaker
    }
    pieces.append(TranscriptTurn(speaker: speaker, text: words.string, startMs: start, endMs: end))
  }

  /// Adds a mark to the piece that was added last, without a space.
  mutating func attach(_ mark: String?) {
    guard let mark, let last = pieces.indices.last else { return }
    pieces[last].text += mark
  }

  /// Whether nothing has been said so far.
  var isEmpty: Bool { pieces.isEmpty }

  /// The conversation. Times since 1970 become times from its start.
  func finish() -> Transcript {
    var transcript = transcript
    var pieces = order == .start ? sorted() : pieces
    if isWordsByChannel { pieces = Utterances.joined(pieces) }
    // The first time of a recording is not 1,000 days away from its start.
    let first = pieces.lazy.compactMap(\.startMs).min() ?? 0
    if first > 86_400_000_000 {
      if transcript.startedAt == nil { transcript.startedAt = Instant.text(first) }
      for index in pieces.indices {
        pieces[index].startMs = pieces[index].startMs.map { $0 - first }
        pieces[index].endMs = pieces[index].endMs.flatMap { $0 >= first ? $0 - first : nil }
      }
    }
    for piece in pieces {
      if merges, let last = transcript.turns.indices.last,
        transcript.turns[last].speaker == piece.speaker
      {
        transcript.turns[last].text += " " + piece.text
        if let end = piece.endMs {
          transcript.turns[last].endMs = max(transcript.turns[last].endMs ?? end, end)
        }
      } else {
        transcript.turns.append(piece)
      }
    }
    if merges, pieces.count > 1, transcript.speakers.count == 1,
      transcript.speakers[0].role == nil
    {
      transcript.warnings.append(.oneSpeaker)
    }
    return transcript
  }

  private func sorted() -> [TranscriptTurn] {
    var latest = Int.min
    let keyed = pieces.enumerated().map { index, piece in
      latest = piece.startMs ?? latest
      return (start: latest, index: index, piece: piece)
    }
    return keyed.sorted { ($0.start, $0.index) < ($1.start, $1.index) }.map(\.piece)
  }
}
