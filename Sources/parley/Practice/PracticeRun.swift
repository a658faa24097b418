import Conversations
import RolePlay

/// A practice with everything that happened in it: gone through again, the events give the same
/// practice, unless the scenario has changed.
struct PracticeRun {
  /// Something that happened, in order.
  enum Event: Equatable {
    case said(Said)
    case undone
    case hint(step: Int)
    case restarted
    /// The answers from this one on (from 1) are to be given again.
    case retried(turn: Int)
  }

  /// An answer, and where it led: by this a replay tells whether the scenario has changed.
  struct Said: Equatable {
    var text: String
    /// Since the start, where time is taken.
    var atMs: Int?
    var milliseconds: Int?
    var scene: String
    var reply: String
  }

  /// Nothing answered yet.
  private let start: Practice
  private(set) var practice: Practice
  private(set) var events: [Event]

  /// - Parameter isTimed: the conversation's clock starts at 0 with the customer's first words.
  init(_ practice: Practice, isTimed: Bool, replaying events: [Event] = []) {
    var practice = practice
    practice.begin(atMs: isTimed ? 0 : nil)
    (start, self.practice, self.events) = (practice, practice, events)
    for said in answers { self.practice.hear(said.text, atMs: said.atMs) }
  }

  /// The answers that count: not taken back, not before a restart.
  var answers: [Said] {
    var answers: [Said] = []
    for event in events {
      switch event {
      case .said(let said): answers.append(said)
      case .undone: _ = answers.popLast()
      case .restarted: answers = []
      case .retried(let turn): answers.removeSubrange(min(max(0, turn - 1), answers.count)...)
      case .hint: break
      }
    }
    return answers
  }

  var undone: Int { events.count { $0 == .undone } }
  var hints: Int {
    events.count {
      if case .hint = $0 { true } else { false }
    }
  }

  /// The first answer (from 1) that the customer now meets otherwise; nil where all is as it was.
  var divergence: Int? {
    for (said, reaction) in zip(answers, practice.reactions)
    where said.scene != reaction.step.to || said.reply != reaction.reply.text {
      return reaction.turn
    }
    return answers.count > practice.reactions.count ? practice.reactions.count + 1 : nil
  }

  mutating func hear(_ text: String, milliseconds: Int?, at elapsed: Int) -> Reaction {
    let time = milliseconds == nil ? nil : elapsed
    let reaction = practice.hear(text, atMs: time)
    events.append(
      .said(
        Said(
          text: reaction.text, atMs: time, milliseconds: milliseconds, scene: reaction.step.to,
          reply: reaction.reply.text)))
    return reaction
  }

  /// Takes the last answer back; false where there is none.
  mutating func undo() -> Bool {
    guard !practice.reactions.isEmpty else { return false }
    practice = practice.before(turn: practice.reactions.count)
    events.append(.undone)
    return true
  }

  mutating func hint(_ step: Int) { events.append(.hint(step: step)) }

  mutating func restart() {
    practice = start
    events.append(.restarted)
  }

  mutating func retry(from turn: Int) {
    practice = practice.before(turn: turn)
    events.append(.retried(turn: turn))
  }
}

extension PracticeRun {
  var json: JSONValue { .array(events.map(\.json)) }

  /// Nil where an event is none that this version knows.
  static func events(_ json: JSONValue?) -> [Event]? {
    guard let list = json?.array else { return nil }
    let events = list.compactMap(Event.init)
    return events.count == list.count ? events : nil
  }
}

extension PracticeRun.Event {
  var json: JSONValue {
    switch self {
    case .said(let said):
      .members([
        "said": .string(said.text), "at": said.atMs.map { .integer($0) },
        "ms": said.milliseconds.map { .integer($0) }, "scene": .string(said.scene),
        "reply": .string(said.reply),
      ])
    case .undone: .members(["undone": .boolean(true)])
    case .hint(let step): .members(["hint": .integer(step)])
    case .restarted: .members(["restarted": .boolean(true)])
    case .retried(let turn): .members(["retried": .integer(turn)])
    }
  }

  init?(_ json: JSONValue) {
    if let text = json["said"]?.string, let scene = json["scene"]?.string,
      let reply = json["reply"]?.string
    {
      self = .said(
        PracticeRun.Said(
          text: text, atMs: json["at"]?.integer, milliseconds: json["ms"]?.integer, scene: scene,
          reply: reply))
    } else if json["undone"]?.boolean == true {
      self = .undone
    } else if let step = json["hint"]?.integer {
      self = .hint(step: step)
    } else if json["restarted"]?.boolean == true {
      self = .restarted
    } else if let turn = json["retried"]?.integer {
      self = .retried(turn: turn)
    } else {
      return nil
    }
  }
}
