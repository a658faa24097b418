/// What the words of one criterion say about the rules that could score it.
public struct BindingProposal: Sendable, Hashable {
  public let criterion: String
  public let section: String
  /// Nil: nothing is proposed.
  public var confidence: BindingConfidence?
  /// Names of the meanings that were found, as `binding.words` calls them.
  public var meanings: [String] = []
  /// Why, and why not surer: the words of the grid that settled it.
  public var reasons: [Reason] = []
  /// What would go into the overlay; its kind is nil where nothing is proposed.
  public var entry: RubricOverlay.Entry

  public enum Reason: Sendable, Hashable {
    /// The title says it, in these words.
    case title(String)
    /// The title may say it: the words mean other things elsewhere.
    case vague(String)
    case description(String)
    case level(String)
    /// Only part of the title is about it.
    case partly
    /// People have to judge this.
    case people(String)
    /// The words ask how well, not whether.
    case judgement(String)
    /// Two things in one criterion, of which rules can say only one.
    case mixed(String)
    /// More things than one rule can say.
    case several(Int)
    /// Worded as a fault: the rule would mean the opposite.
    case fault(String)
    /// Nothing shows that the grid is about conversations with customers.
    case noService
    /// The grid seems to be about pupils' work.
    case school(String)
    /// The grid calls it critical.
    case critical(String)
    /// The behaviours only stand for what is meant.
    case proxy
  }
}
