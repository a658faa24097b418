#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The settings of the terminal as they were found; nil while nothing is to be restored.
nonisolated(unsafe) private var foundSettings: UnsafeMutablePointer<termios>?

/// What is written before the program leaves, `ESC[?2004l`; made before a handler may need it.
nonisolated(unsafe) private var farewell: UnsafeMutablePointer<UInt8>?

/// Remembers how the terminal was and puts it back, on every way out: the end, an error, a signal, a
/// fault of the program itself.
enum TerminalGuard {
  private static let pasteOn: [UInt8] = Array("\u{1B}[?2004h".utf8)
  private static let pasteOff: [UInt8] = Array("\u{1B}[?2004l".utf8)
  private static let faults = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGQUIT]

  /// Remembers the settings of the terminal on standard input; false where there is none.
  static func arm() -> Bool {
    guard foundSettings == nil else { return true }
    var settings = termios()
    guard tcgetattr(0, &settings) == 0 else { return false }
    let kept = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    kept.initialize(to: settings)
    let mark = UnsafeMutablePointer<UInt8>.allocate(capacity: pasteOff.count)
    mark.initialize(from: pasteOff, count: pasteOff.count)
    (farewell, foundSettings) = (mark, kept)
    atexit { TerminalGuard.restore() }
    for number in faults {
      signal(number) { number in
        TerminalGuard.restore()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
    return true
  }

  /// Asks the terminal to mark what is pasted.
  static func markPastes(_ isOn: Bool) {
    _ = Descriptor(borrowing: 1).write(all: isOn ? pasteOn : pasteOff)
  }

  /// Puts everything back; calls only what a signal handler may call.
  static func restore() {
    guard let settings = foundSettings else { return }
    if let mark = farewell { _ = write(1, mark, 8) }
    tcsetattr(0, TCSADRAIN, settings)
  }
}
