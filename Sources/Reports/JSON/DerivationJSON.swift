import LanguageAnalysis
import Rubrics
import Scoring

/// What `--explain` adds to a score card: the sum, and the smallest change that lifts it.
extension [UInt8] {
  /// Appends `"explanation":{…}`.
  mutating func append(explanation derivation: Derivation) {
    append(literal: "\"explanation\":{\"sum\":")
    append(json: derivation.sum)
    append(literal: ",\"bonus\":")
    append(number: derivation.bonus)
    append(literal: ",\"criticalScore\":")
    append(json: derivation.criticalScore)
    append(literal: ",\"nextStep\":")
    if let step = derivation.nextStep { append(step) } else { append(literal: "null") }
    append(UInt8(ascii: "}"))
  }

  private mutating func append(_ step: NextStep) {
    append(literal: "{\"band\":")
    switch step.target {
    case .band(let band): append(json: band.id)
    case .pass: append(literal: "null")
    }
    append(literal: ",\"score\":")
    append(number: step.score)
    append(literal: ",\"changes\":[")
    for (place, change) in step.changes.enumerated() {
      if place > 0 { append(UInt8(ascii: ",")) }
      append(change)
    }
    append(literal: "]}")
  }

  private mutating func append(_ change: NextStep.Change) {
    append(literal: "{\"criterion\":")
    append(json: change.criterion)
    append(literal: ",\"points\":")
    append(number: change.points)
    append(literal: ",\"newPoints\":")
    append(number: change.newPoints)
    append(literal: ",\"calls\":")
    append(json: change.calls)
    append(literal: ",\"turns\":")
    append(json: change.turns)
    if let example = change.example {
      append(literal: ",\"example\":")
      append(json: example)
    }
    append(UInt8(ascii: "}"))
  }
}
