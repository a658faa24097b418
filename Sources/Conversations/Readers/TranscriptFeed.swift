/// Takes a file in chunks and hands out its conversations as early as its format allows.
///
/// JSON Lines come out line by line, so that memory does not grow with the file; all other formats
/// come out in `finish()`, from the whole file, which is capped at 512 MB. A file that is no text is
/// refused by its first chunk.
public struct TranscriptFeed: Sendable {
  private let reader: TranscriptReader
  private var state = State.deciding
  private var held: [UInt8] = []
  private var splitter = LineSplitter()
  // How far the search for the first lines has come.
  private var searched = 0
  private var lineStart = 0
  private var objects = 0
  /// The first bytes do not belong to a binary file.
  private var isText = false

  private static let signatureSize = 64

  private enum State {
    case deciding, lines, whole
  }

  public init(_ reader: TranscriptReader) { self.reader = reader }

  /// The conversations that `chunk` completes. A failure ends the file.
  public mutating func append(_ chunk: [UInt8]) throws(TranscriptError) -> [TranscriptUnit] {
    if state == .lines { return try split(chunk) }
    guard held.count + chunk.count <= TranscriptReader.maximumFileSize else {
      throw TranscriptError(.tooLarge(limit: TranscriptReader.maximumFileSize))
    }
    held.append(contentsOf: chunk)
    // Enough bytes for any signature; a smaller file is refused at its end.
    if !isText, held.count >= Self.signatureSize {
      try TextDecoding.refuseBinary(startingWith: held)
      isText = true
    }
    guard state == .deciding else { return [] }
    state = decided()
    guard state == .lines else { return [] }
    let start = held
    held = []
    return try split(start)
  }

  /// The conversations that were waiting for the end of the file.
  public mutating func finish() throws(TranscriptError) -> [TranscriptUnit] {
    if state == .lines { return splitter.finish().map { [.jsonLine($0)] } ?? [] }
    let whole = held
    held = []
    return try reader.units(in: whole)
  }

  private mutating func split(_ chunk: [UInt8]) throws(TranscriptError) -> [TranscriptUnit] {
    try splitter.append(chunk).map { .jsonLine($0) }
  }

  /// JSON Lines show in the first two lines: both are there, and both start like objects.
  private mutating func decided() -> State {
    if let format = reader.format {
      return format.name == TranscriptFormat.jsonLines.name ? .lines : .whole
    }
    guard held.count >= 4 else { return .deciding }
    while let end = held[searched...].firstIndex(of: 0x0A) {
      let line = held[lineStart..<end]
      searched = end + 1
      lineStart = end + 1
      switch JSONLines.looksLikeObject(line) {
      case nil: continue
      case false?: return .whole
      case true?:
        // The utterances of a corpus belong together.
        if objects == 0, ConvoKit.isUtterance(JSONOutline(Array(line))) { return .whole }
        objects += 1
      }
      if objects == 2 { return .lines }
    }
    searched = held.count
    return .deciding
  }
}
