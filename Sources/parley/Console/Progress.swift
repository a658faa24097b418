/// How far a long run has come, on a terminal's standard error only.
struct Progress {
  private let messages: Messages
  private let isShown: Bool
  private let started = System.seconds()
  private var last = 0.0
  private var hasLine = false

  /// Seconds before the first line, and between lines.
  private static let patience = 1.0
  private static let pause = 0.2

  init(messages: Messages) {
    self.messages = messages
    isShown = System.isTerminal(2)
  }

  /// - Parameter share: of the input's bytes, 0…1; nil where that is not known.
  mutating func report(conversations: Int, share: Double?) {
    guard isShown else { return }
    let now = System.seconds()
    let elapsed = now - started
    guard elapsed > Self.patience, now - last > Self.pause else { return }
    last = now
    let rate = Int(Double(conversations) / elapsed)
    let left = share.flatMap { $0 > 0.01 ? Int((elapsed / $0 - elapsed).rounded(.up)) : nil }
    let line = "parley: " + messages.progress(conversations, rate, left)
    Console.put(Array("\r\u{1B}[K\(line)".utf8))
    hasLine = true
  }

  /// Takes the line away, before anything else is said.
  mutating func clear() {
    guard hasLine else { return }
    Console.put(Array("\r\u{1B}[K".utf8))
    hasLine = false
  }
}
