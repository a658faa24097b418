import Conversations
import LanguageAnalysis
import Rubrics
import Scoring

/// Better words, and what to try next.
extension MomentSearch {
  /// The model answer of a scene, in the conversation's language.
  func model(of scene: String) -> Debrief.Phrasing? {
    practice.scenario.scene(scene)?.model?.text(in: practice.language)
      .map { Debrief.Phrasing(text: $0, source: .model(scene: scene)) }
  }

  /// The model answer and which of `wanted` it shows in the place of a trainee's turn; nil: none.
  func model(
    of scene: String, showing wanted: [BehaviourID], at reaction: Reaction
  ) -> (phrasing: Debrief.Phrasing, shown: [BehaviourID])? {
    guard let model = model(of: scene) else { return nil }
    var conversation = practice.transcript
    conversation.turns.removeSubrange(reaction.transcriptIndex...)
    conversation.turns.append(Turn(speaker: .agent, text: model.text))
    let catalogue = practice.engine.catalogue
    let turn = practice.engine.annotate(conversation, in: practice.language).turns.last
    let found = Set(turn?.behaviours.map { catalogue.behaviours[$0.behaviour].id } ?? [])
    let shown = wanted.filter(found.contains)
    return shown.isEmpty ? nil : (model, shown)
  }

  func example(of criterion: Criterion) -> Debrief.Phrasing? {
    criterion.examples.lazy.filter(\.isGood).compactMap { $0.text.text(in: practice.language) }
      .first.map { Debrief.Phrasing(text: $0, source: .example(criterion: criterion.id)) }
  }

  /// The good example of the criterion that forbids a behaviour.
  func example(against behaviour: BehaviourID) -> Debrief.Phrasing? {
    criteria.lazy.filter { criterion in
      guard case .absence(let rule) = criterion.kind else { return false }
      return rule.never.contains { $0.id == behaviour }
    }.compactMap(example(of:)).first
  }

  /// From where most was lost and something new can be tried; else from where most was lost.
  ///
  /// - Parameter shown: words that the debrief shows already.
  func advice(besides shown: Debrief.Phrasing?) -> Debrief.Advice? {
    let losses = losses()
    let new = losses.lazy.compactMap { advice($0.score, $0.criterion, isNew: true) }.first
    let known = losses.lazy.compactMap { advice($0.score, $0.criterion, isNew: false) }.first
    var best = new ?? known
    if let found = best, !found.isToAvoid,
      let model = modelMet(showing: found.behaviour, besides: shown)
    {
      best?.example = model
    }
    return best
  }

  /// The model answer of a scene that was met, where it shows a behaviour: nearer to what was
  /// practised than a rubric's example.
  private func modelMet(
    showing behaviour: BehaviourID, besides shown: Debrief.Phrasing?
  ) -> Debrief.Phrasing? {
    practice.reactions.lazy
      .compactMap { model(of: $0.step.from, showing: [behaviour], at: $0)?.phrasing }
      .first { $0 != shown }
  }

  private func advice(
    _ score: CriterionScore, _ criterion: Criterion, isNew: Bool
  ) -> Debrief.Advice? {
    behaviour(for: criterion, isNew: isNew).map { behaviour, isToAvoid in
      Debrief.Advice(
        behaviour: behaviour, isToAvoid: isToAvoid, criterion: criterion.id,
        title: criterion.title, skill: criterion.skill, text: score.advice,
        example: example(of: criterion))
    }
  }

  /// What would earn a criterion's points: the answer that it asks for first; of a level, the first
  /// thing that was never done, or, unless it is to be new, the first.
  private func behaviour(
    for criterion: Criterion, isNew: Bool
  ) -> (BehaviourID, isToAvoid: Bool)? {
    let done = Set(practice.reactions.flatMap { $0.deeds.filter { !$0.isLocal }.map(\.behaviour) })
    let wanted: [BehaviourID]
    switch criterion.kind {
    case .answer(let rule): return rule.answer.first { isDoneWell($0.id) }.map { ($0.id, false) }
    case .levels(let levels): wanted = levels.first?.when?.asked ?? []
    case .absence(let rule):
      return rule.never.first { done.contains($0.id) }.map { ($0.id, true) }
    case .manual: return nil
    }
    let doable = wanted.filter { isDoneWell($0) }
    return (doable.first { !done.contains($0) } ?? (isNew ? nil : doable.first)).map { ($0, false) }
  }

  private func isDoneWell(_ id: BehaviourID) -> Bool {
    let catalogue = practice.engine.catalogue
    guard let index = catalogue.index(of: id) else { return false }
    let behaviour = catalogue.behaviours[index]
    return behaviour.speaker == .agent && behaviour.family != .negative
  }
}

extension Rule {
  /// The behaviours that it asks for, in its order; what stands under `not` is left out.
  fileprivate var asked: [BehaviourID] {
    switch self {
    case .all(let rules), .any(let rules): rules.flatMap(\.asked)
    case .not, .measure: []
    case .count(let reference, let comparison, _):
      comparison == .atMost || comparison == .less ? [] : [reference.id]
    case .before(let first, _): [first.id]
    case .within(let reference, _, _): [reference.id]
    case .position(let reference, _): [reference.id]
    }
  }
}

extension LocalizedText {
  /// The text in that language alone.
  fileprivate func text(in language: Language) -> String? { language == .en ? en : fr }
}
