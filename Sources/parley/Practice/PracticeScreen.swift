import Conversations
import LanguageAnalysis
import Reports
import RolePlay

/// What happens in a practice, for those who look at it.
enum PracticeEvent {
  /// `turn` counts the turns of the transcript, from 0.
  case customer(text: String, turn: Int, mood: Mood?)
  case trainee(Heard)
  /// Something parley says: `kind` names it in data, such as `hint`.
  case remark(kind: String, title: String?, text: String)

  /// A trainee's turn; `behaviours` and `mood` are nil where they are not to be shown yet.
  struct Heard {
    var text: String
    var turn: Int
    var milliseconds: Int?
    var behaviours: [BehaviourID]?
    var mood: Mood?
  }
}

/// Shows a practice as text: what is said after the speaker's name in words, what parley says
/// without one. Nothing that was shown is ever changed.
final class PracticeScreen {
  let isJSON: Bool
  let isTerminal: Bool
  let style: TextStyle
  private let texts: PracticeTexts
  private let output: Output

  init(isJSON: Bool, isPlain: Bool, texts: PracticeTexts, messages: Messages) throws(Failure) {
    output = try Output(path: nil, messages: messages)
    self.isJSON = isJSON
    self.texts = texts
    isTerminal = output.isTerminal
    var style = Console.style(for: output)
    let hasKind = System.environment("TERM") != nil
    if isPlain || (isTerminal && !hasKind) { (style.isPlain, style.hasColor) = (true, false) }
    self.style = style
  }

  /// Columns now: a window can change.
  var columns: Int {
    let asked = System.environment("COLUMNS").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    return (isTerminal ? System.columns(of: 1) : nil) ?? asked ?? 80
  }

  func show(_ event: PracticeEvent) throws(Failure) {
    if isJSON { return try put(json(of: event)) }
    switch event {
    case .customer(let text, _, _): try say(text, as: texts.customer)
    case .trainee(let heard):
      // On a terminal it stands there already, as it was typed.
      if !isTerminal { try say(heard.text.isEmpty ? texts.silence : heard.text, as: texts.you) }
    case .remark(_, let title, let text):
      let lead = title.map { $0 + texts.colon + " " } ?? ""
      try lines(text, lead: lead, isFaint: true)
    }
  }

  /// A line of data, in JSON only.
  func put(_ value: JSONValue) throws(Failure) {
    try output.write(JSONLine.bytes(value) + [UInt8(ascii: "\n")])
    try output.flush()
  }

  func space() throws(Failure) {
    if !isJSON { try output.write([UInt8(ascii: "\n")]) }
  }

  /// A paragraph as it is, wrapped; nothing in JSON.
  func paragraph(_ text: String, lead: String = "", isStrong: Bool = false) throws(Failure) {
    guard !isJSON else { return }
    for (place, line) in WrappedText.lines(safe(text), lead: lead, columns: columns).enumerated() {
      try put(line: isStrong ? bold(line) : place == 0 ? boldLead(line, lead) : line)
    }
    try output.flush()
  }

  /// A line as it is, however long, such as a path to be copied; nothing in JSON.
  func line(_ text: String) throws(Failure) {
    guard !isJSON else { return }
    try put(line: DisplayText.safe(text))
    try output.flush()
  }

  /// What is asked on the line where the answer is typed; programs are not asked.
  func prompt(_ text: String) -> String { isJSON ? "" : text }

  private func say(_ text: String, as speaker: String) throws(Failure) {
    try paragraph(text, lead: speaker + texts.colon + " ")
  }

  private func lines(_ text: String, lead: String, isFaint: Bool) throws(Failure) {
    for line in WrappedText.lines(safe(text), lead: lead, columns: columns) {
      try put(line: style.hasColor && isFaint ? "\u{1B}[2m\(line)\u{1B}[0m" : line)
    }
    try output.flush()
  }

  private func put(line: String) throws(Failure) { try output.write(Array((line + "\n").utf8)) }

  private func bold(_ text: String) -> String {
    style.hasColor && !text.isEmpty ? "\u{1B}[1m\(text)\u{1B}[0m" : text
  }

  private func boldLead(_ line: String, _ lead: String) -> String {
    guard !lead.isEmpty, line.hasPrefix(lead) else { return line }
    return bold(lead) + line.dropFirst(lead.count)
  }

  /// Harmless line by line: line ends stay.
  private func safe(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { DisplayText.safe(String($0)) }.joined(separator: "\n")
  }
}

extension PracticeScreen {
  private func json(of event: PracticeEvent) -> JSONValue {
    switch event {
    case .customer(let text, let turn, let mood):
      var members = JSONObject()
      members.set(.string("customer"), for: "event")
      members.set(.integer(turn), for: "turn")
      members.set(.string(text), for: "text")
      if let mood { Self.set(mood, in: &members) }
      return .object(members)
    case .trainee(let heard):
      var members = JSONObject()
      members.set(.string("trainee"), for: "event")
      members.set(.integer(heard.turn), for: "turn")
      members.set(.string(heard.text), for: "text")
      if let time = heard.milliseconds { members.set(.integer(time), for: "ms") }
      if let behaviours = heard.behaviours {
        members.set(.strings(behaviours.map(\.rawValue)), for: "behaviours")
      }
      if let mood = heard.mood { Self.set(mood, in: &members) }
      return .object(members)
    case .remark(let kind, _, let text):
      return .members(["event": .string(kind), "text": .string(text)])
    }
  }

  private static func set(_ mood: Mood, in members: inout JSONObject) {
    members.set(.number(Double(mood.anger) / 1000), for: "anger")
    members.set(.number(Double(mood.trust) / 1000), for: "trust")
    members.set(.integer(mood.patience), for: "patience")
    members.set(.string(mood.feeling.rawValue), for: "feeling")
  }
}
