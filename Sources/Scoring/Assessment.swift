internal import Conversations
internal import Rubrics

/// What one criterion comes to in one conversation, before weights.
struct Assessment {
  var status: Status
  /// Nil where nothing was scored.
  var points: Double?
  var occasions = 0
  var answered = 0
}

extension ConversationView {
  /// - Parameter problemSlot: the slot of `customer-problem`.
  func assess(
    _ criterion: CompiledCriterion, problemSlot: Int?, witnesses: inout Witnesses
  ) -> Assessment {
    switch condition(of: criterion) {
    case .no: return notOwed(criterion)
    case .unknown:
      if case .manual = criterion.kind { return Assessment(status: .manual) }
      return Assessment(status: .unverifiable)
    case .yes: break
    }
    switch criterion.kind {
    case .answer(let rule): return answers(rule, criterion, &witnesses)
    case .levels(let levels): return level(levels, criterion, &witnesses)
    case .absence(let never, let each):
      return absence(never, each, criterion, problemSlot, &witnesses)
    case .manual: return Assessment(status: .manual)
    }
  }

  /// Whether the criterion is owed, as far as its channels and its `only` rule say.
  func condition(of criterion: CompiledCriterion) -> Truth {
    var result = truth(ofOptional: criterion.only)
    if !criterion.channels.isEmpty {
      let inChannel = channel.map { Truth(criterion.channels.contains($0)) }
      result = min(result, inChannel ?? .unknown)
    }
    return result
  }

  private func notOwed(_ criterion: CompiledCriterion) -> Assessment {
    guard criterion.alwaysOwed else { return Assessment(status: .notOwed) }
    return Assessment(status: .missed, points: criterion.minPoints)
  }

  // MARK: - Kinds

  private func answers(
    _ rule: CompiledAnswer, _ criterion: CompiledCriterion, _ witnesses: inout Witnesses
  ) -> Assessment {
    guard !isOneSided else { return Assessment(status: .unverifiable) }
    var result = Assessment(status: .notOwed)
    var sum = 0.0
    forEachOccasion(of: rule) { occasion in
      if result.occasions == 0 { result.status = occasion.status }
      result.occasions += 1
      sum += occasion.share
      if occasion.status != result.status { result.status = .partial }
      witnesses.add(occasion.call)
      witnesses.add(occasion.answer)
      witnesses.add(occasion.intruder)
      if occasion.answer != nil {
        result.answered += 1
      } else {
        witnesses.add(missedTurn: occurrences[occasion.call].turn)
      }
    }
    guard result.occasions > 0 else { return notOwed(criterion) }
    result.points = criterion.maxPoints * (sum / Double(result.occasions))
    return result
  }

  private func level(
    _ levels: Range<Int>, _ criterion: CompiledCriterion, _ witnesses: inout Witnesses
  ) -> Assessment {
    for place in levels {
      let level = program.levels[place]
      let truth = truth(ofOptional: level.when)
      guard truth != .unknown else {
        witnesses.removeAll()
        return Assessment(status: .unverifiable)
      }
      if let rule = level.when { witness(rule, is: truth == .yes, into: &witnesses) }
      guard truth == .yes else { continue }
      let status: Status =
        level.points >= program.levels[levels.lowerBound].points
        ? .met : criterion.share(of: level.points) > 0 ? .partial : .missed
      return Assessment(status: status, points: level.points)
    }
    return Assessment(status: .missed, points: criterion.minPoints)
  }

  private func absence(
    _ never: BehaviourSet, _ each: Double, _ criterion: CompiledCriterion, _ problemSlot: Int?,
    _ witnesses: inout Witnesses
  ) -> Assessment {
    guard !isOneSided, !never.needsTimes || hasTimes else {
      return Assessment(status: .unverifiable)
    }
    guard let problemSlot, hasReply(toProblem: problemSlot) else { return notOwed(criterion) }
    var result = Assessment(status: .met, points: criterion.maxPoints)
    var block: Int32 = -1
    var number = 0.0
    for place in occurrences.indices where program.contains(occurrences[place], in: never) {
      guard occurrences[place].block != block else { continue }
      block = occurrences[place].block
      number += 1
      witnesses.add(place)
      witnesses.add(missedTurn: occurrences[place].turn)
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
    let problem = Int(firstOccurrence[slot])
    guard problem >= 0 else { return false }
    for index in Int(occurrences[problem].block) + 1..<blocks.count
    where blocks[index].speaker == .agent {
      for turn in blocks[index].firstTurn...blocks[index].lastTurn
      where Silence.isBroken(by: turns[turn].text) {
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
