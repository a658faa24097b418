internal import Conversations
public import LanguageAnalysis
public import Rubrics

/// Scores annotated conversations with one rubric.
///
/// Made once a rubric: the behaviours that it names are resolved here, so that scoring itself does
/// no look-ups. A what-if is another scorer, of the rubric with other `policies`.
public struct Scorer: Sendable {
  public let rubric: Rubric
  let criteria: [CompiledCriterion]
  let weights: FormWeights
  let problemSlot: Int?
  private let slots: SlotTable
  private let program: RuleProgram
  /// By slot.
  private let behaviours: [BehaviourID]
  let templates: Templates
  /// From the highest `from` downwards.
  let bands: [Band]

  /// - Parameter catalogue: the one that the conversations were annotated with.
  public init(rubric: Rubric, catalogue: BehaviourCatalogue) throws(ScoringError) {
    var compiler = RubricCompiler(catalogue: catalogue)
    criteria = compiler.compile(rubric)
    guard compiler.unknown.isEmpty else {
      throw .unknownBehaviours(compiler.unknown, rubric: rubric.id)
    }
    self.rubric = rubric
    weights = FormWeights(rubric)
    problemSlot = compiler.problemSlot
    program = compiler.program
    slots = SlotTable(compiler.slots, catalogue: catalogue)
    behaviours = compiler.behaviours.map { catalogue.behaviours[$0].id }
    templates = Templates(rubric)
    bands = rubric.bands.sorted { $0.from > $1.from }
  }

  /// The score of one conversation; the same input gives the same card.
  public func score(
    _ conversation: AnnotatedConversation, detail: ScoreCard.Detail = .full
  ) -> ScoreCard {
    scoring(of: conversation, detail: detail).card
  }

  /// A card with all that it was made of.
  func scoring(
    of conversation: AnnotatedConversation, detail: ScoreCard.Detail = .full
  ) -> ScoringRun {
    let view = ConversationView(conversation, slots: slots, program: program)
    var witnesses = Witnesses(areWanted: detail == .full)
    var quotes = EvidenceQuotes(behaviours: behaviours)
    var scores: [CriterionScore] = []
    if detail == .full { scores.reserveCapacity(criteria.count) }
    var contributions: [Contribution] = []
    contributions.reserveCapacity(criteria.count)
    for index in criteria.indices {
      witnesses.removeAll()
      let assessment = view.assess(
        criteria[index], problemSlot: problemSlot, witnesses: &witnesses)
      let contribution = criteria[index].contribution(of: assessment)
      contributions.append(contribution)
      guard detail == .full else { continue }
      let isImprovable = assessment.status.isImprovable
      scores.append(
        CriterionScore(
          templates.criteria[index], status: assessment.status, points: assessment.points,
          score: contribution.score, evidence: quotes.evidence(for: &witnesses, in: view),
          occasions: assessment.occasions, answered: assessment.answered,
          missedTurns: witnesses.missedTurns,
          advice: isImprovable ? templates.advice(index, view.language) : nil))
    }
    let total = FormTotal(contributions, weights: weights)
    for index in scores.indices { scores[index].appliedWeight = total.applied[index] }
    return ScoringRun(
      view: view, contributions: contributions, total: total,
      card: card(conversation, total, scores))
  }

  func band(of score: Double) -> Band? { bands.first { score >= $0.from } }

  /// Compared as it is printed, with two decimals, so that data never contradict themselves.
  func outcome(of total: FormTotal) -> ScoreCard.Outcome {
    guard let score = total.score, rubric.pass != nil || weights.hasCritical else { return .none }
    if total.hasFailed { return .fail }
    if let pass = rubric.pass, Rounding.data(score) < pass { return .fail }
    return .pass
  }

  private func card(
    _ conversation: AnnotatedConversation, _ total: FormTotal, _ criteria: [CriterionScore]
  ) -> ScoreCard {
    var sections = templates.sections
    for index in sections.indices {
      sections[index].score = total.sectionShares[index].map { Rounding.data(max(0, 100 * $0)) }
      sections[index].appliedWeight = total.sectionApplied[index]
      sections[index].isFailed = !total.failedBy[index].isEmpty
    }
    let score = total.score.map(Rounding.data)
    return ScoreCard(
      conversationID: conversation.conversation.id, rubric: templates.reference,
      language: conversation.language, channel: conversation.conversation.channel,
      person: conversation.conversation.person, score: score,
      scoreBeforeFail: total.scoreBeforeFail.map(Rounding.data), outcome: outcome(of: total),
      band: score.flatMap(band)?.id, coverage: total.coverage, policies: rubric.policies,
      sections: sections, criteria: criteria)
  }
}

/// A card, with all that it was made of.
struct ScoringRun {
  let view: ConversationView
  let contributions: [Contribution]
  let total: FormTotal
  let card: ScoreCard
}

extension CompiledCriterion {
  func contribution(of assessment: Assessment) -> Contribution {
    if let points = assessment.points { return .scored(share(of: points)) }
    return assessment.status == .notOwed ? .notOwed : .leftOut
  }
}

extension Status {
  /// Something was owed, and more of it could have been done.
  var isImprovable: Bool {
    switch self {
    case .partial, .missed, .late, .outOfOrder: true
    case .met, .notOwed, .unverifiable, .manual: false
    }
  }
}

extension Contribution {
  /// 0…100; nil where nothing was scored.
  fileprivate var score: Double? {
    if case .scored(let share) = self { Rounding.data(max(0, 100 * share)) } else { nil }
  }
}
