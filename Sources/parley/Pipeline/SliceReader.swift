import Conversations

/// Reads the input files one after the other and cuts them into slices of about equal work.
final class SliceReader {
  private let files: [InputFile]
  private let options: InputOptions
  private let messages: Messages
  private var place = 0
  private var open: OpenFile?
  private var full: [WorkSlice] = []
  private var current = WorkSlice()

  /// Bytes read at a time, and bytes of a full slice.
  private static let chunk = 256 << 10
  /// Conversations of a full slice, for files that are read whole.
  private static let unitsInSlice = 512
  /// What a file costs besides its bytes.
  private static let costOfFile = 4096

  private final class OpenFile {
    let source: Source
    let descriptor: Descriptor
    var feed: TranscriptFeed
    /// Bytes to read at a time: one more than a small file has, so that its end shows at once.
    let limit: Int
    var bytes = 0

    init(_ source: Source, _ descriptor: consuming Descriptor) {
      limit = min(SliceReader.chunk, (descriptor.size ?? SliceReader.chunk) + 1)
      self.source = source
      self.descriptor = descriptor
      feed = TranscriptFeed(source.reader)
    }
  }

  init(files: [InputFile], options: InputOptions, messages: Messages) {
    self.files = files
    self.options = options
    self.messages = messages
  }

  /// The next slice, or nil when all files are done.
  func next() -> WorkSlice? {
    while full.isEmpty {
      if let open {
        readChunk(of: open)
      } else if place < files.count {
        openFile()
      } else if current.parts.isEmpty {
        return nil
      } else {
        seal()
      }
    }
    return full.removeFirst()
  }

  private func openFile() {
    let file = files[place]
    let source = Source(place: place, file: file, reader: options.reader(for: file))
    place += 1
    do throws(SystemError) {
      let descriptor =
        file.isStandardInput
        ? Descriptor(borrowing: 0) : try Descriptor(opening: file.path, .read)
      if file.isStandardInput && System.isTerminal(0) { Console.say(messages.readingTerminal) }
      open = OpenFile(source, descriptor)
    } catch {
      let message = messages.cannotOpen(file.path, error, nearest: NearFile.of(file.path))
      add(WorkPart(source: source, fault: Fault(kind: .notOpened, file: file, message: message)))
    }
  }

  private func readChunk(of file: OpenFile) {
    do throws(SystemError) {
      let bytes = try file.descriptor.read(limit: file.limit)
      file.bytes += bytes.count
      do throws(TranscriptError) {
        let units = try file.feed.append(bytes)
        if !units.isEmpty { add(units, of: file, cost: bytes.count) }
        if bytes.count == file.limit { return }
        let last = try file.feed.finish()
        add(last, of: file, cost: units.isEmpty ? file.bytes : 0)
      } catch {
        let source = file.source
        let shown = options.redacts ? error.redacted() : error
        add(WorkPart(source: source, fault: Fault(shown, in: source.file, messages)))
      }
    } catch {
      let path = file.source.file.path
      let message = messages.cannotRead(path, error.reason(in: messages.language))
      let fault = Fault(kind: .unreadable, file: file.source.file, message: message)
      add(WorkPart(source: file.source, fault: fault))
    }
    open = nil
  }

  private func add(_ units: [TranscriptUnit], of file: OpenFile, cost: Int) {
    let pieces = max(1, (units.count + Self.unitsInSlice - 1) / Self.unitsInSlice)
    for piece in 0..<pieces {
      let from = units.count * piece / pieces
      let to = units.count * (piece + 1) / pieces
      let part = WorkPart(source: file.source, units: Array(units[from..<to]))
      add(part, cost: Self.costOfFile + cost / pieces)
      if pieces > 1 { seal() }
    }
  }

  private func add(_ part: WorkPart, cost: Int = costOfFile) {
    current.parts.append(part)
    current.cost += cost
    if current.cost >= Self.chunk { seal() }
  }

  private func seal() {
    guard !current.parts.isEmpty else { return }
    full.append(current)
    current = WorkSlice()
  }
}

extension Fault {
  /// What is wrong with the content of a file.
  init(_ error: TranscriptError, in file: InputFile, _ messages: Messages) {
    let name = file.isStandardInput ? messages.standardInput : file.path
    let place =
      switch error.place {
      case .file: name
      case .line(let line): "\(name):\(line)"
      case .position(let line, let column): "\(name):\(line):\(column)"
      case .conversation(let number): "\(name)\(messages.colon) conversation \(number)"
      }
    let isSkipped =
      switch error.problem {
      case .binary, .notText: file.folder != nil && !file.isNamedTranscript
      default: false
      }
    self.init(
      kind: isSkipped ? .skipped : .malformed, file: file,
      message: "\(place)\(messages.colon) \(error.problem.sentence(in: messages.language))")
  }
}
