import Conversations
import Foundation
import LanguageAnalysis
import RolePlay
import Rubrics
import Scoring
import SkillProgress

/// A store in a folder of its own; gone with `clean`.
struct TemporaryStore {
  let folder: URL
  var path: String { folder.appendingPathComponent("parley.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("parley-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func open(_ access: ProgressStore.Access = .write, patience: Double = 5) throws -> ProgressStore {
    try ProgressStore(path: path, access: access, patience: patience)
  }

  func clean() { try? FileManager.default.removeItem(at: folder) }
}

func withStore(_ body: (TemporaryStore) throws -> Void) throws {
  let store = try TemporaryStore()
  defer { store.clean() }
  try body(store)
}

/// Cards and conversations for a store, from a few words.
enum Make {
  static let method = EvaluationMethod(engine: "0.1.0", catalogue: "catalogue")
  static let rubric = RubricReference(id: "core", version: 1, hash: "core-1")

  static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(text) else { throw CocoaError(.formatting) }
    return day
  }

  static func conversation(_ id: String, _ text: String = "I am sorry.") -> Conversation {
    Conversation(
      id: id, language: .en, channel: .phone,
      turns: [
        Turn(speaker: .customer, text: "My parcel is late."), Turn(speaker: .agent, text: text),
      ])
  }

  /// A criterion a skill: `answered` of `occasions`, with a quote.
  static func card(
    _ id: String, person: String?, _ skills: [(skill: String, answered: Int, occasions: Int)],
    rubric: RubricReference = rubric, language: Language = .en, score: Double? = 80,
    outcome: ScoreCard.Outcome = .pass
  ) -> ScoreCard {
    ScoreCard(
      conversationID: id, rubric: rubric, language: language, channel: .phone, person: person,
      score: score, scoreBeforeFail: score, outcome: outcome, band: nil, coverage: 1,
      policies: Policies(), sections: [],
      criteria: skills.map { skill, answered, occasions in
        CriterionScore(
          id: "does-\(skill)", section: skill, title: LocalizedText(en: skill), skill: skill,
          status: answered == occasions ? .met : .partial,
          points: Double(answered) / Double(occasions), maxPoints: 1,
          score: 100 * Double(answered) / Double(occasions), weight: 1,
          evidence: [
            Evidence(turn: 1, start: 0, end: 11, text: "I am \"sorry\"\u{7}", behaviour: "apology")
          ],
          occasions: occasions, answered: answered)
      })
  }

  static func record(
    _ id: String, person: String? = "ines", _ answered: Int = 3, of occasions: Int = 4,
    day text: String = "2026-03-09", skill: String = "empathy", practice: PracticeDetails? = nil,
    method: EvaluationMethod = method
  ) throws -> EvaluationRecord {
    EvaluationRecord(
      card(id, person: person, [(skill, answered, occasions)]), of: conversation(id),
      practice: practice, day: try day(text), method: method)
  }
}
