#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Lines as the system hands them over: a pipe, a file, or a terminal that does its own editing.
///
/// On a terminal, lines that arrive in one go were pasted and are one text.
final class LineFeed: TypedInput {
  private let signals: SignalPipe?
  /// Where prompts go; nil where nobody types.
  private let promptTo: Int32?
  private var isTerminal: Bool { promptTo != nil }
  private var prompt: [UInt8] = []
  private var waiting: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Bytes of a line that are kept; the rest of it is dropped as it comes.
  private static let limit = 256 << 10
  /// Milliseconds within which a further line belongs to the same paste: nobody types that fast.
  private static let pasteGap: Int32 = 15

  init(promptTo: Int32?, signals: SignalPipe?) {
    self.promptTo = promptTo
    self.signals = signals
  }

  func remember(_ line: String) {}

  func next(prompt: String) -> TypedLine {
    self.prompt = Array(prompt.utf8)
    show(self.prompt)
    var text: [UInt8] = []
    while true {
      switch line() {
      case .signal(let number):
        show([UInt8(ascii: "\n")])
        return .signal(number)
      case .end:
        if text.isEmpty {
          show([UInt8(ascii: "\n")])
          return .end
        }
        return .text(String(decoding: text, as: UTF8.self))
      case .line(let bytes):
        if !text.isEmpty { text.append(UInt8(ascii: "\n")) }
        text += bytes.prefix(max(0, Self.limit - text.count))
        guard isTerminal, hasMore() else { return .text(String(decoding: text, as: UTF8.self)) }
      }
    }
  }

  /// Where somebody types.
  private func show(_ bytes: [UInt8]) {
    if let promptTo { _ = Descriptor(borrowing: promptTo).write(all: bytes) }
  }

  private enum Piece {
    case line([UInt8])
    case end
    case signal(Int32)
  }

  /// One line without its end; the last may have none.
  private func line() -> Piece {
    var kept: [UInt8] = []
    var hasAny = false
    while true {
      if let cut = waiting[start...].firstIndex(of: UInt8(ascii: "\n")) {
        kept += waiting[start..<cut].prefix(max(0, Self.limit - kept.count))
        start = cut + 1
        if kept.last == UInt8(ascii: "\r") { kept.removeLast() }
        return .line(kept)
      }
      if start < waiting.count { hasAny = true }
      kept += waiting[start...].prefix(max(0, Self.limit - kept.count))
      (waiting, start) = ([], 0)
      if isAtEnd { return hasAny ? .line(kept) : .end }
      if let number = fill() { return .signal(number) }
    }
  }

  /// Reads what there is; returns a signal that asks to leave.
  private func fill() -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var polled = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals?.readEnd ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      _ = poll(&polled, nfds_t(2), -1)
      while let number = signals?.next() {
        switch number {
        case SIGTSTP:
          SignalPipe.stop()
          show(prompt)
        case SIGINT, SIGTERM, SIGHUP: return number
        default: continue
        }
      }
      guard polled[0].revents != 0 else { continue }
      let got = read(0, &bytes, bytes.count)
      if got < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      if got <= 0 { isAtEnd = true } else { waiting = Array(bytes[..<got]) }
      return nil
    }
  }

  private func hasMore() -> Bool {
    if start < waiting.count { return true }
    if isAtEnd { return false }
    var polled = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, Self.pasteGap) > 0 && polled.revents & Int16(POLLIN) != 0
  }
}
