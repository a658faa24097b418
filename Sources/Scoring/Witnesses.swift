internal import Rubrics

extension ConversationView {
  /// Adds the occurrences that show why `rule` is true, or why it is false.
  func witness(_ rule: CompiledRule, is isTrue: Bool, into places: inout [Int]) {
    switch rule {
    case .all(let rules), .any(let rules):
      // Only the parts that agree with the whole explain it.
      for part in rules where truth(of: part) == Truth(isTrue) {
        witness(part, is: isTrue, into: &places)
      }
    case .not(let rule):
      witness(rule, is: !isTrue, into: &places)
    case .count(let b, _, _):
      var block: Int32 = -1
      for (place, occurrence) in occurrences.enumerated()
      where occurrence.block != block && earns(occurrence, b) {
        block = occurrence.block
        places.append(place)
      }
    case .before(let a, let b):
      if let place = first(a) { places.append(place) }
      if let place = first(b, mustBeEarned: false) { places.append(place) }
    case .within(let a, let turns, let b):
      if let pair = pair(a, within: turns, of: b) {
        places += [pair.a, pair.b]
      } else if let place = first(b) {
        places.append(place)
      }
    case .position(let b, let place):
      if let place = occurrence(of: b, in: place) { places.append(place) }
    case .measure: break
    }
  }
}
