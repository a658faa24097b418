import Conversations
import SkillProgress
import Statistics

/// The words of the reports on skills over time.
struct ProgressTexts: Sendable {
  let skill: @Sendable (String) -> String
  let stream: @Sendable (Stream) -> String
  let rubric: @Sendable (_ id: String, _ version: Int) -> String
  let rater: @Sendable (String) -> String
  let team: @Sendable (String) -> String
  let asOf: @Sendable (_ day: String) -> String
  let standing: @Sendable (SkillEstimate.Standing) -> String
  /// `72 % (58–84), 41/57 in 12 conversations`.
  let figures:
    @Sendable (
      _ success: String, _ lower: String, _ upper: String, _ counts: String, _ conversations: Int
    ) -> String
  let daysAgo: @Sendable (Int) -> String
  let signal: @Sendable (ControlChart.Signal, _ isProvisional: Bool) -> String
  let quoteFrom: @Sendable (_ conversation: String, _ day: String, _ turn: Int) -> String
  let evidence: @Sendable (_ isGood: Bool) -> String
  let next: String
  let nextScenario: @Sendable (_ id: String, _ title: String, _ difficulty: Int) -> String
  let nextPractice: @Sendable (_ skill: String) -> String
  let reason:
    @Sendable (_ skill: String, _ lower: String, _ upper: String, _ days: String) -> String
  let newSkill: @Sendable (_ skill: String) -> String
  let predicted: @Sendable (_ percent: String) -> String
  let activity: @Sendable (_ calls: Int, _ runs: Int) -> String
  let streak: @Sendable (_ weeks: Int, _ longest: Int) -> String
  let best: @Sendable (_ stream: Stream, _ score: String, _ day: String, _ isNew: Bool) -> String
  let later: @Sendable (_ count: Int, _ day: String) -> String
  let nothing: String
  let about: String

  // The team.
  let people: @Sendable (Int) -> String
  let person: String
  let legend:
    @Sendable (_ fading: String, _ up: String, _ down: String, _ mastered: String) -> String
  let tooFew: @Sendable (_ calls: Int, _ runs: Int) -> String
  let attention: String
  let more: @Sendable (Int) -> String
  let assign: String
  let goal:
    @Sendable (_ skill: String, _ stream: String, _ goal: Int, _ judged: Int, _ now: Int) -> String
  let noRanking: String

  // Draws and the store.
  let drawn: @Sendable (_ size: Int, _ frame: Int, _ strata: Int, _ seed: String) -> String
  let frameHash: @Sendable (String) -> String
  let weight: @Sendable (_ weight: String) -> String
  let nobody: String
  let health: @Sendable (StoreHealth) -> String
  let period: @Sendable (_ first: String, _ last: String) -> String
  let problem: @Sendable (StoreHealth.Problem) -> String
  let remark: @Sendable (StoreHealth.Remark) -> String
  let isSound: String

  static func texts(in language: Language) -> ProgressTexts {
    switch language {
    case .en: .english
    case .fr: .french
    }
  }
}
