import Conversations
import RolePlay

/// What a session file says besides the events.
struct SavedSession: Equatable {
  var id: String
  var scenario: String
  /// Where the scenario was read from, if it is no name.
  var path: String?
  /// Of the scenario as it was played.
  var hash: String
  var language: Language
  var mode: PracticeMode
  var isTimed: Bool
  var person: String?
  /// ISO 8601; nil where `--seed` asks for the same bytes again.
  var startedAt: String?
  var isFinished = false
  /// How often an ending was reached: each has a transcript of its own.
  var endings = 0

  /// The id of the transcript of the next ending.
  var transcriptID: String { endings == 0 ? id : "\(id)-\(endings + 1)" }
}

extension SavedSession {
  /// The version of the file.
  static let schema = 1

  func json(with run: PracticeRun) -> JSONValue {
    .members([
      "schema": .integer(Self.schema), "session": .string(id), "scenario": .string(scenario),
      "path": path.map { .string($0) }, "hash": .string(hash),
      "language": .string(language.rawValue), "mode": .string(mode.rawValue),
      "timed": .boolean(isTimed), "person": person.map { .string($0) },
      "startedAt": startedAt.map { .string($0) }, "finished": .boolean(isFinished),
      "endings": .integer(endings), "events": run.json,
    ])
  }

  /// Nil where it is no session of this version.
  init?(_ json: JSONValue) {
    guard json["schema"]?.integer == Self.schema, let id = json["session"]?.string,
      let scenario = json["scenario"]?.string, let hash = json["hash"]?.string,
      let language = json["language"]?.string.flatMap(Language.init(rawValue:)),
      let mode = json["mode"]?.string.flatMap(PracticeMode.init(rawValue:))
    else { return nil }
    self.init(
      id: id, scenario: scenario, path: json["path"]?.string, hash: hash, language: language,
      mode: mode, isTimed: json["timed"]?.boolean ?? false, person: json["person"]?.string,
      startedAt: json["startedAt"]?.string, isFinished: json["finished"]?.boolean ?? false,
      endings: max(0, json["endings"]?.integer ?? 0))
  }
}
