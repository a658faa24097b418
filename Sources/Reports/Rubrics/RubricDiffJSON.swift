import Conversations
import LanguageAnalysis
public import Rubrics

/// `rubric diff --format json`: one object.
public enum RubricDiffJSON {
  public static func bytes(
    from old: Rubric, to new: Rubric, _ diff: RubricDiff, impact: RubricImpact?
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(literal: "{\"schema\":1,\"old\":")
    bytes.append(reference: old)
    bytes.append(literal: ",\"new\":")
    bytes.append(reference: new)
    bytes.append(literal: ",\"changes\":")
    bytes.appendList(diff.changes) { bytes, change in
      bytes.append(literal: "{\"kind\":")
      bytes.append(json: change.kind.rawValue)
      bytes.append(literal: ",\"part\":")
      bytes.append(json: change.part.rawValue)
      bytes.append(literal: ",\"id\":")
      bytes.append(json: change.id)
      bytes.append(literal: ",\"title\":")
      bytes.append(json: change.title[.en])
      if change.kind == .changed {
        bytes.append(literal: ",\"field\":")
        bytes.append(json: change.field)
        bytes.append(literal: ",\"old\":")
        bytes.append(json: change.old)
        bytes.append(literal: ",\"new\":")
        bytes.append(json: change.new)
      }
      bytes.append(literal: "}")
    }
    if let impact {
      bytes.append(literal: ",\"impact\":{\"conversations\":")
      bytes.append(integer: impact.conversations)
      bytes.append(literal: ",\"moved\":")
      bytes.append(integer: impact.moves.count)
      bytes.append(literal: ",\"meanOld\":")
      bytes.append(json: impact.oldMean)
      bytes.append(literal: ",\"meanNew\":")
      bytes.append(json: impact.newMean)
      bytes.append(literal: ",\"moves\":")
      bytes.appendList(impact.moves) { bytes, move in
        bytes.append(literal: "{\"id\":")
        bytes.append(json: move.conversation)
        bytes.append(literal: ",\"old\":")
        bytes.append(json: move.old)
        bytes.append(literal: ",\"new\":")
        bytes.append(json: move.new)
        bytes.append(literal: ",\"change\":")
        bytes.append(json: move.difference)
        bytes.append(literal: ",\"oldOutcome\":")
        bytes.append(json: move.oldOutcome)
        bytes.append(literal: ",\"newOutcome\":")
        bytes.append(json: move.newOutcome)
        bytes.append(literal: "}")
      }
      bytes.append(literal: "}")
    }
    bytes.append(literal: "}\n")
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(reference rubric: Rubric) {
    append(literal: "{\"id\":")
    append(json: rubric.id)
    append(literal: ",\"version\":")
    append(integer: rubric.version)
    append(literal: ",\"hash\":")
    append(json: rubric.hash)
    append(literal: "}")
  }
}
