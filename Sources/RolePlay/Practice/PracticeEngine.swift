public import Conversations
public import LanguageAnalysis
public import Rubrics
public import Scoring
import Synchronization

/// What role-plays are heard and scored with: one for any number of practices and plays.
///
/// The annotator and the scorer are those of real conversations.
public final class PracticeEngine: Sendable {
  public let catalogue: BehaviourCatalogue
  public let scorer: Scorer
  public let table: MoodTable
  private let annotator: Mutex<Annotator>

  /// - Parameter rubric: the core rubric, for everything that trainees are shown.
  public init(
    catalogue: CompiledCatalogue, rubric: Rubric, table: MoodTable = .builtIn
  ) throws(ScoringError) {
    self.catalogue = catalogue.catalogue
    scorer = try Scorer(rubric: rubric, catalogue: catalogue.catalogue)
    self.table = table
    annotator = Mutex(Annotator(catalogue: catalogue))
  }

  public func annotate(_ conversation: Conversation, in language: Language)
    -> AnnotatedConversation
  {
    annotator.withLock { $0.annotate(conversation, language: language) }
  }

  /// The card that `parley score` gives the saved transcript.
  public func score(_ conversation: Conversation, in language: Language) -> ScoreCard {
    scorer.score(annotate(conversation, in: language))
  }
}
