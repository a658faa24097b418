import Conversations

/// How long a trainee takes to answer, where that is measured.
struct TurnClock {
  /// Milliseconds of the conversation so far; pauses and parley's own talk are not in it.
  private(set) var elapsed = 0
  private var started: Double?
  private var pausedFor = 0.0

  /// Seconds within which an answer is due on a channel: product.md's first-reply targets.
  static func target(of channel: Channel) -> Int {
    switch channel {
    case .phone: 30
    case .chat: 60
    case .social: 2 * 3600
    case .email: 12 * 3600
    }
  }

  /// The customer has spoken.
  mutating func start(at elapsed: Int? = nil) {
    if let elapsed { self.elapsed = elapsed }
    started = System.seconds()
    pausedFor = 0
  }

  mutating func pause(for seconds: Double) { pausedFor += seconds }

  /// The trainee has answered; returns the milliseconds it took.
  mutating func stop() -> Int {
    guard let start = started else { return 0 }
    started = nil
    let seconds = max(0, System.seconds() - start - pausedFor)
    let taken = Int(seconds * 1000)
    elapsed += taken
    return taken
  }
}
