internal import Conversations

/// One customer block that calls for an answer, and what came of it.
struct Occasion: Sendable {
  /// Places in the view's occurrences.
  let call: Int
  let answer: Int?
  /// The first `before` behaviour between the call and its answer.
  let intruder: Int?
  let status: Status
  /// Share of the points, 0…1.
  let share: Double
}

extension ConversationView {
  /// The occasions of a criterion in order; messages in a row are one.
  func occasions(of rule: CompiledAnswer) -> [Occasion] {
    var result: [Occasion] = []
    forEachOccasion(of: rule) { result.append($0) }
    return result
  }

  func forEachOccasion(of rule: CompiledAnswer, _ body: (Occasion) -> Void) {
    var lastBlock: Int32 = -1
    // Blocks only rise, so both places only move forward.
    var answer = 0
    var intruder = 0
    for place in occurrences.indices {
      let call = occurrences[place]
      guard call.block != lastBlock, program.contains(call, in: rule.occasion),
        blocks[Int(call.block)].speaker == .customer
      else { continue }
      lastBlock = call.block
      advance(&answer, beyond: call.block) {
        $0.isEarned && blocks[Int($0.block)].speaker == .agent
          && program.contains($0, in: rule.answer)
      }
      advance(&intruder, beyond: call.block) { program.contains($0, in: rule.before) }
      body(occasion(place, answer, intruder, rule))
    }
  }

  /// Moves `place` to the first occurrence in a block after `block` that is `wanted`.
  private func advance(
    _ place: inout Int, beyond block: Int32, to wanted: (Occurrence) -> Bool
  ) {
    while place < occurrences.count,
      occurrences[place].block <= block || !wanted(occurrences[place])
    {
      place += 1
    }
  }

  private func occasion(
    _ call: Int, _ answer: Int, _ intruder: Int, _ rule: CompiledAnswer
  ) -> Occasion {
    guard answer < occurrences.count else {
      return Occasion(call: call, answer: nil, intruder: nil, status: .missed, share: 0)
    }
    let distance =
      blocks[Int(occurrences[answer].block)].agentCount
      - blocks[Int(occurrences[call].block)].agentCount
    let isLate = distance > rule.window
    let isOutOfOrder =
      intruder < occurrences.count && occurrences[intruder].isBefore(occurrences[answer])
    let status: Status
    let share: Double
    switch (isLate, isOutOfOrder) {
    case (false, false): (status, share) = (.met, 1)
    case (true, false): (status, share) = (.late, rule.late)
    case (false, true): (status, share) = (.outOfOrder, rule.outOfOrder)
    case (true, true):
      (status, share) =
        rule.outOfOrder < rule.late ? (.outOfOrder, rule.outOfOrder) : (.late, rule.late)
    }
    return Occasion(
      call: call, answer: answer, intruder: isOutOfOrder ? intruder : nil, status: status,
      share: share)
  }
}
