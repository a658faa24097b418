#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The end of the pipe that handlers write to; -1 while there is none. Written before any handler is
/// in place.
nonisolated(unsafe) private var signalWriteEnd: Int32 = -1

/// Signals turned into something that can be read beside the keyboard, so that nothing happens
/// inside a handler but one `write`.
final class SignalPipe {
  let readEnd: Int32
  private let writeEnd: Int32
  private var before: [(number: Int32, action: sigaction)] = []

  /// Ctrl-C.
  static let interrupt = SIGINT

  /// Leaving, stopping, coming back, and another size of the window.
  static let handled = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
    signalWriteEnd = writeEnd
    // Whoever started the program may have blocked them.
    var all = sigset_t()
    sigemptyset(&all)
    for number in Self.handled { sigaddset(&all, number) }
    pthread_sigmask(SIG_UNBLOCK, &all, nil)
    for number in Self.handled {
      var old = sigaction()
      sigaction(number, nil, &old)
      // Under nohup the end of the terminal is not the end of the program.
      if number == SIGHUP && Self.isIgnored(old) { continue }
      before.append((number, old))
      Self.handle(number)
    }
  }

  deinit {
    for (number, action) in before {
      var action = action
      sigaction(number, &action, nil)
    }
    signalWriteEnd = -1
    close(readEnd)
    close(writeEnd)
  }

  /// The next signal that came, or nil.
  func next() -> Int32? {
    var byte: UInt8 = 0
    return read(readEnd, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Stops the program as Ctrl-Z asks, and returns when it is continued.
  static func stop() {
    signal(SIGTSTP, SIG_DFL)
    raise(SIGTSTP)
    handle(SIGTSTP)
  }

  /// Ends the program by the signal, as if nobody had handled it.
  static func die(of number: Int32) -> Never {
    signal(number, SIG_DFL)
    raise(number)
    System.exit(.bug)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func handle(_ number: Int32) {
    var action = sigaction()
    let handler: @convention(c) (Int32) -> Void = { number in
      let saved = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = write(signalWriteEnd, &byte, 1)
      errno = saved
    }
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
    // Not SA_RESTART: a read that is interrupted looks at the pipe.
    sigaction(number, &action, nil)
  }
}
