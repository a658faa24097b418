import Conversations
import RolePlay

/// What parley says to somebody who practises, in one language; the customer speaks the scenario's.
struct PracticeTexts: Sendable {
  let language: Language
  /// With the space that belongs before it.
  let colon: String
  let customer: String
  let you: String

  // Before the first turn.
  let noScenarios: String
  let choose: String
  let chooseAgain: @Sendable (_ count: Int) -> String
  let choice: @Sendable (_ title: String, _ channel: String, _ difficulty: Int) -> String
  let notTried: String
  let tried: @Sendable (_ isDone: Bool, _ best: String?, _ last: String) -> String
  let channel: @Sendable (Channel) -> String
  let heading: @Sendable (_ title: String, _ channel: String, _ difficulty: Int) -> String
  let keys: @Sendable (_ mode: PracticeMode, _ isPlain: Bool) -> String
  let timedNotice: @Sendable (_ target: String) -> String
  let notTimed: String

  // While it is played.
  let heard: @Sendable (_ behaviours: [String], _ more: Int) -> String
  let nothingHeard: String
  let silence: String
  let moved: @Sendable (_ from: String, _ to: String, _ feeling: Feeling) -> String
  let unmoved: @Sendable (_ feeling: Feeling) -> String
  let feeling: @Sendable (Feeling) -> String
  let cut: @Sendable (_ limit: Int) -> String
  let otherLanguage: @Sendable (_ spoken: Language, _ wanted: Language) -> String
  let unknownCommand: @Sendable (_ name: String, _ nearest: String?) -> String
  let commands: @Sendable (_ mode: PracticeMode) -> [(name: String, does: String)]
  let hint: @Sendable (_ step: Int) -> String
  let hintGoal: @Sendable (_ behaviours: String) -> String
  let noHint: String
  let and: String
  let or: String
  let not: @Sendable (String) -> String
  let noHintInExam: String
  let notInExam: String
  let card: String
  let nothingYet: String
  let why: WhyTexts
  let undone: String
  let nothingToUndo: String
  let restartQuestion: @Sendable (_ turns: Int) -> String
  let isYes: @Sendable (String) -> Bool
  let restarted: String
  let goesOn: String
  let paused: String
  let status: @Sendable (_ turns: Int, _ mode: PracticeMode) -> String
  let statusMood: @Sendable (_ feeling: Feeling, _ mood: Mood) -> String
  let statusGoal: @Sendable (_ behaviours: String) -> String
  let answeredIn: @Sendable (_ time: String, _ target: String, _ isInTime: Bool) -> String
  let duration: @Sendable (_ seconds: Int) -> String

  // Leaving and coming back.
  let saved: @Sendable (_ path: String) -> String
  let left: String
  let resumed: @Sendable (_ title: String, _ turns: Int) -> String
  let changed: @Sendable (_ turn: Int) -> String
  let changedSame: String
  let changedChoice: String
  let changedKept: String
  let date: @Sendable (CalendarDay) -> String

  static func texts(in language: Language) -> PracticeTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }

  /// A number of thousandths with one decimal, in the language's writing.
  func decimal(_ thousandths: Int) -> String {
    let tenths = (abs(thousandths) + 50) / 100
    let sign = thousandths < 0 && tenths > 0 ? "−" : ""
    return "\(sign)\(tenths / 10)\(language == .fr ? "," : ".")\(tenths % 10)"
  }

  /// A score as whole number.
  func whole(_ score: Double) -> String { "\(Int(score.rounded(.toNearestOrAwayFromZero)))" }
}

/// The words of `/why`.
struct WhyTexts: Sendable {
  let decay: String
  let unheard: String
  let turnLimit: String
  let scaleEnd: String
  let repeated: String
  let tooEarly: String
  let rightMoment: String
  let line: @Sendable (_ what: String, _ anger: String?, _ trust: String?) -> String
  let route: @Sendable (_ from: String, _ to: String) -> String
}

/// How much is said while the role-play goes on.
enum PracticeMode: String, Sendable {
  /// Hints and reasons where they are asked for.
  case practice
  /// A line after every turn.
  case coach
  /// Nothing before the end, and no help.
  case exam
}
