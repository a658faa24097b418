import Conversations
import LanguageAnalysis
import RolePlay
import Scoring
import SkillProgress

extension PracticeDesk {
  /// Keeps the score for `parley progress`: of the person who was named, else of whoever is logged in.
  ///
  /// Where it cannot be kept that is said, and the practice goes on.
  func record(_ card: ScoreCard, of transcript: Conversation) {
    guard keeper.isKeeping, let path = keeper.folder?.store, let day = Clock.today else { return }
    var card = card
    card.person = session.person ?? transcript.person ?? System.environment("USER")
    do throws(StoreError) {
      try ProgressStore(path: path, access: .write).record(
        card: card, conversation: transcript,
        practice: PracticeDetails(
          scenario: scenario.id, difficulty: scenario.difficulty, hints: run.hints),
        day: day,
        method: EvaluationMethod(engine: Parley.version, catalogue: engine.catalogue.hash))
    } catch {
      Console.say(error.sentence(in: messages.language))
    }
  }
}
