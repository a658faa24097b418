import Conversations
import SkillProgress

/// The sentences about the store on standard error, in one language. Lower case, no full stop.
struct StoreMessages: Sendable {
  let noHome: String
  let noClock: String
  let noDayGiven: @Sendable (_ text: String) -> String
  let cannotMakeFolder: @Sendable (_ path: String, _ reason: String) -> String
  /// A conversation whose `startedAt` names no day.
  let noSuchDay: @Sendable (_ conversation: String, _ startedAt: String) -> String
  let recorded: @Sendable (_ added: Int, _ known: Int, _ path: String) -> String
  let nobodys: @Sendable (Int) -> String
  let noWhatIf: String
  let askForget: @Sendable (_ person: String, _ conversations: Int) -> String
  let forgetNeedsYes: String
  let kept: String
  let forgot: @Sendable (_ person: String, _ conversations: Int) -> String
  let merged: @Sendable (_ path: String, MergeCount) -> String
  let sameStore: String
  let backedUp: @Sendable (_ path: String) -> String
  let exists: @Sendable (_ path: String) -> String
  let rebuilt: String
  let nothingToDraw: String
  let cannotRead: String

  static func messages(in language: Language) -> StoreMessages {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }
}
