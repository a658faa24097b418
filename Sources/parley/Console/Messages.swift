import Conversations

/// Every sentence of the program on standard error, in one language. Lower case, no full stop.
struct Messages: Sendable {
  let language: Language
  /// With the space that belongs before it.
  let colon: String
  let standardInput: String
  let standardOutput: String
  let readingTerminal: String

  let unknownCommand: @Sendable (_ name: String, _ nearest: String?) -> String
  let unknownRubric: @Sendable (_ name: String, _ nearest: String?, _ known: [String]) -> String
  let unknownBehaviour: @Sendable (_ name: String, _ nearest: String?) -> String
  let helpHint: @Sendable (_ command: String) -> String

  let cannotOpen: @Sendable (_ path: String, _ reason: String) -> String
  let didYouMean: @Sendable (_ name: String) -> String
  let cannotRead: @Sendable (_ path: String, _ reason: String) -> String
  /// The result would take the place of what is read.
  let wouldOverwrite: @Sendable (_ path: String) -> String
  let cannotWrite: @Sendable (_ path: String, _ reason: String) -> String
  let nothingMatches: @Sendable (_ pattern: String) -> String
  let emptyFolder: @Sendable (_ path: String) -> String
  let noTranscripts: @Sendable (_ path: String, _ files: Int) -> String
  let skipped: @Sendable (_ path: String, _ files: [String]) -> String
  let repeatedID: @Sendable (_ place: String, _ id: String, _ first: String) -> String
  let moreRepeatedIDs: @Sendable (_ count: Int) -> String
  let badInputs: @Sendable (_ bad: Int) -> String
  let rubricFaults: @Sendable (_ path: String) -> String

  let warning: @Sendable (_ file: String, _ conversation: String?, _ warning: String) -> String
  /// With the sentence that decided, where it may be shown: the agent's own, or another's.
  let rolesByEvidence:
    @Sendable (_ file: String, _ agent: String?, _ sentence: RoleSentence?) -> String
  let belowBar: @Sendable (_ below: Int, _ all: Int, _ bar: String) -> String
  let progress: @Sendable (_ conversations: Int, _ rate: Int, _ secondsLeft: Int?) -> String
  let bug: @Sendable (_ error: String) -> String

  /// About grids that are imported, bound, exported and compared.
  var grids: GridMessages { language == .fr ? .french : .english }

  /// The sentence, with the path that was meant where one is near.
  func cannotOpen(_ path: String, _ error: SystemError, nearest: String?) -> String {
    let sentence = cannotOpen(path, error.reason(in: language))
    return nearest.map { sentence + didYouMean($0) } ?? sentence
  }

  static func messages(in language: Language) -> Messages {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }
}
