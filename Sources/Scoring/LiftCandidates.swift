internal import Conversations
internal import LanguageAnalysis
internal import Rubrics

/// One way to lift one criterion.
struct LiftCandidate {
  /// The criterion's place in the rubric.
  let row: Int
  /// Occasions, levels or turns that it takes.
  let steps: Int
  let change: NextStep.Change
}

extension Scorer {
  /// All ways to lift each criterion that was scored below its best.
  func liftCandidates(_ scoring: ScoringRun) -> [LiftCandidate] {
    let examples = rubric.sections.flatMap { $0.criteria.map(\.example) }
    var result: [LiftCandidate] = []
    for (row, criterion) in criteria.enumerated() {
      let score = scoring.card.criteria[row]
      guard score.status.isImprovable, let points = score.points else { continue }
      let text = examples[row]
      let change = NextStep.Change(
        criterion: score.id, title: score.title, skill: score.skill, status: score.status,
        points: points, newPoints: points, lift: .level(0), calls: [], turns: [],
        example: scoring.view.language == .en ? text.en : text.fr)
      let lifts =
        switch criterion.kind {
        case .answer(let rule): answers(rule, criterion, change, scoring.view)
        case .levels(let levels): levelsAbove(levels, criterion, change, scoring.view)
        case .absence(_, let each): absences(each, criterion, change, score.missedTurns)
        case .manual: [NextStep.Change]()
        }
      for (index, lift) in lifts.enumerated() where lift.newPoints > points {
        result.append(LiftCandidate(row: row, steps: index + 1, change: lift))
      }
    }
    return result
  }

  /// One, two, … occasions answered; those that cost most come first.
  private func answers(
    _ rule: CompiledAnswer, _ criterion: CompiledCriterion, _ change: NextStep.Change,
    _ view: ConversationView
  ) -> [NextStep.Change] {
    let occasions = view.occasions(of: rule)
    var sum = occasions.reduce(0) { $0 + $1.share }
    let open = occasions.enumerated().filter { $0.element.share < 1 }
      .sorted { ($0.element.share, $0.offset) < ($1.element.share, $1.offset) }
      .map(\.element)
    var change = change
    return open.enumerated().map { index, occasion in
      let call = view.occurrences[occasion.call]
      sum += 1 - occasion.share
      change.newPoints =
        index + 1 == open.count
        ? criterion.maxPoints : criterion.maxPoints * (sum / Double(occasions.count))
      change.lift = .answer(occasions: index + 1)
      change.calls.append(Int(call.turn))
      if let reply = view.agentTurn(after: Int(call.block)) { change.turns.append(reply) }
      return change
    }
  }

  /// Each better level, the nearest first.
  private func levelsAbove(
    _ levels: Range<Int>, _ criterion: CompiledCriterion,
    _ change: NextStep.Change, _ view: ConversationView
  ) -> [NextStep.Change] {
    // What is missed because nothing was owed cannot be made good here.
    guard view.condition(of: criterion) == .yes else { return [] }
    return levels.reversed().compactMap { place in
      let level = view.program.levels[place]
      guard level.points > change.points, let rule = level.when else { return nil }
      var change = change
      change.newPoints = level.points
      change.lift = .level(place - levels.lowerBound)
      change.turns = view.place(for: rule, problemSlot: problemSlot).map { [$0] } ?? []
      return change
    }
  }

  private func absences(
    _ each: Double, _ criterion: CompiledCriterion, _ change: NextStep.Change, _ turns: [Int]
  ) -> [NextStep.Change] {
    turns.indices.map { index in
      var change = change
      let left = Double(turns.count - index - 1)
      change.newPoints = max(0, criterion.maxPoints - each * left)
      change.lift = .avoid(turns: index + 1)
      change.turns = Array(turns[...index])
      return change
    }
  }
}

extension ConversationView {
  func agentTurn(after block: Int) -> Int? {
    blocks[(block + 1)...].first { $0.speaker == .agent }?.firstTurn
  }

  /// The agent's turn where something should have been said, or not said, for `rule` to hold.
  func place(for rule: CompiledRule, problemSlot: Int?) -> Int? {
    switch program.step(rule) {
    case .all:
      var next = program.firstPart(of: rule)
      while let part = next {
        if truth(of: part) == .no { return place(for: part, problemSlot: problemSlot) }
        next = program.part(after: part, of: rule)
      }
      return nil
    case .any:
      return program.firstPart(of: rule).flatMap { place(for: $0, problemSlot: problemSlot) }
    case .not:
      guard let part = program.firstPart(of: rule) else { return nil }
      var witnesses = Witnesses(areWanted: true)
      witness(part, is: true, into: &witnesses)
      return witnesses.places.min().map { Int(occurrences[$0].turn) }
    case .count(let b, .less, _), .count(let b, .atMost, _):
      return first(b).map { Int(occurrences[$0].turn) }
    case .count:
      return turnAfterProblem(problemSlot)
    case .before(let a, let b):
      if first(a) == nil { return turnAfterProblem(problemSlot) }
      return first(b, mustBeEarned: false).map { Int(occurrences[$0].turn) }
    case .within(_, turns: _, of: let b):
      guard let place = first(b) else { return turnAfterProblem(problemSlot) }
      let occurrence = occurrences[place]
      return b.speaker == .agent
        ? Int(occurrence.turn) : agentTurn(after: Int(occurrence.block))
    case .position(let b, let place):
      guard b.speaker == .agent else { return nil }
      return switch place {
      case .opening: blocks.first { $0.speaker == .agent }?.firstTurn
      case .ending: blocks.last { $0.speaker == .agent }?.lastTurn
      }
    case .measure:
      return nil
    }
  }

  /// The agent's first turn after the customer's problem, else the first at all.
  private func turnAfterProblem(_ slot: Int?) -> Int? {
    let problem = occurrences.first { Int($0.slot) == slot }
    if let problem, let turn = agentTurn(after: Int(problem.block)) { return turn }
    return blocks.first { $0.speaker == .agent }?.firstTurn
  }
}

extension Criterion {
  /// By language: the first good example, else the advice or guidance.
  fileprivate var example: LocalizedText {
    let good = examples.filter(\.isGood).map(\.text)
    return LocalizedText(
      en: good.lazy.compactMap(\.en).first ?? help.en,
      fr: good.lazy.compactMap(\.fr).first ?? help.fr)
  }
}
