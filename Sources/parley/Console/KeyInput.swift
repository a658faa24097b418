#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The keyboard, a code point at a time, and the signals that come while it is waited for.
final class KeyInput {
  enum Key: Equatable {
    case scalar(Unicode.Scalar)
    case end
    case signal(Int32)
  }

  private let signals: SignalPipe
  private var waiting: [UInt8] = []
  private var start = 0

  init(signals: SignalPipe) { self.signals = signals }

  /// The next code point; bytes that are not UTF-8 become U+FFFD.
  func key() -> Key {
    var decoder = UTF8ByteDecoder()
    while true {
      switch byte() {
      case .end: return .end
      case .signal(let number): return .signal(number)
      case .byte(let byte):
        switch decoder.take(byte) {
        case .needsMore: continue
        case .scalar(let scalar): return .scalar(scalar)
        case .spoiled(let isAgain):
          if isAgain { start -= 1 }
          return .scalar("\u{FFFD}")
        }
      }
    }
  }

  /// What is pasted, its opening mark being read already; nil where a signal or the end cut it.
  func paste() -> String {
    var decoder = PasteDecoder()
    while case .byte(let byte) = byte() {
      if decoder.take(byte) { break }
    }
    return decoder.text
  }

  private enum Event {
    case byte(UInt8)
    case end
    case signal(Int32)
  }

  private func byte() -> Event {
    while start >= waiting.count {
      var polled = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      _ = poll(&polled, nfds_t(2), -1)
      if let number = signals.next() { return .signal(number) }
      guard polled[0].revents != 0 else { continue }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let got = read(0, &bytes, bytes.count)
      if got < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      if got <= 0 { return .end }
      (waiting, start) = (Array(bytes[..<got]), 0)
    }
    start += 1
    return .byte(waiting[start - 1])
  }
}

/// UTF-8 that arrives a byte at a time.
struct UTF8ByteDecoder {
  enum Step: Equatable {
    case needsMore
    case scalar(Unicode.Scalar)
    /// Not UTF-8; `isAgain`: the byte may begin the next code point.
    case spoiled(isAgain: Bool)
  }

  private var bytes: [UInt8] = []

  mutating func take(_ byte: UInt8) -> Step {
    if bytes.isEmpty {
      switch byte {
      case 0..<0x80: return .scalar(Unicode.Scalar(byte))
      case 0xC2..<0xF5:
        bytes = [byte]
        return .needsMore
      default: return .spoiled(isAgain: false)
      }
    }
    guard byte & 0xC0 == 0x80 else {
      bytes = []
      return .spoiled(isAgain: true)
    }
    bytes.append(byte)
    let needed = bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
    guard bytes.count == needed else { return .needsMore }
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    bytes = []
    return scalars.count == 1 ? .scalar(scalars[0]) : .spoiled(isAgain: false)
  }
}
