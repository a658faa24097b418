import Conversations
import RolePlay

/// What came of role-plays that ended: a line each in `practice/history.jsonl`.
struct PracticeHistory {
  struct Entry: Equatable {
    var session: String
    /// The day it ended.
    var day: String
    var scenario: String
    var language: Language
    var person: String?
    var ending: Scene.Ending
    var score: Double?

    var json: JSONValue {
      .members([
        "schema": .integer(1), "session": .string(session), "day": .string(day),
        "scenario": .string(scenario), "language": .string(language.rawValue),
        "person": person.map { .string($0) }, "ending": .string(ending.rawValue),
        "score": score.map { .number($0) } ?? .null,
      ])
    }
  }

  var entries: [Entry] = []

  /// Reads what can be read; a line that cannot (a power cut, an edit) is passed over.
  init(parsing bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let json = try? JSONValue(parsing: Array(line)), let entry = Entry(json) else {
        continue
      }
      entries.append(entry)
    }
  }

  /// The results of one person in one scenario, the oldest first.
  func results(of scenario: String, person: String?) -> [Entry] {
    entries.filter { $0.scenario == scenario && $0.person == person }
  }
}

extension PracticeHistory.Entry {
  init?(_ json: JSONValue) {
    guard json["schema"]?.integer == 1, let session = json["session"]?.string,
      let day = json["day"]?.string, let scenario = json["scenario"]?.string,
      let language = json["language"]?.string.flatMap(Language.init(rawValue:)),
      let ending = json["ending"]?.string.flatMap(Scene.Ending.init(rawValue:))
    else { return nil }
    self.init(
      session: session, day: day, scenario: scenario, language: language,
      person: json["person"]?.string, ending: ending, score: json["score"]?.double)
  }
}
