import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The built program on a terminal of its own: what a person would see and type.
final class PseudoTerminal {
  private let master: Int32
  private let device: Int32
  private let process = Process()
  private var seen: [UInt8] = []

  init(
    _ program: Program, _ arguments: [String], environment: [String: String] = [:],
    columns: UInt16 = 80
  ) throws {
    guard let (master, device) = Self.pair() else { throw CocoaError(.fileNoSuchFile) }
    (self.master, self.device) = (master, device)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    process.executableURL = try Program.binary()
    process.arguments = arguments
    process.currentDirectoryURL = program.folder
    process.environment = [
      "PATH": "/usr/bin:/bin", "LANG": "C", "HOME": program.folder.path, "TERM": "xterm",
    ].merging(environment) { $1 }
    let end = FileHandle(fileDescriptor: device, closeOnDealloc: false)
    (process.standardInput, process.standardOutput, process.standardError) = (end, end, end)
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(master)
    close(device)
  }

  /// Both ends of a new pseudo-terminal. Swift sees `posix_openpt` on Darwin only; Linux has the same
  /// behind two requests (ioctl_tty(2): TIOCSPTLCK, TIOCGPTN).
  private static func pair() -> (master: Int32, device: Int32)? {
    #if canImport(Darwin)
      let master = posix_openpt(O_RDWR | O_NOCTTY)
      guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master)
      else { return nil }
      let device = open(name, O_RDWR | O_NOCTTY)
    #else
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var locked: Int32 = 0
      var number: Int32 = 0
      guard master >= 0, ioctl(master, 0x4004_5431, &locked) == 0,
        ioctl(master, 0x8004_5430, &number) == 0
      else { return nil }
      let device = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    #endif
    return device >= 0 ? (master, device) : nil
  }

  var processID: Int32 { process.processIdentifier }

  /// All that was shown so far.
  var text: String { String(decoding: seen, as: UTF8.self) }

  /// What was shown, without escape sequences and carriage returns.
  var words: String {
    var words = ""
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1B}" else {
        if scalar != "\r" { words.unicodeScalars.append(scalar) }
        continue
      }
      guard rest.popFirst() == "[" else { continue }
      while let next = rest.popFirst(), !(0x40...0x7E).contains(next.value) {}
    }
    return words
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      sent += count
      read(for: 0)
    }
  }

  /// Waits until `text` has been shown after what was waited for before; false after a minute.
  func waits(for text: String, times: Int = 1) -> Bool {
    let deadline = Date().addingTimeInterval(60)
    while words.ranges(of: text).count < times {
      guard Date() < deadline else { return false }
      read(for: 50)
      if !process.isRunning && !read(for: 50) { return words.ranges(of: text).count >= times }
    }
    return true
  }

  /// The status with which the program ends; nil where it is still there after a minute.
  func ending() -> (status: Int32, bySignal: Bool)? {
    let deadline = Date().addingTimeInterval(60)
    while process.isRunning {
      guard Date() < deadline else { return nil }
      read(for: 20)
    }
    while read(for: 20) {}
    return (process.terminationStatus, process.terminationReason == .uncaughtSignal)
  }

  func send(_ signal: Int32) { kill(processID, signal) }

  func resize(columns: UInt16) {
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    // Without a session of its own the program is not told by the terminal.
    send(SIGWINCH)
  }

  /// The modes that matter: lines edited by the terminal, echo, signals from keys.
  var modes: [Bool] {
    var settings = termios()
    tcgetattr(device, &settings)
    return [ICANON, ECHO, ISIG].map { settings.c_lflag & tcflag_t($0) != 0 }
  }

  @discardableResult
  private func read(for milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0, polled.revents & Int16(POLLIN) != 0 else {
      return false
    }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = bytes.withUnsafeMutableBytes { buffer in
      #if canImport(Darwin)
        Darwin.read(master, buffer.baseAddress, buffer.count)
      #else
        Glibc.read(master, buffer.baseAddress, buffer.count)
      #endif
    }
    guard count > 0 else { return false }
    seen += bytes[..<count]
    return true
  }
}
