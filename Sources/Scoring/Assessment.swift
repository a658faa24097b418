internal import Conversations
internal import Rubrics

/// What one criterion comes to in one conversation, before weights.
struct Assessment {
  var status: Status
  /// Nil where nothing was scored.
  var points: Double?
  var occasions = 0
  var answered = 0
  var missedTurns: [Int] = []
  /// Places in the view's occurrences, in any order, perhaps twice.
  var witnesses: [Int] = []
}

extension ConversationView {
  /// - Parameter problemSlot: the slot of `customer-problem`.
  func assess(_ criterion: CompiledCriterion, problemSlot: Int?) -> Assessment {
    switch condition(of: criterion) {
    case .no: return notOwed(criterion)
    case .unknown:
      if case .manual = criterion.kind { return Assessment(status: .manual) }
      return Assessment(status: .unverifiable)
    case .yes: break
    }
    switch criterion.kind {
    case .answer(let rule): return answers(rule, criterion)
    case .levels(let levels): return level(levels, criterion)
    case .absence(let never, let each): return absence(never, each, criterion, problemSlot)
    case .manual: return Assessment(status: .manual)
    }
  }

  /// Whether the criterion is owed, as far as its channels and its `only` rule say.
  func condition(of criterion: CompiledCriterion) -> Truth {
    var result = criterion.only.map(truth(of:)) ?? .yes
    if !criterion.channels.isEmpty {
      let inChannel = conversation.channel.map { Truth(criterion.channels.contains($0)) }
      result = min(result, inChannel ?? .unknown)
    }
    return result
  }

  private func notOwed(_ criterion: CompiledCriterion) -> Assessment {
    guard criterion.alwaysOwed else { return Assessment(status: .notOwed) }
    return Assessment(status: .missed, points: criterion.minPoints)
  }

  // MARK: - Kinds

  private func answers(_ rule: CompiledAnswer, _ criterion: CompiledCriterion) -> Assessment {
    guard !isOneSided else { return Assessment(status: .unverifiable) }
    let occasions = occasions(of: rule)
    guard let first = occasions.first else { return notOwed(criterion) }
    var result = Assessment(status: first.status, occasions: occasions.count)
    var sum = 0.0
    for occasion in occasions {
      sum += occasion.share
      if occasion.status != result.status { result.status = .partial }
      result.witnesses.append(occasion.call)
      if let answer = occasion.answer {
        result.answered += 1
        result.witnesses.append(answer)
      } else {
        result.missedTurns.append(Int(occurrences[occasion.call].turn))
      }
      if let intruder = occasion.intruder { result.witnesses.append(intruder) }
    }
    result.points = criterion.maxPoints * (sum / Double(occasions.count))
    return result
  }

  private func level(
    _ levels: [(points: Double, when: CompiledRule?)], _ criterion: CompiledCriterion
  ) -> Assessment {
    var witnesses: [Int] = []
    for level in levels {
      let truth = level.when.map(truth(of:)) ?? .yes
      guard truth != .unknown else { return Assessment(status: .unverifiable) }
      if let rule = level.when { witness(rule, is: truth == .yes, into: &witnesses) }
      guard truth == .yes else { continue }
      let status: Status =
        level.points >= levels[0].points
        ? .met : criterion.share(of: level.points) > 0 ? .partial : .missed
      return Assessment(status: status, points: level.points, witnesses: witnesses)
    }
    return Assessment(status: .missed, points: criterion.minPoints, witnesses: witnesses)
  }

  private func absence(
    _ never: BehaviourSet, _ each: Double, _ criterion: CompiledCriterion, _ problemSlot: Int?
  ) -> Assessment {
    guard !isOneSided, !never.needsTimes || hasTimes else {
      return Assessment(status: .unverifiable)
    }
    guard let problemSlot, hasReply(toProblem: problemSlot) else { return notOwed(criterion) }
    var result = Assessment(status: .met, points: criterion.maxPoints)
    var block: Int32 = -1
    var number = 0.0
    for (place, occurrence) in occurrences.enumerated() where never.contains(occurrence) {
      guard occurrence.block != block else { continue }
      block = occurrence.block
      number += 1
      result.witnesses.append(place)
      result.missedTurns.append(Int(occurrence.turn))
    }
    if number > 0 {
      let points = max(0, criterion.maxPoints - each * number)
      result.points = points
      result.status = points > 0 ? .partial : .missed
    }
    return result
  }

  /// True once the agent has said something after a block of the customer with a problem.
  private func hasReply(toProblem slot: Int) -> Bool {
    guard let problem = occurrences.first(where: { Int($0.slot) == slot }) else { return false }
    for block in blocks[(Int(problem.block) + 1)...] where block.speaker == .agent {
      for turn in block.firstTurn...block.lastTurn
      where Silence.isBroken(by: conversation.turns[turn].text) {
        return true
      }
    }
    return false
  }
}

/// A turn of a role-play in which nothing was said.
enum Silence {
  /// False for texts without a letter or digit, and for `(silence)`.
  static func isBroken(by text: String) -> Bool {
    guard text != "(silence)" else { return false }
    return text.utf8.contains { byte in
      byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        || byte >= 0x30 && byte <= 0x39
    }
  }
}
