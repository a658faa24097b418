import Conversations
import LanguageAnalysis
import Rubrics
import Scoring

/// Looks for the moments of a practice that are worth showing.
struct MomentSearch {
  let practice: Practice
  let card: ScoreCard
  let criteria: [Criterion]

  init(_ practice: Practice) {
    self.practice = practice
    card = practice.engine.score(practice.transcript, in: practice.language)
    criteria = practice.engine.scorer.rubric.sections.flatMap(\.criteria)
  }

  // MARK: - By mood

  func best() -> Debrief.Moment? {
    let gains = practice.reactions.map { reaction in
      sum(of: reaction) { $0.anger < 0 || $0.trust > 0 }
    }
    let worth = gains.map { -$0.anger + $0.trust / 2 }
    guard let place = worth.indices.max(by: { worth[$0] < worth[$1] }), worth[place] > 0 else {
      return nil
    }
    return moment(practice.reactions[place], sum: gains[place]) { $0.anger < 0 || $0.trust > 0 }
  }

  func costliest() -> Debrief.Moment? {
    let losses = practice.reactions.map { reaction in
      sum(of: reaction) { $0.anger > 0 || $0.trust < 0 }
    }
    let cost = losses.map { $0.anger - $0.trust / 2 }
    guard let place = cost.indices.max(by: { cost[$0] < cost[$1] }), cost[place] > 0 else {
      return nil
    }
    let reaction = practice.reactions[place]
    var moment = moment(reaction, sum: losses[place]) { $0.anger > 0 || $0.trust < 0 }
    moment.better =
      model(of: reaction.step.from) ?? moment.behaviours.first.flatMap(example(against:))
    return moment
  }

  /// What the turn's deeds did, and what silence did; neither decay nor limits.
  private func sum(
    of reaction: Reaction, _ isMeant: (MoodChange) -> Bool
  ) -> (anger: Int, trust: Int) {
    reaction.step.changes.filter { Self.isDeed($0) && isMeant($0) }
      .reduce((0, 0)) { ($0.0 + $1.anger, $0.1 + $1.trust) }
  }

  private static func isDeed(_ change: MoodChange) -> Bool {
    switch change.reason {
    case .effect, .unheard: true
    case .decay, .turnLimit, .scaleEnd: false
    }
  }

  private func moment(
    _ reaction: Reaction, sum: (anger: Int, trust: Int), _ isMeant: (MoodChange) -> Bool
  ) -> Debrief.Moment {
    let changes = reaction.step.changes.filter(isMeant)
      .sorted { abs($0.anger) + abs($0.trust) > abs($1.anger) + abs($1.trust) }
    var behaviours: [BehaviourID] = []
    for change in changes {
      guard case .effect(let name) = change.reason else { continue }
      behaviours.append(MoodTable.behaviour(ofEffect: name))
    }
    let deed = reaction.deeds.first { $0.behaviour == behaviours.first }
    let text = FoldedText(reaction.text)
    return Debrief.Moment(
      turn: reaction.turn,
      quote: deed.map { text.text(text.sentence(at: $0.start)) } ?? reaction.text,
      transcriptIndex: reaction.transcriptIndex, behaviours: behaviours, anger: sum.anger,
      trust: sum.trust, criterion: nil, better: nil)
  }

  // MARK: - By score

  /// Criteria where points were left, the most weight first; `skills` of the scenario before others.
  func losses() -> [(score: CriterionScore, criterion: Criterion)] {
    var found: [(score: CriterionScore, criterion: Criterion, loss: Double)] = []
    for (score, criterion) in zip(card.criteria, criteria) {
      guard let share = score.score, share < 100 else { continue }
      let isTrained = criterion.skill.map(practice.scenario.skills.contains) ?? false
      let loss = score.appliedWeight * (100 - share) * (isTrained ? 2 : 1)
      if loss > 0 { found.append((score, criterion, loss)) }
    }
    return found.enumerated()
      .sorted { ($1.element.loss, $0.offset) < ($0.element.loss, $1.offset) }
      .map { ($0.element.score, $0.element.criterion) }
  }

  /// The customer's words that called for most and got it not at all.
  func missed(besides turn: Int?) -> Debrief.Moment? {
    let calls = unanswered() + goals()
    return calls.first { $0.turn != turn } ?? calls.first
  }

  private func unanswered() -> [Debrief.Moment] {
    losses().flatMap { score, criterion -> [Debrief.Moment] in
      guard case .answer(let rule) = criterion.kind else { return [] }
      return score.missedTurns.compactMap { index in
        guard
          let reaction = practice.reactions.first(where: { $0.transcriptIndex > index })
        else { return nil }
        let wanted = rule.answer.map(\.id)
        let model = model(of: reaction.step.from, showing: wanted, at: reaction)
        return Debrief.Moment(
          turn: reaction.turn, quote: practice.transcript.turns[index].text,
          transcriptIndex: index, behaviours: model?.shown ?? Array(wanted.prefix(1)), anger: 0,
          trust: 0,
          criterion: criterion.id,
          better: model?.phrasing ?? example(of: criterion))
      }
    }
  }

  /// Goals of scenes that were not reached in their turns.
  private func goals() -> [Debrief.Moment] {
    var heard: [String: [Reaction]] = [:]
    for reaction in practice.reactions { heard[reaction.step.from, default: []].append(reaction) }
    return practice.scenario.scenes.compactMap { scene in
      guard let goal = scene.goal, let turns = heard[scene.name],
        !turns.prefix(goal.turns).contains(where: { goal.condition.holds(for: $0.behaviours) }),
        let first = turns.first
      else { return nil }
      let call = max(0, first.transcriptIndex - 1)
      return Debrief.Moment(
        turn: first.turn, quote: practice.transcript.turns[call].text, transcriptIndex: call,
        behaviours: goal.condition.wanted, anger: 0, trust: 0, criterion: nil,
        better: model(of: scene.name))
    }
  }
}

extension MoodTable {
  /// The behaviour that an effect's name stands for.
  static func behaviour(ofEffect name: String) -> BehaviourID {
    name == dated || name == undated
      ? solution : BehaviourID(String(name.prefix { $0 != ":" }))
  }
}

extension Condition {
  /// The behaviours that it asks for, without those that must not be.
  var wanted: [BehaviourID] {
    switch self {
    case .nothing: []
    case .all(let terms), .any(let terms): terms.filter { !$0.isNegated }.map(\.behaviour)
    }
  }
}
